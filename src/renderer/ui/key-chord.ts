/**
 * Chords as the catalogue writes them (`Mod+Shift+K`, `?`, `[`), matched against key events and written as the
 * platform writes them. A letter also matches by its place on the keyboard where the layout types another script,
 * so that `N` works under a Russian or Greek layout.
 */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type Os = 'mac' | 'windows' | 'linux';

interface Chord {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

export function parseChord(keys: string): Chord {
  const parts = keys.split('+').filter((part) => part !== '');
  const names: readonly string[] = parts.filter((part) => ['Mod', 'Alt', 'Shift'].includes(part));
  return {
    mod: names.includes('Mod'),
    alt: names.includes('Alt'),
    shift: names.includes('Shift'),
    key: parts.find((part) => !names.includes(part)) ?? '+',
  };
}

export function matchesChord(keys: string, press: KeyPress, os: Os): boolean {
  const chord = parseChord(keys);
  const mod = os === 'mac' ? press.metaKey : press.ctrlKey;
  const otherMod = os === 'mac' ? press.ctrlKey : press.metaKey;
  if (chord.mod !== mod || otherMod || chord.alt !== press.altKey) return false;
  const isLetter = /^[a-z]$/iu.test(chord.key);
  const isNamed = chord.key.length > 1;
  // A sign such as `?` or `{` says itself whether it takes Shift; letters and named keys do not.
  if ((isLetter || isNamed || chord.shift) && chord.shift !== press.shiftKey) return false;
  if (press.key.toLowerCase() === chord.key.toLowerCase()) return true;
  // A digit's key with Shift types a sign, which is a key of its own: `!` is not `1`.
  if (/^[0-9]$/u.test(chord.key) && press.shiftKey && !chord.shift) return false;
  return codeOf(chord.key) === press.code && !isAsciiCharacter(press.key, chord.key);
}

/** Digits match by place too: some layouts type them with Shift only. */
function codeOf(key: string): string | null {
  if (/^[a-z]$/iu.test(key)) return `Key${key.toUpperCase()}`;
  if (/^[0-9]$/u.test(key)) return `Digit${key}`;
  return null;
}

function isAsciiCharacter(pressed: string, wanted: string): boolean {
  return /^[a-z]$/iu.test(wanted) && pressed.length === 1 && pressed.charCodeAt(0) < 128;
}

const names: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  '-': '−',
};

/** A chord as the platform's menus write it: `⇧⌘K`, `Ctrl+Shift+K`. */
export function showChord(keys: string, os: Os): string {
  const { mod, alt, shift, key } = parseChord(keys);
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (os === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return [mod ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', name].filter((part) => part !== '').join('+');
}
