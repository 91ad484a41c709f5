import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

test('an actor is linked to its entity by keyboard, and the next mention completes to it', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  const field = workbench.inspector.getByRole('combobox', { name: 'Actor entity' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'New actor: Western allies' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Western allies');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  await workbench.selectByKeyboard('envoys');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('all');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Western allies');
  // Opening the list and closing it again changes nothing.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('Western allies');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('');
});

test('a date takes an EDTF value and says why it does not take another', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('30 January');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  const value = workbench.inspector.getByRole('textbox', { name: 'Value' });
  await expect(value).toBeFocused();
  await page.keyboard.type('30 January');
  await expect(workbench.inspector).toContainText('Not a date that can be read');
  await value.fill('2019-01-30');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(page.locator('.lane-row', { hasText: '30 Jan 2019' })).toBeVisible();
});

test('the list of concepts grows as one codes, and shows labels', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('1');
  const concept = workbench.inspector.getByRole('combobox', { name: 'Concept' });
  await concept.fill('Arms control / INF Treaty');
  await page.keyboard.press('Enter');
  await expect(concept).toHaveValue('Arms control / INF Treaty');
  await workbench.text.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await concept.fill('inf');
  await page.keyboard.press('Enter');
  await expect(concept).toHaveValue('Arms control / INF Treaty');
});

test('document details are editable, and a missing date is asked for', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await expect(workbench.documents.getByRole('option').first()).toContainText('No date');
  await page.getByRole('button', { name: 'Add publication date' }).click();
  const date = workbench.inspector.getByRole('textbox', { name: 'Publication date' });
  await date.fill('2019-01-24');
  await page.keyboard.press('Enter');
  await expect(workbench.documents.getByRole('option').first()).toContainText('2019-01-24');
  await expect(page.getByRole('button', { name: 'Add publication date' })).toHaveCount(0);
  await workbench.inspector.getByRole('textbox', { name: 'Web address' }).fill('javascript:alert(1)');
  await expect(workbench.inspector).toContainText('Write a full address');
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(workbench.documents.getByRole('option').first()).toContainText('No date');
});
