import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { Workbench } from './pages/workbench.ts';

test('findings are listed, gone to and mended by keyboard, and the corpus shows how far one is', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const findings = page.getByRole('listbox', { name: 'Findings' });
  const mends = page.getByRole('group', { name: 'Mend' });
  await workbench.openDocument(/missile breach/u);
  await page.keyboard.press('Control+4');
  await expect(page.getByText('Nothing to mend in this document.')).toBeFocused();
  await page.keyboard.press('Escape');

  await workbench.selectByKeyboard('in Brussels, envoys');
  await page.keyboard.press('1');
  await workbench.selectByKeyboard('“The treaty is now in real jeopardy,”');
  await page.keyboard.press('1');
  await workbench.selectByKeyboard('Stoltenberg, however,');
  await page.keyboard.press('1');
  const row = workbench.documents.getByRole('option', { name: /missile breach/u });
  await expect(row).toContainText('3 errors to mend');
  await expect(row).toContainText('In progress');
  await expect(page.getByRole('img', { name: 'Progress: 0 done, 1 in progress, 4 to do' })).toBeVisible();

  await page.keyboard.press('Control+4');
  await expect(findings).toBeFocused();
  await page.keyboard.press('Home');
  await expect(mends).toContainText('Nobody makes this claim yet');
  await expectNothingFound(page, 'the checks');
  // A digit mends, and the next finding takes its place.
  await page.keyboard.press('2');
  await expect(row).toContainText('2 errors to mend');
  await expect(findings).toBeFocused();
  await expect(findings.getByRole('option', { selected: true })).toContainText('Nobody makes this claim yet');
  await page.keyboard.press('1');
  await expect(page.getByRole('dialog', { name: 'Who made this claim?' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(row).toContainText('1 error to mend');
  await expect(findings).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  // Step by step in the text.
  await page.keyboard.press('Shift+Digit1');
  await expect(page.locator('.status-notice')).toContainText(/Nobody makes this claim yet|begins or ends/u);

  // Loose edges are trimmed all at once, and one undo brings them back.
  await page.getByRole('button', { name: 'Trim all 2 loose edges' }).press('Enter');
  await expect(page.getByRole('button', { name: /Trim all/u })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Trim all 2 loose edges' })).toBeVisible();

  await page.keyboard.press('Control+Shift+D');
  await expect(page.locator('.status-notice')).toContainText(
    'Done, with 1 error to mend: Ctrl+4 lists what is missing.',
  );
  await expect(page.getByRole('img', { name: 'Progress: 1 done, 0 in progress, 4 to do' })).toBeVisible();

  await page.getByRole('button', { name: 'Where' }).click();
  await page.getByRole('option', { name: 'Whole corpus' }).click();
  await expect(findings.getByRole('option').first()).toContainText('missile breach');
  await expectNothingFound(page, 'the checks of the corpus');
});
