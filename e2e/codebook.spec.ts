import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { CodebookScreen } from './pages/codebook-screen.ts';
import { answerOpenDialog, answerSaveDialog } from './pages/native-dialogs.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

const quote = 'The treaty is now in real jeopardy';

test('a tag is added by keyboard with a key, an attribute and values, and codes at once', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const codebook = await new CodebookScreen(page).open();
  await page.keyboard.press('+');
  await expect(codebook.form.getByRole('textbox', { name: 'Label' })).toBeFocused();
  await page.keyboard.type('Place');
  await codebook.form.getByRole('textbox', { name: /^Guideline/u }).focus();
  await page.keyboard.type('Where something happens.');
  await codebook.form.getByRole('button', { name: 'Add attribute' }).focus();
  await page.keyboard.press('Enter');
  await expect(codebook.form.getByRole('textbox', { name: 'Label' })).toBeFocused();
  await page.keyboard.type('Kind');
  await codebook.form.getByRole('button', { name: 'Add value' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('City');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Country');
  await expect(codebook.parts.getByRole('option', { name: 'Place' })).toContainText('4');

  // One without a label is said and gone to, and leaves with one step back.
  await page.getByRole('button', { name: 'Relation', exact: true }).click();
  await expect(codebook.form.getByRole('textbox', { name: 'Label' })).toBeFocused();
  await expect(codebook.parts.locator('[aria-selected="true"]')).toBeInViewport({ ratio: 0.9 });
  await codebook.goTo('Place');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.announcement).toContainText('This relation has no label yet');
  await expect(codebook.preview).toHaveCount(0);
  await expect(codebook.form.getByRole('textbox', { name: 'Label' })).toBeFocused();
  await codebook.form.getByRole('button', { name: 'Remove relation type' }).press('Enter');
  await codebook.goTo('Place');

  await page.keyboard.press('Control+Enter');
  await expect(codebook.preview).toContainText('makes version 2');
  await expect(codebook.preview).toContainText('Place new');
  await expect(codebook.preview.getByRole('textbox', { name: /^Why/u })).toBeFocused();
  await page.keyboard.type('We need places');
  await page.keyboard.press('Control+Enter');
  await expect(codebook.preview).toHaveCount(0);
  await expect(codebook.parts.getByRole('option', { name: 'Place' })).toHaveAttribute('aria-selected', 'true');
  await codebook.goTo('Versions');
  await expect(codebook.form).toContainText('Version 2');
  await expect(codebook.form).toContainText('We need places');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Beijing');
  await page.keyboard.press('4');
  await expect(workbench.announcement).toContainText('Tag place “Beijing”');
  await page.keyboard.press('Enter');
  const kind = workbench.inspector.getByRole('group', { name: 'Kind' });
  await kind.getByRole('button', { name: 'City' }).focus();
  await page.keyboard.press('2');
  await expect(kind.getByRole('button', { name: 'Country' })).toHaveAttribute('aria-pressed', 'true');
  await workbench.saved();
});

test('labels and keys change without a version; letters that are free tag too', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const codebook = await new CodebookScreen(page).open();
  await codebook.goTo('Date');
  await codebook.form.getByRole('textbox', { name: 'Label' }).fill('Time');
  await codebook.form.getByRole('button', { name: /Key/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'W', exact: true }).press('Enter');
  await codebook.apply();
  await expect(workbench.announcement).toContainText('It is still version 1');
  await page.keyboard.press('Control+Shift+b');
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('30 January');
  await page.keyboard.press('w');
  await expect(workbench.announcement).toContainText('Tag time “30 January”');
});

test('a value that goes asks what becomes of its tags, in one step that undo takes back', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard(quote);
  await page.keyboard.press('1');
  const functions = workbench.inspector.getByRole('group', { name: 'Function' });
  await functions.getByRole('button', { name: 'Warn or threaten' }).press('Enter');
  await expect(functions.getByRole('button', { name: 'Warn or threaten' })).toHaveAttribute('aria-pressed', 'true');
  await workbench.text.focus();

  const codebook = await new CodebookScreen(page).open();
  await codebook.goTo('Function');
  await codebook.form.getByRole('button', { name: 'Remove Warn or threaten' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(codebook.preview).toContainText('Claim › Function › Warn or threaten: 1 tag');
  const apply = codebook.preview.getByRole('button', { name: 'Apply' });
  await expect(apply).toBeDisabled();
  const becomes = codebook.preview.getByRole('button', { name: /becomes/u });
  await expect(becomes).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Becomes Accuse' }).press('Enter');
  await expect(apply).toBeEnabled();
  await apply.press('Enter');
  await expect(codebook.preview).toHaveCount(0);
  await page.keyboard.press('Control+Shift+b');
  await workbench.clickOn('treaty is now');
  await expect(functions.getByRole('button', { name: 'Accuse' })).toHaveAttribute('aria-pressed', 'true');
  await expect(functions.getByRole('button', { name: 'Warn or threaten' })).toHaveCount(0);
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(functions.getByRole('button', { name: 'Warn or threaten' })).toHaveAttribute('aria-pressed', 'true');
});

test('what was coded under an older meaning is listed, looked at and confirmed, and the guideline says why', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/missile breach/u);
  for (const words of ['on Friday', '30 January']) {
    await workbench.selectByKeyboard(words);
    await page.keyboard.press('3');
    await expect(workbench.announcement).toContainText(words);
    await workbench.text.focus();
  }
  const codebook = await new CodebookScreen(page).open();
  await codebook.goTo('Date');
  await codebook.form.getByRole('textbox', { name: /^Guideline/u }).fill('Only dates of the calendar.');
  await codebook.apply('No weekdays any more');
  await page.getByRole('button', { name: '2 annotations made under an older meaning' }).press('Enter');
  await expect(codebook.form).toContainText('Made under an older meaning: 2');
  await expect(codebook.form).toContainText('Version 2: No weekdays any more');
  await expectNothingFound(page, 'older meanings');
  const list = codebook.form.getByRole('listbox', { name: 'Made under an older meaning' });
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  const guideline = page.locator('[data-panel="guideline"]');
  await expect(guideline).toContainText('Date changed with version 2: No weekdays any more');
  await expectNothingFound(page, 'guideline');

  // The details of the tag say it too, and one key in the text confirms it.
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(workbench.inspector).toContainText('Coded under version 1. Date changed with version 2');
  await expectNothingFound(page, 'details of a tag with an older meaning');
  await workbench.text.focus();
  await page.keyboard.press('Shift+C');
  await expect(workbench.inspector).not.toContainText('Coded under version 1');
  await page.keyboard.press('Control+z');
  await expect(workbench.inspector).toContainText('Coded under version 1');

  await codebook.open();
  await list.focus();
  await page.keyboard.press('c');
  await expect(codebook.form).toContainText('Made under an older meaning: 1');
  await page.keyboard.press('c');
  await expect(codebook.form).toContainText('Nothing of yours was made under an older meaning');
  await expect(codebook.parts.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await new Palette(page).run('annotations made under an older');
  await expect(codebook.form).toContainText('Made under an older meaning: 1');
});

test('the guideline stands beside the text by one key, and takes an example from it', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard(quote);
  await page.keyboard.press('1');
  await workbench.text.focus();
  await page.keyboard.press('g');
  const guideline = page.locator('[data-panel="guideline"]');
  await expect(guideline).toContainText('The content of something that an identifiable source says');
  await expect(workbench.text).toBeFocused();
  await guideline.getByRole('button', { name: 'Keep as example' }).press('Enter');
  await expect(guideline.getByRole('textbox', { name: /What it shows/u })).toBeFocused();
  await page.keyboard.type('A plain assertion');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(guideline.getByRole('listitem')).toContainText(`Example: ${quote}A plain assertion`);
  await page.keyboard.press('g');
  await expect(workbench.inspector).toBeVisible();
  const form = workbench.inspector.getByRole('button', { name: 'Headline' });
  await form.focus();
  await expect(page.locator('.choices-words')).toHaveText('In a title, with or without quotation marks.');
});

test('a codebook is saved and loaded as a file of its own; what is no codebook is refused', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const file = path.join(app.userDataDir, 'ours.codebook.json');
  await answerSaveDialog(app.electronApp, file);
  await new Palette(page).run('save codebook');
  await expect(workbench.announcement).toContainText('The codebook is saved as');
  const content = JSON.parse(await readFile(file, 'utf8')) as { codebook: { name: string; tags: { label: string }[] } };
  expect(content.codebook.tags.map(({ label }) => label)).toEqual(['Claim', 'Actor', 'Date']);

  const changed = path.join(app.userDataDir, 'theirs.codebook.json');
  content.codebook.name = 'Theirs';
  content.codebook.tags = content.codebook.tags.map((tag) => ({ ...tag, guideline: 'As they see it.' }));
  await writeFile(changed, JSON.stringify(content));
  const codebook = new CodebookScreen(page);
  await answerOpenDialog(app.electronApp, file);
  await new Palette(page).run('load codebook');
  await expect(workbench.announcement).toContainText('ours.codebook.json holds the codebook as it is');
  await expect(codebook.preview).toHaveCount(0);

  await answerOpenDialog(app.electronApp, changed);
  await new Palette(page).run('load codebook');
  await expect(codebook.preview).toContainText('Claim guideline');
  await page.keyboard.press('Escape');
  await expect(codebook.preview).toHaveCount(0);
  await expect(page.getByText('Draft, not applied yet')).toHaveCount(0);
  await codebook.goTo('Claim');
  await codebook.form.getByRole('textbox', { name: /^Guideline/u }).fill('Only what is said.');
  await page.keyboard.press('Control+Enter');
  await expect(codebook.preview.getByRole('textbox', { name: /^Why/u })).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard draft' }).press('Enter');

  await new Palette(page).run('load codebook');
  await expect(codebook.preview).toContainText('Claim guideline');
  await expect(codebook.preview.getByRole('textbox', { name: /^Why/u })).toHaveValue(
    'Loaded from theirs.codebook.json',
  );
  await expectNothingFound(page, 'preview');
  await codebook.preview.getByRole('button', { name: 'Apply' }).press('Enter');
  await expect(page.getByText('Theirs, version 2')).toBeVisible();

  await writeFile(changed, '{"format":"else"}');
  await new Palette(page).run('load codebook');
  await expect(page.getByRole('alert')).toContainText('no codebook of Spanwright');
  await page.keyboard.press('Escape');
});

test('axe finds nothing on any page of the codebook', async ({ app }) => {
  test.setTimeout(180_000);
  const workbench = await new Workbench(app.page).ready();
  const codebook = await new CodebookScreen(workbench.page).open();
  for (const part of ['Claim', 'Function', 'Actor entity', 'Made by', 'Name and files', 'Constraints', 'Versions']) {
    await codebook.goTo(part);
    await expectNothingFound(workbench.page, part);
  }
  await codebook.goTo('Constraints');
  await codebook.form.getByRole('button', { name: 'Add constraint' }).press('Enter');
  await expectNothingFound(workbench.page, 'own constraint');
});
