import { expect, test } from './fixtures/app.ts';
import { Palette } from './pages/palette.ts';
import { projectName } from './pages/project-name.ts';
import { Workbench } from './pages/workbench.ts';

test('projects are made, switched, renamed and deleted by keyboard', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const palette = new Palette(page);
  await workbench.text.focus();

  await page.keyboard.press('Control+Shift+N');
  await page.keyboard.type('Treaty study');
  await page.keyboard.press('Enter');
  await expect(projectName(page)).toHaveText('Treaty study');
  await expect(workbench.documents.getByRole('option')).toHaveCount(0);

  await palette.run('rename project');
  await page.keyboard.type('Treaty study 2');
  await page.keyboard.press('Enter');
  await expect(projectName(page)).toHaveText('Treaty study 2');
  await workbench.saved();

  await page.keyboard.press('Control+Shift+O');
  const list = page.getByRole('listbox', { name: 'Project' });
  await expect(list.getByRole('option', { name: /Treaty study 2/u })).toContainText('Open now');
  await page.keyboard.type('sample');
  await expect(list.getByRole('option')).toHaveText(/Sample project5 documents, 0 annotations/u);
  await page.keyboard.press('Enter');
  await expect(projectName(page)).toHaveText('Sample project');
  await workbench.ready();

  await palette.run('delete project');
  const dialog = page.getByRole('dialog', { name: 'Delete project' });
  await expect(dialog).toContainText('Delete “Sample project”? 5 documents, 0 annotations');
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(projectName(page)).toHaveText('Treaty study 2');
  await expect(page.getByText('Deleted the project “Sample project”.').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+O');
  await expect(list.getByRole('option')).toHaveCount(1);
});

test('deleting the only project leaves a fresh sample, and a backup of the deleted one', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const palette = new Palette(page);
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await workbench.saved();
  await palette.run('delete project');
  await page.getByRole('button', { name: 'Delete project' }).click();
  await expect(page.getByText('Deleted the project “Sample project”.').first()).toBeVisible();
  await expect(workbench.documents.getByRole('option')).toHaveCount(5);
  await workbench.openDocument(/missile breach/u);
  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(0);

  await palette.run('restore backup');
  await expect(page.getByRole('listbox', { name: 'Backup' }).getByRole('option').first()).toContainText('1 annotation');
  await page.keyboard.press('Enter');
  await expect(projectName(page)).toHaveText('Sample project (restored)');
  await workbench.openDocument(/missile breach/u);
  await expect((await workbench.showAnnotations()).getByRole('option')).toHaveCount(1);
});

test('the list of projects counts what is tagged now', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  await app.page.keyboard.press('2');
  await app.page.keyboard.press('Control+Shift+O');
  await expect(app.page.getByRole('listbox', { name: 'Project' }).getByRole('option')).toContainText(
    '5 documents, 1 annotation',
  );
});
