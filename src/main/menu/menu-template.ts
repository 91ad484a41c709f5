import type { MenuItemConstructorOptions } from 'electron';
import type { CommandEntry } from '#contract/command-catalogue';
import { isAcceleratorKey, macHint, toAccelerator } from '#main/menu/accelerator';

export interface MenuOptions {
  readonly os: 'mac' | 'windows' | 'linux';
  readonly appName: string;
  /** Adds reload and developer tools. */
  readonly development: boolean;
  readonly onCommand: (commandId: string) => void;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/**
 * The native menu from the command catalogue and the usual roles. The page handles the catalogue's keys itself, so
 * that they work alike in every host; where the system lets a menu show keys without owning them, it only shows
 * them, and on macOS a menu item owns a key only where nobody could be typing it.
 */
export function menuTemplate(catalogue: readonly CommandEntry[], options: MenuOptions): Item[] {
  const mac = options.os === 'mac';

  function section(name: CommandEntry['section']): Item[] {
    return catalogue
      .filter((entry) => entry.menu && entry.section === name)
      .map((entry) => commandItem(entry, options));
  }

  return [
    ...(mac ? [appMenu(options.appName)] : []),
    { label: 'File', submenu: [...section('File'), separator, mac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: 'Edit',
      submenu: [
        ...section('Edit'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: 'Tag', submenu: section('Tag') },
    { label: 'Suggestions', submenu: section('Suggestions') },
    { label: 'Select', submenu: section('Select') },
    { label: 'Go', submenu: section('Go') },
    { label: 'Review', submenu: section('Review') },
    {
      label: 'View',
      submenu: [...section('View'), separator, ...zoom(), { role: 'togglefullscreen' }, ...tools(options)],
    },
    ...(mac ? [{ role: 'windowMenu' } satisfies Item] : [windowMenu()]),
    {
      role: 'help',
      label: 'Help',
      submenu: [...section('Help'), ...(mac ? [] : [separator, aboutItem(options.appName)])],
    },
  ];
}

function commandItem(entry: CommandEntry, { os, onCommand }: MenuOptions): Item {
  const item: Item = {
    id: entry.id,
    label: entry.label.replaceAll('&', '&&'),
    click: () => {
      onCommand(entry.id);
    },
  };
  const [first] = entry.keys;
  if (first === undefined) return item;
  const owned = entry.scope === 'app' ? entry.keys.find(isAcceleratorKey) : undefined;
  if (os !== 'mac') return { ...item, accelerator: toAccelerator(owned ?? first), registerAccelerator: false };
  if (owned !== undefined) return { ...item, accelerator: toAccelerator(owned) };
  return { ...item, label: `${entry.label} (${macHint(first)})` };
}

function appMenu(appName: string): Item {
  return {
    label: appName,
    submenu: [
      aboutItem(appName),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}

function aboutItem(appName: string): Item {
  return { role: 'about', label: `About ${appName}` };
}

function windowMenu(): Item {
  return { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] };
}

/** The whole interface; the text has its own size, on the plain keys. */
function zoom(): Item[] {
  return [
    { role: 'zoomIn', label: 'Enlarge the interface', accelerator: 'CmdOrCtrl+Alt+=' },
    { role: 'zoomOut', label: 'Shrink the interface', accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'resetZoom', label: 'Reset the interface size', accelerator: 'CmdOrCtrl+Alt+0' },
    separator,
  ];
}

function tools({ development }: MenuOptions): Item[] {
  return development ? [separator, { role: 'forceReload' }, { role: 'toggleDevTools' }] : [];
}
