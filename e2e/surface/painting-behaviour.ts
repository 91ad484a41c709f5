import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { PaintedSpan } from '#renderer/surface/surface.ts';
import type { SurfaceTest } from './caret-behaviour.ts';
import { driveSurface } from './surface-driver.ts';
import { difficultText, lineLength, numberedLines } from './texts.ts';

const article = 'Alpha beta gamma delta epsilon.\n\nOn Friday the ministers met in Brussels.';

function span(id: string, channel: string, quote: string, text = article): PaintedSpan {
  const start = text.indexOf(quote);
  return { id, channel, start, end: start + quote.length };
}

const editorCommands = [
  'paste',
  'pasteAndMatchStyle',
  'cut',
  'delete',
  'deleteBackward',
  'deleteWordForward',
  'deleteToEndOfLine',
  'insertNewline',
  'insertTab',
  'transpose',
  'yank',
  'bold',
  'undo',
  'redo',
];

/** What is painted, what is never changed, and what stands beside the text. */
export function describePainting(test: SurfaceTest): void {
  test('each channel and nesting level paints its spans, also over paragraphs', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(article, [
      span('c1', 'claim', 'Alpha beta gamma delta'),
      span('c2', 'claim', 'beta gamma'),
      span('c3', 'claim', 'gamma delta epsilon'),
      span('a1', 'actor', 'beta'),
      span('d1', 'date', 'epsilon.\n\nOn Friday'),
    ]);
    expect(await surface.painted()).toEqual({
      '0-0': ['Alpha beta gamma delta'],
      '0-1': ['beta gamma'],
      '0-2': ['gamma delta epsilon'],
      '1-0': ['beta'],
      '2-0': ['epsilon.On Friday'],
    });
  });

  test('a change adds, moves and removes what is painted and no line break moves', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = `${'Some words that fill the lines of a paragraph. '.repeat(30)}\n`.repeat(4);
    await surface.show(text, [span('old', 'claim', 'words that', text)]);
    const lines = () => surface.rects(0, text.length);
    const before = await lines();
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.change({
        added: [{ id: 'new', channel: 'actor', start: 0, end: 300 }],
        removed: [],
        updated: [{ id: 'old', channel: 'claim', start: 11, end: 15 }],
      });
      window.surfacePage.surface.setSelectedSpan('new');
    });
    expect((await surface.painted())['0-0']).toEqual(['that']);
    expect((await surface.painted())['1-0']).toEqual([text.slice(0, 300)]);
    expect(await lines()).toEqual(before);
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.change({ added: [], removed: ['old', 'new'], updated: [] });
    });
    expect(await surface.painted()).toEqual({});
    await expect(surfacePage.locator('.surface-overlay')).toBeHidden();
  });

  test('ghosts have a line of their own, one can stand out, and text of no interest recedes', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(article, [span('a1', 'actor', 'beta')]);
    await surfacePage.evaluate(
      ({ ghosts, dimmed }) => {
        window.surfacePage.surface.setGhosts(ghosts);
        window.surfacePage.surface.setFocusedGhost('g2');
        window.surfacePage.surface.setMarks('dimmed', [dimmed]);
      },
      {
        ghosts: [span('g1', 'actor', 'ministers'), span('g2', 'date', 'On Friday')],
        dimmed: { start: 0, end: 10 },
      },
    );
    const shown = { '1-0': ['beta'], 'ghost-1': ['ministers'], 'ghost-2': ['On Friday'], ghost: ['On Friday'] };
    expect(await surface.painted()).toEqual({ ...shown, dimmed: ['Alpha beta'] });
    await surface.setLanes([{ id: 'one', label: '1', name: 'One', spans: [] }]);
    expect(await surface.painted()).toEqual({ dimmed: ['Alpha beta'] });
    await surface.setLanes(null);
    expect(await surface.painted()).toEqual({ ...shown, dimmed: ['Alpha beta'] });
    await surface.show(article);
    expect(await surface.painted()).toEqual({});
  });

  test('only spans near the view are registered, and they follow the view', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(5000);
    const spans = Array.from({ length: 5000 }, (_, line) => ({
      id: `s${line}`,
      channel: 'actor',
      start: line * lineLength + 5,
      end: line * lineLength + 10,
    }));
    await surface.show(text, [...spans, { id: 'all', channel: 'claim', start: 0, end: text.length }]);
    const numbers = async () => ((await surface.painted())['1-0'] ?? []).map(Number);
    const atTop = await numbers();
    expect(atTop[0]).toBe(0);
    expect(atTop.length).toBeGreaterThan(30);
    expect(atTop.length).toBeLessThan(800);
    await surfacePage.evaluate((at) => {
      window.surfacePage.surface.reveal(at, at + 5);
    }, 4000 * lineLength);
    await surface.settle();
    const shown = await surfacePage.evaluate(() =>
      window.surfacePage.surface.visibleParagraphs().map(({ index }) => index),
    );
    const far = await numbers();
    expect(shown).toContain(4000);
    expect(far).toEqual(expect.arrayContaining(shown));
    expect(far).not.toContain(0);
    expect(far.length).toBeLessThan(800);
    // A span over everything is cut to what is near.
    expect((await surface.painted())['0-0']?.[0]?.length).toBeLessThan(30_000);
  });

  test('in a line of a megabyte only what is near the view is registered', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = `Title\n\n${'The ministers met on Friday in Brussels again. '.repeat(21_000)}`;
    const spans = Array.from({ length: 10_000 }, (_, index) => ({
      id: `s${index}`,
      channel: 'date',
      start: 7 + index * 47 + 21,
      end: 7 + index * 47 + 27,
    }));
    await surface.show(text, spans);
    const registered = () =>
      surfacePage.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    expect(await registered()).toBeLessThan(1000);
    const middle = spans[5000]?.start ?? 0;
    await surfacePage.evaluate((at) => {
      window.surfacePage.surface.reveal(at, at + 6);
    }, middle);
    await surface.settle();
    expect(await registered()).toBeLessThan(1000);
    expect(new Set((await surface.painted())['2-0'])).toEqual(new Set(['Friday']));
    const [rect] = await surface.rects(middle, middle + 6);
    expect(rect?.top).toBeGreaterThan(0);
    await surface.focus(middle);
    expect(await surface.caretAfter('ArrowRight')).toBe(middle + 1);
  });

  test('unseen sections are expected to be as high as they turn out, also in a narrow window', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const sentence = 'The ministers said on Friday that Moscow must comply with the treaty at once. ';
    const text = Array.from({ length: 900 }, (_, index) => sentence.repeat(1 + (index % 6))).join('\n\n');
    for (const width of [1280, 420]) {
      await surfacePage.setViewportSize({ width, height: 760 });
      await surface.show(text);
      const ratio = await surfacePage.evaluate(() => {
        const unseen = [...document.querySelectorAll('.surface-section')].slice(10, 20);
        const height = () => unseen.reduce((sum, section) => sum + section.getBoundingClientRect().height, 0);
        const expected = height();
        for (const section of unseen) section.classList.add('surface-awake');
        return expected / height();
      });
      expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    }
  });

  test('a step of the caret and a step of scrolling change nothing in the page', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = numberedLines(5000);
    await surface.show(text, [{ id: 's', channel: 'claim', start: 20, end: 90 }]);
    await surface.setSelectedSpan('s');
    await surface.focus(100);
    await surfacePage.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
      }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
    });
    // The engine would go through every registered highlight again after any change, however small.
    for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'ArrowLeft']) await surface.caretAfter(key);
    await surfacePage.mouse.move(400, 300);
    await surfacePage.mouse.wheel(0, 60);
    await surface.settle();
    expect(await surfacePage.evaluate((): unknown => Reflect.get(window, 'changes'))).toEqual([]);
  });

  test('search hits and hovered rows are marked and taken away', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(article);
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.setMarks('find', [
        { start: 0, end: 5 },
        { start: 6, end: 10 },
      ]);
      window.surfacePage.surface.setMarks('hover', [{ start: 11, end: 16 }]);
    });
    expect(await surface.painted()).toEqual({ find: ['Alpha', 'beta'], hover: ['gamma'] });
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.setMarks('find', []);
      window.surfacePage.surface.setMarks('hover', []);
    });
    expect(await surface.painted()).toEqual({});
  });

  test('marks take the colors of the theme, also when it changes while they are shown', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const colorsIn = async (theme: 'light' | 'dark') => {
      await surfacePage.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme;
      }, theme);
      await surface.settle();
      return await surfacePage.evaluate(() => {
        const block = document.querySelector('.surface-block');
        return [...CSS.highlights.keys()].map((name) => {
          const style = getComputedStyle(block ?? document.body, `::highlight(${name})`);
          const key = name.replace(/^surface-\d+-/, '');
          return [key, `${style.backgroundColor} ${style.textDecorationColor}`];
        });
      });
    };
    await surface.show(article, [span('c', 'claim', 'beta gamma'), span('a', 'actor', 'ministers')]);
    await surface.setSelectedSpan('c');
    const light = await colorsIn('light');
    const dark = await colorsIn('dark');
    const darkOf = new Map(dark.map(([name, colors]) => [name, colors]));
    for (const [name, colors] of light) expect(darkOf.get(name), name).not.toBe(colors);
    expect(await colorsIn('light')).toEqual(light);
  });

  test('the text never changes: keys, paste, cut, drop, input methods, editing commands', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(difficultText);
    expect(await surface.textInPage()).toBe(difficultText);
    await surface.focus(30, 60);
    await surfacePage.keyboard.press('ControlOrMeta+c');
    await surface.focus(4, 12);
    await surfacePage.keyboard.type('typed');
    for (const key of ['Enter', 'Backspace', 'Delete', 'Control+x', 'Control+v', 'Control+z', 'Control+b', 'Tab']) {
      await surfacePage.keyboard.press(key);
      await surface.focus(4, 12);
    }
    await surfacePage.keyboard.insertText('入力');
    const session = await surfacePage.context().newCDPSession(surfacePage);
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '日本' });
    // What menus and platform key bindings send to the engine's editor, whatever the keys say.
    for (const command of editorCommands) {
      await surface.focus(4, 12);
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F13', commands: [command] });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F13' });
    }
    await surfacePage.evaluate(() => {
      for (const command of ['insertText', 'insertHTML', 'delete', 'forwardDelete', 'cut', 'insertParagraph', 'bold']) {
        const execute: unknown = Reflect.get(document, 'execCommand');
        if (typeof execute === 'function') Reflect.apply(execute, document, [command, false, '<b>x</b>']);
      }
      const root = document.querySelector('.surface-text');
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'dropped');
      root?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
      root?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }));
      root?.dispatchEvent(
        new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType: 'insertText', data: 'x' }),
      );
    });
    await surface.settle();
    expect(await surface.textInPage()).toBe(difficultText);
  });

  test('a document of many sections is in the page whole, line for line', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = `${numberedLines(3000)}\n\n${difficultText}\n`;
    await surface.show(text);
    expect((await surface.textInPage()) === text).toBe(true);
    expect((await surface.events('painted')).map(([stage]) => stage)).toEqual(['first-screen', 'whole']);
  });

  test('a new text replaces the old one and all its marks', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(numberedLines(4000), [{ id: 'x', channel: 'claim', start: 0, end: 40 }]);
    await surface.setSelectedSpan('x');
    await surface.focus(90_000);
    await surface.show(article, [span('y', 'date', 'Friday')]);
    expect(await surface.painted()).toEqual({ '2-0': ['Friday'] });
    expect(await surface.selection()).toEqual({ anchor: 0, focus: 0 });
    expect(await surface.textInPage()).toBe(article);
    await expect(surfacePage.locator('.surface-overlay')).toBeHidden();
  });

  test('the handles of the selected span move its ends by words, exactly with Alt, and Escape leaves it', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(article, [span('s', 'claim', 'beta gamma')]);
    await surface.setSelectedSpan('s');
    const grab = async (edge: 'start' | 'end', quote: string, index: number) => {
      const from = await surface.handleCenter(edge);
      const to = await surface.pointAt(article.indexOf(quote) + index);
      await surfacePage.mouse.move(from.x, from.y);
      await surfacePage.mouse.down();
      await surfacePage.mouse.move(to.x, to.y, { steps: 3 });
    };
    await grab('end', 'delta', 2);
    await surfacePage.mouse.up();
    const start = article.indexOf('beta');
    expect(await surface.events('boundaryMoved')).toEqual([['s', start, article.indexOf('delta') + 5]]);
    await surface.clearEvents();
    await surfacePage.keyboard.down('Alt');
    await grab('start', 'gamma', 3);
    await surfacePage.mouse.up();
    await surfacePage.keyboard.up('Alt');
    expect(await surface.events('boundaryMoved')).toEqual([
      ['s', article.indexOf('gamma') + 3, article.indexOf('gamma') + 5],
    ]);
    await surface.clearEvents();
    await grab('end', 'epsilon', 2);
    await surfacePage.keyboard.press('Escape');
    await surfacePage.mouse.up();
    expect(await surface.events('boundaryMoved')).toEqual([]);
    // The text's own selection and caret have not moved meanwhile.
    expect(await surface.events('selectionChanged')).toEqual([]);
  });

  test('a handle dragged level with its knob stays on its line', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text =
      'Title\n' + 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi '.repeat(4);
    const start = text.indexOf('iota', 100);
    await surface.show(text, [{ id: 's', channel: 'claim', start, end: start + 4 }]);
    await surface.setSelectedSpan('s');
    await surface.settle();
    const from = await surface.handleCenter('end');
    const to = await surface.pointAt(text.indexOf('kappa', start) + 2);
    await surface.drag(from, { x: to.x, y: from.y });
    expect(await surface.events('boundaryMoved')).toEqual([['s', start, start + 'iota kappa'.length]]);
    await surface.clearEvents();
    const knob = await surface.handleCenter('start');
    const before = await surface.pointAt(text.lastIndexOf('theta', start) + 2);
    await surface.drag(knob, { x: before.x, y: knob.y });
    expect(await surface.events('boundaryMoved')).toEqual([['s', start - 'theta '.length, start + 4]]);
  });

  test('outline and handles stay at the span when width, zoom and text size change', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = `${'Words that wrap differently at every width of the window. '.repeat(12)}\n${article}`;
    await surface.show(text, [span('s', 'claim', 'ministers', text)]);
    await surface.setSelectedSpan('s');
    const misplaced = async () => {
      await surface.settle();
      const { start, end } = span('s', 'claim', 'ministers', text);
      const [rect] = await surface.rects(start, end);
      const left = await surfacePage.locator('.surface-handle-start').boundingBox();
      const right = await surfacePage.locator('.surface-handle-end').boundingBox();
      if (!rect || !left || !right) return Infinity;
      const middle = (rect.top + rect.bottom) / 2;
      return Math.max(
        Math.abs(left.x + left.width / 2 - rect.left),
        Math.abs(right.x + right.width / 2 - rect.right),
        Math.abs(left.y + left.height / 2 - middle),
        Math.abs(right.y + right.height / 2 - middle),
      );
    };
    expect(await misplaced()).toBeLessThan(1.5);
    for (const width of [360, 640, 1800]) {
      await surfacePage.setViewportSize({ width, height: 900 });
      expect(await misplaced()).toBeLessThan(1.5);
    }
    for (const size of ['14px', '30px']) {
      await surfacePage.evaluate((size) => {
        document.documentElement.style.setProperty('--reader-font-size', size);
      }, size);
      expect(await misplaced()).toBeLessThan(1.5);
    }
  });

  test('in right-to-left text the start handle stands on the right', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const text = 'وقالت الوزارة إن الاجتماع يوم الجمعة.';
    await surface.show(text, [span('s', 'claim', 'الوزارة إن', text)]);
    await surface.setSelectedSpan('s');
    await surface.settle();
    expect((await surface.handleCenter('start')).x).toBeGreaterThan((await surface.handleCenter('end')).x);
  });

  test('the measure, the numbers and the page fit a phone, a laptop and a wall', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show('A sentence of quite ordinary words that goes on for a while. '.repeat(20));
    for (const width of [360, 1280, 3840]) {
      await surfacePage.setViewportSize({ width, height: 900 });
      await surface.settle();
      const [first] = await surface.rects(0, 2000);
      const scroll = await surfacePage.evaluate(() => {
        const scroller = document.querySelector('.surface');
        return scroller ? scroller.scrollWidth - scroller.clientWidth : -1;
      });
      expect(scroll).toBe(0);
      expect(first?.left).toBeGreaterThanOrEqual(0);
      const measure = (first?.right ?? 0) - (first?.left ?? 0);
      expect(measure).toBeLessThan(720);
      // On a phone nearly all of the width is text.
      expect(measure).toBeGreaterThan(Math.min(550, width * 0.75));
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${theme}`, async ({ surfacePage }) => {
      const surface = driveSurface(surfacePage);
      await surfacePage.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme;
      }, theme);
      await surface.show(article, [span('c', 'claim', 'beta gamma'), span('a', 'actor', 'ministers')]);
      await surface.setSelectedSpan('c');
      const { violations } = await new AxeBuilder({ page: surfacePage }).setLegacyMode().include('#host').analyze();
      expect(violations).toEqual([]);
    });
  }

  test('everything goes with destroy', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(article, [span('c', 'claim', 'beta')]);
    const left = await surfacePage.evaluate(() => {
      window.surfacePage.surface.destroy();
      return {
        children: document.querySelector('#host')?.childElementCount,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(left).toEqual({ children: 0, highlights: 0, sheets: 0 });
  });
}
