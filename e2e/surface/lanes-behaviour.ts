import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Lane, PaintedSpan } from '#renderer/surface/surface.ts';
import type { SurfaceTest } from './caret-behaviour.ts';
import { driveSurface, type Rect } from './surface-driver.ts';
import { lineLength, numberedLines } from './texts.ts';

const sentence = 'On Friday the ministers of NATO said in Brussels that Moscow must comply with the treaty at once. ';
const text = `A title\n\n${sentence.repeat(4)}\n\n${sentence.repeat(3)}\nThe end`;

/** The nth occurrence of a quote, as a span. */
function span(id: string, channel: string, quote: string, nth = 0): PaintedSpan {
  let start = text.indexOf(quote);
  for (let step = 0; step < nth; step += 1) start = text.indexOf(quote, start + 1);
  return { id, channel, start, end: start + quote.length };
}

function lane(number: number, spans: readonly PaintedSpan[]): Lane {
  return { id: `lane-${number}`, label: String(number), name: `Coder ${number}`, spans };
}

const claim = 'said in Brussels that Moscow must comply with the treaty';
const two = [
  lane(1, [span('claim-1', 'claim', claim), span('actor-1', 'actor', 'NATO'), span('inside-1', 'actor', 'Moscow')]),
  lane(2, [span('claim-2', 'claim', 'Moscow must comply with the treaty'), span('date-2', 'date', 'On Friday')]),
];
const eight = Array.from({ length: 8 }, (_, index) =>
  lane(
    index + 1,
    [0, 1, 2, 3, 4, 5].map((nth) => span(`${index}-${nth}`, 'claim', claim, nth)),
  ),
);

/** Rows of bars under the lines. */
export function describeLanes(test: SurfaceTest): void {
  test('bars lie under exactly the characters of their spans, line by line', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text, two[0]?.spans);
    await surface.setLanes(two);
    for (const { id, spans } of two)
      for (const { id: spanId, start, end } of spans) {
        const [bars, rects] = [await surface.bars(id, spanId), await surface.rects(start, end)];
        expect(bars.length, spanId).toBe(rects.length);
        bars.forEach((bar, line) => {
          const rect = rects[line];
          expect(Math.abs(bar.left - (rect?.left ?? NaN))).toBeLessThan(0.6);
          expect(Math.abs(bar.right - (rect?.right ?? NaN))).toBeLessThan(0.6);
          expect(bar.top).toBeGreaterThanOrEqual((rect?.bottom ?? NaN) - 0.6);
        });
      }
    expect((await surface.bars('lane-1', 'claim-1')).length).toBeGreaterThan(1);
    // The text itself is not painted: its own layer is a lane.
    expect(await surface.painted()).toEqual({});
  });

  for (const lanes of [two, eight])
    test(`${lanes.length} rows are apart from each other, from their line and from the next`, async ({
      surfacePage,
    }) => {
      const surface = driveSurface(surfacePage);
      await surface.show(text);
      await surface.setLanes(lanes);
      const lines = await surface.rects(0, text.length);
      const bars = await Promise.all(lanes.map(({ id }) => surface.bars(id)));
      for (const [row, own] of bars.entries())
        for (const bar of own) {
          expect(bar.bottom - bar.top).toBeGreaterThanOrEqual(4);
          for (const line of lines) expect(line.bottom <= bar.top + 0.6 || line.top >= bar.bottom).toBe(true);
          for (const below of bars.slice(row + 1).flat())
            expect(below.top >= bar.bottom + 0.9 || below.bottom <= bar.top || apart(bar, below)).toBe(true);
        }
      const labels = await surfacePage.locator('.surface-staff').first().innerText();
      expect(labels.split('\n').sort()).toEqual(lanes.map(({ label }) => label));
    });

  test('the rows of all lines stand in the same order, whoever tagged there', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(two);
    const [first] = await surface.bars('lane-1', 'claim-1');
    const [second] = await surface.bars('lane-2', 'claim-2');
    expect(second?.top).toBe((first?.top ?? NaN) + 10);
  });

  test('a press on a bar says which lane and spans, innermost first, and moves neither caret nor focus', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(two);
    await surface.focus(3, 8);
    await surface.clearEvents();
    const [inside] = await surface.bars('lane-1', 'inside-1');
    const [other] = await surface.bars('lane-2', 'claim-2');
    if (!inside || !other) throw new Error('No bars');
    await surfacePage.mouse.click((inside.left + inside.right) / 2, (inside.top + inside.bottom) / 2);
    await surfacePage.mouse.click(other.left + 3, other.top + 3);
    const events = await surface.events('laneClicked');
    expect(events.map(([lane, spans]) => [lane, spans])).toEqual([
      ['lane-1', ['inside-1', 'claim-1']],
      ['lane-2', ['claim-2']],
    ]);
    expect(await surface.events('clicked')).toEqual([]);
    expect(await surface.selection()).toEqual({ anchor: 3, focus: 8 });
    expect(await surfacePage.evaluate(() => window.surfacePage.surface.hasFocus())).toBe(true);
  });

  test('caret, selection by mouse and keys work as without lanes, also over bars', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(eight);
    const from = text.indexOf('ministers');
    const to = text.indexOf('treaty', from) + 3;
    const [start, end] = [await surface.pointAt(from), await surface.pointAt(to)];
    const [bar] = await surface.bars('lane-3', '2-0');
    if (!bar) throw new Error('No bar');
    await surfacePage.mouse.move(start.x, start.y);
    await surfacePage.mouse.down();
    await surfacePage.mouse.move(bar.left + 20, bar.top + 2);
    await surfacePage.mouse.move(end.x, end.y);
    await surfacePage.mouse.up();
    await surface.settle();
    expect(await surface.selection()).toEqual({ anchor: from, focus: text.indexOf('treaty', from) + 6 });
    await surface.focus(from);
    expect(await surface.caretAfter('ArrowRight')).toBe(from + 1);
    expect(await surface.caretAfter('ArrowDown')).toBeGreaterThan(from + 30);
  });

  test('bars stay under their words when one scrolls, resizes, zooms the text or changes its size', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(eight);
    const misplaced = async () => {
      await surface.settle();
      let worst = 0;
      for (const { id, spans } of [eight[0], eight[7]].flatMap((one) => one ?? []))
        for (const { id: spanId, start, end } of spans) {
          const [bars, rects] = [await surface.bars(id, spanId), await surface.rects(start, end)];
          if (bars.length !== rects.length) return Infinity;
          bars.forEach(({ left, right }, line) => {
            worst = Math.max(
              worst,
              Math.abs(left - (rects[line]?.left ?? NaN)),
              Math.abs(right - (rects[line]?.right ?? NaN)),
            );
          });
        }
      return worst;
    };
    expect(await misplaced()).toBeLessThan(0.6);
    for (const width of [380, 640, 1800]) {
      await surfacePage.setViewportSize({ width, height: 1500 });
      expect(await misplaced()).toBeLessThan(0.6);
    }
    for (const size of ['14px', '30px']) {
      await surfacePage.evaluate((size) => {
        document.documentElement.style.setProperty('--reader-font-size', size);
      }, size);
      expect(await misplaced()).toBeLessThan(0.6);
    }
    await surfacePage.setViewportSize({ width: 1000, height: 400 });
    await surfacePage.mouse.move(400, 200);
    await surfacePage.mouse.wheel(0, 300);
    expect(await misplaced()).toBeLessThan(0.6);
  });

  test('only what is near the view is drawn, it follows the view, and a step of scrolling draws nothing', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const lines = numberedLines(5000);
    const spans = (number: number) =>
      Array.from({ length: 5000 }, (_, line) => ({
        id: `${number}-${line}`,
        channel: 'actor',
        start: line * lineLength + 5,
        end: line * lineLength + 10,
      }));
    await surface.show(lines);
    await surface.setLanes([1, 2, 3].map((number) => lane(number, spans(number))));
    const drawn = () => surfacePage.locator('.surface-bar').count();
    expect(await drawn()).toBeGreaterThan(30);
    expect(await drawn()).toBeLessThan(400);
    await surfacePage.evaluate((at) => {
      window.surfacePage.surface.reveal(at, at + 5);
    }, 4000 * lineLength);
    await surface.settle();
    expect(await drawn()).toBeLessThan(400);
    const [bar] = await surface.bars('lane-2', '2-4000');
    const [word] = await surface.rects(4000 * lineLength + 5, 4000 * lineLength + 10);
    expect(Math.abs((bar?.left ?? NaN) - (word?.left ?? NaN))).toBeLessThan(0.6);
    expect(Math.abs((bar?.top ?? NaN) - (word?.bottom ?? NaN) - 11)).toBeLessThan(1.6);
    await surfacePage.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
      }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
    });
    await surfacePage.mouse.move(400, 300);
    await surfacePage.mouse.wheel(0, 60);
    await surface.settle();
    expect(await surfacePage.evaluate((): unknown => Reflect.get(window, 'changes'))).toEqual([]);
  });

  test('a line of a megabyte has bars where one looks', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const long = `Title\n\n${sentence.repeat(10_000)}`;
    const spans = Array.from({ length: 10_000 }, (_, index) => ({
      id: `s${index}`,
      channel: 'date',
      start: 7 + index * sentence.length + 3,
      end: 7 + index * sentence.length + 9,
    }));
    await surface.show(long);
    await surface.setLanes([lane(1, spans), lane(2, spans)]);
    const middle = spans[5000];
    if (!middle) throw new Error('No span');
    await surfacePage.evaluate(({ start, end }) => {
      window.surfacePage.surface.reveal(start, end);
    }, middle);
    await surface.settle();
    expect(await surfacePage.locator('.surface-bar').count()).toBeLessThan(400);
    const [bar] = await surface.bars('lane-1', middle.id);
    const [word] = await surface.rects(middle.start, middle.end);
    expect(Math.abs((bar?.left ?? NaN) - (word?.left ?? NaN))).toBeLessThan(0.6);
  });

  test('turning lanes on and off keeps the line at the top where it is, and restores what was', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    const long = `${sentence.repeat(6)}\n\n`.repeat(40);
    const painted = [{ id: 'c', channel: 'claim', start: 5000, end: 5040 }];
    await surface.show(long, painted);
    await surfacePage.evaluate(() => {
      window.surfacePage.surface.reveal(5000, 5001);
    });
    await surface.settle();
    await surfacePage.mouse.move(400, 300);
    await surfacePage.mouse.wheel(0, 137);
    await surface.settle();
    const topLine = () =>
      surfacePage.evaluate(() => {
        const top = document.querySelector('.surface')?.getBoundingClientRect().top ?? 0;
        for (let at = 4000; at < 7000; at += 1) {
          const [rect] = window.surfacePage.surface.rectsOf(at, at + 1);
          if (rect && rect.bottom > top + 1) return { at, y: rect.top };
        }
        return { at: -1, y: NaN };
      });
    const before = await topLine();
    const place = () => surface.rects(before.at, before.at + 400);
    const [was, paint] = [await place(), await surface.painted()];
    await surface.setLanes(eight.map((one) => ({ ...one, spans: painted })));
    await surface.settle();
    const during = await place();
    expect(Math.abs((during[0]?.top ?? NaN) - (was[0]?.top ?? NaN))).toBeLessThan(1.5);
    expect((during[1]?.top ?? NaN) - (during[0]?.top ?? NaN)).toBeGreaterThan(70);
    await surface.setLanes(null);
    await surface.settle();
    expect((await place()).map(({ left, right }) => [left, right])).toEqual(
      was.map(({ left, right }) => [left, right]),
    );
    expect(Math.abs(((await place())[0]?.top ?? NaN) - (was[0]?.top ?? NaN))).toBeLessThan(1.5);
    expect(await surface.painted()).toEqual(paint);
    await expect(surfacePage.locator('.surface-staff')).toHaveCount(0);
  });

  test('a change of a lane is drawn at once and moves no line', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(two);
    const before = await surface.rects(0, text.length);
    await surfacePage.evaluate(
      ({ added, moved }) => {
        window.surfacePage.surface.changeLane('lane-2', { added: [added], removed: ['date-2'], updated: [moved] });
        window.surfacePage.surface.changeLane('gone', { added: [added], removed: [], updated: [] });
      },
      { added: span('new', 'actor', 'ministers'), moved: span('claim-2', 'claim', 'the treaty at once') },
    );
    expect(await surface.bars('lane-2', 'date-2')).toEqual([]);
    expect(await surface.bars('lane-2', 'new')).toHaveLength(1);
    const [bar] = await surface.bars('lane-2', 'claim-2');
    const { start, end } = span('claim-2', 'claim', 'the treaty at once');
    expect(Math.abs((bar?.left ?? NaN) - ((await surface.rects(start, end))[0]?.left ?? NaN))).toBeLessThan(0.6);
    expect(await surface.rects(0, text.length)).toEqual(before);
  });

  test('the passage one stands at stands out in text and bars; without it all bars are alike', async ({
    surfacePage,
  }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(two);
    const { start, end } = span('claim-1', 'claim', claim);
    const focused = () =>
      surfacePage
        .locator('.surface-bar-focused')
        .evaluateAll((bars) => [...new Set(bars.map((bar) => (bar as HTMLElement).dataset['span']))].sort());
    const colorOf = (spanId: string) =>
      surfacePage
        .locator(`.surface-bar[data-span="${spanId}"]`)
        .first()
        .evaluate((bar) => getComputedStyle(bar).color);
    const colors = [await colorOf('actor-1'), await colorOf('claim-1')];
    await surface.setLaneFocus({ start, end });
    expect(await focused()).toEqual(['claim-1', 'claim-2', 'inside-1']);
    expect((await surface.painted())['passage']).toEqual([claim]);
    expect(await colorOf('actor-1')).not.toBe(colors[0]);
    expect(await colorOf('claim-1')).toBe(colors[1]);
    await surface.setLaneFocus({ start, end, ids: ['claim-1', 'claim-2'] });
    expect(await focused()).toEqual(['claim-1', 'claim-2']);
    await surface.setLaneFocus(null);
    expect(await focused()).toEqual([]);
    expect(await colorOf('actor-1')).toBe(colors[0]);
    expect(await surface.painted()).toEqual({});
  });

  test('in right-to-left text labels stand on the right and bars under their words', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    const arabic = 'وقالت الوزارة إن الاجتماع يوم الجمعة.';
    const at = arabic.indexOf('الوزارة');
    await surface.show(arabic);
    await surface.setLanes([lane(1, [{ id: 's', channel: 'claim', start: at, end: at + 10 }]), lane(2, [])]);
    const [bar] = await surface.bars('lane-1', 's');
    const [word] = await surface.rects(at, at + 10);
    expect(Math.abs((bar?.left ?? NaN) - (word?.left ?? NaN))).toBeLessThan(0.6);
    const label = await surfacePage.locator('.surface-staff-labels').first().boundingBox();
    expect(label?.x).toBeGreaterThan(word?.right ?? Infinity);
  });

  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing with lanes in ${theme}`, async ({ surfacePage }) => {
      const surface = driveSurface(surfacePage);
      await surfacePage.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme;
      }, theme);
      await surface.show(text);
      await surface.setLanes(eight);
      const { violations } = await new AxeBuilder({ page: surfacePage }).setLegacyMode().include('#host').analyze();
      expect(violations).toEqual([]);
    });

  test('a new text has no lanes, and everything of them goes with destroy', async ({ surfacePage }) => {
    const surface = driveSurface(surfacePage);
    await surface.show(text);
    await surface.setLanes(two);
    await surface.setLaneFocus({ start: 0, end: 30 });
    await surface.show('Another text');
    await expect(surfacePage.locator('.surface-staff')).toHaveCount(0);
    expect(await surface.painted()).toEqual({});
    await surface.setLanes([lane(1, [{ id: 's', channel: 'claim', start: 0, end: 7 }])]);
    const left = await surfacePage.evaluate(() => {
      window.surfacePage.surface.destroy();
      return [
        document.querySelector('#host')?.childElementCount,
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
      ];
    });
    expect(left).toEqual([0, 0, 0]);
  });
}

/** Whether the two lie in rows of different lines: more than a line's rows apart. */
function apart(one: Rect, other: Rect): boolean {
  return Math.abs(one.top - other.top) > 60;
}
