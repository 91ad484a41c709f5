/** Keys as the catalogue writes them: `Mod+Shift+K`, `F6`, `?`. */
export type Keys = string;

const namedKeys: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

const modifiers: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', Alt: 'Alt', Shift: 'Shift', Ctrl: 'Ctrl' };

/** In Electron's words, such as `CmdOrCtrl+Shift+K`. */
export function toAccelerator(keys: Keys): string {
  return partsOf(keys)
    .map((part) => modifiers[part] ?? namedKeys[part] ?? part)
    .join('+');
}

/** Whether the system may own these keys: a modifier other than Shift, or a function key. Others are typing. */
export function isAcceleratorKey(keys: Keys): boolean {
  const parts = partsOf(keys);
  return parts.slice(0, -1).some((part) => part !== 'Shift') || /^F\d{1,2}$/.test(parts.at(-1) ?? '');
}

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌃',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↩',
  Escape: 'esc',
  Backspace: '⌫',
  Delete: '⌦',
  Tab: '⇥',
};

/** For people on macOS, whose menus cannot show keys without owning them: `⇧⌘K`. */
export function macHint(keys: Keys): string {
  return partsOf(keys)
    .map((part) => macSigns[part] ?? part)
    .join('');
}

/** `Mod++` is Mod and the plus key. */
function partsOf(keys: Keys): readonly string[] {
  if (keys.endsWith('++')) return [...keys.slice(0, -2).split('+'), '+'];
  return keys === '+' ? ['+'] : keys.split('+');
}
