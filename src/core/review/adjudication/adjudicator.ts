import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id } from '#core/model/records';

/** Whose layer holds what was decided; `undefined` before the first verdict. */
export function adjudicatorOf(view: ProjectView): CoderRecord | undefined {
  return view.coders().find(({ role }) => role === 'adjudicator');
}

/** The adjudicator of a project that has none: a name that no other coder has. */
export function newAdjudicator(view: ProjectView, id: Id, now: string): CoderRecord {
  const names = new Set(view.coders().map(({ name }) => name.toLowerCase()));
  let name = 'Adjudicated';
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `Adjudicated (${String(number)})`;
  return { kind: 'coder', id, name, role: 'adjudicator', createdAt: now };
}

/** Whether the coder's tags can be decided on: neither what was decided already nor a suggestion. */
export function canVote(view: ProjectView, coder: Id): boolean {
  const record = view.record(coder);
  return record?.kind === 'coder' && record.role !== 'adjudicator' && record.role !== 'assistant';
}
