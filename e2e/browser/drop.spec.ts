import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser-app.ts';
import { Workbench } from '../pages/workbench.ts';

/** Drags a text file over the reading surface, where drops on the text itself are refused. */
async function drag(page: Page, types: readonly ('dragenter' | 'dragover' | 'dragleave' | 'drop')[]): Promise<void> {
  await page.evaluate((wanted) => {
    const target = document.querySelector('[data-reading-surface] [role="textbox"]');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Dropped article\nWith a second line.\n'], 'dropped.txt', { type: 'text/plain' }));
    for (const type of wanted) {
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, types);
}

test('a file dropped anywhere on the window joins the corpus, under a veil that says so', async ({ browserApp }) => {
  const { page } = browserApp;
  const workbench = await new Workbench(page).ready();
  const veil = page.getByText('Drop to add to the corpus');
  await drag(page, ['dragenter', 'dragover']);
  await expect(veil).toBeVisible();
  await drag(page, ['dragleave']);
  await expect(veil).toHaveCount(0);

  await drag(page, ['dragenter', 'dragover', 'drop']);
  await expect(veil).toHaveCount(0);
  await expect(page.getByText('1 document added.').first()).toBeVisible();
  await expect(page.getByRole('article', { name: 'Dropped article' })).toBeVisible();
  await expect(workbench.documents.getByRole('option')).toHaveCount(6);
  await workbench.saved();
});

test('text that is dragged does not raise the veil', async ({ browserApp }) => {
  const { page } = browserApp;
  await new Workbench(page).ready();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'some words');
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('Drop to add to the corpus')).toHaveCount(0);
});
