import { expect, type Locator, type Page } from '@playwright/test';

/** The command palette. */
export class Palette {
  constructor(readonly page: Page) {}

  get field(): Locator {
    return this.page.getByRole('combobox', { name: 'Command or document' });
  }

  get options(): Locator {
    return this.page.getByRole('listbox', { name: 'Command or document' }).getByRole('option');
  }

  async open(): Promise<this> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
    return this;
  }

  /** Runs the first command that fits the words. */
  async run(words: string): Promise<void> {
    await this.open();
    await this.field.fill(words);
    await expect(this.options.first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.field).toHaveCount(0);
  }
}
