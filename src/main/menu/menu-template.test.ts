import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import type { CommandEntry } from '#contract/command-catalogue';
import { commandCatalogue } from '#contract/command-catalogue';
import { isAcceleratorKey, macHint, toAccelerator } from '#main/menu/accelerator';
import { menuTemplate } from '#main/menu/menu-template';

type Item = MenuItemConstructorOptions;

const catalogue: readonly CommandEntry[] = commandCatalogue;

function itemsOf(
  os: 'mac' | 'windows' | 'linux',
  onCommand: (id: string) => void = () => undefined,
  development = false,
): readonly Item[] {
  const menu = menuTemplate(catalogue, { os, appName: 'Spanwright', development, onCommand });
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('keys', () => {
  test('are written in the words of the system', () => {
    expect(toAccelerator('Mod+Shift+ArrowUp')).toBe('CmdOrCtrl+Shift+Up');
    expect(toAccelerator('Mod++')).toBe('CmdOrCtrl+Plus');
    expect(toAccelerator('Mod+-')).toBe('CmdOrCtrl+-');
    expect(macHint('Mod+Shift+K')).toBe('⌘⇧K');
  });

  test('belong to the system only where nobody could be typing them', () => {
    expect(['Mod+K', 'Alt+ArrowDown', 'F6', 'Ctrl+['].filter((keys) => !isAcceleratorKey(keys))).toEqual([]);
    expect(['1', '?', 'Shift+J', 'Enter', 'Escape', 'F', '+'].filter(isAcceleratorKey)).toEqual([]);
  });
});

describe('native menu', () => {
  test('offers every command that the catalogue puts there, once, under its name', () => {
    for (const os of ['mac', 'windows', 'linux'] as const) {
      const items = itemsOf(os).filter(({ id }) => id !== undefined);
      const expected = catalogue.filter(({ menu }) => menu);
      expect(items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      for (const { id, label } of expected) expect(items.find((item) => item.id === id)?.label).toContain(label);
    }
  });

  test('runs the command of the item that was chosen', () => {
    const chosen: string[] = [];
    const item = itemsOf('linux', (id) => chosen.push(id)).find(({ id }) => id === 'export-corpus');
    Reflect.apply(item?.click ?? (() => undefined), undefined, []);
    expect(chosen).toEqual(['export-corpus']);
  });

  test('never takes a key that the text needs', () => {
    for (const os of ['windows', 'linux'] as const) {
      for (const item of itemsOf(os))
        if (item.id !== undefined && item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
    }
    const text = new Set(catalogue.filter(({ scope }) => scope === 'text').map(({ id }) => id));
    for (const item of itemsOf('mac'))
      if (item.id !== undefined && text.has(item.id)) expect(item.accelerator).toBeUndefined();
    for (const { accelerator } of itemsOf('mac')) {
      if (typeof accelerator === 'string') expect(accelerator).toMatch(/^(?:CmdOrCtrl|Alt|Ctrl)\+|^(?:Shift\+)?F\d/);
    }
  });

  test('shows the keys of the text all the same', () => {
    expect(itemsOf('linux').find(({ id }) => id === 'tag-1')?.accelerator).toBe('1');
    expect(itemsOf('mac').find(({ id }) => id === 'next-paragraph')?.label).toBe('Next paragraph (⌘↓)');
  });

  test('has the usual roles, and the developer tools only in development', () => {
    const roles = itemsOf('linux').flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(
      expect.arrayContaining(['copy', 'paste', 'selectAll', 'quit', 'minimize', 'zoomIn', 'togglefullscreen']),
    );
    expect(roles).not.toContain('toggleDevTools');
    expect(itemsOf('linux', undefined, true).flatMap(({ role }) => role ?? [])).toContain('toggleDevTools');
    expect(itemsOf('mac').flatMap(({ role }) => role ?? [])).toEqual(expect.arrayContaining(['hide', 'quit', 'close']));
  });
});
