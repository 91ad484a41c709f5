import { expect, test } from './fixtures/app.ts';

test('the app opens one window and works in the profile that it was given', async ({ app }) => {
  expect(app.electronApp.windows()).toHaveLength(1);
  const userData = await app.electronApp.evaluate((electron) => electron.app.getPath('userData'));
  expect(userData).toBe(app.userDataDir);
});

test('what the window stored is there after closing and starting again', async ({ app }) => {
  await app.page.evaluate(() => {
    localStorage.setItem('probe', 'kept');
  });
  const page = await app.relaunch();
  expect(await page.evaluate(() => localStorage.getItem('probe'))).toBe('kept');
});

test('after every process was killed at once the app starts on the same profile', async ({ app }) => {
  const first = app.electronApp.process().pid;
  await app.kill();
  await app.start();
  expect(app.electronApp.process().pid).not.toBe(first);
  expect(app.electronApp.windows()).toHaveLength(1);
});
