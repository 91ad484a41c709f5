/** A span with its label; half-open, in whatever unit the caller counts (characters, words). */
export interface LabelledSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Shared length by the length of the gold span, in percent; 0 where they only touch. */
export function overlapPercent(gold: LabelledSpan, predicted: LabelledSpan): number {
  const shared = Math.min(gold.end, predicted.end) - Math.max(gold.start, predicted.start);
  return shared <= 0 ? 0 : (100 * shared) / (gold.end - gold.start);
}

export function isSamePlace(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Reading order, with the label last. */
export function compareLabelledSpans(a: LabelledSpan, b: LabelledSpan): number {
  return a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
