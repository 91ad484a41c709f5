import { expect, it } from 'vitest';
import { paletteItems, withRecent } from '#renderer/features/palette/palette-items.ts';

const ids = (query: string, recent: Parameters<typeof paletteItems>[3] = [], enabled = (_: string) => true) =>
  paletteItems(query, enabled, [], recent).map(({ id }) => id);

it('leaves out what cannot run now, and itself', () => {
  expect(ids('undo', [], (id) => id !== 'undo')).not.toContain('undo');
  expect(ids('undo')).toContain('undo');
  expect(ids('palette')).not.toContain('command-palette');
});

it('shows recent commands first while nothing is typed', () => {
  expect(ids('', ['preferences', 'export-corpus']).slice(0, 2)).toEqual(['preferences', 'export-corpus']);
});

it('keeps a better fit above a recent command', () => {
  expect(ids('redo', ['undo'])[0]).toBe('redo');
});

it('finds a command by its section too', () => {
  expect(ids('help short')).toContain('shortcuts');
});

it('keeps each recent command once, newest first', () => {
  expect(withRecent(['undo', 'redo'], 'redo')).toEqual(['redo', 'undo']);
});
