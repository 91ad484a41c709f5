import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-program.ts';
import { runningAsRoot } from './scripts/running-as-root.ts';

const chromium = findChromium();

// `npm run test:e2e` provisions Electron, builds both hosts and runs this; see e2e/fixtures for what a test is given.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  // A test that fails once has failed.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['list'], ['json']],
  projects: [
    { name: 'electron', testIgnore: ['**/e2e/browser/**', '**/e2e/surface/**'] },
    {
      name: 'browser',
      testMatch: ['**/e2e/browser/*.spec.ts', '**/e2e/surface/*.spec.ts'],
      use: {
        browserName: 'chromium',
        launchOptions: {
          // Without a Chromium on the system Playwright looks for the one that it installs itself.
          ...(chromium === null ? {} : { executablePath: chromium }),
          chromiumSandbox: !runningAsRoot(),
        },
      },
    },
  ],
});
