import { castVotes } from '#core/review/adjudication/cast-votes';
import { readingKey } from '#core/review/adjudication/voted-content';
import { type VerdictIndex, verdictsOn } from '#core/review/adjudication/verdict-of';
import type { Passage } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import type { Id, Vote } from '#core/model/records';

/** A passage that is agreed on and has no verdict yet. */
export interface Unanimous {
  readonly passage: Passage;
  readonly votes: readonly Vote[];
  /** Coders whose reading is copied. */
  readonly taken: readonly Id[];
  /** All readings are the same to the letter; otherwise they are within the rule's tolerance of each other. */
  readonly exact: boolean;
}

/**
 * The passages in which at least two coders who coded the document have the same reading by the rule of the comparison,
 * and which nobody has decided yet. Where the rule let readings differ a little, the one that most coders have is
 * taken; of those, the first.
 */
export function unanimousPassages(
  view: ProjectView,
  index: VerdictIndex,
  passages: readonly Passage[],
): readonly Unanimous[] {
  const found: Unanimous[] = [];
  for (const passage of passages) {
    if (passage.differences.length > 0 || verdictsOn(index, passage).length > 0) continue;
    const votes = castVotes(view, passage.documentId, passage.readings);
    if (votes === undefined || votes.length < 2 || votes.some(({ annotations }) => annotations.length === 0)) continue;
    const [most] = groupVotes(votes);
    if (most === undefined) continue;
    found.push({ passage, votes, taken: most.map(({ coder }) => coder), exact: most.length === votes.length });
  }
  return found;
}

/** Votes that say the same together: the largest group first, then in the order of the votes. */
export function groupVotes(votes: readonly Vote[]): readonly (readonly Vote[])[] {
  const groups = new Map<string, Vote[]>();
  for (const vote of votes) {
    const key = readingKey(vote.annotations);
    groups.set(key, [...(groups.get(key) ?? []), vote]);
  }
  return Array.from(groups.values()).sort((left, right) => right.length - left.length);
}
