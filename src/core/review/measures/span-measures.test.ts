import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreEntities } from '#core/review/measures/entity-scores';
import type { LabelledSpan } from '#core/review/measures/labelled-span';
import { countSpanMatches, spanMatchings } from '#core/review/measures/span-match-counts';
import { countMatchedSpans, scoreSpans } from '#core/review/measures/span-scores';
import { extractStrictEntities, type TagScheme } from '#core/review/measures/tag-schemes';
import { extractEntities } from '#core/review/measures/tag-sequences';

const span = fc
  .record({ label: fc.constantFrom('a', 'b'), start: fc.nat(20), length: fc.integer({ min: 1, max: 6 }) })
  .map(({ label, start, length }): LabelledSpan => ({ label, start, end: start + length }));
const spans = fc.array(span, { maxLength: 6 });

describe('counts of matches', () => {
  test('account for every span once', () => {
    fc.assert(
      fc.property(spans, spans, (gold, predicted) => {
        for (const matching of spanMatchings) {
          const counts = countSpanMatches([{ gold, predicted }], matching, 1);
          const met = counts.correct + counts.incorrect + counts.partial;
          expect(met + counts.missed).toBe(gold.length);
          expect(met + counts.spurious).toBe(predicted.length);
        }
      }),
      { seed: 20260351, numRuns: 300 },
    );
  });

  test('are optimal in F1, which is the same whoever comes first', () => {
    fc.assert(
      fc.property(spans, spans, (gold, predicted) => {
        const rule = { match: 'overlap', label: 'same', minOverlapPercent: 0 } as const;
        const there = countMatchedSpans([{ gold, predicted }], rule);
        const back = countMatchedSpans([{ gold: predicted, predicted: gold }], rule);
        expect(back.matched).toBe(there.matched);
        expect(scoreSpans(back).f1).toEqual(scoreSpans(there).f1);
        expect(scoreSpans(back).precision.value).toBe(scoreSpans(there).recall.value);
        const greedy = countSpanMatches([{ gold, predicted }], 'type', 0.001);
        expect(there.matched).toBeGreaterThanOrEqual(greedy.correct);
      }),
      { seed: 20260352, numRuns: 300 },
    );
  });

  test('have a reason instead of a score where there is nothing to score', () => {
    expect(scoreSpans({ matched: 0, gold: 0, predicted: 2 })).toEqual({
      precision: { value: 0 },
      recall: { value: null, reason: 'The first coder has no spans.' },
      f1: { value: 0 },
    });
    expect(scoreSpans({ matched: 0, gold: 0, predicted: 0 }).f1.value).toBeNull();
  });
});

describe('tags of tokens', () => {
  const written: readonly (readonly [TagScheme, string])[] = [
    ['IOB1', 'I-A I-A B-A O I-B'],
    ['IOB2', 'B-A I-A B-A O B-B'],
    ['IOE1', 'I-A E-A I-A O I-B'],
    ['IOE2', 'I-A E-A E-A O E-B'],
    ['IOBES', 'B-A E-A S-A O S-B'],
    ['BILOU', 'B-A L-A U-A O U-B'],
  ];

  test.each(written)('say the same in every scheme: %s', (scheme, text) => {
    expect(extractStrictEntities(text.split(' '), scheme)).toEqual([
      { label: 'A', start: 0, end: 2 },
      { label: 'A', start: 2, end: 3 },
      { label: 'B', start: 4, end: 5 },
    ]);
  });

  test('that break the scheme are no span, and tags of another scheme are named', () => {
    expect(extractStrictEntities(['I-A', 'I-A'], 'IOB2')).toEqual([]);
    expect(extractStrictEntities(['B-A', 'I-A', 'O'], 'IOBES')).toEqual([]);
    expect(extractStrictEntities(['B-A', 'E-A'], 'IOB2')).toBe('E-A');
    expect(extractEntities(['I-A', 'I-B', 'E-B', 'I-B'])).toHaveLength(3);
  });

  test('give back the spans that they were written from', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (marked) => {
        const apart = marked
          .toSorted((a, b) => a.start - b.start)
          .filter((each, index, all) => all.slice(0, index).every((other) => other.end <= each.start));
        const tags = Array.from({ length: 30 }, (_, position) => {
          const here = apart.find(({ start, end }) => start <= position && position < end);
          if (here === undefined) return 'O';
          return `${here.start === position ? 'B' : 'I'}-${here.label}`;
        });
        expect(extractEntities(tags)).toEqual(apart);
        expect(extractStrictEntities(tags, 'IOB2')).toEqual(apart);
      }),
      { seed: 20260353, numRuns: 200 },
    );
  });

  test('score 1 where all agree, and a repeated prediction matches once', () => {
    const entity = { label: 'A', start: 0, end: 2 };
    const report = scoreEntities([{ gold: [entity], predicted: [entity, entity] }]);
    expect(report).toMatchObject({ micro: { precision: 0.5, recall: 1 } });
    expect(scoreEntities([{ gold: [entity], predicted: [entity] }])).toMatchObject({
      micro: { f1: 1 },
      macro: { f1: 1 },
    });
    expect(scoreEntities([])).toBe('Neither coder has spans.');
  });
});
