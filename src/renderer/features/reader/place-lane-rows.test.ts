import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLaneRows } from '#renderer/features/reader/place-lane-rows.ts';

const tops = (rows: readonly { readonly top: number }[]) => rows.map(({ top }) => top);

describe('rows of the margin lane', () => {
  it('stand beside their lines where there is room', () => {
    const rows = placeLaneRows(
      [
        { id: 'a', top: 0 },
        { id: 'b', top: 30 },
      ],
      20,
      60,
    );
    expect(tops(rows)).toEqual([0, 30]);
  });

  it('stand under each other where several begin on one line', () => {
    const rows = placeLaneRows(
      [
        { id: 'a', top: 0 },
        { id: 'b', top: 0 },
        { id: 'c', top: 25 },
      ],
      20,
      60,
    );
    expect(tops(rows)).toEqual([0, 20, 40]);
  });

  it('are counted where there is no room near the line', () => {
    const wanted = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, top: 0 }));
    const rows = placeLaneRows(wanted, 20, 40);
    expect(rows.map(({ id, hidden }) => id ?? hidden)).toEqual(['a', 'b', 'c', 2]);
  });

  it('never overlap and never lose count', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 100 }), (places, drift) => {
        const wanted = places.sort((a, b) => a - b).map((top, index) => ({ id: String(index), top }));
        const rows = placeLaneRows(wanted, 20, drift);
        for (const [index, row] of rows.entries())
          expect(row.top).toBeGreaterThanOrEqual((rows[index - 1]?.top ?? Number.NEGATIVE_INFINITY) + 20);
        expect(rows.reduce((sum, { id, hidden }) => sum + (id === null ? hidden : 1), 0)).toBe(wanted.length);
      }),
      { seed: 7 },
    );
  });
});
