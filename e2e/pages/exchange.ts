import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../fixtures/app.ts';
import { answerOpenDialog, answerSaveDialog } from './native-dialogs.ts';
import { Palette } from './palette.ts';
import { Workbench } from './workbench.ts';

/** The dialogs by which colleagues exchange packages, as one of them uses them by keyboard. */
export class Exchange {
  constructor(readonly app: RunningApp) {}

  get page(): Page {
    return this.app.page;
  }

  get workbench(): Workbench {
    return new Workbench(this.page);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Tags quotes of a document, each with the key that is named. */
  async tag(title: RegExp, tags: readonly (readonly [quote: string, key: string])[]): Promise<void> {
    await this.workbench.openDocument(title);
    for (const [quote, key] of tags) {
      await this.workbench.selectByKeyboard(quote);
      await this.page.keyboard.press(key);
      await expect(this.workbench.announcement).toContainText('Tag ');
    }
    // An actor who is not known yet is asked for in a card that has the focus.
    await this.workbench.text.focus();
    await this.workbench.saved();
  }

  /** Starts a round of the named documents with one new colleague, all documents coded by both; blind unless said. */
  async assign(colleague: string, titles: readonly RegExp[], { blind = true } = {}): Promise<void> {
    await new Palette(this.page).run('assign documents');
    const form = this.page.getByRole('dialog', { name: 'Assign documents' });
    await form.getByRole('textbox', { name: 'Add a coder' }).fill(colleague);
    await this.page.keyboard.press('Enter');
    await form.getByRole('radio', { name: /^These/u }).press('Space');
    for (const title of titles) {
      const row = form.getByRole('option', { name: title });
      await row.press('Space');
      await expect(row).toHaveAttribute('aria-selected', 'true');
    }
    await form.getByRole('textbox', { name: 'Coded by everybody' }).fill('100');
    if (!blind) {
      const choice = form.getByRole('checkbox', { name: 'Blind' });
      await choice.press('Space');
      await expect(choice).not.toBeChecked();
    }
    await form.getByRole('button', { name: 'Start round' }).press('Enter');
    await expect(this.page.getByRole('dialog', { name: 'Rounds so far' })).toBeVisible();
  }

  /** From the open form to the confirmation and out of it. */
  async savePackageTo(file: string): Promise<void> {
    const form = this.page.getByRole('dialog', { name: 'Save review package' });
    await answerSaveDialog(this.app.electronApp, file);
    await form.getByRole('button', { name: 'Save…' }).press('Enter');
    const saved = this.page.getByRole('dialog', { name: 'Review package saved' });
    await expect(saved.getByRole('status')).toContainText('verified');
    await this.page.keyboard.press('Enter');
    await expect(saved).toHaveCount(0);
  }

  async openPackage(file: string): Promise<void> {
    await answerOpenDialog(this.app.electronApp, file);
    await this.workbench.text.focus();
    await this.page.keyboard.press('Control+Shift+i');
  }

  /** Says that the document which is shown is done. */
  async markDone(): Promise<void> {
    await this.workbench.text.focus();
    await this.page.keyboard.press('Control+d');
    const state = this.workbench.inspector.getByRole('group', { name: 'Your coding of it' });
    await state.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(state.getByRole('button', { name: 'Done' })).toHaveAttribute('aria-pressed', 'true');
    await this.workbench.saved();
  }
}
