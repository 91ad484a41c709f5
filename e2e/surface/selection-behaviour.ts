import { expect } from '@playwright/test';
import { assert as checkProperty, asyncProperty, integer, tuple } from 'fast-check';
import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import type { SurfaceTest } from './caret-behaviour.ts';
import { driveSurface } from './surface-driver.ts';
import { difficultText, lineLength, longLineText, numberedLines } from './texts.ts';

/** Offsets and the page's own selection, the mouse, and the focus. */
export function describeSelection(test: SurfaceTest): void {
  for (const [name, text] of [
    ['a difficult text', difficultText],
    ['a line of many pieces', longLineText()],
    ['many sections', numberedLines(5000)],
  ] as const) {
    test(`any selection in ${name} is the same after the engine has reported it back`, async ({ surfacePage }) => {
      const surface = driveSurface(surfacePage);
      await surface.show(text);
      await surface.focus(0);
      const offset = integer({ min: 0, max: text.length });
      await checkProperty(
        asyncProperty(tuple(offset, offset), async ([anchor, focus]) => {
          const result = await surfacePage.evaluate(
            async ({ anchor, focus }) => {
              const { surface, log } = window.surfacePage;
              surface.select({ anchor, focus });
              log.length = 0;
              await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              const native = document.getSelection();
              const character = (node: Node | null | undefined, index: number | undefined) =>
                node instanceof Text ? (node.data[index ?? 0] ?? '\n') : '\n';
              return {
                selection: surface.selection(),
                reported: log.filter(({ name }) => name === 'selectionChanged').length,
                focusCharacter: character(native?.focusNode, native?.focusOffset),
              };
            },
            { anchor, focus },
          );
          const place = (at: number) => floorGrapheme(text, at);
          expect(result.selection).toEqual({ anchor: place(anchor), focus: place(focus) });
          expect(result.reported).toBe(0);
          expect(result.focusCharacter).toBe(text[place(focus)] ?? '\n');
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  }

  test('selections that the page reports in elements instead of text are understood', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show('One\n\nThree');
    await surface.focus(0);
    const select = async (selector: string, index: number) => {
      await surfacePage.evaluate(
        ({ selector, index }) => {
          const element = document.querySelector(selector);
          if (element) document.getSelection()?.collapse(element, index);
        },
        { selector, index },
      );
      await surface.settle();
      return (await surface.selection()).focus;
    };
    expect(await select('.surface-text', 1)).toBe(10);
    expect(await select('.surface-section', 0)).toBe(0);
    expect(await select('.surface-section', 1)).toBe(4);
    expect(await select('.surface-section', 2)).toBe(5);
    expect(await select('.surface-block:nth-child(3)', 0)).toBe(5);
    expect(await select('.surface-block:nth-child(3)', 1)).toBe(10);
    expect(await select('.surface-block:nth-child(2)', 0)).toBe(4);
    expect(await select('.surface-block:nth-child(1) span', 0)).toBe(0);
    expect(await select('.surface-block:nth-child(1) span', 1)).toBe(3);
  });

  const sentence = 'Alpha beta gamma delta.\nOn Friday, “NATO’s” ministers met in Brüssel.';
  const spanOf = (quote: string) => ({
    start: sentence.indexOf(quote),
    end: sentence.indexOf(quote) + quote.length,
  });

  test('a drag takes whole words, in either direction, and exact characters with Alt', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(sentence);
    const inBeta = await surface.pointAt(sentence.indexOf('eta'));
    const inGamma = await surface.pointAt(sentence.indexOf('mma'));
    const whole = { anchor: spanOf('beta').start, focus: spanOf('gamma').end };
    await surface.drag(inBeta, inGamma);
    expect(await surface.selection()).toEqual(whole);
    expect(await surface.events('dragSelected')).toEqual([[whole]]);
    await surface.drag(inGamma, inBeta);
    expect(await surface.selection()).toEqual({ anchor: whole.focus, focus: whole.anchor });
    await surfacePage.keyboard.down('Alt');
    await surface.drag(inBeta, inGamma);
    await surfacePage.keyboard.up('Alt');
    expect(await surface.selection()).toEqual({ anchor: sentence.indexOf('eta'), focus: sentence.indexOf('mma') });
  });

  test('a double click takes the word, a triple click the paragraph without its line break', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(sentence);
    const word = await surface.pointAt(sentence.indexOf('gamma') + 2);
    await surfacePage.mouse.dblclick(word.x, word.y);
    await surface.settle();
    expect(await surface.selection()).toEqual({ anchor: spanOf('gamma').start, focus: spanOf('gamma').end });
    await surfacePage.mouse.click(word.x, word.y, { clickCount: 3 });
    await surface.settle();
    expect(await surface.selection()).toEqual({ anchor: 0, focus: sentence.indexOf('\n') });
  });

  test('a click says which spans are under the pointer, innermost first, on both halves of a character', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const beta = spanOf('beta');
    await surface.show(sentence, [
      { id: 'outer', channel: 'claim', start: 0, end: spanOf('gamma').end },
      { id: 'inner', channel: 'actor', ...beta },
    ]);
    for (const share of [0.2, 0.8]) {
      const last = await surface.pointAt(beta.end - 1, share);
      await surfacePage.mouse.click(last.x, last.y);
    }
    const gap = await surface.pointAt(beta.end, 0.5);
    await surfacePage.mouse.click(gap.x, gap.y);
    const outside = await surface.pointAt(sentence.indexOf('delta'), 0.5);
    await surfacePage.mouse.click(outside.x, outside.y);
    const ids = (await surface.events('clicked')).map((values) => values[1]);
    expect(ids).toEqual([['inner', 'outer'], ['inner', 'outer'], ['outer'], []]);
  });

  test('a press on selected text starts a new selection', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(sentence);
    await surface.focus(0, sentence.indexOf('\n'));
    await surface.drag(
      await surface.pointAt(sentence.indexOf('beta') + 1),
      await surface.pointAt(sentence.indexOf('gamma') + 2),
    );
    expect(await surface.selection()).toEqual({ anchor: spanOf('beta').start, focus: spanOf('gamma').end });
  });

  test('selecting by program leaves the focus where it is, and the caret is there when it comes back', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(sentence);
    await surface.focus(3);
    await surfacePage.locator('#elsewhere').focus();
    await surfacePage.keyboard.type('no');
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.select({ anchor: 6, focus: 10 });
    });
    await surfacePage.keyboard.type('te');
    await surface.settle();
    expect(await surfacePage.locator('#elsewhere').inputValue()).toBe('note');
    expect(await surface.selection()).toEqual({ anchor: 6, focus: 10 });
    expect((await surface.painted())['selection']).toEqual(['beta']);
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.focus();
    });
    await surface.settle();
    expect((await surface.painted())['selection']).toBeUndefined();
    expect(await surface.caretAfter('Shift+ArrowRight')).toBe(11);
    expect(await surface.selection()).toEqual({ anchor: 6, focus: 11 });
  });

  test('offsets beyond the text or inside a grapheme are moved to where a caret can be', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(difficultText);
    const family = difficultText.indexOf('👩');
    await surface.focus(family + 3, 1_000_000);
    expect(await surface.selection()).toEqual({ anchor: family, focus: difficultText.length });
    expect(ceilGrapheme(difficultText, family + 3)).toBeGreaterThan(family + 3);
  });

  test('a place far away is revealed within two pixels of the upper third and stays there', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(numberedLines(8000));
    for (const line of [7000, 150, 4000, 7990]) {
      const at = line * lineLength;
      const tops = await surfacePage.evaluate(
        async ({ at }) => {
          const { surface } = window.surfacePage;
          surface.reveal(at, at + 4);
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          for (let count = 0; count < 8; count += 1) await frame();
          const place = () => {
            const view = document.querySelector('.surface')?.getBoundingClientRect();
            const [rect] = surface.rectsOf(at, at + 4);
            return rect && view ? (rect.top - view.top) / view.height : -1;
          };
          const settled = place();
          for (let count = 0; count < 8; count += 1) await frame();
          const view = document.querySelector('.surface')?.getBoundingClientRect();
          return { settled, later: place(), pixel: 1 / (view?.height ?? 1) };
        },
        { at },
      );
      expect(Math.abs(tops.settled - 1 / 3)).toBeLessThanOrEqual(2 * tops.pixel);
      expect(tops.later).toBe(tops.settled);
    }
  });
}
