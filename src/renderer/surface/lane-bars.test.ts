import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntervalIndex } from '#core/changes/interval-index';
import { laneBars, type Bar } from '#renderer/surface/lane-bars.ts';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

const span = (id: string, start: number, end: number, channel = 'actor'): PaintedSpan => ({ id, channel, start, end });

const barsOf = (spans: readonly PaintedSpan[], start = 0, end = 10_000): readonly Bar[] =>
  laneBars(createIntervalIndex(spans), start, end, (channel) => channel === 'claim');

describe('bars of a lane', () => {
  it('are boxes first, so that lines are drawn over them', () => {
    const bars = barsOf([span('actor', 0, 5), span('claim', 0, 50, 'claim'), span('date', 20, 30, 'date')]);
    expect(bars.map((bar) => bar.span.id)).toEqual(['claim', 'actor', 'date']);
    expect(bars.map(({ lines }) => lines)).toEqual([1, 1, 1]);
  });

  it('share the height of the row where lines overlap, whatever their tags', () => {
    const bars = barsOf([span('a', 0, 20), span('b', 10, 30, 'date'), span('c', 25, 40), span('alone', 50, 60)]);
    expect(bars.map((bar) => [bar.span.id, bar.level, bar.lines])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['alone', 0, 1],
    ]);
  });

  it('are inset where boxes nest', () => {
    const bars = barsOf([span('outer', 0, 50, 'claim'), span('inner', 10, 20, 'claim')]);
    expect(bars.map(({ level }) => level)).toEqual([0, 1]);
  });

  it('never put two lines in one place, and each span of the window has one', () => {
    const spans = array(tuple(nat(60), nat(12), constantFrom('actor', 'date', 'claim')), { maxLength: 12 });
    assert(
      property(spans, nat(60), (made, from) => {
        const all = made.map(([start, length, channel], id) => span(String(id), start, start + 1 + length, channel));
        const bars = barsOf(all, from, from + 20);
        const inWindow = all.filter(({ start, end }) => start < from + 20 && end > from);
        expect(bars.map((bar) => bar.span.id).sort()).toEqual(inWindow.map(({ id }) => id).sort());
        for (const one of bars)
          for (const other of bars) {
            if (one === other || one.level !== other.level || one.level === 3) continue;
            if ((one.span.channel === 'claim') !== (other.span.channel === 'claim')) continue;
            expect(one.span.end <= other.span.start || other.span.end <= one.span.start).toBe(true);
          }
      }),
      { seed: 11 },
    );
  });
});
