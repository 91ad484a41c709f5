import { describe, expect, it } from 'vitest';
import { dragEdge } from '#renderer/surface/selected-span.ts';

const text = 'Alpha beta gamma delta';
const quoteOf = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
const beta = { start: 6, end: 10 };

describe('a dragged boundary', () => {
  it('takes the word it is in', () => {
    expect(quoteOf(dragEdge(text, beta, 'end', 13, false))).toBe('beta gamma');
    expect(quoteOf(dragEdge(text, beta, 'start', 2, false))).toBe('Alpha beta');
  });

  it('goes exactly where it is put with the modifier', () => {
    expect(quoteOf(dragEdge(text, beta, 'end', 13, true))).toBe('beta ga');
    expect(quoteOf(dragEdge(text, beta, 'start', 7, true))).toBe('eta');
  });

  it('never passes the other end', () => {
    expect(dragEdge(text, beta, 'end', 6, false)).toBeNull();
    expect(dragEdge(text, beta, 'end', 2, true)).toBeNull();
    expect(dragEdge(text, beta, 'start', 10, true)).toBeNull();
  });

  it('leaves the other end alone, even where that is no word boundary', () => {
    expect(quoteOf(dragEdge(text, { start: 7, end: 10 }, 'end', 13, false))).toBe('eta gamma');
  });
});
