import { nextParagraph, paragraphAt, previousParagraph } from '#core/text/paragraphs';
import type { TextSpan } from '#core/text/span';

/**
 * Moves one edge of a region by a paragraph: from within a paragraph to its edge first. The same span where there is
 * nothing further, or nothing would be left.
 */
export function moveRegionEdge(text: string, span: TextSpan, edge: 'start' | 'end', direction: -1 | 1): TextSpan {
  if (edge === 'start') {
    const start = (direction < 0 ? previousParagraph(text, span.start) : nextParagraph(text, span.start))?.start;
    return start === undefined || start >= span.end ? span : { start, end: span.end };
  }
  const end = direction < 0 ? endBefore(text, span.end) : endAfter(text, span.end);
  return end === undefined || end <= span.start ? span : { start: span.start, end };
}

function endAfter(text: string, offset: number): number | undefined {
  const here = paragraphAt(text, offset);
  return here !== null && here.end > offset ? here.end : nextParagraph(text, offset)?.end;
}

function endBefore(text: string, offset: number): number | undefined {
  const last = previousParagraph(text, offset);
  return last === null || last.end < offset ? last?.end : previousParagraph(text, last.start)?.end;
}
