import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted } from '#core/commands/label-parts';
import { type DocumentSettlements, settlePassages } from '#core/review/adjudication/settle-passages';
import { unanimousPassages } from '#core/review/adjudication/unanimous';
import { indexVerdicts } from '#core/review/adjudication/verdict-of';
import type { Passage } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Takes what all who coded a document agree on into the adjudicated layer, in one step. Passages with a difference or a
 * verdict are left alone, so that all can be handed over; `unanimousPassages` says beforehand which it takes.
 */
export function acceptUnanimous(
  reader: CommandReader,
  { passages }: { readonly passages: readonly Passage[] },
): Command {
  const shown = settlementsOf(reader.view, passages);
  const count = shown.reduce((sum, { settlements }) => sum + settlements.length, 0);
  return {
    name: 'accept-unanimous',
    label: `Accept ${counted(count, 'unanimous passage')}`,
    documentIds: shown.map(({ documentId }) => documentId),
    plan(context) {
      const documents = settlementsOf(context.view, passages);
      if (documents.length > 0) return success(settlePassages(context, documents));
      return refuse('nothing-unanimous', 'There is nothing left without a verdict that all coders agree on.');
    },
  };
}

function settlementsOf(view: ProjectView, passages: readonly Passage[]): readonly DocumentSettlements[] {
  const byDocument = new Map<Id, Passage[]>();
  for (const passage of passages) {
    const known = byDocument.get(passage.documentId);
    if (known === undefined) byDocument.set(passage.documentId, [passage]);
    else known.push(passage);
  }
  return Array.from(byDocument, ([documentId, list]) => ({
    documentId,
    settlements: unanimousPassages(view, indexVerdicts(view.verdictsOf(documentId)), list).map(({ votes, taken }) => ({
      votes,
      decision: 'unanimous' as const,
      taken,
      reason: '',
      comment: '',
    })),
  })).filter(({ documentId, settlements }) => settlements.length > 0 && view.document(documentId) !== undefined);
}
