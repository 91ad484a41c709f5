import { tagOf } from '#core/codebook/definitions';
import { castVotes } from '#core/review/adjudication/cast-votes';
import { readingKey } from '#core/review/adjudication/voted-content';
import { type VerdictIndex, verdictsOn } from '#core/review/adjudication/verdict-of';
import { valueInWords } from '#core/review/compare/compared-value';
import { identifyEntities } from '#core/review/compare/entity-identity';
import type { Passage } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import type { Id, Vote, VotedAnnotation } from '#core/model/records';

/** A passage that is agreed on and has no verdict yet. */
export interface Unanimous {
  readonly passage: Passage;
  readonly votes: readonly Vote[];
  /** Coders whose reading is copied. */
  readonly taken: readonly Id[];
  /** In what the readings look different although the rule lets them be the same; none where nobody could see it. */
  readonly apart: readonly ('boundaries' | 'values')[];
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
    found.push({ passage, votes, taken: most.map(({ coder }) => coder), apart: apartIn(view, votes) });
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

/** Which of two records of one actor is named shows nowhere, so it is no matter to speak of. */
function apartIn(view: ProjectView, votes: readonly Vote[]): Unanimous['apart'] {
  const entities = identifyEntities(view.entities());
  const differ = (sayOf: (annotation: VotedAnnotation) => unknown) =>
    new Set(votes.map(({ annotations }) => JSON.stringify(annotations.map(sayOf)))).size > 1;
  const valuesOf = ({ tag, attributes }: VotedAnnotation) =>
    (tagOf(view.codebook(), tag)?.attributes ?? []).map((definition) =>
      valueInWords(definition, attributes[definition.id], entities),
    );
  return [
    ...(differ(({ start, end }) => [start, end]) ? (['boundaries'] as const) : []),
    ...(differ(valuesOf) ? (['values'] as const) : []),
  ];
}
