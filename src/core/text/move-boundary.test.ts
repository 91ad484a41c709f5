import { describe, expect, it } from 'vitest';
import { moveBoundary } from '#core/text/move-boundary';

const text = 'The defence ministers of NATO met on Friday.';
const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const moved = (quote: string, edge: 'start' | 'end', direction: -1 | 1) => {
  const { start, end } = moveBoundary(text, span(quote), edge, direction);
  return text.slice(start, end);
};

describe('moving a boundary', () => {
  it('takes in or lets go of one word at the start', () => {
    expect(moved('ministers', 'start', -1)).toBe('defence ministers');
    expect(moved('defence ministers', 'start', 1)).toBe('ministers');
  });

  it('takes in or lets go of one word at the end', () => {
    expect(moved('NATO', 'end', 1)).toBe('NATO met');
    expect(moved('NATO met', 'end', -1)).toBe('NATO');
    expect(moved('on Friday.', 'end', -1)).toBe('on Friday');
  });

  it('completes a word that was cut', () => {
    expect(moved('min', 'end', 1)).toBe('ministers');
    expect(moved('isters', 'start', -1)).toBe('ministers');
  });

  it('never empties the span and stays at the edges of the text', () => {
    expect(moved('NATO', 'start', 1)).toBe('NATO');
    expect(moved('NATO', 'end', -1)).toBe('NATO');
    expect(moved('The', 'start', -1)).toBe('The');
    expect(moved('Friday', 'end', 1)).toBe('Friday');
  });
});
