import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import { projectRoot } from '../scripts/project-root.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { expect, test } from './fixtures/app.ts';
import { answerOpenDialog } from './pages/native-dialogs.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

test('a stretch is marked with a date of its own, changed and taken away, by keyboard', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/fail to agree over missile breach/u);
  await workbench.selectByKeyboard('Similar articles');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Mark a region' });
  await expect(dialog.getByRole('radio', { name: 'Boilerplate' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(dialog.getByRole('radio', { name: 'Sidebar' })).toBeChecked();
  await dialog.getByRole('button', { name: 'End one paragraph later' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('2 paragraphs');
  const date = dialog.getByRole('textbox', { name: 'Own date' });
  await date.fill('last year');
  await expect(dialog).toContainText('Not a date that can be read');
  await date.fill('2020-10-20');
  await expectNothingFound(page, 'the form of a region');
  await date.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
  await expect(page.locator('.lane-region')).toContainText('Sidebar · 2020-10-20');

  // What is tagged there is warned about and not counted.
  await workbench.selectByKeyboard('US, Britain call out Russian hacking spree');
  await page.keyboard.press('1');
  await expect(page.locator('.status-notice')).toContainText('not article text: Sidebar');
  await expect(workbench.documents.getByRole('option', { name: /missile breach/u })).not.toContainText('Claim');

  await workbench.selectByKeyboard('Similar articles');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('x');
  const change = page.getByRole('dialog', { name: 'Change a region' });
  await expect(change.getByRole('textbox', { name: 'Own date' })).toHaveValue('2020-10-20');
  await expect(change).toContainText('1 tag of yours lies in it');
  await change.getByRole('button', { name: 'Remove region' }).press('Enter');
  await expect(page.locator('.lane-region')).toHaveCount(0);
  await expect(workbench.documents.getByRole('option', { name: /missile breach/u })).toContainText('Claim');
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.lane-region')).toHaveCount(1);
});

test('what is probably not article text is proposed, marked in one step, and left out of Tag all', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.openDocument(/fail to agree over missile breach/u);
  await expect(page.getByRole('button', { name: '2 parts may not be article text' })).toBeVisible();
  await new Palette(page).run('find what is not article');
  const dialog = page.getByRole('dialog', { name: 'What is not article text' });
  const list = dialog.getByRole('listbox', { name: 'Probably not article text' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Space');
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('Historical low for migration');
  await expectNothingFound(page, 'the proposals of regions');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await workbench.text.focus();
  await page.keyboard.press('Control+d');
  const regions = workbench.inspector.getByRole('region', { name: 'Regions' });
  await expect(regions.getByRole('listitem')).toHaveText([/Related links/u]);
  await expect(page.getByRole('button', { name: /may not be article text/u })).toHaveCount(0);
  await expect(regions).toContainText('1 part kept as article text');
  await expectNothingFound(page, 'the details of a document with regions');

  await workbench.selectByKeyboard('Russia');
  await page.keyboard.press('f');
  const occurrences = page.getByRole('dialog', { name: 'Tag all occurrences' });
  await expect(occurrences.getByRole('status').first()).toContainText('left out as not article text');
  await page.keyboard.press('Escape');
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(regions.getByRole('listitem')).toHaveCount(0);
});

test('a proposal that was refused is not made again after a restart, unless one asks for it', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/fail to agree over missile breach/u);
  await app.page.getByRole('button', { name: '2 parts may not be article text' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'What is not article text' });
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await app.page.keyboard.press('Control+a');
  await dialog.getByRole('button', { name: 'Mark none of them' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await workbench.saved();
  const again = await new Workbench(await app.relaunch()).ready();
  await again.openDocument(/fail to agree over missile breach/u);
  await again.text.focus();
  await again.page.keyboard.press('Control+d');
  const regions = again.inspector.getByRole('region', { name: 'Regions' });
  await expect(regions).toContainText('2 parts kept as article text');
  await expect(again.page.locator('.lane-region')).toHaveCount(0);
  await expect(again.page.getByRole('button', { name: /may not be article text/u })).toHaveCount(0);
  await regions.getByRole('button', { name: 'Propose again' }).press('Enter');
  await expect(again.page.getByRole('button', { name: '2 parts may not be article text' })).toBeVisible();
});

test('a near copy is told on loading, marked in the corpus, and the way leads to the other', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  const seeds = path.join(projectRoot, 'seeds');
  const name = (await readdir(seeds)).find((one) => one.startsWith('001')) ?? '';
  const text = await readFile(path.join(seeds, name), 'utf8');
  const folder = path.join(app.userDataDir, 'copies');
  await mkdir(folder);
  const file = path.join(folder, 'copy.txt');
  await writeFile(file, `Arms talks fail\n\nBy our own staff\n\n${text.split('\n').slice(3).join('\n')}`);
  await answerOpenDialog(app.electronApp, file);
  await workbench.text.focus();
  await page.keyboard.press('Control+o');
  const report = page.getByRole('dialog', { name: 'Added to the corpus' });
  await expect(report).toContainText('nearly the same as “NATO, Russia fail to agree over missile breach”');
  await page.keyboard.press('Enter');
  await expect(report).toHaveCount(0);

  const copy = workbench.documents.getByRole('option', { name: /Arms talks fail/u });
  await expect(copy).toContainText('Has near copies');
  await expect(copy.getByTitle(/Nearly the same as “NATO, Russia fail to agree/u)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only near copies (2)' }).press('Space');
  await expect(workbench.documents.getByRole('option')).toHaveCount(2);
  await expectNothingFound(page, 'the corpus with near copies');
  await workbench.text.focus();
  await page.keyboard.press('Control+d');
  const like = workbench.inspector.getByRole('region', { name: 'Nearly the same' });
  await like.getByRole('button', { name: /fail to agree over missile breach/u }).press('Enter');
  await expect(page.getByRole('article', { name: /fail to agree over missile breach/u })).toBeVisible();
});
