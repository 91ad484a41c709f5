import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIntervalIndex, type IndexedSpan } from '#core/changes/interval-index';
import { compareSpans } from '#core/model/record-order';

const spanParts = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) });

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), key: fc.nat(40), ...{ span: spanParts } }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('remove' as const), key: fc.nat(40), ...{ span: spanParts } }),
    },
  ),
  { maxLength: 120 },
);

test('answers every question as a search through all spans does, whatever was added, moved and removed', () => {
  fc.assert(
    fc.property(fc.array(spanParts, { maxLength: 30 }), steps, (initial, changes) => {
      const model = new Map<string, IndexedSpan>();
      initial.forEach((parts, index) => model.set(`s${index}`, toSpan(`s${index}`, parts)));
      const index = createIntervalIndex(model.values());
      for (const change of changes) {
        const span = toSpan(`s${change.key}`, change.span);
        if (change.do === 'put') {
          index.put(span);
          model.set(span.id, span);
        } else {
          expect(index.remove(span.id)).toBe(model.delete(span.id));
        }
      }
      const all = [...model.values()].sort(compareSpans);
      expect(index.all()).toEqual(all);
      expect(index.size()).toBe(all.length);
      for (let offset = -1; offset <= 102; offset += 3) {
        expect(index.containing(offset)).toEqual(all.filter((span) => span.start <= offset && offset < span.end));
        expect(index.touching(offset)).toEqual(all.filter((span) => span.start <= offset && offset <= span.end));
        expect(index.nextStart(offset)).toEqual(all.find((span) => span.start > offset));
        expect(index.previousStart(offset)).toEqual(all.findLast((span) => span.start < offset));
        for (const length of [1, 7, 50]) {
          const end = offset + length;
          expect(index.overlapping(offset, end)).toEqual(all.filter((span) => span.start < end && span.end > offset));
        }
      }
      all.forEach((span, position) => {
        expect(index.after(span)).toEqual(all[position + 1]);
        expect(index.before(span)).toEqual(all[position - 1]);
      });
    }),
    { seed: 20260105, numRuns: 300 },
  );
});

test('refuses an id that is there already', () => {
  const index = createIntervalIndex([{ id: 'a', start: 0, end: 2 }]);
  expect(() => {
    index.add({ id: 'a', start: 3, end: 4 });
  }).toThrow('already');
});

test('stays balanced: 50,000 spans added in reading order and queried cost a small number of comparisons each', () => {
  const index = createIntervalIndex<IndexedSpan>();
  for (let position = 0; position < 50_000; position++) {
    index.add(countingSpan(`s${String(position).padStart(6, '0')}`, position * 3, position * 3 + 40));
  }
  looks = 0;
  expect(index.containing(75_000)).toHaveLength(14);
  // 17 levels, two sides, and the 14 found with their neighbours; a list would take 50,000 looks.
  expect(looks).toBeLessThan(400);
});

let looks = 0;

function countingSpan(id: string, start: number, end: number): IndexedSpan {
  return {
    id,
    end,
    get start() {
      looks++;
      return start;
    },
  };
}

function toSpan(id: string, parts: { readonly start: number; readonly length: number }): IndexedSpan {
  return { id, start: parts.start, end: parts.start + parts.length };
}
