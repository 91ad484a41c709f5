import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

test('every place of a string is looked through and tagged in one step, by keyboard', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/fail to agree over missile breach/u);
  await workbench.selectByKeyboard('NATO', 2);
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Tag all occurrences' });
  const list = dialog.getByRole('listbox', { name: 'Occurrences' });
  await expect(list).toBeFocused();
  await expect(dialog.getByRole('status').first()).toContainText('1 tagged already');
  await expect(list.getByRole('option', { name: /tagged already/u })).toHaveAttribute('aria-disabled', 'true');
  await expect(list.getByRole('option', { name: /NATO-Russia Council/u })).toHaveAttribute('aria-selected', 'false');
  await expectNothingFound(page, 'the list of occurrences');

  const chosen = await list.locator('[aria-selected="true"]').count();
  expect(chosen).toBeGreaterThan(2);
  const first = list.getByRole('option').first();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
  await expect(page.getByText(`Tagged ${String(chosen)} places as actor.`).first()).toBeVisible();
  const annotations = await workbench.showAnnotations();
  await expect(annotations.getByRole('option', { name: /NATO/u })).toHaveCount(chosen + 1);

  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(annotations.getByRole('option', { name: /NATO/u })).toHaveCount(1);
});

test('a selected string is found in the whole corpus, filtered by what stands nearby, and tagged in all documents', async ({
  app,
}) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/fail to agree over missile breach/u);
  await workbench.selectByKeyboard('Stoltenberg');
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Tag all occurrences' });
  const list = dialog.getByRole('listbox', { name: 'Occurrences' });
  await expect(list).toBeFocused();
  await dialog.getByRole('radio', { name: 'Whole corpus' }).press('Space');
  await expect(dialog.getByRole('status').first()).toContainText('documents');
  await dialog.getByRole('textbox', { name: 'Filter' }).fill('secretary');
  await expect(list.getByRole('option').first()).toContainText(/secretary/iu);
  await dialog.getByRole('textbox', { name: 'Filter' }).fill('');
  await dialog.getByRole('radio', { name: 'Actor' }).press('Space');
  await list.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/Tagged \d+ places as actor/u).first()).toBeVisible();
  await expect(workbench.documents.getByRole('option', { name: /dispersed/u })).toContainText('Actor');
  await workbench.saved();
});
