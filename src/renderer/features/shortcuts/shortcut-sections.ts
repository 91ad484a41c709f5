import { commandCatalogue, type CommandEntry } from '#contract/command-catalogue';
import { showChord, type Os } from '#renderer/ui/key-chord.ts';

export interface Shortcut {
  readonly id: string;
  readonly label: string;
  /** In the platform's form; empty where the command has no key. */
  readonly keys: readonly string[];
  readonly inText: boolean;
}

export interface ShortcutSection {
  readonly name: CommandEntry['section'];
  readonly shortcuts: readonly Shortcut[];
}

/** Hands on the keyboard first: what one does in the text stands above the file commands. */
const order: readonly CommandEntry['section'][] = [
  'Tag',
  'Suggestions',
  'Select',
  'Go',
  'Review',
  'Edit',
  'View',
  'File',
  'Help',
];

/** The whole catalogue by section; with a filter, the commands whose label or keys contain it. */
export function shortcutSections(filter: string, os: Os): readonly ShortcutSection[] {
  const wanted = filter.trim().toLowerCase();
  const shortcuts = commandCatalogue.map((entry: CommandEntry) => ({
    section: entry.section,
    id: entry.id,
    label: entry.label,
    keys: entry.keys.map((keys) => showChord(keys, os)),
    inText: entry.scope === 'text',
  }));
  const fits = ({ label, keys }: Shortcut) =>
    wanted === '' || label.toLowerCase().includes(wanted) || keys.some((key) => key.toLowerCase().includes(wanted));
  return order
    .map((name) => ({ name, shortcuts: shortcuts.filter((one) => one.section === name && fits(one)) }))
    .filter(({ shortcuts: found }) => found.length > 0);
}
