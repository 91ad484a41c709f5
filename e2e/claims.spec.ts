import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { Workbench } from './pages/workbench.ts';

const card = (page: Page) => page.getByRole('group', { name: /^To complete the claim/u });
const relation = (workbench: Workbench, name: string) => workbench.inspector.getByRole('group', { name });

/** Presses keys one after the other and counts them: letters of a word count each. */
async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

async function open(workbench: Workbench): Promise<void> {
  await workbench.ready();
  await workbench.openDocument(/Time running out/u);
}

test('a claim with form, function, claimant and date takes at most eight keys', async ({ app }) => {
  const workbench = new Workbench(app.page);
  const { page } = workbench;
  await open(workbench);
  await workbench.selectByKeyboard('February');
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  await workbench.selectByKeyboard('its intention to withdraw from the International Nuclear Forces Treaty');
  const keys = await press(page, '1', 'y');
  expect(keys).toBeLessThanOrEqual(8);
  await expect(workbench.inspector.getByRole('button', { name: 'Indirect' })).toHaveAttribute('aria-pressed', 'true');
  await expect(workbench.inspector.getByRole('button', { name: 'Commit or offer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(relation(workbench, 'Made by')).toContainText('U.S.');
  await expect(relation(workbench, 'Said on')).toContainText('February');
  // The source was tagged and linked to an actor in the same step, and one undo takes all of it back.
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(relation(workbench, 'Made by')).toContainText('Not filled in');
  const list = await workbench.showAnnotations();
  await expect(list.getByRole('option')).toHaveCount(2);
});

test('Tab steps through what a claim lacks: a digit chooses, Shift adds another one, typing completes the concept', async ({
  app,
}) => {
  const workbench = new Workbench(app.page);
  const { page } = workbench;
  await open(workbench);
  await workbench.selectByKeyboard('NATO', 2);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await workbench.selectByKeyboard('Jens Stoltenberg');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await workbench.selectByKeyboard('The reason why this treaty is now in jeopardy is the Russian violation');
  await page.keyboard.press('1');
  await expect(card(page)).toBeVisible();
  await expectNothingFound(page, 'the card of a claim');
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('listbox', { name: 'Function' })).toBeFocused();
  await page.keyboard.press('6');
  const claimants = card(page).getByRole('listbox', { name: 'Made by' });
  await expect(claimants).toBeFocused();
  await page.keyboard.press('Shift+1');
  await expect(claimants.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Shift+2');
  await expect(claimants.getByRole('option', { selected: true })).toHaveCount(2);
  await expectNothingFound(page, 'the claimants of a claim');
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('listbox', { name: 'Addressed to' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const concept = card(page).getByRole('combobox', { name: 'Concept' });
  await expect(concept).toBeFocused();
  await page.keyboard.type('treaty / breach');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Concept' })).toHaveValue('treaty / breach');
  await expect(workbench.inspector.getByRole('button', { name: 'Accuse' })).toHaveAttribute('aria-pressed', 'true');
  await expect(relation(workbench, 'Made by').getByRole('button', { name: /^Remove/u })).toHaveCount(2);

  // Who steps back corrects slot after slot, filled or not; neither end of the card gives a key to the text.
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('listbox')).toBeFocused();
  for (const name of ['Made by', 'Function', 'Form', 'Form']) {
    await page.keyboard.press('Shift+Tab');
    await expect(card(page).getByRole('listbox', { name })).toBeFocused();
  }
  await page.keyboard.press('1');
  await expect(card(page).getByRole('listbox', { name: 'Function' })).toBeFocused();
  await page.keyboard.press('6');
  await expect(claimants).toBeFocused();
  for (let times = 0; times < 5; times++) await page.keyboard.press('Tab');
  await expect(concept).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  // The card of a claim that lacks something comes back by the same key, and a word for nobody takes the place of names.
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await claimants.getByRole('option', { name: 'Unattributed' }).waitFor();
  const digit = await claimants.getByRole('option', { name: 'Unattributed' }).locator('kbd').textContent();
  await page.keyboard.press(digit ?? '');
  await page.keyboard.press('Escape');
  await expect(relation(workbench, 'Made by')).toContainText('Unattributed');
  await expect(workbench.text).toBeFocused();
});

test('the list of claimants marks who is chosen: the same key takes one away again, another key puts one in place of all', async ({
  app,
}) => {
  const workbench = new Workbench(app.page);
  const { page } = workbench;
  await open(workbench);
  for (const name of ['Jens Stoltenberg', 'Russian']) {
    await workbench.selectByKeyboard(name);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
  }
  await workbench.selectByKeyboard('The reason why this treaty is now in jeopardy is the Russian violation');
  await page.keyboard.press('1');
  const madeBy = relation(workbench, 'Made by');
  const picker = page.getByRole('dialog', { name: 'Who made this claim?' });
  const chosen = picker.getByRole('option', { selected: true });
  await page.keyboard.press('m');
  await expect(picker.getByRole('option').first()).toBeVisible();
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('Shift+Digit1');
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('Shift+Digit2');
  await expect(chosen).toHaveCount(2);
  await expectNothingFound(page, 'the list of claimants');
  await page.keyboard.press('Escape');
  await expect(picker).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
  await expect(madeBy.getByRole('button', { name: /^Remove/u })).toHaveCount(2);

  await page.keyboard.press('m');
  await expect(chosen).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(madeBy.getByRole('button', { name: /^Remove/u })).toHaveCount(1);

  const held = (await madeBy.locator('.relation-target').textContent()) ?? '';
  await page.keyboard.press('m');
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toContainText(held);
  await expect(picker.getByRole('option', { selected: false }).first()).not.toContainText(held);
  await page.keyboard.press('Control+Enter');
  await expect(workbench.text).toBeFocused();
  await expect(madeBy.getByRole('button', { name: /^Remove/u })).toHaveCount(1);
  await expect(madeBy).not.toContainText(held);
  await page.keyboard.press('Control+z');
  await expect(madeBy).toContainText(held);
});
