import type { ProjectView } from '#core/model/project-view';

/** Reasons that a verdict can give, until the project has a list of its own. */
export const defaultReasons: readonly string[] = [
  'Guideline is clear',
  'Guideline is unclear',
  'Slip of a coder',
  'Boundary convention',
  'Wrong actor',
  'Wrong date',
  'Context was missed',
];

export function verdictReasonsOf(view: ProjectView): readonly string[] {
  return view.project().verdictReasons ?? defaultReasons;
}
