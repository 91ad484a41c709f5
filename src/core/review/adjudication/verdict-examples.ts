import { contentKey } from '#core/review/adjudication/voted-content';
import type { ProjectView } from '#core/model/project-view';
import type { Id, VerdictRecord } from '#core/model/records';

/** A passage of a verdict that can become an example in a guideline. */
export interface Example {
  readonly tag: Id;
  readonly quote: string;
  /** `false` for a counter-example: a reading that was rejected. */
  readonly positive: boolean;
}

/** What a verdict can show in a guideline: first what it brought about, then the readings that it rejected. */
export function examplesIn(view: ProjectView, verdict: VerdictRecord): readonly Example[] {
  const results = verdict.results.map((id) => view.annotation(id)).filter((annotation) => annotation !== undefined);
  const positive = results.map(({ tag, quote }) => ({ tag, quote, positive: true }));
  // Readings that are called defensible are not shown as mistakes.
  if (verdict.decision === 'defensible') return distinct(positive);
  const taken = new Set(results.map(contentKey));
  const rejected = verdict.votes
    .flatMap(({ annotations }) => annotations)
    .filter((voted) => !taken.has(contentKey(voted)))
    .map(({ tag, quote }) => ({ tag, quote, positive: false }))
    .filter(({ tag, quote }) => !positive.some((each) => each.tag === tag && each.quote === quote));
  return distinct([...positive, ...rejected]);
}

function distinct(examples: readonly Example[]): readonly Example[] {
  const keyOf = ({ tag, quote, positive }: Example) => JSON.stringify([tag, quote, positive]);
  return examples.filter((each, index) => examples.findIndex((other) => keyOf(other) === keyOf(each)) === index);
}
