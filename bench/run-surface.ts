import { chromium, type Browser, type Page } from '@playwright/test';
import { serveSurface } from '../e2e/surface/serve-surface.ts';
import { findChromium } from '../scripts/find-program.ts';
import { runningAsRoot } from '../scripts/running-as-root.ts';
import { readSeedSentences } from './seed-sentences.ts';
import { measureSurface, showPlainText, watchKeys, type SurfaceFigures } from './surface-measures.ts';
import { createWorkload, workloadSizes } from './workload.ts';

interface Row extends SurfaceFigures {
  readonly label: string;
  readonly heapMiB: number;
  readonly elements: number;
  readonly keys: readonly number[];
  readonly plainKeys: readonly number[];
}

const keysPressed = 80;

/** `npx tsx bench/run-surface.ts`: the reading surface alone, on generated documents, in the system's Chromium. */
async function runSurfaceBenchmark(): Promise<void> {
  const server = await serveSurface();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: !runningAsRoot(),
  });
  try {
    const rows: Row[] = [];
    for (const size of workloadSizes) {
      process.stderr.write(`Measuring ${size.label}…\n`);
      rows.push(await measureSize(browser, server.url, size));
    }
    process.stdout.write(tableOf(rows));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureSize(browser: Browser, url: string, size: (typeof workloadSizes)[number]): Promise<Row> {
  const { text, annotations } = await createWorkload({ ...size, sentences: readSeedSentences() });
  const spans = annotations.map(({ id, tag, start, end }) => ({ id, channel: tag, start, end }));
  const page = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => 'surfacePage' in window);
  const figures = await page.evaluate(measureSurface, { text, spans });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
  await page.evaluate(
    (middle) => {
      window.surfacePage.surface.focus();
      window.surfacePage.surface.select({ anchor: middle, focus: middle }, { reveal: true });
    },
    Math.floor(text.length / 2),
  );
  const keys = await pressKeys(page);
  await page.close();

  const plain = await openPage(browser);
  await plain.evaluate(showPlainText, text);
  const plainKeys = await pressKeys(plain);
  await plain.close();
  return {
    ...figures,
    label: size.label,
    heapMiB: metric('JSHeapUsedSize') / 2 ** 20,
    elements: metric('Nodes'),
    keys,
    plainKeys,
  };
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The TypeScript runner wraps functions in this helper, also those that are sent to the page.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto('about:blank');
  return page;
}

async function pressKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchKeys);
  for (let press = 0; press < keysPressed; press += 1) {
    await page.keyboard.press(press % 4 === 3 ? 'ArrowDown' : 'ArrowRight');
    await page.waitForFunction((count) => window.keyTimes.length >= count, press + 1);
  }
  const times = await page.evaluate(() => window.keyTimes);
  // The first presses wake up what is idle in any page.
  return times.slice(8);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function tableOf(rows: readonly Row[]): string {
  const pair = (values: readonly number[]) =>
    `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const cells: readonly (readonly [string, (row: Row) => string])[] = [
    ['open to first screen painted', (row) => whole(row.firstScreen)],
    ['open to whole document in place (longest stall)', (row) => `${whole(row.whole)} (${whole(row.longestStall)})`],
    ['add to painted, p50 / p95', (row) => pair(row.add)],
    ['remove to painted, p50 / p95', (row) => pair(row.remove)],
    ['scroll: dropped of frames', (row) => `${row.droppedFrames} of ${row.frames}`],
    ['click to spans, p50 / p95', (row) => pair(row.hitTest)],
    ['caret key to painted, p50 / p95', (row) => pair(row.keys)],
    ['the same in plain contenteditable', (row) => pair(row.plainKeys)],
    ['ratio of the p50s', (row) => (quantile(row.keys, 0.5) / quantile(row.plainKeys, 0.5)).toFixed(2)],
    ['script heap, MiB', (row) => whole(row.heapMiB)],
    ['nodes in the page', (row) => whole(row.elements)],
  ];
  const header = `| ms | ${rows.map(({ label }) => label).join(' | ')} |`;
  const rule = `| --- |${' --: |'.repeat(rows.length)}`;
  const body = cells.map(([label, cell]) => `| ${label} | ${rows.map(cell).join(' | ')} |`);
  return `${[header, rule, ...body].join('\n')}\n`;
}

await runSurfaceBenchmark();
