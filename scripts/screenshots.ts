import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createErrorWatch } from '../e2e/fixtures/error-watch.ts';
import { electronPathVariable } from '../e2e/fixtures/global-setup.ts';
import { launchApp } from '../e2e/fixtures/launch-app.ts';
import { Workbench } from '../e2e/pages/workbench.ts';
import { ensureElectron } from './electron-runtime.ts';
import { projectRoot } from './project-root.ts';
import { startVirtualDisplay } from './virtual-display.ts';

/**
 * Takes the pictures of the README from the real app: codes an article by keyboard, then photographs the window.
 * `npm run screenshots [FOLDER]`; with a folder it takes every size and theme into it, for looking at a change.
 */
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const tags: readonly (readonly [quote: string, key: string, occurrence?: number])[] = [
  ['The future of a Cold War-era arms control treaty appears in jeopardy', '1'],
  ['NATO', '2', 3],
  ['Russia', '2', 2],
  ['on Friday', '3'],
  ['a new Russian ballistic missile system that Western allies consider a threat to Europe', '1'],
  ['Western allies', '2'],
  ['Russia had shown no willingness to compromise', '1'],
  ['Jens Stoltenberg', '2', 2],
  ['The treaty is now in real jeopardy', '1'],
  ['30 January', '3'],
];

const folder = process.argv[2];
const electron = await ensureElectron();
process.env[electronPathVariable] = electron.executablePath;
const display = await startVirtualDisplay();
const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'spanwright-screenshots-'));
const target = folder ?? path.join(projectRoot, 'docs', 'images');
await mkdir(target, { recursive: true });
const app = await launchApp({
  userDataDir,
  appArguments: [],
  environment: { DISPLAY: display.display },
  errors: createErrorWatch(),
});
try {
  const workbench = await new Workbench(app.page).ready();
  const resize = async (size: { readonly width: number; readonly height: number }) => {
    await app.electronApp.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
    await app.page.waitForFunction((width) => window.innerWidth === width, size.width);
  };
  const shoot = async (name: string) => {
    if (folder === undefined) return;
    for (const size of sizes)
      for (const theme of ['light', 'dark'] as const) {
        await resize(size);
        await setTheme(theme);
        await app.page.screenshot({ path: path.join(target, `${name}-${String(size.width)}-${theme}.png`) });
      }
  };
  const setTheme = async (theme: 'light' | 'dark') => {
    await app.page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
  };

  const readme = { width: 1440, height: 920 };
  await resize(readme);
  await shoot('first-start');
  await workbench.openDocument(/missile breach/u);
  for (const [quote, key, occurrence] of tags) {
    await workbench.selectByKeyboard(quote, occurrence ?? 1);
    await app.page.keyboard.press(key);
  }
  await workbench.selectByKeyboard('The treaty is now in real jeopardy');
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('m');
  await shoot('claimant');
  await app.page.keyboard.press('1');
  await workbench.saved();
  await resize(readme);
  await setTheme('light');
  await app.page.keyboard.press('.');
  await app.page.keyboard.press(',');
  await app.page.screenshot({ path: path.join(target, 'workbench.png') });
  await shoot('coded');
  await workbench.showAnnotations();
  await shoot('annotations');
  await app.page.getByRole('tab', { name: 'History' }).click();
  await shoot('history');
  await workbench.text.focus();
  for (const [name, keys] of [
    ['palette', 'Control+k'],
    ['shortcuts', '?'],
    ['export', 'Control+e'],
    ['switch', 'Control+Shift+o'],
    ['new-project', 'Control+Shift+n'],
    ['preferences', 'Control+,'],
  ] as const) {
    await workbench.text.focus();
    await app.page.keyboard.press(keys);
    await app.page.getByRole('dialog').waitFor();
    await shoot(name);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await app.close();
} finally {
  await display.stop();
  await rm(userDataDir, { recursive: true, force: true });
}
