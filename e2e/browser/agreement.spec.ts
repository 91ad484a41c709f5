import { expect, test } from '../fixtures/browser-app.ts';
import { Workbench } from '../pages/workbench.ts';

test('the thread that measures runs under the policy of the site', async ({ browserApp }) => {
  const { page } = browserApp;
  const workbench = await new Workbench(page).ready();
  await workbench.text.focus();
  const started = page.waitForEvent('worker');
  await page.keyboard.press('F9');
  expect((await started).url()).toMatch(/\/assets\/review-worker-[\w-]+\.js$/u);
  // It can only say so when the worker has answered.
  await expect(page.getByRole('heading', { name: 'There is one layer only' })).toBeVisible();
});
