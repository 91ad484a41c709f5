import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { AnyRecord, CoderRecord, Id } from '#core/model/records';
import type { ReviewPackage } from '#core/review/packages/review-package';

/** All records of a corpus file. */
export function recordsIn(contents: CorpusContents): readonly AnyRecord[] {
  const { project, codebook, coders, documents, entities, annotations, relations } = contents;
  const { rounds, assignments, comments, verdicts, receipts } = contents;
  return [
    project,
    codebook,
    ...coders,
    ...documents,
    ...entities,
    ...annotations,
    ...relations,
    ...rounds,
    ...assignments,
    ...comments,
    ...verdicts,
    ...receipts,
  ];
}

/**
 * The first records of a copy that is made from a package to code: who is to code is the person here, everybody else a
 * colleague, and the receipt gives the copy an id of its own.
 */
export function recordsOfOpened(
  contents: CorpusContents & { readonly package: ReviewPackage },
  given: { readonly replica: Id; readonly receiptId: Id; readonly now: string },
): readonly AnyRecord[] {
  const { package: about } = contents;
  const coders = contents.coders.map((coder) => coderHere(coder, about.coder.id));
  const kept = recordsIn({ ...contents, coders, receipts: [] });
  return [
    ...kept,
    {
      kind: 'receipt',
      id: given.receiptId,
      direction: 'opened',
      packageId: about.id,
      replica: given.replica,
      coder: about.coder.id,
      theirCoder: about.coder.id,
      revision: about.revision,
      proposals: [],
      at: given.now,
    },
  ];
}

/** How a coder of the sender's copy stands in this one. */
export function coderHere(coder: CoderRecord, self: Id): CoderRecord {
  if (coder.id === self) return { ...coder, role: 'person' };
  return coder.role === 'person' ? { ...coder, role: 'imported' } : coder;
}
