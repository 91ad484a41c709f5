import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

const run = promisify(execFile);
const checker = path.join(import.meta.dirname, 'tools', 'check-corpus.py');

test('a researcher codes an article by mouse, comes back, undoes, and exports what another program can check', async ({
  app,
}) => {
  const first = await new Workbench(app.page).ready();
  await expect(first.documents.getByRole('option')).toHaveCount(5);
  await first.openDocument(/missile breach/u);

  await first.drag('The treaty is now in real jeopardy');
  await first.page.getByRole('toolbar', { name: 'Tag the selection' }).getByRole('button', { name: /Claim/u }).click();
  await expect(first.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked();
  await first.drag('NATO Secretary General Jens Stoltenberg', 2);
  await first.page.keyboard.press('2');
  await expect(first.inspector.getByRole('radio', { name: 'Actor' })).toBeChecked();
  await first.drag('on Friday');
  await first.page.keyboard.press('3');
  await expect(first.inspector.getByRole('radio', { name: 'Date' })).toBeChecked();
  await first.drag('The treaty');
  await first.page.keyboard.press('2');
  await first.saved();

  await app.relaunch();
  const again = await new Workbench(app.page).ready();
  await expect(again.page.getByRole('article', { name: /missile breach/u })).toHaveCount(0);
  await again.openDocument(/missile breach/u);
  const list = await again.showAnnotations();
  await expect(list.getByRole('option')).toHaveCount(4);
  await again.page.keyboard.press('Control+z');
  await expect(list.getByRole('option')).toHaveCount(3);
  await again.saved();

  const target = path.join(app.userDataDir, 'corpus.json');
  await app.electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await again.text.focus();
  await again.page.keyboard.press('Control+e');
  await again.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(again.page.getByRole('dialog')).toContainText('5 documents, 3 annotations, verified');
  const { stdout } = await run('python3', [checker, target]);
  expect(JSON.parse(stdout)).toMatchObject({ annotations: 3, documents: 5, spans: 3 });
  const corpus = JSON.parse(await readFile(target, 'utf8')) as {
    readonly annotations: readonly { readonly tag: string; readonly quote: string }[];
  };
  expect(corpus.annotations.map(({ tag, quote }) => [tag, quote]).sort()).toEqual([
    ['actor', 'NATO Secretary General Jens Stoltenberg'],
    ['claim', 'The treaty is now in real jeopardy'],
    ['date', 'on Friday'],
  ]);
});

test('the same by keyboard alone', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('article', { name: /missile breach/u })).toBeVisible();
  await workbench.ready();

  await workbench.selectByKeyboard('The treaty is now in real jeopardy');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('1');
  await expect(workbench.announcement).toContainText('Tag claim');
  await expect(workbench.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked();
  // The sentence is partly quoted, so its form is filled in.
  await expect(workbench.inspector.getByRole('button', { name: 'Mixed' })).toHaveAttribute('aria-pressed', 'true');

  await workbench.selectByKeyboard('Jens Stoltenberg, however');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('2');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('Jens');
  await page.keyboard.press('}');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('Jens Stoltenberg');
  // The card that asks who it is lets the edges be moved, and goes.
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();

  await page.keyboard.press('.');
  await expect(workbench.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Who made this claim?' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(workbench.inspector.getByRole('group', { name: 'Made by' })).toContainText('Jens Stoltenberg');
  await expect(workbench.text).toBeFocused();

  await page.keyboard.press('n');
  await page.keyboard.type('Said at the news conference.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(workbench.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(workbench.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('Said at the news conference.');
  await page.keyboard.press('Delete');
  await expect(workbench.announcement).toContainText('Delete claim');
  await workbench.saved();
});
