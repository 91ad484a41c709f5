import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id, RoundRecord } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Removes documents with everything that was tagged, said and decided in them. Their texts stay in the store, so that
 * undo brings all back.
 */
export function removeDocuments(
  { view: shown }: CommandReader,
  { documentIds }: { readonly documentIds: readonly Id[] },
): Command {
  const ids = Array.from(new Set(documentIds));
  const only = ids.length === 1 && ids[0] !== undefined ? shown.document(ids[0]) : undefined;
  const annotations = ids.reduce((sum, id) => sum + shown.annotationsOf(id).length, 0);
  const what = only === undefined ? counted(ids.length, 'document') : `document ${quoted(only.title)}`;
  return {
    name: 'remove-documents',
    label: annotations === 0 ? `Remove ${what}` : `Remove ${what} with ${counted(annotations, 'annotation')}`,
    documentIds: ids,
    plan({ view }) {
      const gone = new Set(ids.filter((id) => view.document(id) !== undefined));
      if (gone.size === 0) return refuse('not-found', 'This document is no longer in the project.');
      const removed: AnyRecord[] = view.assignments().filter(({ documentId }) => gone.has(documentId));
      for (const id of gone) removed.push(...recordsOf(view, id));
      return success({ added: [], updated: withoutDocuments(view.rounds(), gone), removed });
    },
  };
}

/** What points at others comes before them. */
function recordsOf(view: ProjectView, id: Id): readonly AnyRecord[] {
  const document = view.document(id);
  const own = [...view.verdictsOf(id), ...view.commentsOf(id), ...view.relationsOf(id), ...view.annotationsOf(id)];
  return document === undefined ? own : [...own, document];
}

function withoutDocuments(rounds: readonly RoundRecord[], gone: ReadonlySet<Id>): [AnyRecord, AnyRecord][] {
  const stays = (id: Id): boolean => !gone.has(id);
  return rounds
    .filter(({ population, sample }) => !population.every(stays) || !sample.every(stays))
    .map((round) => [
      round,
      { ...round, population: round.population.filter(stays), sample: round.sample.filter(stays) },
    ]);
}
