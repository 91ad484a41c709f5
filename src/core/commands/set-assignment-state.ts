import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { added, type ChangeSet } from '#core/changes/change-set';
import type { AnyRecord, DocumentState, Id } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Says how far a coder is with a document, in every round that gives it to the coder. A coder who has no task in it gets
 * one that belongs to no round: what counts is that the document was read.
 */
export function setAssignmentState(
  reader: CommandReader,
  { coder, documentId, state }: { readonly coder: Id; readonly documentId: Id; readonly state: DocumentState },
): Command {
  const title = quoted(reader.view.document(documentId)?.title ?? '');
  return {
    name: 'set-assignment-state',
    label: labels[state](title),
    documentIds: [documentId],
    plan({ view, now, newId }) {
      if (view.document(documentId) === undefined) {
        return refuse('not-found', 'This document is no longer in the project.');
      }
      if (view.record(coder)?.kind !== 'coder') return refuse('not-found', 'This coder is no longer in the project.');
      const own = view
        .assignments()
        .filter((assignment) => assignment.documentId === documentId && assignment.coder === coder);
      if (own.length === 0) {
        return success(added({ kind: 'assignment', id: newId(), round: '', coder, documentId, state, updatedAt: now }));
      }
      const updated = own.flatMap((assignment): [AnyRecord, AnyRecord][] =>
        assignment.state === state ? [] : [[assignment, { ...assignment, state, updatedAt: now }]],
      );
      return success({ added: [], updated, removed: [] } satisfies ChangeSet);
    },
  };
}

const labels: Record<DocumentState, (title: string) => string> = {
  'to-do': (title) => `Mark ${title} as to do`,
  'in-progress': (title) => `Mark ${title} as in progress`,
  done: (title) => `Mark ${title} as done`,
};
