/** A stretch of a canonical text: UTF-16 code units, half-open `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` contains every offset of `inner`; equal spans contain each other. */
export function containsSpan(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether they share a character; a caret shares the place between two with what touches it. */
export function touchesSpan(one: TextSpan, other: TextSpan): boolean {
  const isCaret = one.start === one.end || other.start === other.end;
  return isCaret ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end;
}

/** The offset moved to the nearest one that exists in the text; a fraction is cut off. */
export function clampOffset(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset), 0), text.length);
}

/** The span moved into the text, with its ends in order. */
export function clampSpan(text: string, span: TextSpan): TextSpan {
  const one = clampOffset(text, span.start);
  const other = clampOffset(text, span.end);
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
