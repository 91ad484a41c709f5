import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInForce, isArticleText, notArticleSpans, regionAt } from '#core/regions/region-at';
import type { Region } from '#core/model/records';

const region = (id: string, start: number, end: number, parts: Partial<Region> = {}): Region => ({
  id,
  start,
  end,
  role: 'boilerplate',
  date: '',
  ...parts,
});

describe('where regions overlap', () => {
  const sidebar = region('sidebar', 10, 100, { role: 'sidebar', date: '2020-10-20' });
  const caption = region('caption', 20, 30, { role: 'caption' });
  const part = region('part', 40, 60, { role: 'article', date: '2018-12' });
  const regions = [sidebar, caption, part];

  test('the innermost decides', () => {
    expect(regionAt(regions, { start: 22, end: 25 })?.id).toBe('caption');
    expect(regionAt(regions, { start: 12, end: 25 })?.id).toBe('sidebar');
    expect(regionAt(regions, { start: 5, end: 25 })).toBeNull();
    expect(isArticleText(regions, { start: 45, end: 50 })).toBe(true);
    expect(isArticleText(regions, { start: 12, end: 15 })).toBe(false);
    expect(isArticleText(regions, { start: 5, end: 15 })).toBe(true);
  });

  test('of those with a date the innermost is in force', () => {
    const document = { regions, date: '2019-01-25' };
    expect(dateInForce(document, { start: 22, end: 25 })).toBe('2020-10-20');
    expect(dateInForce(document, { start: 45, end: 50 })).toBe('2018-12');
    expect(dateInForce(document, { start: 0, end: 5 })).toBe('2019-01-25');
  });

  test('what recedes is what is not article text', () => {
    expect(notArticleSpans(regions)).toEqual([
      { start: 10, end: 40 },
      { start: 60, end: 100 },
    ]);
  });
});

test('every character recedes exactly where it is not article text, whatever the regions', () => {
  const regions = fc.array(
    fc
      .record({
        start: fc.integer({ min: 0, max: 40 }),
        length: fc.integer({ min: 1, max: 20 }),
        role: fc.constantFrom<Region['role']>('boilerplate', 'sidebar', 'related', 'caption', 'article'),
      })
      .map(({ start, length, role }) => ({ start, end: start + length, role, date: '' })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(regions, (drawn) => {
      const all = drawn.map((each, index) => ({ ...each, id: `region-${String(index)}` }));
      const spans = notArticleSpans(all);
      for (let at = 0; at < 60; at += 1) {
        const recedes = spans.some(({ start, end }) => start <= at && at < end);
        expect(recedes).toBe(!isArticleText(all, { start: at, end: at + 1 }));
      }
      expect(spans).toEqual([...spans].sort((left, right) => left.start - right.start));
      expect(spans.some(({ start }, index) => start <= (spans[index - 1]?.end ?? -1))).toBe(false);
    }),
    { seed: 4201, numRuns: 300 },
  );
});
