import { assignEdges, type AssignmentEdge } from '#core/review/measures/minimum-cost-assignment';
import { forOverlappingPairs } from '#core/review/compare/overlapping-pairs';
import { overlapOf, type PlaceTest } from '#core/review/compare/same-place';
import { attributeText, compareContent, type ComparedSpan } from '#core/review/compare/span-order';

/**
 * Why two spans belong together. `same-tag`: the same place by the rule, and the same tag. `other-tag`: the same place
 * and at least half of the joint characters shared, but another tag (a tag nested in one of another kind is none of
 * these). `crossing`: the same tag, and they overlap, but not as far as the rule asks.
 */
export type PairLevel = 'same-tag' | 'other-tag' | 'crossing';

export const pairLevels = ['same-tag', 'other-tag', 'crossing'] as const satisfies readonly PairLevel[];

export interface SpanPair {
  /** Indices into the two lists. */
  readonly left: number;
  readonly right: number;
  /** Intersection over union of their characters. */
  readonly overlap: number;
  readonly level: PairLevel;
}

/** Of spans with another tag, only those stand at the same place that share half of their characters. */
const otherTagOverlap = 0.5;

/** Prefers, of annotations at one and the same place, those that say the same; less than any overlap differs by. */
const sameAttributesBonus = 1e-9;

/**
 * Pairs the spans of two coders in one document, one to one, in three steps: spans of the same tag first, then at the
 * same place with another tag, then of the same tag that merely overlap. In each step the pairs are those with the
 * greatest total overlap that one-to-one pairing allows, so the result is optimal and not the luck of an order. It is
 * the same for (A, B) as for (B, A).
 *
 * @param left Sorted by start, as is `right`.
 */
export function matchSpans(
  left: readonly ComparedSpan[],
  right: readonly ComparedSpan[],
  isSamePlace: PlaceTest,
): readonly SpanPair[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs: SpanPair[] = [];
  const freeLeft = new Uint8Array(left.length).fill(1);
  const freeRight = new Uint8Array(right.length).fill(1);
  const candidates = findCandidates(left, right, isSamePlace);
  for (const level of pairLevels) {
    const open = candidates[level].filter((pair) => freeLeft[pair.left] === 1 && freeRight[pair.right] === 1);
    for (const pair of bestPairs(left, right, open)) {
      freeLeft[pair.left] = 0;
      freeRight[pair.right] = 0;
      pairs.push(pair);
    }
  }
  return pairs;
}

function findCandidates(
  left: readonly ComparedSpan[],
  right: readonly ComparedSpan[],
  isSamePlace: PlaceTest,
): Readonly<Record<PairLevel, readonly SpanPair[]>> {
  const candidates: Record<PairLevel, SpanPair[]> = { 'same-tag': [], 'other-tag': [], crossing: [] };
  forOverlappingPairs(left, right, (i, j) => {
    const one = left[i];
    const other = right[j];
    if (one === undefined || other === undefined) return;
    const overlap = overlapOf(one, other);
    if (overlap === 0) return;
    if (one.tag === other.tag) {
      const level = isSamePlace(one, other) ? 'same-tag' : 'crossing';
      candidates[level].push({ left: i, right: j, overlap, level });
    } else if (overlap >= otherTagOverlap && isSamePlace(one, other)) {
      candidates['other-tag'].push({ left: i, right: j, overlap, level: 'other-tag' });
    }
  });
  return candidates;
}

/** The one-to-one choice among the pairs with the greatest total overlap. */
function bestPairs(
  left: readonly ComparedSpan[],
  right: readonly ComparedSpan[],
  pairs: readonly SpanPair[],
): readonly SpanPair[] {
  if (pairs.length < 2) return pairs;
  const timesLeft = new Uint32Array(left.length);
  const timesRight = new Uint32Array(right.length);
  for (const pair of pairs) {
    timesLeft[pair.left] = (timesLeft[pair.left] ?? 0) + 1;
    timesRight[pair.right] = (timesRight[pair.right] ?? 0) + 1;
  }
  // Most spans have one candidate, which has no other: nothing is to be chosen there.
  const isContested = (pair: SpanPair) => timesLeft[pair.left] !== 1 || timesRight[pair.right] !== 1;
  const contested = pairs.filter(isContested);
  if (contested.length === 0) return pairs;
  return [...pairs.filter((pair) => !isContested(pair)), ...settle(left, right, contested)];
}

function settle(
  left: readonly ComparedSpan[],
  right: readonly ComparedSpan[],
  contested: readonly SpanPair[],
): readonly SpanPair[] {
  const leftSide = inContentOrder(left, new Set(contested.map((pair) => pair.left)));
  const rightSide = inContentOrder(right, new Set(contested.map((pair) => pair.right)));
  const isTurned = compareSides(leftSide.spans, rightSide.spans) > 0;
  const edges = contested.map((pair): AssignmentEdge => {
    const i = leftSide.rank.get(pair.left) ?? 0;
    const j = rightSide.rank.get(pair.right) ?? 0;
    const cost = -weightOf(left[pair.left], right[pair.right], pair.overlap);
    return isTurned ? { row: j, column: i, cost } : { row: i, column: j, cost };
  });
  const rows = isTurned ? rightSide.spans.length : leftSide.spans.length;
  const columns = isTurned ? leftSide.spans.length : rightSide.spans.length;
  const columnOfRow = assignEdges(edges, rows, columns, 0);
  return contested.filter((_, index) => {
    const edge = edges[index];
    return edge !== undefined && columnOfRow[edge.row] === edge.column;
  });
}

interface Side {
  readonly spans: readonly ComparedSpan[];
  /** Place among `spans` by index into the whole list. */
  readonly rank: ReadonlyMap<number, number>;
}

function inContentOrder(all: readonly ComparedSpan[], chosen: ReadonlySet<number>): Side {
  const sorted = [...chosen]
    .flatMap((index) => {
      const span = all[index];
      return span === undefined ? [] : [{ index, span }];
    })
    .sort((one, other) => compareContent(one.span, other.span));
  return { spans: sorted.map(({ span }) => span), rank: new Map(sorted.map(({ index }, rank) => [index, rank])) };
}

function compareSides(left: readonly ComparedSpan[], right: readonly ComparedSpan[]): number {
  for (const [index, span] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareContent(span, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function weightOf(left: ComparedSpan | undefined, right: ComparedSpan | undefined, overlap: number): number {
  if (left === undefined || right === undefined || overlap < 1) return overlap;
  return attributeText(left) === attributeText(right) ? overlap + sameAttributesBonus : overlap;
}
