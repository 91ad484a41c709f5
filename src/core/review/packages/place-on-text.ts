import type { AnnotationRecord } from '#core/model/records';
import { createReanchorer, makeQuote } from '#core/text/anchor';

/** What became of an annotation's place on another text. */
export interface Placed {
  readonly annotation: AnnotationRecord;
  readonly how: 'same' | 'moved' | 'orphaned';
}

/**
 * Puts annotations on a text that may not be the one they were made on: in their place where the quote stands there,
 * else where quote and context are found again, else orphaned. The same annotation and text always give the same.
 */
export function createPlacer(text: string): (annotation: AnnotationRecord) => Placed {
  const find = createReanchorer(text);
  return (annotation) => {
    if (annotation.status === 'orphaned') return { annotation, how: 'same' };
    const found = find(annotation);
    if (found === null) return { annotation: { ...annotation, status: 'orphaned' }, how: 'orphaned' };
    const { start, end } = found;
    const quote = makeQuote(text, start, end);
    if (found.how === 'in-place') {
      const sameContext = text.endsWith(annotation.prefix, start) && text.startsWith(annotation.suffix, end);
      return { annotation: sameContext ? annotation : { ...annotation, ...quote }, how: 'same' };
    }
    return { annotation: { ...annotation, start, end, ...quote }, how: 'moved' };
  };
}
