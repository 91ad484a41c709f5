import { expect, test } from 'vitest';
import { moveRegionEdge } from '#core/regions/move-region-edge';

const text = 'One one.\n\nTwo two.\n\n  • Three\n\nFour four.\n';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test('edges move by paragraphs, from within one to its edge first, and never past each other', () => {
  const two = spanOf('Two two.');
  expect(words(moveRegionEdge(text, two, 'start', -1))).toBe('One one.\n\nTwo two.');
  expect(words(moveRegionEdge(text, two, 'end', 1))).toBe('Two two.\n\n  • Three');
  expect(moveRegionEdge(text, two, 'start', 1)).toEqual(two);
  expect(moveRegionEdge(text, two, 'end', -1)).toEqual(two);
  const part = spanOf('wo tw');
  expect(words(moveRegionEdge(text, part, 'start', -1))).toBe('Two tw');
  expect(words(moveRegionEdge(text, part, 'end', 1))).toBe('wo two.');
  const both = { start: two.start, end: spanOf('Three').end };
  expect(words(moveRegionEdge(text, both, 'end', -1))).toBe('Two two.');
  expect(words(moveRegionEdge(text, both, 'start', 1))).toBe('• Three');
  const whole = { start: 0, end: spanOf('Four four.').end };
  expect(moveRegionEdge(text, whole, 'start', -1)).toEqual(whole);
  expect(moveRegionEdge(text, whole, 'end', 1)).toEqual(whole);
});
