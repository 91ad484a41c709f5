import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { runCommand } from '../scripts/run-command.ts';
import { projectRoot } from '../scripts/project-root.ts';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { exportCorpusTo, openNoisyProject } from './fixtures/noisy-layers.ts';
import { answerSaveDialog, cancelDialogs } from './pages/native-dialogs.ts';
import { Workbench } from './pages/workbench.ts';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Agreement' });
const figure = (page: Page, name: RegExp): Locator => grid(page).getByRole('gridcell', { name });
const details = (page: Page): Locator => page.locator('[data-panel="agreement-detail"]');
const units = (page: Page): Locator => details(page).getByRole('listbox', { name: /^Units/u });
const settings = (page: Page): Locator => page.getByRole('group', { name: 'What is compared' });

test('by keyboard alone: figures, what stands behind one, a unit in the text, and back', async ({ app }) => {
  const { workbench } = await openNoisyProject(app, ['Anna', 'Bo']);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F9');
  await expect(grid(page).getByRole('gridcell').and(page.locator('[tabindex="0"]'))).toBeFocused();

  await page.keyboard.press('Home');
  await expect(figure(page, /^Claim: spans, F1, exact boundaries: 0\.\d{3}, interval from/u)).toBeFocused();
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(details(page)).toHaveAccessibleName(/^Claim: Function · Gwet’s AC1$/u);
  await expect(details(page)).toContainText('resamples, seed 1');
  const listed = Number(await units(page).getByRole('option').first().getAttribute('aria-setsize'));
  expect(listed).toBeGreaterThan(20);
  await expect(details(page).getByText(`All ${String(listed)}`)).toBeVisible();

  await units(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const words = units(page).getByRole('option', { selected: true }).locator('.agreement-unit-words');
  const quote = (await words.innerText()).slice(0, 20).trim();
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeVisible();
  await expect(page.getByRole('group', { name: 'Units of a figure' })).toContainText('unit 2 of');
  await expect(workbench.text).toContainText(quote);

  await page.keyboard.press('F9');
  await expect(units(page)).toBeFocused();
  await expect(units(page).getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
});

test('a confusion leads to its units, and an undefined figure says why', async ({ app }) => {
  const { workbench } = await openNoisyProject(app, ['Anna', 'Bo', 'Cem']);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F9');
  await figure(page, /^Claim: Stance, Krippendorff’s α/u).click();
  const pair = details(page).getByRole('button', { name: 'Anna – Cem' });
  await pair.first().click();
  await expect(details(page).getByText('Rows Anna, columns Cem')).toBeVisible();
  const cell = details(page).getByRole('button', { name: /^Anna: Support, Cem: Oppose, \d+ units$/u });
  const count = Number(/(\d+) units/u.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]);
  await cell.click();
  await expect(units(page).getByRole('option')).toHaveCount(count);
  for (const unit of await units(page).getByRole('option').all()) {
    await expect(unit).toContainText('Anna: Support · Cem: Oppose');
  }
  await details(page).getByRole('button', { name: 'Show the units of all cells' }).click();
  await expect(units(page).getByRole('option').nth(count)).toBeVisible();

  const concept = figure(page, /^Claim: Concept, Krippendorff’s α: undefined\. No unit/u);
  await concept.click();
  await expect(details(page)).toContainText('Undefined No unit was rated by two coders.');
});

test('settings are measured at once, and with them as they were the figures come back', async ({ app }) => {
  const { workbench } = await openNoisyProject(app, ['Anna', 'Bo', 'Cem']);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F9');
  const first = await figure(page, /^Claim: spans, F1, exact/u).getAttribute('aria-label');

  await settings(page)
    .getByRole('button', { name: /^Coders: All 3/u })
    .click();
  await page.getByRole('option', { name: /Cem/u }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Anna, Bo: 5 of 5 documents')).toBeVisible();
  await expect(figure(page, /Cohen’s κ/u).first()).toBeVisible();
  await settings(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('checkbox', { name: 'Count untagged words' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(figure(page, /^Claim: .*word.*Krippendorff’s α/iu)).toBeVisible();

  await settings(page)
    .getByRole('button', { name: /^Coders: Anna, Bo/u })
    .click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(figure(page, /^Claim: spans, F1, exact/u)).toHaveAttribute('aria-label', first ?? '');
});

test('the report is what the command line makes of the exported corpus, byte for byte', async ({ app }) => {
  test.setTimeout(180_000);
  const { workbench } = await openNoisyProject(app, ['Anna', 'Bo', 'Cem']);
  const { page } = workbench;
  await workbench.text.focus();
  const corpus = await exportCorpusTo(app, 'exported.json');
  await page.keyboard.press('F9');
  await expect(grid(page)).toBeVisible();
  await cancelDialogs(app.electronApp);
  await page.getByRole('button', { name: 'Save report…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save reliability report' });
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeEnabled();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  for (const [format, label] of [
    ['html', 'HTML'],
    ['md', 'Markdown'],
    ['json', 'JSON'],
  ] as const) {
    const saved = path.join(app.userDataDir, `report.${format}`);
    await answerSaveDialog(app.electronApp, saved);
    await page.getByRole('button', { name: 'Save report…' }).click();
    await dialog.getByText(label, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(dialog.getByRole('status')).toContainText(`report.${format}`);
    await dialog.getByRole('button', { name: 'Done' }).click();

    const made = path.join(app.userDataDir, `made.${format}`);
    const args = ['scripts/spanwright.ts', 'report', corpus, '--format', format, '--out', made];
    const { code, output } = await runCommand(path.join(projectRoot, 'node_modules/.bin/tsx'), args, {
      cwd: projectRoot,
    });
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect((await readFile(made)).equals(await readFile(saved)), format).toBe(true);
  }
});

test('one layer only: it says what is missing and what to do', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  await app.page.keyboard.press('F9');
  await expect(app.page.getByRole('heading', { name: 'There is one layer only' })).toBeVisible();
  await expectNothingFound(app.page, 'agreement without a second layer');
  await app.page.keyboard.press('F9');
  await expect(workbench.text).toBeFocused();
});

test('axe finds nothing on the figures, the details and the report', async ({ app }) => {
  test.setTimeout(180_000);
  const { workbench } = await openNoisyProject(app, ['Anna', 'Bo', 'Cem']);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F9');
  await expect(grid(page)).toBeVisible();
  await expectNothingFound(page, 'figures');
  await figure(page, /^Claim: Function, Krippendorff’s α/u).click();
  await expect(units(page)).toBeVisible();
  await expectNothingFound(page, 'details');
  await page.getByRole('button', { name: 'Save report…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingFound(page, 'save report');
});
