import { expect, type Page, type TestType } from '@playwright/test';
import { nextGrapheme, previousGrapheme } from '#core/text/graphemes';
import { driveSurface } from './surface-driver.ts';
import { difficultText, lineLength, longLineText, numberedLines } from './texts.ts';

export type SurfaceTest = TestType<{ readonly surfacePage: Page }, object>;

/** The caret in every engine that the surface runs in. */
export function describeCaret(test: SurfaceTest): void {
  test('arrow right visits every grapheme boundary of a difficult text, line ends and empty lines included', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const text = difficultText.split('\n').slice(0, 6).join('\n');
    await surface.show(text);
    await surface.focus(0);
    const visited = [0];
    const expected = [0];
    for (let at = 0; at < text.length;) {
      at = nextGrapheme(text, at);
      expected.push(at);
      visited.push(await surface.caretAfter('ArrowRight'));
    }
    expect(visited).toEqual(expected);
  });

  test('arrow left goes back the same way over a line end', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show('One\n\nTwo');
    await surface.focus(8);
    const visited: number[] = [];
    const expected: number[] = [];
    for (let at = 8; at > 0;) {
      at = previousGrapheme('One\n\nTwo', at);
      expected.push(at);
      visited.push(await surface.caretAfter('ArrowLeft'));
    }
    expect(visited).toEqual(expected);
  });

  test('home, end and word steps end where the words and lines end', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show('First line here\nSecond line there');
    await surface.focus(20);
    expect(await surface.caretAfter('End')).toBe(33);
    expect(await surface.caretAfter('Home')).toBe(16);
    expect(await surface.caretAfter('Control+ArrowRight')).toBeGreaterThanOrEqual(22);
    expect(await surface.caretAfter('Control+ArrowLeft')).toBe(16);
    expect(await surface.caretAfter('Shift+End')).toBe(33);
    expect(await surface.selection()).toEqual({ anchor: 16, focus: 33 });
    expect(await surface.caretAfter('Shift+Home')).toBe(16);
  });

  test('arrow down keeps its column through sections that were never laid out', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(6000);
    await surface.show(text);
    const line = 3990;
    await surface.focus(line * lineLength);
    const visited: number[] = [];
    for (let step = 1; step <= 45; step += 1) visited.push(await surface.caretAfter('ArrowDown'));
    expect(visited).toEqual(Array.from({ length: 45 }, (_, step) => (line + 1 + step) * lineLength));
    for (let step = 1; step <= 45; step += 1) await surface.caretAfter('ArrowUp');
    expect((await surface.selection()).focus).toBe(line * lineLength);
  });

  test('a key finds the caret after one has scrolled far away from it', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(numberedLines(6000));
    for (const [line, key, step] of [
      [4000, 'ArrowDown', 1],
      [3999, 'ArrowUp', -1],
      [4039, 'ArrowDown', 1],
    ] as const) {
      await surface.focus(line * lineLength + 3);
      await surfacePage.mouse.move(400, 300);
      await surfacePage.mouse.wheel(0, -1_000_000);
      await surfacePage.waitForFunction(() => document.querySelector('.surface')?.scrollTop === 0);
      await surface.settle();
      expect(await surface.caretAfter(key)).toBe((line + step) * lineLength + 3);
      const shown = await surfacePage.evaluate(() =>
        window.surfacePage.surface.visibleParagraphs().map(({ index }) => index),
      );
      expect(shown).toContain(line + step);
    }
  });

  test('pages, and the ends of the document, keep the caret in view', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(6000);
    await surface.show(text);
    await surface.focus(0);
    const inView = () =>
      surfacePage.evaluate(() => {
        const { focus } = window.surfacePage.surface.selection();
        const [rect] = window.surfacePage.surface.rectsOf(focus - 1, focus + 1);
        const view = document.querySelector('.surface')?.getBoundingClientRect();
        return rect && view ? rect.top >= view.top - 1 && rect.bottom <= view.bottom + 1 : 'not laid out';
      });
    let before = 0;
    for (let page = 0; page < 12; page += 1) {
      const after = await surface.caretAfter('PageDown');
      expect(after).toBeGreaterThan(before);
      // A page of lines, not a leap over skipped sections.
      expect(after - before).toBeLessThan(60 * lineLength);
      expect(await inView()).toBe(true);
      before = after;
    }
    expect(await surface.caretAfter('PageUp')).toBeLessThan(before);
    expect(await inView()).toBe(true);
    expect(await surface.caretAfter('Control+End')).toBe(text.length);
    expect(await surface.caretAfter('ArrowUp')).toBe(text.length - lineLength);
    expect(await inView()).toBe(true);
    expect(await surface.caretAfter('Control+Home')).toBe(0);
    expect(await inView()).toBe(true);
  });

  test('shift with a far jump selects up to there', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(2000);
    await surface.show(text);
    await surface.focus(lineLength * 10);
    expect(await surface.caretAfter('Control+Shift+End')).toBe(text.length);
    expect(await surface.selection()).toEqual({ anchor: lineLength * 10, focus: text.length });
  });

  test('the caret passes the joints of a line that is cut into pieces', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = longLineText();
    await surface.show(text);
    const joints = await surfacePage.evaluate(() => {
      let at = 9;
      const block = document.querySelectorAll('.surface-block')[2];
      return [...(block?.children ?? [])].map((piece) => (at += piece.textContent.length));
    });
    expect(joints.length).toBeGreaterThan(10);
    for (const joint of joints.slice(0, 3)) {
      await surface.focus(joint - 1);
      expect(await surface.caretAfter('ArrowRight')).toBe(joint);
      expect(await surface.caretAfter('ArrowRight')).toBe(joint + 1);
      expect(await surface.caretAfter('ArrowLeft')).toBe(joint);
      expect(await surface.caretAfter('ArrowLeft')).toBe(joint - 1);
      const start = await surface.caretAfter('Home');
      const end = await surface.caretAfter('End');
      expect(start).toBeLessThan(joint);
      expect(end - start).toBeLessThan(120);
    }
  });

  test('the caret walks through right-to-left text and stays on grapheme boundaries', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = 'שלום עולם';
    await surface.show(text);
    await surface.focus(0);
    // The next character in reading order lies to the left.
    expect(await surface.caretAfter('ArrowLeft')).toBe(1);
    expect(await surface.caretAfter('ArrowLeft')).toBe(2);
    expect(await surface.caretAfter('End')).toBe(text.length);
  });

  test('select all, copy and extending work on a document too long for the engine to select', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(12_000);
    await surface.show(text);
    await surface.focus(lineLength * 3);
    await surfacePage.keyboard.press('ControlOrMeta+a');
    await surface.settle();
    expect(await surface.selection()).toEqual({ anchor: 0, focus: text.length });
    expect((await surface.painted())['selection']?.[0]?.length).toBeGreaterThan(500);
    expect(await surface.caretAfter('Shift+ArrowLeft')).toBe(text.length - 1);
    expect((await surface.selection()).anchor).toBe(0);
    expect((await surface.copied()) === text.slice(0, -1)).toBe(true);
    await surface.focus(0, text.length);
    expect(await surface.caretAfter('ArrowLeft')).toBe(0);
    expect(await surface.selection()).toEqual({ anchor: 0, focus: 0 });
    expect((await surface.painted())['selection']).toBeUndefined();
  });

  test('copy gives the text exactly, blank lines and odd characters included', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(difficultText);
    await surface.focus(2, difficultText.length - 3);
    expect(await surface.copied()).toBe(difficultText.slice(2, -3));
  });
}
