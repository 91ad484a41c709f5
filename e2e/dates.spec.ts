import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { answerSaveDialog } from './pages/native-dialogs.ts';
import { Workbench } from './pages/workbench.ts';

const lane = (workbench: Workbench, words: string): Locator =>
  workbench.page.locator('.lane-row[data-selected="true"]', { hasText: words });
const card = (workbench: Workbench, quote: string): Locator =>
  workbench.page.getByRole('group', { name: `Value of “${quote}”` });
const valueField = (workbench: Workbench, quote: string): Locator =>
  card(workbench, quote).getByRole('textbox', { name: 'Value in EDTF' });

/** The article about a failed meeting, with this date of its own or without one. */
async function openArticle(page: Page, date = ''): Promise<Workbench> {
  const workbench = await new Workbench(page).ready();
  await workbench.openDocument(/missile breach/u);
  if (date === '') return workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+Shift+Y');
  await page.getByRole('textbox', { name: 'When was it published?' }).fill(date);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return workbench;
}

/** Selects the words and tags them as a date; then the keys of the card. */
async function tagDate(workbench: Workbench, quote: string, ...keys: readonly string[]): Promise<void> {
  await workbench.selectByKeyboard(quote);
  for (const key of ['3', ...keys]) await workbench.page.keyboard.press(key);
}

test('a date takes its value by one key, the runner-up by another, and undo takes back one step each', async ({
  app,
}) => {
  const workbench = await openArticle(app.page, '26 January 2019');
  const { page } = workbench;
  await tagDate(workbench, 'Friday');
  await expect(card(workbench, 'Friday')).toContainText('Friday 25 January 2019');
  await expect(card(workbench, 'Friday')).toContainText('the Friday before the document’s date, because of “failed”');
  await expectNothingFound(page, 'the card of a date');
  await page.keyboard.press('y');
  await expect(lane(workbench, '25 Jan 2019')).toBeVisible();
  await expect(card(workbench, 'Friday')).toHaveCount(0);
  await expect(workbench.text).toBeFocused();

  await page.keyboard.press('r');
  await expect(lane(workbench, '1 Feb 2019')).toBeVisible();
  await page.keyboard.press('r');
  await expect(lane(workbench, '18 Jan 2019')).toBeVisible();
  await page.keyboard.press('r');
  await expect(lane(workbench, '25 Jan 2019')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(lane(workbench, '18 Jan 2019')).toBeVisible();

  await tagDate(workbench, 'early December', 'y');
  await expect(lane(workbench, 'early Dec 2018')).toBeVisible();
  await expect(workbench.inspector.getByRole('button', { name: 'Start', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Control+z');
  await expect(lane(workbench, 'early December')).toBeVisible();
  await expect(workbench.inspector.getByRole('textbox', { name: 'Value' })).toHaveValue('');
  await expect(workbench.inspector.getByRole('button', { name: 'Start', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('the runner-up is one key away from the tag, and in the card arrows choose and a value can be typed', async ({
  app,
}) => {
  const workbench = await openArticle(app.page, '2019-01-26');
  const { page } = workbench;
  await tagDate(workbench, '2 February', 'r');
  await expect(lane(workbench, '2 Feb 2018')).toBeVisible();
  // With the card out of the way nothing shows what is likeliest: the key begins with it.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(card(workbench, '2 February')).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(lane(workbench, '2 Feb 2019')).toBeVisible();
  await page.keyboard.press('r');
  await expect(lane(workbench, '2 Feb 2018')).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(valueField(workbench, '2 February')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(card(workbench, '2 February')).toContainText('Saturday 2 February 2019');
  await page.keyboard.press('Enter');
  await expect(lane(workbench, '2 Feb 2019')).toBeVisible();
  await expect(workbench.text).toBeFocused();

  await tagDate(workbench, '1987', 'Tab');
  const field = valueField(workbench, '1987');
  await expect(field).toBeFocused();
  await page.keyboard.type('1987-13');
  await expect(card(workbench, '1987')).toContainText('The calendar has no month 1987-13');
  await field.fill('8 Dec 1987');
  await expect(card(workbench, '1987')).toContainText('Tuesday 8 December 1987');
  await page.keyboard.press('Enter');
  await expect(lane(workbench, '8 Dec 1987')).toBeVisible();
  await expect(workbench.text).toBeFocused();

  await page.keyboard.press('r');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(card(workbench, '1987')).toHaveCount(0);
});

test('R inside a selected claim goes to the date at the caret, and says where there is none', async ({ app }) => {
  const workbench = await openArticle(app.page, '2019-01-26');
  const { page } = workbench;
  await workbench.selectByKeyboard('2 February');
  await page.keyboard.press('r');
  await expect(page.locator('.status-notice')).toContainText('There is no date at the caret');
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  await workbench.selectByKeyboard('2 February');
  await page.keyboard.press('1');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('2 February');
  await page.keyboard.press('r');
  await expect(card(workbench, '2 February')).toContainText('Saturday 2 February 2019');
  await page.keyboard.press('r');
  await expect(lane(workbench, '2 Feb 2018')).toBeVisible();
  // Without its card, Tab brings it up with the focus in the field.
  await page.keyboard.press('y');
  await page.keyboard.press('Tab');
  await expect(valueField(workbench, '2 February')).toBeFocused();
});

test('a value is typed at once after Tab, and none of its letters and digits reaches the text', async ({ app }) => {
  const workbench = await openArticle(app.page, '2019-01-26');
  const { page } = workbench;
  await tagDate(workbench, '2 February', 'Tab');
  const field = valueField(workbench, '2 February');
  await expect(field).toBeFocused();
  await page.keyboard.type('2019-13-45');
  await expect(field).toHaveValue('2019-13-45');
  await page.keyboard.press('Enter');
  await expect(card(workbench, '2 February')).toContainText('The calendar has no day 2019-13-45');
  await field.fill('');
  await page.keyboard.type('yr12');
  await expect(field).toHaveValue('yr12');
  await field.fill('');
  // With an empty field, Enter takes the likeliest.
  await page.keyboard.press('Enter');
  await expect(lane(workbench, '2 Feb 2019')).toBeVisible();
  await expect(workbench.text).toBeFocused();
  const list = await workbench.showAnnotations();
  await expect(list.getByRole('option')).toHaveCount(1);
});

test('without a date of the document nothing is guessed: it is asked for once, and the readings follow', async ({
  app,
}) => {
  const workbench = await openArticle(app.page);
  const { page } = workbench;
  await tagDate(workbench, 'Friday');
  await expect(card(workbench, 'Friday')).toContainText('counts from the date of the document');
  await page.keyboard.press('y');
  const dialog = page.getByRole('dialog', { name: 'Date of document' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expectNothingFound(page, 'the date of a document');
  await page.keyboard.type('26 January 2019');
  await expect(dialog).toContainText('Saturday 26 January 2019');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
  await expect(card(workbench, 'Friday')).toContainText('Friday 25 January 2019');
  await page.keyboard.press('y');
  await expect(lane(workbench, '25 Jan 2019')).toBeVisible();

  await tagDate(workbench, '30 January', 'y');
  await expect(lane(workbench, '30 Jan 2019')).toBeVisible();
});

test('the details show the value in words and the readings as buttons', async ({ app }) => {
  const workbench = await openArticle(app.page, '2019-01-26');
  await tagDate(workbench, 'six-month', 'y');
  await expect(workbench.inspector).toContainText('six months');
  await tagDate(workbench, '30 January');
  const readings = workbench.inspector.getByRole('group', { name: 'Readings' });
  await readings.getByRole('button', { name: 'Tuesday 30 January 2018' }).press('Enter');
  await expect(workbench.inspector.getByRole('textbox', { name: 'Value' })).toHaveValue('2018-01-30');
});

test('the tables have a row for each date, with its TIMEX3', async ({ app }) => {
  const workbench = await openArticle(app.page, '2019-01-26');
  const { page } = workbench;
  for (const quote of ['Friday', 'six-month', 'Q2 of 2020']) {
    await tagDate(workbench, quote, 'y');
    await expect(workbench.announcement).toContainText('Set date');
  }
  await workbench.saved();
  const target = path.join(app.userDataDir, 'corpus.zip');
  await answerSaveDialog(app.electronApp, target);
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByText('CSV tables in a ZIP', { exact: true }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('dialog')).toContainText('3 annotations, verified');
  const table = new TextDecoder().decode(unzipSync(await readFile(target))['dates.csv']);
  expect(table).toContain('"Friday 25 January 2019","2019-01-25","2019-01-25","DATE","2019-01-25"');
  expect(table).toContain('"DURATION","P6M"');
  expect(table).toContain('"second quarter of 2020","2020-04-01","2020-06-30","DATE","2020-Q2"');
});
