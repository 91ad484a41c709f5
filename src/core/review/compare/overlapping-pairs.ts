import type { TextSpan } from '#core/text/span';

/**
 * Tells every pair of spans, one from each list, that shares a character. Costs time in proportion to the spans and
 * the pairs that there are: a sweep in reading order keeps only those spans open that reach beyond the place where it
 * stands.
 *
 * @param left Sorted by start, as is `right`.
 * @param tell Is given an index into each list.
 */
export function forOverlappingPairs(
  left: readonly TextSpan[],
  right: readonly TextSpan[],
  tell: (left: number, right: number) => void,
): void {
  const openLeft: number[] = [];
  const openRight: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const one = left[i];
    const other = right[j];
    if (one !== undefined && (other === undefined || one.start <= other.start)) {
      closeBefore(openRight, right, one.start);
      for (const open of openRight) tell(i, open);
      if (one.end > one.start) openLeft.push(i);
      i += 1;
    } else if (other !== undefined) {
      closeBefore(openLeft, left, other.start);
      for (const open of openLeft) tell(open, j);
      if (other.end > other.start) openRight.push(j);
      j += 1;
    }
  }
}

/** Drops the spans that end at the offset or before it, in place. */
function closeBefore(open: number[], spans: readonly TextSpan[], offset: number): void {
  let kept = 0;
  for (const index of open) {
    if ((spans[index]?.end ?? 0) <= offset) continue;
    open[kept] = index;
    kept += 1;
  }
  open.length = kept;
}
