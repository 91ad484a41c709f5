import { test as base, type Page } from '@playwright/test';
import { serveSurface } from './serve-surface.ts';

/** The page that holds the surface and nothing else, open in a browser engine. */
export const test = base.extend<{ readonly surfacePage: Page }, { readonly surfaceAddress: string }>({
  surfaceAddress: [
    async ({}, use) => {
      const server = await serveSurface();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  surfacePage: async ({ page, surfaceAddress }, use) => {
    await page.setViewportSize({ width: 1000, height: 760 });
    await page.goto(surfaceAddress);
    await page.waitForFunction(() => 'surfacePage' in window);
    await use(page);
  },
});
