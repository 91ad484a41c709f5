import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

async function tagThree(workbench: Workbench): Promise<void> {
  await workbench.openDocument(/missile breach/u);
  for (const [quote, key] of [
    ['Western allies', '2'],
    ['on Friday', '3'],
    ['Jens Stoltenberg', '2'],
  ] as const) {
    await workbench.selectByKeyboard(quote);
    await workbench.page.keyboard.press(key);
    await expect(workbench.announcement).toContainText(`“${quote}”`);
  }
}

test('the history says who did what, strikes what is undone, and goes back by keyboard to any point', async ({
  app,
}) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await tagThree(workbench);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+H');

  const list = page.getByRole('listbox', { name: 'History' });
  const entries = list.getByRole('option');
  await expect(entries).toHaveCount(5);
  await expect(entries.first()).toContainText('Undo: Tag actor “Jens Stoltenberg”');
  await expect(entries.nth(1)).toContainText('(undone)');
  await expect(entries.nth(1).locator('.history-undone')).toHaveCount(1);
  await expect(entries.nth(2)).toContainText('Tag date “on Friday”');
  await expect(entries.nth(2)).toContainText('Me');
  await expect(list.getByText('Today', { exact: true })).toBeVisible();

  await list.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await expect(entries.nth(3)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Go back to here' });
  await expect(dialog).toContainText('Takes back 1 change');
  await expect(dialog.getByRole('list')).toHaveText('Tag date “on Friday”');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(list).toBeFocused();

  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('option')).toHaveCount(2);
});

test('going back works over a restart, by mouse', async ({ app }) => {
  const first = await new Workbench(app.page).ready();
  await tagThree(first);
  await first.saved();
  const page = await app.relaunch();
  const workbench = await new Workbench(page).ready();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('option', { name: /Create project/u }).click();
  await page.getByRole('button', { name: 'Go back to here…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Takes back 3 changes');
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo: Go back to/u })).toBeVisible();
  await workbench.openDocument(/missile breach/u);
  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(0);
});
