import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlphaU, type MarkedDocument, unitizeCategory } from '#core/review/measures/krippendorff-alpha-u';
import { distanceOfDivisions, divide, unitDistance } from '#core/review/measures/unit-distance';

const length = 40;

const units = fc.array(
  fc.record({ start: fc.nat(length), length: fc.nat(12) }).map((unit) => ({
    start: unit.start,
    end: Math.min(length, unit.start + unit.length),
  })),
  { maxLength: 6 },
);

const corpus = fc
  .integer({ min: 2, max: 4 })
  .chain((raters) =>
    fc.array(fc.array(units, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 4 }),
  );

function documents(marked: readonly (readonly (readonly { start: number; end: number }[])[])[]): MarkedDocument[] {
  return marked.map((layers) => ({ start: 0, end: length, units: layers }));
}

function alphaOf(marked: readonly MarkedDocument[], weights?: readonly number[]) {
  return krippendorffAlphaU([unitizeCategory(marked, marked[0]?.units.length ?? 0)], weights);
}

test('divides a stretch completely into units and gaps', () => {
  fc.assert(
    fc.property(units, (marked) => {
      const sections = divide(0, length, marked);
      expect(sections.at(0)?.start).toBe(0);
      expect(sections.at(-1)?.end).toBe(length);
      sections.slice(1).forEach((section, index) => {
        expect(section.start).toBe(sections[index]?.end);
      });
      for (let position = 0; position < length; position++) {
        const isMarked = marked.some(({ start, end }) => start <= position && position < end);
        const section = sections.find(({ start, end }) => start <= position && position < end);
        expect(section?.isUnit).toBe(isMarked);
      }
    }),
    { seed: 20260331, numRuns: 300 },
  );
});

test('keeps units apart that only touch, and takes overlapping ones together', () => {
  const sections = divide(0, 10, [
    { start: 2, end: 4 },
    { start: 4, end: 6 },
    { start: 5, end: 8 },
  ]);
  expect(sections.filter(({ isUnit }) => isUnit)).toEqual([
    { start: 2, end: 4, isUnit: true },
    { start: 4, end: 8, isUnit: true },
  ]);
});

test('adds up the distances of all pairs of sections', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const [first, second] = [divide(0, length, a), divide(0, length, b)];
      const all = first.flatMap((one) => second.map((other) => unitDistance(one, other)));
      expect(distanceOfDivisions(first, second)).toBe(all.reduce((sum, distance) => sum + distance, 0));
      expect(distanceOfDivisions(second, first)).toBe(distanceOfDivisions(first, second));
    }),
    { seed: 20260332, numRuns: 300 },
  );
});

test('is 1 where all marked the same, never more, and undefined where nobody marked anything', () => {
  fc.assert(
    fc.property(corpus, (marked) => {
      const { value } = alphaOf(documents(marked));
      const isMarked = marked.flat(2).some(({ start, end }) => end > start);
      if (!isMarked) expect(value).toBeNull();
      else expect(value).toBeLessThanOrEqual(1);
      const same = marked.map((layers) => layers.map(() => layers[0] ?? []));
      const agreed = alphaOf(documents(same));
      if (agreed.value === null) expect(agreed.reason).not.toBe('');
      else expect(agreed.value).toBe(1);
    }),
    { seed: 20260333, numRuns: 300 },
  );
});

test('stays the same to the last bit whatever the order of raters and documents', () => {
  fc.assert(
    fc.property(corpus, (marked) => {
      const turned = marked.toReversed().map((layers) => [...layers.slice(1), ...layers.slice(0, 1)]);
      expect(alphaOf(documents(turned))).toEqual(alphaOf(documents(marked)));
    }),
    { seed: 20260334, numRuns: 300 },
  );
});

test('counts a document as often as its weight says', () => {
  fc.assert(
    fc.property(corpus, (marked) => {
      const weights = marked.map((_, index) => (index * 2) % 3);
      const written = marked.flatMap((layers, index) => Array.from({ length: weights[index] ?? 0 }, () => layers));
      fc.pre(written.length > 0);
      expect(alphaOf(documents(marked), weights)).toEqual(alphaOf(documents(written)));
    }),
    { seed: 20260335, numRuns: 300 },
  );
});

test('expects what all placements of units and gaps give on average', () => {
  // Each rater's units and gaps are laid against those of all raters, themselves included, at every offset at which
  // they meet (Krippendorff 2004, ch. 11.5): here by trying.
  fc.assert(
    fc.property(corpus, (marked) => {
      const raters = marked[0]?.length ?? 0;
      const all = marked.flatMap((layers) => layers.flatMap((layer) => divide(0, length, layer)));
      const isMarked = all.some(({ isUnit }) => isUnit);
      fc.pre(isMarked);
      let sum = 0;
      all.forEach((a, place) => {
        all.forEach((b, other) => {
          if (!a.isUnit || place === other) return;
          const [own, its] = [a.end - a.start, b.end - b.start];
          for (let shift = -own + 1; shift < its; shift++) {
            const section = { start: shift, end: shift + own, isUnit: true };
            const distance = unitDistance(section, { start: 0, end: its, isUnit: b.isUnit });
            // A gap against a unit is the same meeting seen from the other side.
            sum += b.isUnit ? distance : 2 * distance;
          }
        });
      });
      const total = raters * length * marked.length;
      const same = all
        .filter(({ isUnit }) => isUnit)
        .reduce((n, { start, end }) => n + (end - start) * (end - start - 1), 0);
      const expected = sum / (length * marked.length) / (total * (total - 1) - same);
      expect(alphaOf(documents(marked)).expected).toBeCloseTo(expected, 9);
    }),
    { seed: 20260336, numRuns: 100 },
  );
});
