import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { Workbench } from './pages/workbench.ts';

const tree = (page: Page) => page.getByRole('listbox', { name: /^Concepts:/u });
const claims = (page: Page) => page.getByRole('listbox', { name: /^Claims:/u });

/** Tags a passage as a claim and gives it a concept, all by keyboard. */
async function code(workbench: Workbench, quote: string, concept: string): Promise<void> {
  await workbench.selectByKeyboard(quote);
  await workbench.page.keyboard.press('1');
  const field = workbench.inspector.getByRole('combobox', { name: 'Concept' });
  await field.fill(concept);
  await workbench.page.keyboard.press('Enter');
  await expect(field).toHaveValue(concept);
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
}

test('concepts are looked at, renamed, moved, merged and deleted by keyboard, each taken back in one step', async ({
  app,
}) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await page.keyboard.press('Shift+F4');
  await expect(page.getByRole('heading', { name: 'No concepts yet' })).toBeVisible();
  await expectNothingFound(page, 'no concepts');
  await page.keyboard.press('Shift+F4');
  await expect(workbench.text).toBeFocused();

  await workbench.openDocument(/missile breach/u);
  await code(workbench, 'The treaty is now in real jeopardy', 'treaty / end');
  await code(workbench, 'Russia had shown no willingness to compromise', 'treaty / breach');
  await code(workbench, 'a threat to Europe', 'threat');
  await page.keyboard.press('Shift+F4');
  await expect(tree(page)).toBeFocused();
  await expect(tree(page).getByRole('option')).toHaveText([
    /threat.*1 claim/u,
    /treaty.*2 claims/u,
    /breach.*1 claim/u,
    /end.*1 claim/u,
  ]);
  await expect(page.getByRole('heading', { name: 'threat', level: 2 })).toBeVisible();
  await expectNothingFound(page, 'the concepts');

  // Renaming takes along what lies beneath.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'treaty', level: 2 })).toBeVisible();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('INF');
  await expect(dialog).toContainText('“treaty / breach” becomes “INF / breach”.');
  await expect(dialog).toContainText('No tag changes.');
  await expectNothingFound(page, 'renaming a concept');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(tree(page)).toBeFocused();
  await expect(tree(page).getByRole('option').first()).toContainText('INF');
  // One stays at what one renamed, though it is a group.
  await expect(page.getByRole('heading', { name: 'INF', level: 2 })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(tree(page).getByRole('option').first()).toContainText('threat');

  // A merge says what it would do, and does it in one step.
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Which one stays?' })).toBeFocused();
  await page.keyboard.type('bre');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('1 claim gets another concept, in 1 document.');
  await expect(dialog.getByRole('button', { name: 'Merge' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tree(page).getByRole('option')).toHaveText([/treaty.*3 claims/u, /breach.*2 claims/u, /end.*1 claim/u]);
  await expect(page.getByRole('heading', { name: 'treaty / breach', level: 2 })).toBeVisible();

  // From a claim into the text, and back to its place in the list.
  await tree(page).focus();
  await page.keyboard.press('Enter');
  await expect(claims(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Concept' })).toHaveValue('treaty / breach');
  await page.keyboard.press('Shift+F4');
  await expect(claims(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tree(page)).toBeFocused();

  // Under another one, and away; the claims stay.
  await page.keyboard.press('End');
  await page.keyboard.press('F2');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('closing');
  await expect(dialog).toContainText('It leaves “treaty”: it will stand at the top of the list.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(tree(page)).toBeFocused();
  await page.keyboard.press('u');
  await expect(dialog.getByRole('combobox', { name: 'Under which concept?' })).toBeFocused();
  await page.keyboard.type('the top');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('“treaty / end” becomes “end”.');
  await page.keyboard.press('Enter');
  await expect(tree(page).getByRole('option').first()).toContainText('end');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(dialog).toContainText('1 claim is left without one');
  await expectNothingFound(page, 'deleting a concept');
  await dialog.getByRole('button', { name: 'Delete concept' }).press('Enter');
  await expect(tree(page).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(tree(page).getByRole('option')).toHaveCount(3);
});
