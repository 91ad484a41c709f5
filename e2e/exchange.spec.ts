import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './fixtures/app.ts';
import { importAsNewProject } from './pages/import-corpus.ts';
import { answerOpenDialog, answerSaveDialog, cancelDialogs } from './pages/native-dialogs.ts';
import { Workbench } from './pages/workbench.ts';

const run = promisify(execFile);
const checker = path.join(import.meta.dirname, 'tools', 'check-corpus.py');

async function tagSome(workbench: Workbench): Promise<void> {
  await workbench.openDocument(/missile breach/u);
  for (const [quote, key] of [
    ['The treaty is now in real jeopardy', '1'],
    ['Western allies', '2'],
    ['on Friday', '3'],
  ] as const) {
    await workbench.selectByKeyboard(quote);
    await workbench.page.keyboard.press(key);
    await expect(workbench.announcement).toContainText('Tag ');
  }
  await workbench.saved();
}

async function exportTo(app: Parameters<typeof answerSaveDialog>[0], workbench: Workbench, target: string) {
  await answerSaveDialog(app, target);
  await workbench.page.keyboard.press('Control+e');
  await workbench.page.getByRole('button', { name: 'Export…' }).click();
  const dialog = workbench.page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('5 documents, 3 annotations, verified');
  return dialog;
}

test('export, import and export again give the same bytes, and the proof names their SHA-256', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await tagSome(workbench);
  const first = path.join(app.userDataDir, 'first.json');
  const second = path.join(app.userDataDir, 'second.json');
  const dialog = await exportTo(app.electronApp, workbench, first);
  const { stdout } = await run('sha256sum', [first]);
  await expect(dialog).toContainText(`SHA-256 ${stdout.slice(0, 64)}`);
  await dialog.getByRole('button', { name: 'Copy this proof' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);

  await answerOpenDialog(app.electronApp, first);
  await importAsNewProject(page);
  await workbench.ready();
  await workbench.text.focus();
  await exportTo(app.electronApp, workbench, second);
  expect(await readFile(second, 'utf8')).toBe(await readFile(first, 'utf8'));
});

test('JSON with the history, JSON Lines and CSV are written and proved', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await tagSome(workbench);
  for (const [label, name] of [
    ['JSON Lines', 'corpus.jsonl'],
    ['CSV tables in a ZIP', 'corpus.zip'],
    ['JSON corpus', 'corpus.json'],
  ] as const) {
    const target = path.join(app.userDataDir, name);
    await answerSaveDialog(app.electronApp, target);
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').getByText(label, { exact: true }).click();
    const history = page.getByRole('checkbox', { name: 'Include the history' });
    if (label === 'JSON corpus') await page.getByText('Include the history').click();
    else await expect(history).toBeDisabled();
    await page.getByRole('button', { name: 'Export…' }).click();
    await expect(page.getByRole('dialog')).toContainText('5 documents, 3 annotations, verified');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const { stdout } = await run('python3', [checker, path.join(app.userDataDir, 'corpus.json')]);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 5, annotations: 3 });
  const lines = (await readFile(path.join(app.userDataDir, 'corpus.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  const corpus = JSON.parse(await readFile(path.join(app.userDataDir, 'corpus.json'), 'utf8')) as {
    readonly journal: readonly unknown[];
  };
  expect(corpus.journal).toHaveLength(4);
});

test('a corpus with a wrong quote is refused with its place, and nothing is imported', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await tagSome(workbench);
  const file = path.join(app.userDataDir, 'corpus.json');
  const dialog = await exportTo(app.electronApp, workbench, file);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"quote": "Western allies"', '"quote": "Eastern allies"'));
  await answerOpenDialog(app.electronApp, file);
  await page.keyboard.press('Control+i');
  const refused = page.getByRole('dialog', { name: 'Import corpus' });
  await expect(refused.getByRole('alert')).toContainText('was not opened');
  const row = refused.getByRole('row').nth(1);
  await expect(row).toContainText(/Line \d+, column \d+/u);
  await expect(row).toContainText('/annotations/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('listbox', { name: 'Project' }).getByRole('option')).toHaveCount(1);
});

test('a file that is no corpus is refused in words', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const file = path.join(app.userDataDir, 'not-a-corpus.json');
  await writeFile(file, '{"format": "something-else"');
  await answerOpenDialog(app.electronApp, file);
  await workbench.text.focus();
  await app.page.keyboard.press('Control+i');
  const refused = app.page.getByRole('dialog', { name: 'Import corpus' });
  await expect(refused.getByRole('alert')).toContainText('Nothing was changed');
  await expect(refused.getByRole('row')).not.toHaveCount(0);
});

test('a cancelled save is quiet, and one that fails says so and can be tried again', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.text.focus();
  await cancelDialogs(app.electronApp);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export corpus' });
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  const missing = path.join(app.userDataDir, 'no such folder', 'corpus.json');
  await answerSaveDialog(app.electronApp, missing);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();

  await mkdir(path.dirname(missing));
  await chmod(path.dirname(missing), 0o755);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('status')).toContainText('verified');
});
