import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionsFromText, regionsToText } from '#core/regions/regions-text';
import type { Region } from '#core/model/records';

test('regions survive the way through text, and anything else is no list of regions', () => {
  const region = fc.record({
    id: fc.string({ minLength: 1 }).filter((id) => !/[\n]/u.test(id)),
    start: fc.nat(),
    end: fc.nat(),
    role: fc.constantFrom<Region['role']>('boilerplate', 'sidebar', 'related', 'caption', 'article'),
    date: fc.constantFrom('', '2019-01-25', '2019-01-21/2019-01-27'),
  });
  fc.assert(
    fc.property(fc.array(region, { maxLength: 4 }), (regions) => {
      expect(regionsFromText(regionsToText(regions))).toEqual(regions);
    }),
    { seed: 4205 },
  );
  for (const wrong of ['x', '1 2 sidebar -', '1 2 nothing - id', 'a 2 sidebar - id', '\n']) {
    expect(regionsFromText(wrong)).toBeNull();
  }
});
