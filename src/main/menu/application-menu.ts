import { Menu } from 'electron';
import { commandCatalogue } from '#contract/command-catalogue';
import type { MenuOptions } from '#main/menu/menu-template';
import { menuTemplate } from '#main/menu/menu-template';

/** Puts the menu up. Returns a function that enables the commands which can run now, by id, and disables others. */
export function showApplicationMenu(options: MenuOptions): (commandIds: readonly string[]) => void {
  const menu = Menu.buildFromTemplate(menuTemplate(commandCatalogue, options));
  Menu.setApplicationMenu(menu);
  const items = commandCatalogue.flatMap(({ id }) => menu.getMenuItemById(id) ?? []);
  return (commandIds) => {
    const enabled = new Set(commandIds);
    for (const item of items) item.enabled = enabled.has(item.id);
  };
}
