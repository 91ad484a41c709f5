import type { Page } from '@playwright/test';
import type { Lane, LaneFocus, PaintedSpan, SurfaceSelection } from '#renderer/surface/surface.ts';
import type { LoggedEvent } from './surface-page.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a test does with the surface, from outside the page. */
export function driveSurface(page: Page) {
  return {
    page,

    async show(text: string, spans: readonly PaintedSpan[] = []): Promise<void> {
      await page.evaluate(
        async ({ text, spans }) => {
          window.surfacePage.show(text, spans);
          await window.surfacePage.painted('whole');
          await document.fonts.ready;
        },
        { text, spans },
      );
    },

    async focus(anchor: number, focus = anchor): Promise<void> {
      await page.evaluate(
        ({ anchor, focus }) => {
          window.surfacePage.surface.focus();
          window.surfacePage.surface.select({ anchor, focus }, { reveal: true });
        },
        { anchor, focus },
      );
      await this.settle();
    },

    selection: (): Promise<SurfaceSelection> => page.evaluate(() => window.surfacePage.surface.selection()),

    async caretAfter(key: string): Promise<number> {
      await page.keyboard.press(key);
      await this.settle();
      return (await this.selection()).focus;
    },

    /** Waits until the engine has reported and painted what was asked of it: some frames, never a guess of time. */
    settle: (): Promise<void> =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const wait = (frames: number) => {
              if (frames === 0) resolve();
              else
                requestAnimationFrame(() => {
                  wait(frames - 1);
                });
            };
            wait(6);
          }),
      ),

    rects: (start: number, end: number): Promise<readonly Rect[]> =>
      page.evaluate(
        ({ start, end }) =>
          window.surfacePage.surface
            .rectsOf(start, end)
            .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
        { start, end },
      ),

    /** Where to point at for the character that starts at the offset; `share` of its width from its left edge. */
    async pointAt(offset: number, share = 0.25): Promise<{ readonly x: number; readonly y: number }> {
      const [rect] = await this.rects(offset, offset + 1);
      if (!rect) throw new Error(`The character at ${offset} is not in view`);
      return { x: rect.left + (rect.right - rect.left) * share, y: (rect.top + rect.bottom) / 2 };
    },

    async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
      await this.settle();
    },

    events: (name: LoggedEvent['name']): Promise<readonly (readonly unknown[])[]> =>
      page.evaluate(
        (name) => window.surfacePage.log.filter((event) => event.name === name).map(({ values }) => values),
        name,
      ),

    clearEvents: (): Promise<void> =>
      page.evaluate(() => {
        window.surfacePage.log.length = 0;
      }),

    /** The text as it stands in the page, line feeds between paragraphs put back. */
    textInPage: (): Promise<string> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.surface-block')].map((block) => block.textContent).join('\n'),
      ),

    /** Text under every highlight that is registered, by channel number and level (`0-1`) or layer (`find`). */
    painted: (): Promise<Record<string, readonly string[]>> =>
      page.evaluate(() => {
        const found: Record<string, string[]> = {};
        for (const [name, highlight] of CSS.highlights) {
          const key = name.replace(/^surface-\d+-/, '');
          for (const range of highlight) {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            (found[key] ??= []).push(live.toString());
          }
        }
        for (const texts of Object.values(found)) texts.sort();
        return found;
      }),

    setSelectedSpan: (id: string | null): Promise<void> =>
      page.evaluate((id) => {
        window.surfacePage.surface.setSelectedSpan(id);
      }, id),

    async setLanes(lanes: readonly Lane[] | null): Promise<void> {
      await page.evaluate((lanes) => {
        window.surfacePage.surface.setLanes(lanes);
      }, lanes);
    },

    setLaneFocus: (focus: LaneFocus | null): Promise<void> =>
      page.evaluate((focus) => {
        window.surfacePage.surface.setLaneFocus(focus);
      }, focus),

    /** Bars of a lane, or of one of its spans, from top to bottom. */
    bars: (laneId: string, spanId?: string): Promise<readonly Rect[]> =>
      page
        .locator(`.surface-bar[data-lane="${laneId}"]${spanId === undefined ? '' : `[data-span="${spanId}"]`}`)
        .evaluateAll((bars) =>
          bars
            .map((bar) => bar.getBoundingClientRect())
            .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
            .sort((one, other) => one.top - other.top || one.left - other.left),
        ),

    /** The knob of a handle: above the line at the start, below it at the end. */
    async handleCenter(edge: 'start' | 'end'): Promise<{ readonly x: number; readonly y: number }> {
      const box = await page.locator(`.surface-handle-${edge}`).boundingBox();
      if (!box) throw new Error(`The ${edge} handle is not shown`);
      return { x: box.x + box.width / 2, y: edge === 'start' ? box.y - 5 : box.y + box.height + 5 };
    },

    /** What Copy puts on the clipboard, read back by pasting it elsewhere. */
    async copied(): Promise<string> {
      await page.keyboard.press('ControlOrMeta+c');
      await page.locator('#elsewhere').focus();
      await page.locator('#elsewhere').fill('');
      await page.keyboard.press('ControlOrMeta+v');
      return await page.locator('#elsewhere').inputValue();
    },
  };
}
