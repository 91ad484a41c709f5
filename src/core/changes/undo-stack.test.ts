import { expect, test } from 'vitest';
import type { JournalHeader, JournalOrigin } from '#core/changes/journal';
import { undoStackOf } from '#core/changes/undo-stack';

function journal(...origins: readonly JournalOrigin[]): readonly JournalHeader[] {
  return origins.map((origin, index) => ({
    sequence: index + 1,
    at: '2026-01-05T08:00:00.000Z',
    coder: 'coder-1',
    name: 'test',
    label: `Step ${index + 1}`,
    documentIds: [],
    origin,
  }));
}

function tops(...origins: readonly JournalOrigin[]): readonly (number | undefined)[] {
  const stack = undoStackOf(journal(...origins));
  return [stack.undo?.header.sequence, stack.redo?.header.sequence];
}

const begin: JournalOrigin = { kind: 'begin' };
const command: JournalOrigin = { kind: 'command' };
const undo = (of: number): JournalOrigin => ({ kind: 'undo', of });
const redo = (of: number): JournalOrigin => ({ kind: 'redo', of });

test.each<readonly [string, readonly JournalOrigin[], readonly (number | undefined)[]]>([
  ['the beginning cannot be undone', [begin], [undefined, undefined]],
  ['the newest command is undone first', [begin, command, command], [3, undefined]],
  ['what was undone can be redone', [begin, command, command, undo(3)], [2, 3]],
  ['the last undone is redone first', [begin, command, command, undo(3), undo(2)], [undefined, 2]],
  ['redo names the command, not its undo', [begin, command, undo(2), redo(2)], [2, undefined]],
  ['a new command clears redo', [begin, command, undo(2), command], [4, undefined]],
  ['a restored backup is a new beginning', [begin, command, command, undo(3), begin], [undefined, undefined]],
  ['a mark that does not fit ends undo', [begin, command, command, undo(2)], [undefined, undefined]],
])('%s', (_, origins, expected) => {
  expect(tops(...origins)).toEqual(expected);
});
