import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { trimWhiteSpace } from '#core/text/trim-span';
import type { Stretch } from '#renderer/surface/painter.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** What a drag by mouse selects: whole words without the spaces around them, or whole grapheme clusters. */
export function snapDrag(text: string, from: number, to: number, exact: boolean): Stretch {
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  if (exact) return { start: floorGrapheme(text, start), end: ceilGrapheme(text, end) };
  return trimWhiteSpace(text, { start: wordEdge(text, start, 'start'), end: wordEdge(text, end, 'end') });
}

function wordEdge(text: string, offset: number, edge: 'start' | 'end'): number {
  const from = Math.max(0, offset - 200);
  const window = text.slice(from, offset + 200);
  const segment = words.segment(window).containing(offset - from);
  if (!segment?.isWordLike || segment.index + from === offset) return offset;
  return from + segment.index + (edge === 'start' ? 0 : segment.segment.length);
}
