import type { Locator, Page } from '@playwright/test';
import { expect, test, type RunningApp } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

const question = (page: Page): Locator => page.locator('[data-coding-card]').getByRole('combobox');
const rows = (page: Page): Locator => page.locator('[data-coding-card]').getByRole('option');
const list = (page: Page): Locator => page.getByRole('listbox', { name: /^Actors:/u });
const mentions = (page: Page): Locator => page.getByRole('listbox', { name: /^Mentions:/u });
const lane = (page: Page, words: string): Locator => page.locator('.lane-row', { hasText: words });

async function open(app: RunningApp): Promise<Workbench> {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/missile breach/u);
  return workbench;
}

/** Tags the words as an actor; where the app asks who it is, types the letters and takes the first answer. */
async function tagActor(workbench: Workbench, quote: string, letters = '', occurrence = 1): Promise<void> {
  await workbench.selectByKeyboard(quote, occurrence);
  await workbench.page.keyboard.press('2');
  await expect(question(workbench.page)).toBeFocused();
  await workbench.page.keyboard.type(letters);
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
}

test('a new actor takes two keys, and the next mention of it one', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await workbench.selectByKeyboard('Jens Stoltenberg');
  await page.keyboard.press('2');
  await expect(question(page)).toBeFocused();
  await expect(rows(page).first()).toHaveText(/^New actor: Jens Stoltenberg · person/u);
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(lane(page, 'Jens Stoltenberg')).toBeVisible();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Actor entity' })).toHaveValue('Jens Stoltenberg');

  // Only the surname: likeliest first, and learned, so that the one after it needs no answer.
  await tagActor(workbench, 'Stoltenberg', '', 2);
  await workbench.selectByKeyboard('Stoltenberg', 3);
  await page.keyboard.press('2');
  await expect(workbench.announcement).toHaveText('Tagged Stoltenberg as actor: Jens Stoltenberg (person)');
  await expect(question(page)).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
});

test('three letters find an actor, and Escape leaves a mention without one', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await tagActor(workbench, 'Nato', 'North Atlantic Treaty Organization');
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await page.keyboard.type('nor');
  await expect(rows(page).first()).toHaveText(/^NATO · intergovernmental/u);
  await page.keyboard.press('Enter');
  const field = workbench.inspector.getByRole('combobox', { name: 'Actor entity' });
  await expect(field).toHaveValue('NATO');

  await workbench.selectByKeyboard('envoys');
  await page.keyboard.press('2');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(question(page)).toHaveCount(0);
  // Tab asks again; while the field is empty the edges can be moved, and the step can be undone.
  await page.keyboard.press('Tab');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('{');
  await expect(workbench.inspector.locator('blockquote')).not.toHaveText('envoys');
  await page.keyboard.press('Control+z');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.inspector.locator('blockquote')).toHaveText('envoys');
});

test('Tab brings the card up again on a mention that is linked, and Escape leaves it as it is', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  const field = workbench.inspector.getByRole('combobox', { name: 'Actor entity' });
  await tagActor(workbench, 'Jens Stoltenberg');
  await page.keyboard.press('Tab');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveAttribute('placeholder', 'Now Jens Stoltenberg. Somebody else?');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(field).toHaveValue('Jens Stoltenberg');
  // The same for one that was linked as it was tagged, without a question.
  await workbench.selectByKeyboard('Stoltenberg', 2);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await workbench.selectByKeyboard('Stoltenberg', 3);
  await page.keyboard.press('2');
  await expect(field).toHaveValue('Jens Stoltenberg');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question(page)).toBeFocused();
  await page.keyboard.type('Nato');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(field).toHaveValue('NATO');
});

test('the actors screen lists, filters and leads to every mention and back', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await tagActor(workbench, 'Jens Stoltenberg');
  await tagActor(workbench, 'Stoltenberg', '', 2);
  await tagActor(workbench, 'Western allies', 'Allies of the West');
  await page.keyboard.press('F4');
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Home');
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Jens Stoltenberg');
  await expect(page.getByRole('article', { name: 'Jens Stoltenberg' })).toContainText('2 mentions in 1 document');
  await expectNothingFound(page, 'actors screen');

  // Letters typed at the list filter it.
  await page.keyboard.type('west');
  await expect(page.getByRole('textbox', { name: 'Filter actors' })).toHaveValue('west');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Allies of the West');
  // At the list, Backspace takes the letters away again.
  for (const left of ['wes', 'we', 'w', '']) {
    await list(page).focus();
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('textbox', { name: 'Filter actors' })).toHaveValue(left);
  }
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await list(page).focus();
  await page.keyboard.press('Backspace');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Home');

  await page.keyboard.press('Enter');
  await expect(mentions(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(page.getByRole('group', { name: 'Mentions of Jens Stoltenberg' })).toContainText('mention 2 of 2');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('Stoltenberg');
  await page.keyboard.press('F4');
  await expect(mentions(page)).toBeFocused();
  await expect(mentions(page).getByRole('option', { selected: true })).toContainText('Stoltenberg');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  // From a mention to its actor by one key.
  await page.keyboard.press('p');
  await expect(page.getByRole('article', { name: 'Jens Stoltenberg' })).toBeVisible();
  await expect(mentions(page)).toBeFocused();
});

test('two actors are merged after a preview, and undo gives both back', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await tagActor(workbench, 'Jens Stoltenberg');
  await tagActor(workbench, 'Western allies', 'Allies of the West');
  await page.keyboard.press('F4');
  await page.getByRole('textbox', { name: 'Filter actors' }).fill('west');
  await page.keyboard.press('Enter');
  const article = page.getByRole('article', { name: 'Allies of the West' });
  await article.getByRole('button', { name: 'Merge into…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge “Allies of the West” into another actor' });
  await expect(dialog.getByRole('button', { name: 'Merge' })).toBeDisabled();
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('jen');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('1 mention in 1 document will stand for the one that stays.');
  await expect(dialog.getByRole('status')).toContainText('“Jens Stoltenberg” is also called “Allies of the West”');
  await expectNothingFound(page, 'merge dialog');
  await expect(dialog.getByRole('button', { name: 'Merge' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'Jens Stoltenberg' })).toContainText('2 mentions in 1 document');
  await page.getByRole('textbox', { name: 'Filter actors' }).fill('');
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await list(page).focus();
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('article', { name: 'Jens Stoltenberg' })).toContainText('1 mention in 1 document');
});

test('what is called otherwise is split off, and undo puts it back', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await tagActor(workbench, 'Jens Stoltenberg');
  await tagActor(workbench, 'Western allies', 'Jen');
  await page.keyboard.press('p');
  const article = page.getByRole('article', { name: 'Jens Stoltenberg' });
  await expect(article).toContainText('2 mentions in 1 document');
  await expect(mentions(page)).toBeFocused();
  await page.keyboard.press('Alt+s');
  const dialog = page.getByRole('dialog', { name: 'Split “Jens Stoltenberg”' });
  await expect(dialog.getByRole('option', { name: 'Jens Stoltenberg' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('option', { name: 'Western allies' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Western governments');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('1 mention in 1 document will stand for the other one.');
  await expectNothingFound(page, 'split dialog');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(article).toContainText('1 mention in 1 document');
  await expect(list(page).getByRole('option', { name: /^Western governments/u })).toBeVisible();
  await list(page).focus();
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await expect(article).toContainText('2 mentions in 1 document');
});

test('actors are made, belong to others, and are deleted; their mentions stay', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await page.keyboard.press('F4');
  await expect(page.getByText('No actors yet')).toBeVisible();
  await expectNothingFound(page, 'no actors');
  for (const name of ['Norway', 'European Union']) {
    await page.getByRole('button', { name: 'New actor…' }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeFocused();
    await expect(page.getByRole('article', { name })).toBeVisible();
  }
  const union = page.getByRole('article', { name: 'European Union' });
  await union.getByRole('combobox', { name: 'Member of' }).fill('nor');
  await page.keyboard.press('Enter');
  await expect(union.getByRole('button', { name: 'Norway', exact: true })).toBeVisible();
  await union.getByRole('button', { name: 'Norway', exact: true }).press('Enter');
  const norway = page.getByRole('article', { name: 'Norway' });
  await expect(norway.getByRole('group', { name: 'Members' })).toContainText('European Union');
  await norway.getByRole('button', { name: /^Delete…/u }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('1 membership goes.');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete actor' }).press('Enter');
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await new Palette(page).run('undo');
  await expect(list(page).getByRole('option')).toHaveCount(2);
});

test('actors without mentions are listed alone, and go in one step; the list has keys of its own', async ({ app }) => {
  const workbench = await open(app);
  const { page } = workbench;
  await tagActor(workbench, 'Jens Stoltenberg');
  await page.keyboard.press('F4');
  await expect(list(page)).toBeFocused();
  const dialog = page.getByRole('dialog');
  for (const name of ['Norway', 'Sweden', 'Finland']) {
    await page.keyboard.press('Alt+n');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name })).toBeVisible();
    await expect(list(page)).toBeFocused();
  }

  // The name, a merge and a deletion by one key each, for the one that the list stands at.
  await page.keyboard.press('F2');
  const name = page.getByRole('article', { name: 'Finland' }).getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.fill('Suomi');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Suomi');
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Finland');
  await page.keyboard.press('Control+Shift+z');
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Suomi');
  await page.keyboard.press('Alt+m');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(dialog).toContainText('“Suomi” goes from the list of actors.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(list(page)).toBeFocused();

  await page.getByRole('checkbox', { name: 'Without mentions' }).focus();
  await page.keyboard.press('Space');
  await expect(list(page).getByRole('option')).toHaveCount(3);
  await expectNothingFound(page, 'actors without mentions');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Delete these 3…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { name: 'Norway' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toContainText('“Suomi” and “Sweden” go from the list of actors.');
  await expectNothingFound(page, 'deleting actors without mentions');
  await dialog.getByRole('button', { name: 'Delete 2 actors' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('option')).toHaveText([/^Norway/u]);
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(3);
});
