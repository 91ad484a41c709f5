import { expect, test } from './fixtures/app.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

test('the palette runs a command by a part of its name and gives the focus back', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  const palette = new Palette(app.page);
  const before = await app.page.evaluate(() => document.documentElement.dataset['theme']);
  await palette.run('light and dark');
  await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset['theme'])).not.toBe(before);
  await expect(workbench.text).toBeFocused();

  await palette.open();
  await expect(palette.options.first()).toContainText('Switch between light and dark');
  await app.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
});

test('a command from the palette acts where the caret was', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Western allies');
  await new Palette(app.page).run('tag first claim');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('Western allies');
  await expect(workbench.text).toBeFocused();
});

test('a dialog from the palette has the focus, and gives it back to where it was before both', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const tab = workbench.page.getByRole('tab', { name: 'Annotations' });
  await tab.click();
  await new Palette(app.page).run('restore backup');
  await expect(app.page.getByRole('combobox', { name: 'Backup' })).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(tab).toBeFocused();
});

test('the palette finds documents by title and leaves out what cannot run', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  const palette = await new Palette(app.page).open();
  await palette.field.fill('undo');
  await expect(palette.options.filter({ hasText: /^Undo/u })).toHaveCount(0);
  await palette.field.fill('time running');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('article', { name: /Time running out/u })).toBeVisible();
});

test('arrows choose in the palette, and nothing fits is said', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  const palette = await new Palette(app.page).open();
  await palette.field.fill('project');
  await expect(palette.options.first()).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('ArrowDown');
  await expect(palette.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('ArrowUp');
  await app.page.keyboard.press('ArrowUp');
  await expect(palette.options.last()).toHaveAttribute('aria-selected', 'true');
  await palette.field.fill('zzzz');
  await expect(app.page.getByText('Nothing is called that.')).toBeVisible();
});

test('the shortcut sheet lists commands with their keys and filters them', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  await app.page.keyboard.press('?');
  const sheet = app.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Command palette…')).toBeVisible();
  await app.page.keyboard.type('Ctrl+K');
  await expect(sheet.getByText('Command palette…')).toBeVisible();
  await expect(sheet.getByText('Set claimant…')).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
});

test('preferences take effect at once and stay: theme, text size, coder name', async ({ app }) => {
  const first = await new Workbench(app.page).ready();
  await first.text.focus();
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Preferences' });
  await dialog.getByText('Dark', { exact: true }).click();
  await dialog.getByRole('slider', { name: 'Text size' }).press('ArrowRight');
  await dialog.getByRole('textbox', { name: 'Your name as coder' }).fill('Ada');
  await app.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await first.saved();

  const page = await app.relaunch();
  await new Workbench(page).ready();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await root.evaluate((element) => element.style.getPropertyValue('--reader-font-size'))).toBe('20px');
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('option', { name: /Rename coder to “Ada”/u })).toContainText('Ada');
});
