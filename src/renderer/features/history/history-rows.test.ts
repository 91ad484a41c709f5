import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalHeader, JournalOrigin } from '#core/changes/journal';
import { goingBackTo, historyRows, undoneSequences } from '#renderer/features/history/history-rows.ts';

const noon = (day: number) => new Date(2026, 2, day, 12).toISOString();

function header(sequence: number, origin: JournalOrigin = { kind: 'command' }, at = noon(1)): JournalHeader {
  return { sequence, at, coder: 'c', name: 'tag-span', label: `Change ${String(sequence)}`, documentIds: [], origin };
}

const undo = (sequence: number, of: number) => header(sequence, { kind: 'undo', of });
const redo = (sequence: number, of: number) => header(sequence, { kind: 'redo', of });
const sequences = (headers: readonly JournalHeader[]) => headers.map(({ sequence }) => sequence);

describe('rows', () => {
  it('stand newest first under their local day', () => {
    const rows = historyRows([
      header(1, { kind: 'begin' }, noon(1)),
      header(2, undefined, noon(2)),
      header(3, undefined, noon(2)),
    ]);
    expect(rows.map((row) => (row.kind === 'day' ? 'day' : row.header.sequence))).toEqual(['day', 3, 2, 'day', 1]);
  });

  it('mark what is undone, and no longer once it is redone', () => {
    const marked = (headers: readonly JournalHeader[]) =>
      historyRows(headers).flatMap((row) => (row.kind === 'entry' && row.undone ? [row.header.sequence] : []));
    expect(marked([header(1), header(2), undo(3, 2)])).toEqual([2]);
    expect(marked([header(1), header(2), undo(3, 2), redo(4, 2)])).toEqual([]);
  });

  it('hold every entry once with ids of their own, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 })), (days) => {
        const headers = days.map((day, index) => header(index + 1, undefined, noon(day)));
        const rows = historyRows(headers);
        const entries = rows.flatMap((row) => (row.kind === 'entry' ? [row.header] : []));
        expect(entries).toEqual([...headers].reverse());
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
      { seed: 11 },
    );
  });

  it('are made for a hundred thousand entries without a date calculation each', () => {
    const headers = Array.from({ length: 100_000 }, (_, index) => header(index + 1));
    expect(historyRows(headers)).toHaveLength(100_001);
  });
});

describe('going back', () => {
  const headers = [header(1, { kind: 'begin' }), header(2), header(3), undo(4, 3), header(5), header(6)];

  it('takes back what came later and is in effect, newest first', () => {
    expect(sequences(goingBackTo(headers, 2).takenBack)).toEqual([6, 5]);
    expect(goingBackTo(headers, 6)).toEqual({ takenBack: [], broughtBack: [] });
  });

  it('brings back what was undone since', () => {
    expect(sequences(goingBackTo(headers, 3).broughtBack)).toEqual([3]);
    expect(sequences(goingBackTo(headers, 4).broughtBack)).toEqual([]);
  });

  it('takes back what was undone then and redone since', () => {
    const redone = [header(1), undo(2, 1), redo(3, 1)];
    expect(sequences(goingBackTo(redone, 2).takenBack)).toEqual([1]);
  });

  it('knows undone entries from the marks alone', () => {
    expect([...undoneSequences(headers)]).toEqual([3]);
  });
});
