import fc from 'fast-check';
import { compareText } from '#core/model/record-order';
import type {
  AnnotationRecord,
  AnyRecord,
  CoderRecord,
  CommentRecord,
  CommentSubject,
  DocumentState,
  Id,
  VerdictDecision,
  VotedAnnotation,
} from '#core/model/records';
import {
  buildAssignment,
  buildComment,
  buildReceipt,
  buildRound,
  buildVerdict,
  buildVotedAnnotation,
} from '#testing/review-builders';

/** Numbers from which a record of a review is made; what they mean depends on the state they meet. */
export interface ReviewDice {
  readonly kind: number;
  readonly one: number;
  readonly two: number;
  readonly words: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export function arbitraryReviewDice(words: fc.Arbitrary<string>, at: fc.Arbitrary<string>): fc.Arbitrary<ReviewDice> {
  return fc.record({ kind: fc.nat(4), one: fc.nat(40), two: fc.nat(40), words, at });
}

/** What a review can point at. Annotations may be of any layer. */
export interface ReviewGround {
  readonly coders: readonly CoderRecord[];
  readonly documents: readonly Id[];
  readonly annotations: readonly AnnotationRecord[];
}

/** Sound rounds, assignments, comments, verdicts and receipts, one a dice; fewer where there is nothing to point at. */
export function reviewRecords(
  ground: ReviewGround,
  dice: readonly ReviewDice[],
  newId: () => Id,
): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  for (const each of dice) {
    const record = recordFrom(ground, records, each, newId);
    if (record !== null) records.push(record);
  }
  return records;
}

function recordFrom(
  { coders, documents, annotations }: ReviewGround,
  before: readonly AnyRecord[],
  { kind, one, two, words, at }: ReviewDice,
  newId: () => Id,
): AnyRecord | null {
  const coder = pick(coders, one)?.id;
  const documentId = pick(documents, two);
  if (coder === undefined) return null;
  if (kind === 0) {
    // A round may name what is not there (any more).
    const design = { coders: coders.map(({ id }) => id), population: [...documents, 'elsewhere'] };
    const sample = documents.slice(0, one % 3);
    const seed = (one * 2 ** 27 + two) >>> 0;
    return buildRound({ id: newId(), name: words, ...design, sample, seed, blind: two % 2 === 0, createdAt: at });
  }
  if (kind === 1) {
    const proposals = two % 3 === 0 ? [{ record: coder, field: 'name', value: words }] : [];
    const direction = pick(['opened', 'sent', 'received'] as const, two) ?? 'opened';
    const theirCoder = one % 2 === 0 ? coder : 'their coder';
    return buildReceipt({ id: newId(), direction, coder, theirCoder, revision: one, proposals, at });
  }
  if (documentId === undefined) return null;
  const inDocument = annotations.filter((annotation) => annotation.documentId === documentId);
  if (kind === 2) {
    const rounds = before.flatMap((record) => (record.kind === 'round' ? [record.id] : []));
    const round = pick(['', ...rounds], one) ?? '';
    const isTaken = before.some(
      (record) =>
        record.kind === 'assignment' &&
        record.round === round &&
        record.coder === coder &&
        record.documentId === documentId,
    );
    const state = pick<DocumentState>(['to-do', 'in-progress', 'done'], two) ?? 'to-do';
    return isTaken ? null : buildAssignment({ id: newId(), round, coder, documentId, state, updatedAt: at });
  }
  if (kind === 3) {
    const threads = before.filter((record) => record.kind === 'comment' && record.documentId === documentId);
    const beside = pick(threads, one);
    const line = { id: newId(), documentId, text: words, coder, createdAt: at, updatedAt: at };
    return beside?.kind === 'comment'
      ? reply(beside, two, line)
      : buildComment({ ...line, about: subjectOf(inDocument, two) });
  }
  const votes = coders.map(({ id }, order) => ({
    coder: id,
    annotations: inDocument
      .filter((annotation, index) => annotation.coder === id && index % 3 === (one + order) % 3)
      .map((annotation) => votedOn(annotation, words)),
  }));
  const decision = pick<VerdictDecision>(['take', 'edit', 'both', 'defensible', 'reject', 'unanimous'], two) ?? 'take';
  const taken = coders.slice(0, two % 3).map(({ id }) => id);
  const results = inDocument.slice(0, one % 2).map(({ id }) => id);
  const said = { reason: words, comment: words, coder, createdAt: at, updatedAt: at };
  return buildVerdict({ id: newId(), documentId, votes, decision, taken, results, ...said });
}

function reply({ thread, about }: CommentRecord, number: number, line: Partial<CommentRecord>): CommentRecord {
  return buildComment({
    ...line,
    thread,
    about,
    act: pick(['comment', 'resolve', 'reopen'] as const, number) ?? 'comment',
  });
}

function subjectOf(annotations: readonly AnnotationRecord[], number: number): CommentSubject {
  const annotation = pick(annotations, number);
  if (annotation === undefined) {
    return number % 2 === 0 ? { kind: 'document' } : { kind: 'annotation', id: 'long gone' };
  }
  if (number % 3 === 0) return { kind: 'annotation', id: annotation.id };
  return { kind: 'difference', annotations: annotations.map(({ id }) => id).sort(compareText) };
}

function votedOn(annotation: AnnotationRecord, words: string): VotedAnnotation {
  return buildVotedAnnotation(annotation, [
    { type: 'made_by', target: { kind: 'literal', value: 'author' }, words: '' },
    { type: 'said_on', target: { kind: 'record', id: 'long gone' }, words },
  ]);
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
