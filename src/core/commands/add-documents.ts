import { type Command, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import type { DocumentRecord } from '#core/model/records';
import { success } from '#core/model/result';

/** A document as it comes from its source: what the project gives it itself is left out. */
export type NewDocument = Omit<DocumentRecord, 'kind' | 'id' | 'regions' | 'state' | 'order' | 'addedAt'>;

/** Adds documents at the end of the corpus, in the order given. Their texts travel beside the command. */
export function addDocuments({ documents }: { readonly documents: readonly NewDocument[] }): Command {
  const only = documents.length === 1 ? documents[0] : undefined;
  return {
    name: 'add-documents',
    label: only === undefined ? `Add ${counted(documents.length, 'document')}` : `Add document ${quoted(only.title)}`,
    documentIds: [],
    plan({ view, now, newId }) {
      if (documents.length === 0) return refuse('nothing-to-add', 'There are no documents to add.');
      const last = view.documents().at(-1)?.order ?? 0;
      return success(
        added(
          ...documents.map((document, index) =>
            newDocumentRecord(document, { id: newId(), order: last + index + 1, addedAt: now }),
          ),
        ),
      );
    },
  };
}

export function newDocumentRecord(
  document: NewDocument,
  given: Pick<DocumentRecord, 'id' | 'order' | 'addedAt'>,
): DocumentRecord {
  return { kind: 'document', ...document, ...given, regions: [], state: 'to-do' };
}
