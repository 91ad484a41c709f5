import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntervalIndex } from '#core/changes/interval-index';
import { levelSpans, nestingLevels } from '#renderer/surface/nesting.ts';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

const span = (id: string, start: number, end: number, channel = 'claim'): PaintedSpan => ({ id, channel, start, end });

function levels(spans: readonly PaintedSpan[], start = 0, end = 10_000): Record<string, number> {
  return Object.fromEntries(
    levelSpans(createIntervalIndex(spans), start, end).map(({ span, level }) => [span.id, level]),
  );
}

describe('nesting levels', () => {
  it('grow inwards and start anew after a gap', () => {
    expect(
      levels([span('outer', 0, 100), span('inner', 10, 50), span('innermost', 20, 30), span('next', 100, 120)]),
    ).toEqual({
      outer: 0,
      inner: 1,
      innermost: 2,
      next: 0,
    });
  });

  it('differ where spans cross, and are counted by channel', () => {
    expect(levels([span('a', 0, 10), span('b', 5, 15), span('c', 12, 20), span('d', 0, 20, 'actor')])).toEqual({
      a: 0,
      b: 1,
      c: 0,
      d: 0,
    });
  });

  it('do not depend on the window through which they are seen', () => {
    const spans = array(tuple(nat(400), nat(60), constantFrom('claim', 'actor')), { maxLength: 60 }).map((all) =>
      all.map(([start, length, channel], index) => span(`s${index}`, start, start + length + 1, channel)),
    );
    assert(
      property(spans, nat(400), nat(100), (all, start, width) => {
        const whole = levels(all);
        const seen = levels(all, start, start + width + 1);
        const expected = all.filter((one) => one.start < start + width + 1 && one.end > start);
        expect(Object.keys(seen).sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const [id, level] of Object.entries(seen)) expect(level).toBe(whole[id]);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('never give overlapping spans of a channel the same level below the last', () => {
    const spans = array(tuple(nat(300), nat(50)), { maxLength: 50 }).map((all) =>
      all.map(([start, length], index) => span(`s${index}`, start, start + length + 1)),
    );
    assert(
      property(spans, (all) => {
        const found = levels(all);
        for (const one of all) {
          for (const other of all) {
            const overlap = one !== other && one.start < other.end && other.start < one.end;
            const same = found[one.id] === found[other.id];
            if (overlap && same) expect(found[one.id]).toBe(nestingLevels - 1);
          }
        }
      }),
      { seed: 22 },
    );
  });
});
