import { expect, type Locator, type Page } from '@playwright/test';

/** The codebook screen as somebody uses it by keyboard. */
export class CodebookScreen {
  constructor(readonly page: Page) {}

  get parts(): Locator {
    return this.page.getByRole('listbox', { name: 'Parts of the codebook' });
  }

  get form(): Locator {
    return this.page.locator('[data-panel="codebook-form"]');
  }

  get preview(): Locator {
    return this.page.getByRole('dialog', { name: 'Apply changes to the codebook' });
  }

  /** Opens the screen; the list of parts has the focus. */
  async open(): Promise<this> {
    await this.page.keyboard.press('Control+Shift+b');
    await expect(this.parts.locator(':focus')).toHaveCount(1);
    return this;
  }

  /** Goes to a part in the list by typing the beginning of its label. */
  async goTo(label: string): Promise<void> {
    await this.parts.locator('[aria-selected="true"]').focus();
    await this.page.keyboard.press('Home');
    const row = this.parts.getByRole('option', { name: label }).first();
    for (let step = 0; step < 60; step++) {
      if ((await row.getAttribute('aria-selected')) === 'true') return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`There is no part “${label}”`);
  }

  /** Opens the preview, says why, and applies. */
  async apply(note?: string): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.preview).toBeVisible();
    if (note !== undefined) {
      await this.preview.getByRole('textbox', { name: /^Why/u }).focus();
      await this.page.keyboard.type(note);
    }
    await this.preview.getByRole('button', { name: 'Apply' }).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.preview).toHaveCount(0);
  }
}
