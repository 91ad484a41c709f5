import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { runningAsRoot } from '../../scripts/running-as-root.ts';
import { test as base } from '../fixtures/display.ts';
import { electronPathVariable } from '../fixtures/global-setup.ts';
import { definedVariables } from '../fixtures/launch-app.ts';
import { serveSurface } from './serve-surface.ts';

/** The smallest main process: one window, locked up as the app's own is. */
const mainProcess = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1000, height: 760, useContentSize: true,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  });
  window.loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
`;

interface ElectronSurface {
  readonly page: Page;
  readonly address: string;
}

/** The page of the surface in a window of the Electron that the app runs in. */
export const test = base.extend<{ readonly surfacePage: Page }, { readonly electronSurface: ElectronSurface }>({
  electronSurface: [
    async ({ display }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'spanwright-surface-electron-'));
      await writeFile(join(folder, 'package.json'), '{ "name": "surface-page", "main": "main.cjs" }');
      await writeFile(join(folder, 'main.cjs'), mainProcess);
      const executablePath = process.env[electronPathVariable];
      if (executablePath === undefined) throw new Error(`${electronPathVariable} is not set: global setup did not run`);
      const server = await serveSurface();
      // As in launch-app.ts: by its folder, so that Playwright holds the page back until it is attached.
      process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(executablePath);
      const electronApp = await _electron.launch({
        env: definedVariables({ ...process.env, DISPLAY: display }),
        args: [`--user-data-dir=${join(folder, 'profile')}`, folder],
        chromiumSandbox: !runningAsRoot(),
      });
      const page = await electronApp.firstWindow();
      await use({ page, address: server.url });
      await electronApp.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  surfacePage: async ({ electronSurface: { page, address } }, use) => {
    await page.setViewportSize({ width: 1000, height: 760 });
    await page.goto(address);
    await page.waitForFunction(() => 'surfacePage' in window);
    await use(page);
  },
});
