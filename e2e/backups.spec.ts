import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { Palette } from './pages/palette.ts';
import { projectName } from './pages/project-name.ts';
import { Workbench } from './pages/workbench.ts';

test('closing leaves a backup, and restoring it makes a project of its own', async ({ app }) => {
  const first = await new Workbench(app.page).ready();
  await first.openDocument(/missile breach/u);
  await first.selectByKeyboard('Western allies');
  await app.page.keyboard.press('2');
  await first.saved();
  await app.close();
  const kept = await readdir(path.join(app.userDataDir, 'backups'), { recursive: true });
  expect(kept.filter((name) => name.endsWith('.gz'))).toHaveLength(1);

  const page = await app.start();
  const workbench = await new Workbench(page).ready();
  await workbench.text.focus();
  await new Palette(page).run('restore backup');
  const backups = page.getByRole('listbox', { name: 'Backup' }).getByRole('option');
  await expect(backups).toHaveCount(1);
  await expect(backups).toContainText('5 documents, 1 annotation');
  await backups.click();
  await expect(projectName(page)).toHaveText('Sample project (restored)');
  await workbench.openDocument(/missile breach/u);
  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(1);

  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('listbox', { name: 'Project' }).getByRole('option')).toHaveCount(2);
});

test('a project that nobody changed leaves no backup behind', async ({ app }) => {
  await new Workbench(app.page).ready();
  await app.close();
  const kept = await readdir(app.userDataDir, { recursive: true });
  expect(kept.filter((name) => name.endsWith('.json.gz'))).toEqual([]);
  const page = await app.start();
  const workbench = await new Workbench(page).ready();
  await workbench.text.focus();
  await new Palette(page).run('restore backup');
  await expect(page.getByText('There are no backups yet.')).toBeVisible();
});

test('when the stored projects are gone, the app offers the backups instead of an empty start', async ({ app }) => {
  const first = await new Workbench(app.page).ready();
  await first.text.focus();
  await app.page.keyboard.press('2');
  await first.saved();
  await app.close();
  await rm(path.join(app.userDataDir, 'IndexedDB'), { recursive: true });

  const page = await app.start();
  await expect(page.getByText('Your projects are not where they were')).toBeVisible();
  const backups = page.getByRole('listbox', { name: 'Backup' }).getByRole('option');
  await expect(backups).toContainText('5 documents, 1 annotation');
  await backups.click();
  const workbench = await new Workbench(page).ready();
  await expect(projectName(page)).toHaveText('Sample project (restored)');
  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(1);
});
