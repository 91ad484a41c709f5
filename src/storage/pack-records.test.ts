import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#core/model/records';
import { packRecords, unpackRecords } from '#storage/pack-records';
import { annotationIn, projectRecord } from '#testing/random-journal';

function throughTheStore(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return unpackRecords(structuredClone(packRecords(records)));
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'NATO', '\ud83d', '\ude00', '\u0000', '[]', '{}'),
);
const number = fc.oneof(fc.integer(), fc.nat(9), fc.constantFrom(-0, 0, 2 ** 31, -(2 ** 31), 0.5, NaN, Infinity));

const recordArbitrary: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc
    .record({
      id: text,
      start: number,
      end: number,
      quote: text,
      note: text,
      attributes: fc.dictionary(
        fc.constantFrom('form', 'entity', 'concept', '__proto__'),
        fc.oneof(text, number, fc.boolean(), fc.array(text, { maxLength: 3 })),
        { noNullPrototype: true },
      ),
    })
    .map((fields) => ({ ...annotationIn('d1', 'ann', 'a'), ...fields })),
  text.map((id) => projectRecord(id)),
);

describe('packed records', () => {
  it('come back equal and in order, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(recordArbitrary, { maxLength: 40 }), (records) => {
        expect(throughTheStore(records)).toEqual(records);
        const keys = (list: readonly AnyRecord[]) => list.map((record) => Object.keys(record));
        expect(keys(throughTheStore(records))).toEqual(keys(records));
      }),
      { seed: 4103, numRuns: 500 },
    );
  });

  it('keep keys that this build does not know', () => {
    const records = Array.from({ length: 20 }, (_, index) => ({
      ...annotationIn('d1', 'ann', `a${String(index)}`),
      later: index % 2 === 0 ? { nested: [index] } : null,
    }));
    expect(throughTheStore(records)).toEqual(records);
  });

  it('hold more records of one shape than a 16-bit number counts', () => {
    const records = Array.from({ length: 70_000 }, (_, index) => annotationIn('d1', 'ann', `a${String(index)}`));
    expect(throughTheStore(records)).toEqual(records);
  });

  it('cost less room than they do one by one', () => {
    const records = Array.from({ length: 1000 }, (_, index) => annotationIn('d1', 'ann', `a${String(index)}`));
    const columns = JSON.stringify(packRecords(records)).length;
    expect(columns).toBeLessThan(JSON.stringify(records).length / 3);
  });
});
