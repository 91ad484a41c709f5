import { expect, type Page } from '@playwright/test';

/** Imports the file that the next open dialog answers with, as a project beside the one that has the same documents. */
export async function importAsNewProject(page: Page): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.getByRole('button', { name: 'Open as a new project' }).click();
  await expect(page.getByText('as a new project').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
