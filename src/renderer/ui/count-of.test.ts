import { expect, it } from 'vitest';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

it('writes one thing without an s and groups thousands', () => {
  expect(countOf(1, 'document')).toBe('1 document');
  expect(countOf(0, 'document')).toBe('0 documents');
  expect(countOf(12480, 'entity', 'entities')).toBe('12,480 entities');
});

it('joins the last two parts by a word', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['a'])).toBe('a');
  expect(listOf(['a', 'b'])).toBe('a and b');
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
});
