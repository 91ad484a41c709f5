import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

test('keys work at once: at the start, in the next document, and in one that is clicked', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await expect(workbench.text).toBeFocused();
  await app.page.keyboard.press('Alt+ArrowDown');
  await expect(app.page.getByRole('article', { name: /missile breach/u })).toBeVisible();
  await expect(workbench.text).toBeFocused();
  await workbench.openDocument(/Moscow challenge/u);
  await expect(workbench.text).toBeFocused();
  await app.page.keyboard.press('1');
  await expect(workbench.documents.getByRole('option', { selected: true })).toContainText('1 Claim');
});

test('the pickers of a claim open while the inspector is hidden, and the keys go on working', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await page.keyboard.press('1');
  await page.keyboard.press('Control+j');
  await expect(workbench.inspector).toHaveCount(0);
  await page.keyboard.press('m');
  await page
    .getByRole('dialog', { name: 'Who made this claim?' })
    .getByRole('option', { name: /Unattributed/u })
    .click();
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+j');
  await expect(workbench.inspector.getByRole('group', { name: 'Made by' })).toContainText('Unattributed');
});

test('what is typed after asking for the publication date is the publication date', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  const title = await workbench.inspector.getByRole('textbox', { name: 'Title' }).inputValue();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Add publication date' }).click();
  await page.keyboard.type('2019-01-24');
  await page.keyboard.press('Enter');
  await expect(workbench.inspector.getByRole('textbox', { name: 'Publication date' })).toHaveValue('2019-01-24');
  await expect(workbench.inspector.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await expect(workbench.documents.getByRole('option').first()).toContainText('1 Actor');
});

test('Escape keeps a note and goes back to the text, which stays where it was', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/Moscow challenge/u);
  await workbench.selectByKeyboard('Cookie Box Settings');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  const scrolled = () => page.locator('.surface').evaluate((surface) => surface.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(500);
  await page.keyboard.press('n');
  await page.keyboard.type('Not article text.');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('Not article text.');
  expect(await scrolled()).toBe(before);
});

test('who finds or drags other words has left the selected tag: no key changes it out of sight', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/missile breach/u);
  const tally = workbench.documents.getByRole('option', { selected: true });
  await workbench.selectByKeyboard('The treaty is now in real jeopardy');
  await page.keyboard.press('1');
  await expect(workbench.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked();
  await workbench.selectByKeyboard('on Friday');
  await expect(workbench.inspector.getByRole('radio', { name: 'Claim' })).toHaveCount(0);
  await page.keyboard.press('Delete');
  await page.keyboard.press('b');
  await expect(tally).toContainText('1 Claim');
  // Words within it, or that it lies in, still belong to it.
  await workbench.clickOn('real jeopardy');
  await expect(workbench.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked();
  await workbench.drag('now in real jeopardy');
  await page.keyboard.press('b');
  const list = await workbench.showAnnotations();
  await expect(list.getByRole('option')).toHaveText([/now in real jeopardy/u]);
  await expect(list.getByRole('option')).not.toContainText('The treaty');
});

test('undo shows what it took back, also in another document', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await page.keyboard.press('2');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('article', { name: /missile breach/u })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article', { name: /Hold of a Conversation/u })).toBeVisible();
  await expect(page.locator('.status-notice')).toHaveText(/^Undo: Tag actor/u);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.status-notice')).toHaveText(/^Redo: Tag actor/u);
  await expect(workbench.inspector.getByRole('radio', { name: 'Actor' })).toBeChecked();
});

test('a dialog gives the focus back as it goes, before the next frame: no key is lost in between', async ({ app }) => {
  const { page } = await new Workbench(app.page).ready();
  const holdFrames = () =>
    page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
  const focusedWords = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('F4');
  await page.getByRole('button', { name: 'New actor' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: /^Actors/u })).toBeFocused();
  await page.getByRole('button', { name: 'Delete…' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Delete actor' })).toBeFocused();
  await holdFrames();
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await focusedWords()).toMatch(/^Delete…/u);
  // What opened it goes with the actor.
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete actor' }).press('Enter');
  expect(await dialog.count()).toBe(0);
  expect(await focusedWords()).toMatch(/^New actor/u);
});
