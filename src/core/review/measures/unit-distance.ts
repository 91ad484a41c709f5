/** A stretch of a continuum, half-open; a unit that a rater marked, or a gap between two. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly isUnit: boolean;
}

/**
 * How much two sections of two raters differ (Krippendorff 2004, ch. 11.5): two units that overlap by the squares of
 * the differences of their ends; a unit that lies wholly in the other rater's gap by the square of its length. All
 * else is 0.
 */
export function unitDistance(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) {
    if (a.start >= b.end || b.start >= a.end) return 0;
    return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  }
  if (a.isUnit) return liesIn(a, b) ? (a.end - a.start) ** 2 : 0;
  if (b.isUnit) return liesIn(b, a) ? (b.end - b.start) ** 2 : 0;
  return 0;
}

function liesIn(inner: Section, outer: Section): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sum of the distances of all sections that meet, of two raters who both divided the same stretch completely. */
export function distanceOfDivisions(first: readonly Section[], second: readonly Section[]): number {
  let sum = 0;
  let at = 0;
  for (const a of first) {
    for (; at < second.length; at++) {
      const b = second[at];
      if (b === undefined) break;
      sum += unitDistance(a, b);
      // A section of b that reaches beyond a also meets the next one.
      if (b.end > a.end) break;
      if (b.end === a.end) {
        at++;
        break;
      }
    }
  }
  return sum;
}

/**
 * Units and the gaps between them, in order. Units of one rater that overlap count as one, since the measure knows no
 * overlap; units that only touch stay apart. Units without length count for nothing.
 */
export function divide(
  start: number,
  end: number,
  units: readonly { readonly start: number; readonly end: number }[],
): Section[] {
  const sections: Section[] = [];
  let covered = start;
  const sorted = units.filter((unit) => unit.end > unit.start).toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const unit of sorted) {
    const last = sections.at(-1);
    if (last?.isUnit === true && unit.start < last.end) {
      sections[sections.length - 1] = { ...last, end: Math.max(last.end, unit.end) };
    } else {
      if (unit.start > covered) sections.push({ start: covered, end: unit.start, isUnit: false });
      sections.push({ start: unit.start, end: unit.end, isUnit: true });
    }
    covered = Math.max(covered, unit.end);
  }
  if (covered < end) sections.push({ start: covered, end, isUnit: false });
  return sections;
}
