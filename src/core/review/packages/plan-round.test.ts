import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, shuffleSeeded } from '#core/review/packages/draw-sample';
import { planRound, type RoundRequest } from '#core/review/packages/plan-round';

const documents = (count: number) => Array.from({ length: count }, (_, index) => `d${String(index + 1)}`);

const requests: fc.Arbitrary<RoundRequest> = fc
  .record({
    coders: fc.integer({ min: 1, max: 8 }),
    count: fc.integer({ min: 0, max: 40 }),
    sampleSize: fc.integer({ min: -1, max: 45 }),
    rest: fc.constantFrom('split' as const, 'nobody' as const, { coder: 0 }),
    seed: fc.nat(2 ** 32 - 1),
  })
  .map(({ count, ...request }) => ({ ...request, population: documents(count) }));

describe('drawing a sample', () => {
  it('gives the sample that is on record for a seed', () => {
    expect(shuffleSeeded(documents(8), 7)).toEqual(['d5', 'd2', 'd3', 'd1', 'd4', 'd6', 'd7', 'd8']);
  });

  it('shuffles without losing or doubling anything, and holds the smaller sample in the larger one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(2 ** 32 - 1), (count, seed) => {
        expect([...shuffleSeeded(documents(count), seed)].sort()).toEqual(documents(count).sort());
        const larger = drawSample(documents(count), Math.ceil(count / 2), seed);
        for (const id of drawSample(documents(count), Math.floor(count / 3), seed)) expect(larger).toContain(id);
      }),
      { seed: 31, numRuns: 100 },
    );
  });

  it('draws each document about as often as any other', () => {
    const counts = new Map(documents(10).map((id) => [id, 0]));
    for (let seed = 0; seed < 5000; seed++) {
      for (const id of drawSample(documents(10), 3, seed * 7919)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // 1,500 are expected of each, with a standard deviation of 32.
    for (const count of counts.values()) expect(Math.abs(count - 1500)).toBeLessThan(160);
  });
});

describe('planning a round', () => {
  it('gives the sample to everybody and every other document to at most one coder', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { sample, shares, unassigned } = planRound(request);
        expect(shares).toHaveLength(request.coders);
        expect(sample).toHaveLength(Math.min(Math.max(0, request.sampleSize), request.population.length));
        for (const documentId of request.population) {
          const holders = shares.filter((share) => share.includes(documentId)).length;
          if (sample.includes(documentId)) expect(holders).toBe(request.coders);
          else expect(holders).toBe(request.rest === 'nobody' ? 0 : 1);
          expect(unassigned.includes(documentId)).toBe(holders === 0);
        }
        for (const share of shares) expect(share).toEqual(request.population.filter((id) => share.includes(id)));
      }),
      { seed: 32, numRuns: 200 },
    );
  });

  it('splits the rest so that no coder has more than one document more than another', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const sizes = planRound({ ...request, rest: 'split' }).shares.map((share) => share.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: 33, numRuns: 100 },
    );
  });
});
