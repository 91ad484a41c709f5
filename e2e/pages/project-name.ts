import type { Locator, Page } from '@playwright/test';

/** The name of the open project, above its documents. */
export function projectName(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Corpus' }).getByRole('heading', { level: 1 });
}
