import { describe, expect, it } from 'vitest';
import { matchesChord, showChord, type KeyPress } from '#renderer/ui/key-chord.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a chord', () => {
  it('takes Ctrl for Mod on Linux and Cmd on macOS', () => {
    expect(matchesChord('Mod+K', press('k', 'KeyK', { ctrlKey: true }), 'linux')).toBe(true);
    expect(matchesChord('Mod+K', press('k', 'KeyK', { ctrlKey: true }), 'mac')).toBe(false);
    expect(matchesChord('Mod+K', press('k', 'KeyK', { metaKey: true }), 'mac')).toBe(true);
  });

  it('tells a letter with Shift from one without', () => {
    expect(matchesChord('J', press('j', 'KeyJ'), 'linux')).toBe(true);
    expect(matchesChord('J', press('J', 'KeyJ', { shiftKey: true }), 'linux')).toBe(false);
    expect(matchesChord('Shift+J', press('J', 'KeyJ', { shiftKey: true }), 'linux')).toBe(true);
  });

  it('matches signs by what they type, whatever they need on this layout', () => {
    expect(matchesChord('?', press('?', 'Slash', { shiftKey: true }), 'linux')).toBe(true);
    expect(matchesChord('{', press('{', 'BracketLeft', { shiftKey: true }), 'linux')).toBe(true);
    expect(matchesChord('[', press('{', 'BracketLeft', { shiftKey: true }), 'linux')).toBe(false);
  });

  it('matches letters by place under a layout of another script', () => {
    expect(matchesChord('N', press('т', 'KeyN'), 'linux')).toBe(true);
    expect(matchesChord('Mod+Z', press('я', 'KeyZ', { ctrlKey: true }), 'linux')).toBe(true);
  });

  it('keeps to what a Latin layout types, not to the place', () => {
    expect(matchesChord('Z', press('y', 'KeyZ'), 'linux')).toBe(false);
    expect(matchesChord('Y', press('y', 'KeyZ'), 'linux')).toBe(true);
  });

  it('finds digits where the layout needs Shift for them', () => {
    expect(matchesChord('1', press('&', 'Digit1'), 'linux')).toBe(true);
    expect(matchesChord('1', press('1', 'Digit1', { shiftKey: true }), 'linux')).toBe(true);
  });

  it('takes what a digit’s key types with Shift for the sign that it is', () => {
    expect(matchesChord('!', press('!', 'Digit1', { shiftKey: true }), 'linux')).toBe(true);
    expect(matchesChord('1', press('!', 'Digit1', { shiftKey: true }), 'linux')).toBe(false);
  });

  it('is shown as the platform shows it', () => {
    expect(showChord('Mod+Shift+K', 'mac')).toBe('⇧⌘K');
    expect(showChord('Mod+Shift+K', 'windows')).toBe('Ctrl+Shift+K');
    expect(showChord('Mod+=', 'linux')).toBe('Ctrl+=');
  });
});
