/**
 * Every command of the app under its one name: the menu, the palette, the shortcut sheet, the history and the docs
 * all read this table. Keys are written as `Mod+Shift+K`; `Mod` is Cmd on macOS and Ctrl elsewhere. A single
 * character without a modifier works while the text has the focus.
 */
export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  readonly section: 'File' | 'Edit' | 'Tag' | 'Select' | 'Go' | 'View' | 'Help';
  readonly keys: readonly string[];
  /** `text`: only with the reading surface focused. `app`: anywhere but in a field that takes the key itself. */
  readonly scope: 'text' | 'app';
  /** Whether the native menu shows it. */
  readonly menu: boolean;
}

export const commandCatalogue = [
  { id: 'new-project', label: 'New project…', section: 'File', keys: ['Mod+Shift+N'], scope: 'app', menu: true },
  { id: 'switch-project', label: 'Switch project…', section: 'File', keys: ['Mod+Shift+O'], scope: 'app', menu: true },
  { id: 'rename-project', label: 'Rename project…', section: 'File', keys: [], scope: 'app', menu: true },
  { id: 'delete-project', label: 'Delete project…', section: 'File', keys: [], scope: 'app', menu: true },
  { id: 'open-files', label: 'Add files…', section: 'File', keys: ['Mod+O'], scope: 'app', menu: true },
  { id: 'open-folder', label: 'Add folder…', section: 'File', keys: ['Mod+Alt+O'], scope: 'app', menu: true },
  { id: 'check-sources', label: 'Check source files for changes', section: 'File', keys: [], scope: 'app', menu: true },
  { id: 'import-corpus', label: 'Import corpus…', section: 'File', keys: ['Mod+I'], scope: 'app', menu: true },
  { id: 'export-corpus', label: 'Export corpus…', section: 'File', keys: ['Mod+E'], scope: 'app', menu: true },
  { id: 'restore-backup', label: 'Restore backup…', section: 'File', keys: [], scope: 'app', menu: true },
  { id: 'remove-document', label: 'Remove document', section: 'File', keys: [], scope: 'app', menu: true },

  { id: 'undo', label: 'Undo', section: 'Edit', keys: ['Mod+Z'], scope: 'app', menu: true },
  { id: 'redo', label: 'Redo', section: 'Edit', keys: ['Mod+Shift+Z', 'Mod+Y'], scope: 'app', menu: true },
  { id: 'show-history', label: 'History', section: 'Edit', keys: ['Mod+Shift+H'], scope: 'app', menu: true },
  { id: 'copy', label: 'Copy', section: 'Edit', keys: ['Mod+C'], scope: 'text', menu: false },
  { id: 'find', label: 'Find in document…', section: 'Edit', keys: ['Mod+F'], scope: 'app', menu: true },

  { id: 'tag-1', label: 'Tag as claim (first tag)', section: 'Tag', keys: ['1'], scope: 'text', menu: true },
  { id: 'tag-2', label: 'Tag as actor (second tag)', section: 'Tag', keys: ['2'], scope: 'text', menu: true },
  { id: 'tag-3', label: 'Tag as date (third tag)', section: 'Tag', keys: ['3'], scope: 'text', menu: true },
  {
    id: 'delete-annotation',
    label: 'Delete annotation',
    section: 'Tag',
    keys: ['Delete', 'Backspace'],
    scope: 'text',
    menu: true,
  },
  { id: 'edit-note', label: 'Edit note', section: 'Tag', keys: ['N'], scope: 'text', menu: true },
  { id: 'edit-attributes', label: 'Edit attributes', section: 'Tag', keys: ['Enter'], scope: 'text', menu: true },
  { id: 'change-tag', label: 'Change tag…', section: 'Tag', keys: ['T'], scope: 'text', menu: true },
  { id: 'set-claimant', label: 'Set claimant (made by)…', section: 'Tag', keys: ['M'], scope: 'text', menu: true },
  {
    id: 'set-addressee',
    label: 'Set addressee (addressed to)…',
    section: 'Tag',
    keys: ['A'],
    scope: 'text',
    menu: true,
  },
  { id: 'set-date', label: 'Set date of claim (said on)…', section: 'Tag', keys: ['D'], scope: 'text', menu: true },
  { id: 'start-earlier', label: 'Move start left', section: 'Tag', keys: ['['], scope: 'text', menu: true },
  { id: 'start-later', label: 'Move start right', section: 'Tag', keys: [']'], scope: 'text', menu: true },
  { id: 'end-earlier', label: 'Move end left', section: 'Tag', keys: ['{'], scope: 'text', menu: true },
  { id: 'end-later', label: 'Move end right', section: 'Tag', keys: ['}'], scope: 'text', menu: true },
  {
    id: 'fit-to-selection',
    label: 'Fit annotation to selection',
    section: 'Tag',
    keys: ['B'],
    scope: 'text',
    menu: true,
  },

  { id: 'expand-selection', label: 'Expand selection', section: 'Select', keys: ['E'], scope: 'text', menu: true },
  { id: 'shrink-selection', label: 'Shrink selection', section: 'Select', keys: ['S'], scope: 'text', menu: true },
  { id: 'next-sentence', label: 'Next sentence', section: 'Select', keys: ['J'], scope: 'text', menu: true },
  { id: 'previous-sentence', label: 'Previous sentence', section: 'Select', keys: ['K'], scope: 'text', menu: true },
  {
    id: 'extend-next-sentence',
    label: 'Extend to next sentence',
    section: 'Select',
    keys: ['Shift+J'],
    scope: 'text',
    menu: true,
  },
  {
    id: 'extend-previous-sentence',
    label: 'Extend to previous sentence',
    section: 'Select',
    keys: ['Shift+K'],
    scope: 'text',
    menu: true,
  },
  {
    id: 'next-paragraph',
    label: 'Next paragraph',
    section: 'Select',
    keys: ['Mod+ArrowDown'],
    scope: 'text',
    menu: true,
  },
  {
    id: 'previous-paragraph',
    label: 'Previous paragraph',
    section: 'Select',
    keys: ['Mod+ArrowUp'],
    scope: 'text',
    menu: true,
  },
  {
    id: 'extend-next-paragraph',
    label: 'Extend to next paragraph',
    section: 'Select',
    keys: ['Mod+Shift+ArrowDown'],
    scope: 'text',
    menu: true,
  },
  {
    id: 'extend-previous-paragraph',
    label: 'Extend to previous paragraph',
    section: 'Select',
    keys: ['Mod+Shift+ArrowUp'],
    scope: 'text',
    menu: true,
  },

  { id: 'next-annotation', label: 'Next annotation', section: 'Go', keys: ['.'], scope: 'text', menu: true },
  { id: 'previous-annotation', label: 'Previous annotation', section: 'Go', keys: [','], scope: 'text', menu: true },
  { id: 'step-overlap', label: 'Next annotation at this place', section: 'Go', keys: ['O'], scope: 'text', menu: true },
  {
    id: 'next-document',
    label: 'Next document',
    section: 'Go',
    keys: ['Mod+]', 'Alt+ArrowDown'],
    scope: 'app',
    menu: true,
  },
  {
    id: 'previous-document',
    label: 'Previous document',
    section: 'Go',
    keys: ['Mod+[', 'Alt+ArrowUp'],
    scope: 'app',
    menu: true,
  },
  { id: 'focus-text', label: 'Go to the text', section: 'Go', keys: ['Escape', 'F6'], scope: 'app', menu: true },
  { id: 'focus-corpus', label: 'Go to the corpus', section: 'Go', keys: ['Mod+1'], scope: 'app', menu: true },
  { id: 'focus-inspector', label: 'Go to the inspector', section: 'Go', keys: ['Mod+2'], scope: 'app', menu: true },
  {
    id: 'focus-annotations',
    label: 'Go to the annotation list',
    section: 'Go',
    keys: ['Mod+3'],
    scope: 'app',
    menu: true,
  },

  { id: 'command-palette', label: 'Command palette…', section: 'View', keys: ['Mod+K'], scope: 'app', menu: true },
  { id: 'toggle-corpus', label: 'Show or hide the corpus', section: 'View', keys: ['Mod+B'], scope: 'app', menu: true },
  {
    id: 'toggle-inspector',
    label: 'Show or hide the inspector',
    section: 'View',
    keys: ['Mod+J'],
    scope: 'app',
    menu: true,
  },
  {
    id: 'larger-text',
    label: 'Larger text',
    section: 'View',
    keys: ['Mod+=', 'Mod+Shift+='],
    scope: 'app',
    menu: true,
  },
  { id: 'smaller-text', label: 'Smaller text', section: 'View', keys: ['Mod+-'], scope: 'app', menu: true },
  { id: 'reset-text-size', label: 'Reset text size', section: 'View', keys: ['Mod+0'], scope: 'app', menu: true },
  {
    id: 'theme',
    label: 'Switch between light and dark',
    section: 'View',
    keys: ['Mod+Shift+L'],
    scope: 'app',
    menu: true,
  },
  { id: 'document-details', label: 'Document details', section: 'View', keys: ['Mod+D'], scope: 'app', menu: true },

  { id: 'shortcuts', label: 'Keyboard shortcuts', section: 'Help', keys: ['?'], scope: 'app', menu: true },
  { id: 'preferences', label: 'Preferences…', section: 'Help', keys: ['Mod+,'], scope: 'app', menu: true },
] as const satisfies readonly CommandEntry[];

export type CommandId = (typeof commandCatalogue)[number]['id'];
