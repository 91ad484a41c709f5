import type { Group } from '#core/review/compare/group-spans';
import type { LinkedLayers } from '#core/review/compare/link-layers';
import { forOverlappingPairs } from '#core/review/compare/overlapping-pairs';
import { overlapOf, sharedLength } from '#core/review/compare/same-place';

/**
 * Brings split spans together: a group that some layers lack joins another one where at least half of one of its spans
 * lies in a span of the same tag of such a layer, because that layer has one span for what others have as several. Two
 * groups stay apart where one layer has spans in both that overlap: then the place is covered there already, and the
 * other span is one of its own, such as a claim within a claim.
 */
export function joinPieces(linked: LinkedLayers, groups: readonly Group[], layers: number): readonly Group[] {
  const { layerOf, spans } = linked;
  const groupOf = new Int32Array(spans.length);
  for (const [number, group] of groups.entries()) for (const index of group) groupOf[index] = number;
  // Few groups have pieces; the others stay as they are.
  const joined = new Map<number, number[]>();
  const passageOf = (index: number): readonly number[] => joined.get(index) ?? groups[groupOf[index] ?? 0] ?? [];
  for (const { piece, whole } of findPieces(linked, groups, layers)) {
    const from = passageOf(piece);
    const into = passageOf(whole);
    if (from === into || from.some((index) => layerOf[index] === layerOf[whole])) continue;
    if (coversTwice(linked, from, into)) continue;
    const passage = [...into, ...from];
    for (const index of passage) joined.set(index, passage);
  }
  if (joined.size === 0) return groups;
  // As the groups came: by the first group of each passage.
  const passages = new Set(groups.map(([first]) => (first === undefined ? [] : passageOf(first))));
  return [...passages].map((passage) => passage.toSorted((left, right) => left - right));
}

interface Piece {
  readonly piece: number;
  readonly whole: number;
}

/** What may be a piece of what, the clearest first. */
function findPieces(
  { spans, layerOf, rank }: LinkedLayers,
  groups: readonly Group[],
  layers: number,
): readonly Piece[] {
  const isLacking = new Uint8Array(spans.length);
  for (const group of groups) if (group.length < layers) for (const index of group) isLacking[index] = 1;
  const wholes = new Array<number>(spans.length).fill(0);
  for (const [index, place] of rank.entries()) wholes[place] = index;
  const pieces = wholes.filter((index) => isLacking[index] === 1);
  const spanAt = (index: number) => spans[index] ?? { start: 0, end: 0 };
  const found: (Piece & { readonly share: number; readonly overlap: number })[] = [];
  forOverlappingPairs(pieces.map(spanAt), wholes.map(spanAt), (i, j) => {
    const piece = pieces[i] ?? 0;
    const whole = wholes[j] ?? 0;
    const one = spans[piece];
    const other = spans[whole];
    if (one === undefined || other === undefined || one.tag !== other.tag || layerOf[piece] === layerOf[whole]) return;
    const share = sharedLength(one, other) / (one.end - one.start);
    if (share >= 0.5) found.push({ piece, whole, share, overlap: overlapOf(one, other) });
  });
  const byPlace = (left: number, right: number) => (rank[left] ?? 0) - (rank[right] ?? 0);
  return found.sort(
    (left, right) =>
      right.share - left.share ||
      right.overlap - left.overlap ||
      byPlace(left.piece, right.piece) ||
      byPlace(left.whole, right.whole),
  );
}

/** Whether a layer has a span on either side, and the two overlap. */
function coversTwice({ spans, layerOf }: LinkedLayers, from: readonly number[], into: readonly number[]): boolean {
  return from.some((index) =>
    into.some((other) => {
      const one = spans[index];
      const two = spans[other];
      return layerOf[index] === layerOf[other] && one !== undefined && two !== undefined && sharedLength(one, two) > 0;
    }),
  );
}
