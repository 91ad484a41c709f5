import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

const run = promisify(execFile);
const checker = path.join(import.meta.dirname, 'tools', 'check-corpus.py');

/** How often the app is killed, each time after another number of keys, while the last ones are still at work. */
const rounds = 50;

test('whatever was shown as saved is there after the app is killed, and nothing is half there', async ({ app }) => {
  test.setTimeout(10 * 60_000);
  const plans = fc.sample(
    fc.record({ tags: fc.integer({ min: 1, max: 9 }), sentence: fc.integer({ min: 0, max: 9 }) }),
    {
      numRuns: rounds,
      seed: 20190125,
    },
  );
  let saved = 0;
  for (const [round, plan] of plans.entries()) {
    const workbench = await new Workbench(app.page).ready();
    const before = (await look(app.page)).tags;
    expect(before, `tags found after ${String(round)} kills`).toBeGreaterThanOrEqual(saved);
    await workbench.documents
      .getByRole('option')
      .nth(round % 5)
      .click();
    await workbench.ready();
    await workbench.text.focus();
    for (let step = 0; step < plan.sentence; step++) await app.page.keyboard.press('j');
    for (let tag = 0; tag < plan.tags; tag++) {
      await app.page.keyboard.press('Control+ArrowRight');
      await app.page.keyboard.press(round % 2 === 0 ? '2' : '3');
    }
    const shown = await look(app.page);
    saved = shown.saved ? shown.tags : before;
    const late = app.page.keyboard.press('1').catch(() => undefined);
    await app.kill();
    await late;
    await app.start();
  }
  const workbench = await new Workbench(app.page).ready();
  const found = (await look(app.page)).tags;
  expect(found).toBeGreaterThanOrEqual(saved);
  expect(found).toBeGreaterThan(rounds);

  const target = path.join(app.userDataDir, 'after-kills.json');
  await app.electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await workbench.text.focus();
  await app.page.keyboard.press('Control+e');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(app.page.getByRole('dialog')).toContainText(`${found.toLocaleString('en')} annotations, verified`);
  const { stdout } = await run('python3', [checker, target]);
  expect(JSON.parse(stdout)).toMatchObject({ annotations: found, spans: found });
});

/** What the window shows at one moment: tags in the whole corpus, and whether it says that they are saved. */
function look(page: Page): Promise<{ readonly tags: number; readonly saved: boolean }> {
  return page.evaluate(() => ({
    tags: [...document.querySelectorAll('.document-row-tally')].reduce(
      (sum, tally) => sum + Number(/\d+/u.exec(tally.textContent)?.[0] ?? 0),
      0,
    ),
    saved: document.querySelector('.status-save')?.getAttribute('data-state') === 'saved',
  }));
}
