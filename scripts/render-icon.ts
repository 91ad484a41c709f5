import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './find-program.ts';
import { projectRoot } from './project-root.ts';
import { runningAsRoot } from './running-as-root.ts';

/** Renders `resources/icon.svg` to the PNG that windows and packages use. Run it after changing the drawing. */
const size = 512;
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  chromiumSandbox: !runningAsRoot(),
});
const page = await browser.newPage({ viewport: { width: size, height: size } });
const drawing = await readFile(join(projectRoot, 'resources', 'icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${String(size)}px }</style>${drawing}`);
await page.screenshot({ path: join(projectRoot, 'resources', 'icon.png'), omitBackground: true });
await browser.close();
