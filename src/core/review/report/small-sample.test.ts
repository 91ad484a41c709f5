import { expect, test } from 'vitest';
import type { Figure } from '#core/review/agreement/agreement-table';
import { signOf, smallSample } from '#core/review/report/small-sample';
import { fixtureTable } from '#testing/agreement-fixture';

const [figure] = fixtureTable().variables[0]?.figures ?? [];
if (figure === undefined) throw new Error('The fixture has a figure');
const large: Figure = { ...figure, n: 10, interval: { low: 0.1, high: 0.9, resamples: 1000 } };

test('a figure is marked that rests on few units, or whose interval is over few documents', () => {
  expect(smallSample({ shared: 10 }, large)).toEqual([]);
  expect(smallSample({ shared: 10 }, { ...large, n: 1 })).toEqual(['rests on 1 unit']);
  expect(smallSample({ shared: 2 }, large)).toEqual(['interval over 2 documents says little']);
  expect(smallSample({ shared: 2 }, { ...large, n: 3 })).toHaveLength(2);
  expect([signOf({ shared: 10 }, large), signOf({ shared: 9 }, large)]).toEqual(['', ' †']);
});

test('without an interval its documents are no reason, and what is undefined is not marked', () => {
  expect(smallSample({ shared: 1 }, { ...large, interval: null })).toEqual([]);
  expect(smallSample({ shared: 1 }, { ...large, value: null, n: 0 })).toEqual([]);
});
