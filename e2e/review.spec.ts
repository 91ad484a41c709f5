import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type RunningApp } from './fixtures/app.ts';
import { type Layer, openLayeredProject } from './fixtures/layered-corpus.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { answerSaveDialog } from './pages/native-dialogs.ts';
import { Workbench } from './pages/workbench.ts';

const article = /missile breach/u;

const layers: readonly Layer[] = [
  {
    coder: 'Ada',
    tags: [
      { quote: 'NATO', tag: 'actor' },
      { quote: 'on Friday', tag: 'date', attributes: { value: '2019-01-25' } },
      { quote: 'Western allies', tag: 'actor' },
      { quote: 'Russia had shown no willingness to compromise', tag: 'claim', attributes: { form: 'indirect' } },
      { quote: 'The treaty is now in real jeopardy', tag: 'claim', attributes: { stance: 'support' } },
    ],
  },
  {
    coder: 'Bo',
    tags: [
      { quote: 'Russia', tag: 'actor' },
      { quote: 'on Friday', tag: 'date', attributes: { value: '2019-01-26' } },
      { quote: 'Western allies', tag: 'actor' },
      { quote: 'Russia had shown no willingness to compromise', tag: 'claim', attributes: { form: 'indirect' } },
      { quote: 'treaty is now in real jeopardy', tag: 'claim', attributes: { stance: 'oppose' } },
    ],
  },
];

interface ExportedReview {
  readonly coders: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly annotations: readonly { readonly quote: string; readonly tag: string; readonly coder: string }[];
  readonly verdicts: readonly {
    readonly decision: string;
    readonly reason: string;
    readonly votes: readonly { readonly coder: string }[];
  }[];
}

const differences = (page: Page) => page.getByRole('listbox', { name: 'Differences' });
const row = (page: Page, words: string) => differences(page).getByRole('option', { name: words });
const card = (page: Page) => page.getByRole('region', { name: 'Difference' });
const chip = (page: Page, name: RegExp) => page.locator('[data-panel="review"]').getByRole('button', { name });

async function exported(app: RunningApp, workbench: Workbench): Promise<ExportedReview> {
  const file = path.join(app.userDataDir, 'reviewed.json');
  await answerSaveDialog(app.electronApp, file);
  await workbench.page.keyboard.press('Control+e');
  await workbench.page.getByRole('button', { name: 'Export…' }).click();
  await expect(workbench.page.getByRole('dialog').getByRole('status')).toContainText('verified');
  await workbench.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  return JSON.parse(await readFile(file, 'utf8')) as ExportedReview;
}

test('every difference is decided by keyboard alone, undone, and kept over a restart with its votes', async ({
  app,
}) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page, announcement } = workbench;
  const press = (keys: string) => page.keyboard.press(keys);
  await workbench.text.focus();

  await press('F7');
  await expect(differences(page)).toBeFocused();
  await expect(differences(page).getByRole('option')).toHaveCount(4);
  await expect(announcement).toHaveText('Missing: Ada Actor “NATO”; Bo not tagged');
  await press('m');
  await expect(announcement).toContainText(
    'Take the reading of Ada for “NATO”. Missing: Ada not tagged; Bo Actor “Russia”',
  );
  await press('t');
  await expect(announcement).toContainText('Take the reading of Bo for “Russia”. Value: Ada Date “on Friday”');
  await press('d');
  await expect(announcement).toContainText('Call both readings of “on Friday” defensible. Boundary, attribute:');
  await press('r');
  await page.getByRole('combobox', { name: 'Reason of the verdict' }).press('4');
  await expect(card(page)).toContainText('Boundary convention');
  await expect(differences(page)).toBeFocused();
  await press('b');
  await expect(announcement).toContainText('All differences in this document are decided.');
  await expect(chip(page, /^To decide 0/u)).toBeVisible();

  await press('Control+z');
  await expect(chip(page, /^To decide 1/u)).toBeVisible();
  await expect(card(page)).toContainText('Boundary, attribute');
  await expect(differences(page)).toBeFocused();
  await press('e');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.inspector.locator('blockquote')).toHaveText('The treaty is now in real jeopardy');
  await expect(page.locator('.status')).toContainText('Change it with the usual keys; F8 goes on.');
  await expect(workbench.inspector).toContainText('Decided: taken');
  await expect(workbench.inspector).not.toContainText('another form');
  await press('{');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('The treaty is now in real');
  await expect(workbench.inspector).toContainText('Decided: taken in another form');
  await press('F7');
  await expect(row(page, 'The treaty is now in real jeopardy')).toContainText('Decided');

  await press('u');
  const preview = page.getByRole('dialog', { name: 'Accept what is unanimous' });
  await expect(preview).toContainText('2 passages: 1 actor and 1 claim');
  await expect(preview.getByRole('button', { name: 'Accept 2' })).toBeFocused();
  await press('Enter');
  await expect(announcement).toContainText('Accept 2 unanimous passages');
  await workbench.saved();

  await app.relaunch();
  const again = await new Workbench(app.page).ready();
  await again.openDocument(article);
  await again.text.focus();
  await again.page.keyboard.press('F7');
  await expect(differences(again.page).getByRole('option').filter({ hasText: 'Decided' })).toHaveCount(4);
  const corpus = await exported(app, again);
  expect(corpus.verdicts.map(({ decision }) => decision).sort()).toEqual([
    'defensible',
    'edit',
    'take',
    'take',
    'unanimous',
    'unanimous',
  ]);
  expect(corpus.verdicts.every(({ votes }) => votes.length === 2)).toBe(true);
  const adjudicator = corpus.coders.find(({ role }) => role === 'adjudicator');
  const decided = corpus.annotations.filter(({ coder }) => coder === adjudicator?.id).map(({ quote }) => quote);
  expect(decided.sort()).toEqual([
    'NATO',
    'Russia',
    'Russia had shown no willingness to compromise',
    'The treaty is now in real',
    'Western allies',
    'on Friday',
  ]);
});

test('F8 leads into the panel, where the keys decide, and from another document to the one with differences', async ({
  app,
}) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page, announcement } = workbench;
  const hint = card(page).getByText('F8 to go on deciding');
  const keyOf = (words: string) => card(page).getByRole('button', { name: words }).locator('kbd');
  await workbench.text.focus();
  await page.keyboard.press('F8');
  await expect(differences(page)).toBeFocused();
  await expect(announcement).toContainText('Missing: Ada Actor “NATO”');
  await expect(keyOf('Take mine')).toBeVisible();
  await expect(hint).toBeHidden();
  await workbench.text.focus();
  await expect(keyOf('Take mine')).toBeHidden();
  await expect(hint).toBeVisible();
  await page.keyboard.press('F8');
  await expect(differences(page)).toBeFocused();
  await expect(announcement).toContainText('“Russia”');

  await chip(page, /^Value 1/u).focus();
  await page.keyboard.press('F7');
  await expect(differences(page)).toBeFocused();

  await workbench.documents.getByRole('option', { selected: false }).first().click();
  await expect(card(page)).toHaveCount(0);
  await workbench.text.focus();
  await page.keyboard.press('F8');
  await expect(announcement).toContainText('Next difference is in “NATO, Russia fail to agree');
  await expect(card(page)).toBeVisible();
  await expect(differences(page)).toBeFocused();
});

test('counts lead to the differences of a kind, and the rule is counted anew at once', async ({ app }) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page } = workbench;
  await page.getByRole('tab', { name: 'Review' }).click();
  await chip(page, /^Value 1/u).click();
  await expect(differences(page).getByRole('option')).toHaveText([/on Friday/u]);
  await chip(page, /^Value 1/u).click();
  await chip(page, /^Boundary 1/u).click();
  await row(page, 'The treaty is now in real jeopardy').click();
  await expect(card(page)).toContainText('Stance: Support');
  await expect(card(page)).toContainText('Stance: Oppose');
  await chip(page, /^Boundary 1/u).click();

  await page.getByRole('button', { name: /Same place/u }).click();
  await page.getByRole('option', { name: 'Boundaries ± words' }).click();
  await expect(chip(page, /^Boundary/u)).toHaveCount(0);
  await expect(card(page)).not.toContainText('Boundary');
  await page.getByRole('textbox', { name: 'Words', exact: true }).fill('0');
  await page.keyboard.press('Enter');
  await expect(chip(page, /^Boundary 1/u)).toBeVisible();

  await chip(page, /^Bo 5/u).click();
  await expect(differences(page)).toHaveCount(0);
  await chip(page, /^Bo 5/u).click();
  await page.getByRole('button', { name: /Where/u }).click();
  await page.getByRole('option', { name: 'Whole corpus' }).click();
  await expect(differences(page).getByRole('option')).toHaveCount(4);
  await expect(differences(page)).toContainText('NATO, Russia fail to agree');
});

test('a verdict is kept when the tags it stands on change, and says so', async ({ app }) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('m');
  await page.keyboard.press('F7');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(workbench.announcement).toContainText('At the caret: Actor “NATO”');
  await page.keyboard.press('t');
  await page.getByRole('combobox', { name: 'Change tag to' }).press('2');
  await page.keyboard.press('F7');
  await expect(row(page, 'NATO')).toContainText('Changed since');
  await row(page, 'NATO').click();
  await expect(card(page)).toContainText('1 tag changed since. The verdict is kept');
  await expect(chip(page, /^To decide 4/u)).toBeVisible();
  await card(page).getByRole('button', { name: 'Take back' }).click();
  await expect(row(page, 'NATO')).not.toContainText('Changed since');
});

test('comments on a difference are seen at each of its tags, resolved, opened again, and kept', async ({ app }) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Is the headline coded?');
  await page.keyboard.press('Control+Enter');
  await expect(card(page)).toContainText('Is the headline coded?');
  await expect(differences(page)).toBeFocused();
  await expect(differences(page).getByRole('img', { name: 'Has comments' })).toHaveCount(1);

  await page.keyboard.press('F7');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Details' }).click();
  const thread = page.getByRole('group', { name: 'Comment: Is the headline coded?' });
  await thread.getByRole('button', { name: 'Reply' }).click();
  await page.getByRole('textbox', { name: 'Reply' }).fill('It is.');
  await page.keyboard.press('Control+Enter');
  await expect(thread).toContainText('It is.');
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(thread).toHaveCount(0);
  await workbench.saved();

  await app.relaunch();
  const again = await new Workbench(app.page).ready();
  await again.openDocument(article);
  await again.text.focus();
  await again.page.keyboard.press('ArrowRight');
  const folded = again.page.getByRole('button', { name: 'Resolved: Is the headline coded?' });
  await folded.click();
  const kept = again.page.getByRole('group', { name: 'Comment: Is the headline coded?' });
  await kept.getByRole('button', { name: 'Reopen' }).click();
  await expect(kept).toContainText('opened this again');
  await expect(kept.getByRole('button', { name: 'Resolve' })).toBeVisible();
});

test('a verdict becomes an example in the guideline, and its coder sees how it was decided', async ({ app }) => {
  const workbench = await openLayeredProject(app, article, layers);
  const { page, announcement } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('x');
  await expect(announcement).toContainText('Reject “NATO”');
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('g');
  await expect(announcement).toContainText('Make “NATO” a counter-example of actor');
  await page.keyboard.press('F7');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(workbench.inspector).toContainText('Decided: not taken');
});

test('in a blind round the other layers stay hidden until everybody is done', async ({ app }) => {
  const workbench = await openLayeredProject(app, article, layers, { blind: true });
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  const panel = page.locator('[data-panel="review"]');
  await expect(panel).toContainText('You code this document blind');
  await expect(panel.getByRole('button', { name: 'Go to the text' })).toBeFocused();
  await expect(page.getByRole('group', { name: 'Lanes under the text' })).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(page.locator('.status')).toContainText('blind');
  await expect(panel).not.toContainText('Bo');

  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.keyboard.press('F7');
  await expect(differences(page).getByRole('option')).toHaveCount(4);
  await expect(page.getByRole('group', { name: 'Lanes under the text' })).toContainText('Bo');
});

test('axe finds nothing in a review: the panel, a verdict with a comment, the dialogs, nothing to review', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const first = await new Workbench(app.page).ready();
  await first.page.getByRole('tab', { name: 'Review' }).click();
  await expect(first.page.locator('[data-panel="review"]')).toContainText('Only one layer is here');
  await expectNothingFound(first.page, 'one layer');
  const workbench = await openLayeredProject(app, article, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('Control+Shift+M');
  await expectNothingFound(page, 'comment dialog');
  await page.keyboard.type('Why?');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+F8');
  await expect(card(page)).toContainText('Taken: Bo');
  await expectNothingFound(page, 'verdict');
  for (const [keys, name] of [
    ['r', 'Reason of the verdict'],
    ['u', 'Accept what is unanimous'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectNothingFound(page, name);
    await page.keyboard.press('Escape');
    await expect(differences(page)).toBeFocused();
  }
});
