import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { answerOpenDialog, cancelDialogs } from './pages/native-dialogs.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

/** Bytes of a Cyrillic text in windows-1251: the alphabet stands there in one run. */
function toWindows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}

const cyrillic = toWindows1251(
  'Министр сказал, что договор сохранится.\r\nПереговоры продолжатся в пятницу, сообщил представитель министерства.\r\n',
);

test('a folder loads; what cannot be read is reported by name while the others load', async ({ app }) => {
  const folder = path.join(app.userDataDir, 'texts');
  await mkdir(path.join(folder, 'inner'), { recursive: true });
  await writeFile(path.join(folder, 'first.txt'), 'First article\r\nWith two lines.\r\n');
  await writeFile(path.join(folder, 'inner', 'second.txt'), 'Second article\n');
  await writeFile(path.join(folder, 'again.txt'), 'First article\r\nWith two lines.\r\n');
  await writeFile(path.join(folder, 'empty.txt'), '');
  await writeFile(
    path.join(folder, 'picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  );
  await writeFile(path.join(folder, 'russian.txt'), cyrillic);
  await answerOpenDialog(app.electronApp, folder);

  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+Alt+o');
  const report = page.getByRole('dialog', { name: 'Added to the corpus' });
  await expect(report).toContainText('3 documents added.');
  const failed = report.getByRole('region', { name: 'Not added: 2 files' });
  await expect(failed.getByRole('listitem')).toHaveCount(2);
  await expect(failed).toContainText('empty.txt');
  await expect(failed).toContainText('picture.txt');
  await expect(report.getByRole('region', { name: 'Already in the project: 1 file' })).toBeVisible();
  const guessed = report.getByRole('region', { name: 'Encoding guessed: 1 document' });
  await expect(guessed).toContainText('Cyrillic (Windows-1251), guessed');

  await guessed.getByRole('button').click();
  await page.getByRole('option', { name: 'Western European (Windows-1252)' }).click();
  await expect(guessed.getByRole('button')).toContainText('Western European (Windows-1252)');
  await page.keyboard.press('Escape');
  await expect(report).toHaveCount(0);
  await expect(workbench.documents.getByRole('option')).toHaveCount(8);
  await workbench.saved();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(workbench.documents.getByRole('option')).toHaveCount(5);
});

test('files that are there already or changed on disk are told and nothing moves', async ({ app }) => {
  const file = path.join(app.userDataDir, 'article.txt');
  const gone = path.join(app.userDataDir, 'gone.txt');
  await writeFile(file, 'The first version of the article.\n');
  await writeFile(gone, 'An article whose file vanishes.\n');
  await answerOpenDialog(app.electronApp, file, gone);
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+o');
  await expect(page.getByText('2 documents added.').first()).toBeVisible();
  await workbench.saved();

  await writeFile(file, 'The second version of the article.\n');
  await rm(gone);
  await new Palette(page).run('check source files');
  const check = page.getByRole('dialog', { name: 'Check source files' });
  await expect(check.getByRole('region', { name: 'Changed since loaded: 1 file' })).toContainText('article.txt');
  await expect(check.getByRole('region', { name: 'Missing: 1 file' })).toContainText('gone.txt');
  await page.keyboard.press('Escape');

  await answerOpenDialog(app.electronApp, file);
  await page.keyboard.press('Control+o');
  const report = page.getByRole('dialog', { name: 'Added to the corpus' });
  await expect(report).toContainText('0 documents added.');
  await expect(report.getByRole('region', { name: 'Same name, other text: 1 file' })).toContainText('article.txt');
  await expect(workbench.documents.getByRole('option', { name: /first version/u })).toHaveCount(1);
  await report.getByRole('button', { name: 'Add it as a new document' }).click();
  await expect(report).toContainText('1 document added.');
  await page.keyboard.press('Escape');
  await expect(workbench.documents.getByRole('option', { name: /second version/u })).toHaveCount(1);
  await expect(workbench.documents.getByRole('option', { name: /first version/u })).toHaveCount(1);
});

test('a load of thousands can be cancelled, keeps what is loaded, and is undone step by step', async ({ app }) => {
  test.setTimeout(240_000);
  const folder = path.join(app.userDataDir, 'many');
  await mkdir(folder);
  const count = 4000;
  for (let from = 0; from < count; from += 500) {
    await Promise.all(
      Array.from({ length: 500 }, (_, index) => {
        const number = String(from + index).padStart(5, '0');
        return writeFile(path.join(folder, `${number}.txt`), `Article ${number}\nWith its own text ${number}.\n`);
      }),
    );
  }
  await answerOpenDialog(app.electronApp, folder);
  const workbench = await new Workbench(app.page).ready();
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+Alt+o');
  const progress = page.getByRole('dialog', { name: 'Adding to the corpus' });
  await expect(progress.getByRole('progressbar')).toHaveAttribute('aria-valuemax', String(count));
  await progress.getByRole('button', { name: 'Cancel' }).click();
  const report = page.getByRole('dialog', { name: 'Added to the corpus' });
  await expect(report).toContainText('You cancelled');
  const words = (await report.getByRole('status').textContent()) ?? '';
  const [added = 0, left = 0] = [...words.matchAll(/([\d,]+) (?:document|file)/gu)].map((match) =>
    Number(match[1]?.replaceAll(',', '')),
  );
  expect(added + left).toBe(count);
  expect(left).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(page.getByText(`${(added + 5).toLocaleString('en')} documents`).first()).toBeVisible();
  await workbench.saved();
});

test('a cancelled file dialog changes nothing and says nothing', async ({ app }) => {
  await cancelDialogs(app.electronApp);
  const workbench = await new Workbench(app.page).ready();
  await workbench.text.focus();
  await app.page.keyboard.press('Control+o');
  await app.page.keyboard.press('Control+i');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await expect(workbench.documents.getByRole('option')).toHaveCount(5);
  await expect(workbench.text).toBeFocused();
});
