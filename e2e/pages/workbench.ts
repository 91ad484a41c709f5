import { expect, type Locator, type Page } from '@playwright/test';

/** The window with an open project, as a person sees and uses it; the same on every host. */
export class Workbench {
  constructor(readonly page: Page) {}

  get text(): Locator {
    return this.page.locator('[data-reading-surface] [role="textbox"]');
  }

  get documents(): Locator {
    return this.page.getByRole('listbox', { name: 'Documents' });
  }

  get inspector(): Locator {
    return this.page.locator('[data-panel="details"]');
  }

  get annotations(): Locator {
    return this.page.getByRole('listbox', { name: 'Annotations' });
  }

  /** Resolves when a document can be read. */
  async ready(): Promise<this> {
    await this.page.locator('[data-reading-surface][data-painted="whole"]').waitFor();
    return this;
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('.status-save[data-state="saved"]')).toBeVisible();
  }

  async openDocument(title: string | RegExp): Promise<void> {
    await this.documents.getByRole('option', { name: title }).click();
    await expect(this.page.getByRole('article', { name: title })).toBeVisible();
    await this.ready();
  }

  /** Selects a quote by keyboard: find it, and leave the find bar, which selects the match. */
  async selectByKeyboard(quote: string, occurrence = 1): Promise<void> {
    await this.text.focus();
    await this.page.keyboard.press('Control+f');
    const field = this.page.getByRole('textbox', { name: 'Find in document' });
    await field.fill(quote);
    for (let step = 1; step < occurrence; step++) await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(this.text).toBeFocused();
  }

  /**
   * Where a quote is painted once it is in view, in client pixels: its first and last character's boxes. Nobody presses
   * where they have not seen yet what stands there, so the scrolling is painted first.
   */
  async placeOf(quote: string, occurrence = 1): Promise<{ readonly first: DOMRect; readonly last: DOMRect }> {
    return await this.page.evaluate(
      async ({ quote, occurrence }) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const root = document.querySelector('[data-reading-surface] [role="textbox"]');
        if (root === null) throw new Error('No reading surface');
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let seen = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const content = node.textContent ?? '';
          for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1)) {
            seen += 1;
            if (seen !== occurrence) continue;
            node.parentElement?.scrollIntoView({ block: 'center' });
            await frame();
            await frame();
            const box = (from: number): DOMRect => {
              const range = document.createRange();
              range.setStart(node, from);
              range.setEnd(node, from + 1);
              return range.getBoundingClientRect().toJSON() as DOMRect;
            };
            return { first: box(at), last: box(at + quote.length - 1) };
          }
        }
        throw new Error(`“${quote}” is not in the text`);
      },
      { quote, occurrence },
    );
  }

  async drag(quote: string, occurrence = 1): Promise<void> {
    const { first, last } = await this.placeOf(quote, occurrence);
    await this.page.mouse.move(first.x + 1, first.y + first.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(last.x, last.y + last.height / 2, { steps: 5 });
    await this.page.mouse.move(last.x + last.width - 1, last.y + last.height / 2);
    await this.page.mouse.up();
  }

  async clickOn(quote: string, occurrence = 1): Promise<void> {
    const { first } = await this.placeOf(quote, occurrence);
    await this.page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
  }

  async showAnnotations(): Promise<Locator> {
    await this.page.getByRole('tab', { name: 'Annotations' }).click();
    return this.annotations;
  }

  /** What a screen reader was last told. */
  get announcement(): Locator {
    return this.page.getByTestId('announcement');
  }
}
