import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id } from '#core/model/records';
import { isCodersCopy } from '#renderer/state/use-tasks.ts';
import { documentsToCode, type PackageRequest } from '#services/save-package';

/** What the form holds. */
export interface PackageChoice {
  readonly purpose: PackageRequest['purpose'];
  /** For whom, or of whom. */
  readonly coder: Id;
  readonly adjudication: boolean;
}

/** Who can be sent documents, or send a layer. */
export function peopleOf(view: ProjectView): readonly CoderRecord[] {
  return view.coders().filter(({ role }) => role === 'person' || role === 'imported');
}

/**
 * What is most likely wanted: in a copy that was made for a coder their work goes back; where a round waits, documents
 * go to the first coder who has none of them yet; else one's own work.
 */
export function likelyChoice(view: ProjectView, current: Id, forCoder: Id | null): PackageChoice {
  if (forCoder !== null) return { purpose: 'to-code', coder: forCoder, adjudication: false };
  const receipts = view.receipts();
  const own: PackageChoice = { purpose: 'coded', coder: current, adjudication: false };
  if (isCodersCopy(view)) return own;
  const waiting = peopleOf(view).filter(({ id }) => id !== current && documentsToCode(view, id).length > 0);
  const next = waiting.find(({ id }) => !receipts.some(({ coder }) => coder === id)) ?? waiting[0];
  return next === undefined ? own : { purpose: 'to-code', coder: next.id, adjudication: false };
}

export function requestOf(view: ProjectView, { purpose, coder, adjudication }: PackageChoice): PackageRequest {
  switch (purpose) {
    case 'to-code':
      return { purpose, coder, documents: documentsToCode(view, coder) };
    case 'coded':
      return { purpose, coder, adjudication };
  }
}

/** How much of what is assigned to the coder is done; `null` where nothing is. */
export function progressIn(view: ProjectView, coder: Id): { readonly done: number; readonly assigned: number } | null {
  const documents = new Map<Id, boolean>();
  for (const { coder: whose, documentId, state } of view.assignments()) {
    if (whose === coder) documents.set(documentId, (documents.get(documentId) ?? true) && state === 'done');
  }
  if (documents.size === 0) return null;
  return { done: [...documents.values()].filter((isDone) => isDone).length, assigned: documents.size };
}

export function hasVerdicts(view: ProjectView): boolean {
  return view.documents().some(({ id }) => view.verdictsOf(id).length > 0);
}
