/** Records of a review → the shapes that stand in the file, keys in the order in which they are written. */
import type {
  CorpusAssignment,
  CorpusComment,
  CorpusReceipt,
  CorpusRound,
  CorpusVerdict,
  CorpusVotedAnnotation,
} from '#core/formats/corpus/corpus-shape';
import { sortAttributes, toTarget } from '#core/formats/corpus/to-corpus';
import type {
  AssignmentRecord,
  CommentRecord,
  CommentSubject,
  ReceiptRecord,
  RoundRecord,
  VerdictRecord,
  VotedAnnotation,
} from '#core/model/records';
import { unreachable } from '#core/model/result';

export function toCorpusRound(round: RoundRecord): CorpusRound {
  const { id, name, coders, population, sample, seed, blind, codebookVersion, createdAt } = round;
  return { id, name, coders, population, sample, seed, blind, codebookVersion, createdAt };
}

export function toCorpusAssignment(assignment: AssignmentRecord): CorpusAssignment {
  const { id, round, documentId, coder, state, updatedAt } = assignment;
  return { id, round, documentId, coder, state, updatedAt };
}

export function toCorpusComment(comment: CommentRecord): CorpusComment {
  const { id, documentId, about, thread, act, text, coder, createdAt, updatedAt } = comment;
  return { id, documentId, about: toSubject(about), thread, act, text, coder, createdAt, updatedAt };
}

export function toCorpusVerdict(verdict: VerdictRecord): CorpusVerdict {
  const { id, documentId, votes, decision, taken, results, reason, comment, coder, createdAt, updatedAt } = verdict;
  return {
    id,
    documentId,
    votes: votes.map((vote) => ({ coder: vote.coder, annotations: vote.annotations.map(toVotedAnnotation) })),
    decision,
    taken,
    results,
    reason,
    comment,
    coder,
    createdAt,
    updatedAt,
  };
}

export function toCorpusReceipt(receipt: ReceiptRecord): CorpusReceipt {
  const { id, direction, packageId, replica, coder, theirCoder, revision, at } = receipt;
  const proposals = receipt.proposals.map(({ record, field, value }) => ({ record, field, value }));
  return { id, direction, packageId, replica, coder, theirCoder, revision, proposals, at };
}

function toSubject(about: CommentSubject): CommentSubject {
  switch (about.kind) {
    case 'document':
      return { kind: about.kind };
    case 'annotation':
      return { kind: about.kind, id: about.id };
    case 'difference':
      return { kind: about.kind, annotations: about.annotations };
    default:
      return unreachable(about);
  }
}

function toVotedAnnotation(annotation: VotedAnnotation): CorpusVotedAnnotation {
  const { id, tag, start, end, quote, attributes, relations } = annotation;
  return {
    id,
    tag,
    startUtf16: start,
    endUtf16: end,
    quote,
    attributes: sortAttributes(attributes),
    relations: relations.map(({ type, target, words }) => ({ type, target: toTarget(target), words })),
  };
}
