import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningApp } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { expect, test } from './fixtures/two-profiles.ts';
import { Exchange } from './pages/exchange.ts';
import { answerOpenDialog, answerSaveDialog } from './pages/native-dialogs.ts';
import { Palette } from './pages/palette.ts';
import { projectName } from './pages/project-name.ts';

const article = /missile breach/u;

interface Files {
  readonly toCode: string;
  readonly coded: string;
}

const filesOf = (app: RunningApp): Files => ({
  toCode: path.join(app.userDataDir, 'for-bo.json'),
  coded: path.join(app.userDataDir, 'from-bo.json'),
});

/** Anna tags, starts a blind round with Bo, and saves his package. */
async function annaAsks(anna: Exchange, file: string): Promise<void> {
  await anna.workbench.ready();
  await anna.tag(article, [
    ['on Friday', '3'],
    ['Western allies', '2'],
  ]);
  await anna.assign('Bo', [article]);
  await anna.page.getByRole('button', { name: 'Save package for Bo…' }).press('Enter');
  await anna.page.getByRole('textbox', { name: 'Your name' }).fill('Anna');
  await anna.savePackageTo(file);
  await expect(anna.page.getByRole('row', { name: /^Bo /u })).toContainText('sent');
  await anna.page.keyboard.press('Escape');
  await expect(anna.workbench.text).toBeFocused();
}

/** Bo opens it, codes, says that he is done, and saves what goes back. */
async function boCodes(bo: Exchange, { toCode, coded }: Files): Promise<void> {
  await bo.workbench.ready();
  await bo.openPackage(toCode);
  await expect(bo.dialog).toContainText('Anna asks you to code 1 document as Bo');
  await bo.dialog.getByRole('button', { name: 'Start coding' }).press('Enter');
  await expect(bo.page.getByRole('button', { name: 'Coding as Bo' })).toBeVisible();
  await expect(bo.workbench.documents.getByRole('option')).toHaveCount(1);
  await bo.workbench.ready();
  await bo.tag(article, [
    ['Western allies', '2'],
    ['The treaty is now in real jeopardy', '1'],
  ]);
  await bo.markDone();
  await bo.page.getByRole('button', { name: 'Send it back…' }).press('Enter');
  await expect(bo.dialog).toContainText('2 annotations of Bo');
  await bo.savePackageTo(coded);
}

const annotationsShown = (page: Page) => page.getByRole('listbox', { name: 'Annotations' }).getByRole('option');

test('two people code the same text blind, exchange files, and their layers stand beside each other', async ({
  app,
  colleague,
}) => {
  test.setTimeout(240_000);
  const anna = new Exchange(app);
  const bo = new Exchange(colleague);
  const files = filesOf(app);
  await annaAsks(anna, files.toCode);
  const sent = await readFile(files.toCode, 'utf8');
  expect(sent).not.toContain('"quote": "Western allies"');
  await boCodes(bo, files);

  await anna.openPackage(files.coded);
  const preview = anna.page.getByRole('dialog', { name: 'Before it is brought in' });
  await expect(preview).toContainText('What Bo coded');
  await expect(preview.getByRole('row', { name: /^Claim/u })).toContainText(/1\s*0\s*0/u);
  await expect(preview.getByRole('row', { name: /^Actor/u })).toContainText(/1\s*0\s*0/u);
  await anna.workbench.saved();
  await preview.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(preview).toHaveCount(0);
  await expect(anna.page.getByText('Brought in from Bo: 2 annotations added').first()).toBeVisible();
  await expect(anna.workbench.text).toBeFocused();

  // One step, there and back.
  await anna.workbench.text.focus();
  await anna.page.keyboard.press('Control+z');
  await anna.openPackage(files.coded);
  await expect(preview.getByRole('row', { name: /^Claim/u })).toContainText(/1\s*0\s*0/u);
  await anna.page.keyboard.press('Escape');
  await anna.workbench.text.focus();
  await anna.page.keyboard.press('Control+Shift+z');
  await anna.openPackage(files.coded);
  await expect(anna.page.getByRole('dialog', { name: 'Nothing new in this file' })).toBeVisible();
  await anna.page.keyboard.press('Enter');
  await expect(anna.workbench.text).toBeFocused();

  // Blind until Anna is done too: neither the list nor the review tells anything of Bo.
  await anna.workbench.showAnnotations();
  await expect(annotationsShown(anna.page)).toHaveCount(2);
  await anna.page.keyboard.press('F7');
  const review = anna.page.locator('[data-panel="review"]');
  await expect(review).toContainText(/blind/iu);
  await expect(review).not.toContainText('jeopardy');
  await anna.markDone();
  await anna.page.keyboard.press('F7');
  await expect(review.getByRole('listbox', { name: 'Differences' })).toContainText(
    'The treaty is now in real jeopardy',
  );
  await expect(review).toContainText('Bo');

  // Nothing of this is lost with a restart.
  const page = await app.relaunch();
  await expect(page.getByRole('button', { name: 'Coding as Anna' })).toBeVisible();
  await anna.workbench.ready();
  await new Palette(page).run('coders');
  await expect(anna.dialog).toContainText('came in a package on');
});

test('a coder goes on after sending: the next package brings what changed since, deletions too', async ({
  app,
  colleague,
}) => {
  test.setTimeout(240_000);
  const anna = new Exchange(app);
  const bo = new Exchange(colleague);
  const files = filesOf(app);
  await annaAsks(anna, files.toCode);
  await boCodes(bo, files);
  await anna.openPackage(files.coded);
  await anna.dialog.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(anna.dialog).toHaveCount(0);

  await bo.tag(article, [['on Friday', '3']]);
  await bo.workbench.clickOn('Western allies');
  await bo.page.keyboard.press('Delete');
  await expect(bo.workbench.announcement).toContainText('Delete');
  await bo.workbench.saved();
  const later = path.join(app.userDataDir, 'from-bo-2.json');
  await new Palette(bo.page).run('save review package');
  await bo.savePackageTo(later);

  await anna.openPackage(later);
  const preview = anna.page.getByRole('dialog', { name: 'Before it is brought in' });
  await expect(preview).toContainText('goes on where the last package of Bo ended');
  await expect(preview.getByRole('row', { name: /^Date/u })).toContainText(/1\s*0\s*0/u);
  await expect(preview.getByRole('row', { name: /^Actor/u })).toContainText(/0\s*0\s*1/u);
  await preview.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(anna.page.getByText('1 annotation added, 0 changed, 1 removed').first()).toBeVisible();

  // The first one again is older than what is known.
  await anna.openPackage(files.coded);
  await expect(anna.page.getByRole('dialog', { name: 'Nothing new in this file' })).toBeVisible();
});

test('what is damaged, altered, newer or not for this project is refused in words, and nothing is changed', async ({
  app,
  colleague,
}) => {
  test.setTimeout(240_000);
  const anna = new Exchange(app);
  const bo = new Exchange(colleague);
  const files = filesOf(app);
  await annaAsks(anna, files.toCode);
  const alert = bo.dialog.getByRole('alert');
  const whole = await readFile(files.toCode, 'utf8');
  await bo.workbench.ready();

  const cut = path.join(app.userDataDir, 'cut.json');
  await writeFile(cut, whole);
  await truncate(cut, Math.floor(whole.length / 2));
  await bo.openPackage(cut);
  await expect(alert).toContainText('Nothing was changed');
  await bo.page.keyboard.press('Escape');

  const altered = path.join(app.userDataDir, 'altered.json');
  await writeFile(altered, whole.replace('"name": "Round 1"', '"name": "Round 7"'));
  await bo.openPackage(altered);
  await expect(alert).toContainText('is not what was sent');
  await bo.page.keyboard.press('Escape');

  const newer = path.join(app.userDataDir, 'newer.json');
  await writeFile(newer, whole.replace('"version": 1', '"version": 2'));
  await bo.openPackage(newer);
  await expect(alert).toContainText('newer');
  await bo.page.keyboard.press('Escape');

  // A file of another project leads to that project.
  await boCodes(bo, files);
  await new Palette(bo.page).run('new project');
  await bo.page.getByRole('textbox', { name: 'Name' }).fill('Something else');
  await bo.page.keyboard.press('Enter');
  await expect(projectName(bo.page)).toHaveText('Something else');
  await answerOpenDialog(colleague.electronApp, files.coded);
  await new Palette(bo.page).run('open review package');
  await expect(bo.page.getByRole('dialog', { name: 'It belongs to another project' })).toBeVisible();
  await bo.page.keyboard.press('Escape');
  await expect(projectName(bo.page)).toHaveText('Something else');
  await new Palette(bo.page).run('open review package');
  await bo.page.getByRole('button', { name: 'Open that project' }).press('Enter');
  await expect(projectName(bo.page)).toHaveText('Sample project');
  await expect(bo.dialog.getByRole('alert')).toContainText('made here');

  // The package for Bo is no news for Anna, who made it.
  await anna.openPackage(files.toCode);
  await expect(anna.dialog.getByRole('alert')).toContainText('made here');
});

test('a package that is dropped or imported, and a corpus of the same texts, show what they would do', async ({
  app,
  colleague,
}) => {
  test.setTimeout(240_000);
  const anna = new Exchange(app);
  const bo = new Exchange(colleague);
  const files = filesOf(app);
  await annaAsks(anna, files.toCode);
  await boCodes(bo, files);

  await drop(anna.page, 'from-bo.json', await readFile(files.coded, 'utf8'));
  await expect(anna.page.getByRole('dialog', { name: 'Before it is brought in' })).toContainText('What Bo coded');
  await anna.page.keyboard.press('Escape');

  await answerOpenDialog(app.electronApp, files.coded);
  await anna.workbench.text.focus();
  await anna.page.keyboard.press('Control+i');
  await expect(anna.page.getByRole('dialog', { name: 'Before it is brought in' })).toContainText('What Bo coded');
  await anna.page.keyboard.press('Escape');

  const corpus = path.join(app.userDataDir, 'corpus.json');
  await answerSaveDialog(colleague.electronApp, corpus);
  await bo.workbench.text.focus();
  await bo.page.keyboard.press('Control+e');
  await bo.page.getByRole('button', { name: 'Export…' }).click();
  await expect(bo.dialog.getByRole('status')).toContainText('verified');

  await drop(anna.page, 'corpus.json', await readFile(corpus, 'utf8'));
  await anna.dialog.getByRole('button', { name: 'Add as layers…' }).press('Enter');
  const preview = anna.page.getByRole('dialog', { name: 'Before it is brought in' });
  await expect(preview.getByRole('row', { name: /^Claim/u })).toContainText(/1\s*0\s*0/u);
  await preview.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(preview).toHaveCount(0);
  await anna.workbench.showAnnotations();
  await expect(annotationsShown(anna.page)).toHaveCount(2);
});

test('axe finds nothing on the dialogs of exchange', async ({ app, colleague }) => {
  test.setTimeout(300_000);
  const anna = new Exchange(app);
  const bo = new Exchange(colleague);
  const files = filesOf(app);
  await anna.workbench.ready();
  await new Palette(anna.page).run('coders');
  await anna.dialog.getByRole('textbox', { name: 'Another coder' }).fill('Bo');
  await anna.page.keyboard.press('Enter');
  await expectNothingFound(anna.page, 'coders');
  await anna.page.getByRole('button', { name: 'Merge Bo with another coder…' }).press('Enter');
  await expectNothingFound(anna.page, 'merge coders');
  await anna.page.keyboard.press('Escape');
  await anna.page.getByRole('button', { name: 'Rename Bo…' }).press('Enter');
  await expectNothingFound(anna.page, 'rename coder');
  await anna.page.getByRole('textbox', { name: 'Name' }).fill('Chinedu');
  await anna.page.keyboard.press('Enter');
  await anna.page.keyboard.press('Escape');
  await new Palette(anna.page).run('assign documents');
  await anna.dialog.getByRole('radio', { name: /^These/u }).press('Space');
  await expectNothingFound(anna.page, 'assign documents');
  await anna.page.keyboard.press('Escape');
  await annaAsks(anna, files.toCode);
  await new Palette(anna.page).run('assign documents');
  await expectNothingFound(anna.page, 'rounds so far');
  await anna.page.keyboard.press('Escape');
  await new Palette(anna.page).run('save review package');
  await expectNothingFound(anna.page, 'save review package');
  await anna.page.keyboard.press('Escape');

  await bo.workbench.ready();
  await bo.openPackage(files.toCode);
  await expect(bo.dialog).toContainText('Anna asks you');
  await expectNothingFound(bo.page, 'documents to code');
  await bo.page.keyboard.press('Escape');
  await boCodes(bo, files);
  await expectNothingFound(bo.page, 'a copy of which all is done');
  await anna.openPackage(files.coded);
  await expect(anna.dialog).toContainText('What Bo coded');
  await anna.dialog.getByText('Annotations in 1 document').click();
  await expectNothingFound(anna.page, 'before it is brought in');
});

/** Drops a file with this content on the window, as the pointer would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ({ name, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name, { type: 'application/json' }));
      const target = document.body;
      for (const kind of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, content },
  );
}
