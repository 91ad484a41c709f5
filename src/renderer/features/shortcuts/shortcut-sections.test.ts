import { expect, it } from 'vitest';
import { commandCatalogue } from '#contract/command-catalogue';
import { shortcutSections } from '#renderer/features/shortcuts/shortcut-sections.ts';

it('holds every command of the catalogue once', () => {
  const ids = shortcutSections('', 'linux').flatMap(({ shortcuts }) => shortcuts.map(({ id }) => id));
  expect([...ids].sort()).toEqual(commandCatalogue.map(({ id }) => id).sort());
});

it('writes keys as the platform does', () => {
  const undo = (os: 'mac' | 'linux') => shortcutSections('undo', os)[0]?.shortcuts[0]?.keys;
  expect(undo('mac')).toEqual(['⌘Z']);
  expect(undo('linux')).toEqual(['Ctrl+Z']);
});

it('filters by words and by keys, and drops empty sections', () => {
  expect(shortcutSections('sentence', 'linux').map(({ name }) => name)).toEqual(['Select']);
  const byKey = shortcutSections('ctrl+k', 'linux').flatMap(({ shortcuts }) => shortcuts);
  expect(byKey.map(({ id }) => id)).toContain('command-palette');
  expect(shortcutSections('no such thing', 'linux')).toEqual([]);
});
