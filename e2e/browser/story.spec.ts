import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures/browser-app.ts';
import { Workbench } from '../pages/workbench.ts';

const run = promisify(execFile);
const checker = path.join(import.meta.dirname, '..', 'tools', 'check-corpus.py');

test('the same app in a browser: tag, load again, undo, export what another program can check', async ({
  browserApp,
}) => {
  const { page } = browserApp;
  const workbench = await new Workbench(page).ready();
  await expect(workbench.documents.getByRole('option')).toHaveCount(5);
  await workbench.openDocument(/missile breach/u);
  await workbench.drag('Western allies');
  await page.keyboard.press('2');
  await workbench.selectByKeyboard('The treaty is now in real jeopardy');
  await page.keyboard.press('1');
  await workbench.saved();

  await page.reload();
  await workbench.ready();
  await workbench.openDocument(/missile breach/u);
  const list = await workbench.showAnnotations();
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('option')).toHaveCount(1);
  await workbench.saved();

  await workbench.text.focus();
  await page.keyboard.press('Control+e');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toContainText('5 documents, 1 annotation, verified');
  const target = test.info().outputPath('corpus.json');
  await (await download).saveAs(target);
  const { stdout } = await run('python3', [checker, target]);
  expect(JSON.parse(stdout)).toMatchObject({ annotations: 1, documents: 5, tags: { actor: 1 } });
});

test('a second tab on the same project is refused politely, and may have it once the first is closed', async ({
  browserApp,
}) => {
  await new Workbench(browserApp.page).ready();
  const second = await browserApp.page.context().newPage();
  await second.goto(browserApp.address);
  await expect(second.getByRole('heading', { name: 'This project is open in another window' })).toBeVisible();
  await browserApp.page.close();
  await second.getByRole('button', { name: 'Try again' }).click();
  await new Workbench(second).ready();
});

test('a full disk is said at once, keeps the tag in memory, and saves it when there is room again', async ({
  browserApp,
}) => {
  test.setTimeout(240_000);
  const { page } = browserApp;
  const workbench = await new Workbench(page).ready();
  const session = await page.context().newCDPSession(page);
  const origin = new URL(browserApp.address).origin;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, Math.floor(usage / 2)) });
  await workbench.text.focus();
  // The engine asks for its quota now and then only: tag until it does.
  const alert = page.getByRole('alert');
  await expect(async () => {
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await expect(alert).toContainText(/full/iu, { timeout: 500 });
  }).toPass({ timeout: 120_000 });
  const tally = workbench.documents.getByRole('option').first().locator('.document-row-tally');
  const shown = await tally.textContent();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await workbench.saved();
  await page.reload();
  await workbench.ready();
  await expect(tally).toHaveText(shown ?? '');
});
