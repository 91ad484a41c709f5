import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { createRecordTable } from '#core/changes/record-table';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { EntityRecord } from '#core/model/records';
import { createErrorWatch } from '../e2e/fixtures/error-watch.ts';
import { electronPathVariable } from '../e2e/fixtures/global-setup.ts';
import { launchApp, type LaunchedApp } from '../e2e/fixtures/launch-app.ts';
import { answerOpenDialog } from '../e2e/pages/native-dialogs.ts';
import { Workbench } from '../e2e/pages/workbench.ts';
import { ensureElectron } from '../scripts/electron-runtime.ts';
import { startVirtualDisplay } from '../scripts/virtual-display.ts';
import { readSeedSentences } from './seed-sentences.ts';
import { showPlainText, watchKeys } from './surface-measures.ts';
import { createWorkload, workloadSizes } from './workload.ts';

/**
 * `npx tsx bench/run-app.ts`: the built app in Electron, with its real surface, store and commands. A tag's key press is
 * timed from the event to the frame that shows it, with the journal write on its way and the assistant's suggestions in sight, and compared with a caret move in
 * a plain contenteditable page of the same text in the same run.
 */
const presses = 60;
const coder = 'coder-1';
const madeAt = '2026-03-01T09:00:00.000Z';

interface Row {
  readonly label: string;
  readonly open: number;
  readonly tag: readonly number[];
  readonly undo: readonly number[];
  readonly caret: readonly number[];
  readonly plain: readonly number[];
}

async function runAppBenchmark(): Promise<void> {
  const electron = await ensureElectron();
  process.env[electronPathVariable] = electron.executablePath;
  const display = await startVirtualDisplay();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-bench-'));
  const launch = (profile: string) =>
    launchApp({
      userDataDir: path.join(folder, profile),
      appArguments: [],
      environment: { DISPLAY: display.display },
      errors: createErrorWatch(),
    });
  try {
    const starts = await measureStarts(launch);
    const rows: Row[] = [];
    for (const size of workloadSizes) {
      process.stderr.write(`Measuring the app with ${size.label}…\n`);
      const corpus = path.join(folder, `${String(size.spans)}.json`);
      const text = await writeWorkload(corpus, size);
      const app = await launch(`profile-${String(size.spans)}`);
      rows.push({ label: size.label, ...(await measureApp(app, corpus, text)) });
      // The page was left for a plain one, which answers no question about closing.
      await app.kill();
    }
    process.stdout.write(tableOf(rows, starts));
  } finally {
    await display.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the start of the process to a readable sample, in milliseconds: the first start of all, then warm ones. */
async function measureStarts(launch: (profile: string) => Promise<LaunchedApp>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    const app = await launch('profile-start');
    await new Workbench(app.page).ready();
    times.push(performance.now() - began);
    await app.close();
  }
  return times;
}

async function writeWorkload(file: string, size: (typeof workloadSizes)[number]): Promise<string> {
  const { document, text, annotations } = await createWorkload({ ...size, sentences: readSeedSentences(), coder });
  const entities = Array.from({ length: 40 }, (_, index): EntityRecord => {
    const id = `entity-${String(index + 1)}`;
    return { kind: 'entity', id, name: id, entityKind: '', country: '', aliases: [], note: '', createdAt: madeAt };
  });
  const view = createRecordTable([
    { kind: 'project', id: `bench-${String(size.spans)}`, name: size.label, description: '', createdAt: madeAt },
    { ...createDefaultCodebook('codebook-1') },
    { kind: 'coder', id: coder, name: 'Bench', role: 'person', createdAt: madeAt },
    document,
    ...entities,
    ...annotations,
  ]);
  const stream = createWriteStream(file);
  for await (const chunk of writeCorpus({ view, readText: () => text, journal: null })) stream.write(chunk);
  stream.end();
  await once(stream, 'finish');
  return text;
}

async function measureApp(app: LaunchedApp, corpus: string, text: string): Promise<Omit<Row, 'label'>> {
  const { page } = app;
  page.setDefaultTimeout(300_000);
  const workbench = await new Workbench(page).ready();
  await answerOpenDialog(app.electronApp, corpus);
  await workbench.text.focus();
  await page.keyboard.press('Control+i');
  await page.getByText('as a new project').first().waitFor();
  await page.reload();
  const began = performance.now();
  await page.locator('[data-reading-surface][data-painted]').waitFor();
  const open = performance.now() - began;
  await workbench.ready();
  // The assistant is on, as it is from the start: its suggestions are in sight, and it learns from each tag.
  await page
    .locator('.status')
    .getByRole('button', { name: /\d suggestions?$/u })
    .waitFor();

  await workbench.text.focus();
  await page.evaluate(watchKeys);
  await page.keyboard.press('Control+End');
  for (let step = 0; step < 12; step++) await page.keyboard.press('k');
  const caret = await timeKeys(page, (press) => (press % 4 === 3 ? 'ArrowDown' : 'ArrowRight'));
  const tag: number[] = [];
  const undo: number[] = [];
  for (let round = 0; round < presses; round++) {
    await page.keyboard.press('Control+ArrowLeft');
    tag.push(await timeKey(page, String((round % 2) + 2)));
    if (round % 2 === 1) undo.push(await timeKey(page, 'Control+z'));
  }
  await page.goto('about:blank');
  const plain = await measurePlain(page, text);
  return { open, caret, tag, undo, plain };
}

async function measurePlain(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(showPlainText, text);
  await page.evaluate(watchKeys);
  return await timeKeys(page, (press) => (press % 4 === 3 ? 'ArrowDown' : 'ArrowRight'));
}

async function timeKeys(page: Page, keyOf: (press: number) => string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press++) times.push(await timeKey(page, keyOf(press)));
  // The first presses wake up what is idle in any page.
  return times.slice(8);
}

async function timeKey(page: Page, key: string): Promise<number> {
  const before = (await keyTimes(page)).length;
  await page.keyboard.press(key);
  await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length > count, before);
  return (await keyTimes(page)).at(-1) ?? Number.NaN;
}

async function keyTimes(page: Page): Promise<readonly number[]> {
  const times: unknown = await page.evaluate(() => Reflect.get(window, 'keyTimes'));
  return Array.isArray(times) ? times.map(Number) : [];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function tableOf(rows: readonly Row[], starts: readonly number[]): string {
  const pair = (values: readonly number[]) =>
    `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
  const cells: readonly (readonly [string, (row: Row) => string])[] = [
    ['load the window again to first screen painted', (row) => row.open.toFixed(0)],
    ['tag by key to painted, p50 / p95', (row) => pair(row.tag)],
    ['undo by key to painted, p50 / p95', (row) => pair(row.undo)],
    ['caret key to painted, p50 / p95', (row) => pair(row.caret)],
    ['caret key in plain contenteditable', (row) => pair(row.plain)],
    ['ratio tag ÷ plain caret, p50', (row) => (quantile(row.tag, 0.5) / quantile(row.plain, 0.5)).toFixed(2)],
    ['ratio caret ÷ plain caret, p50', (row) => (quantile(row.caret, 0.5) / quantile(row.plain, 0.5)).toFixed(2)],
  ];
  const [first = Number.NaN, ...warm] = starts;
  return [
    `| the app in Electron, ms | ${rows.map(({ label }) => label).join(' | ')} |`,
    `| --- |${' --: |'.repeat(rows.length)}`,
    ...cells.map(([label, cell]) => `| ${label} | ${rows.map(cell).join(' | ')} |`),
    '',
    `Start of the process to a readable sample: ${first.toFixed(0)} ms the first time, ${quantile(warm, 0.5).toFixed(0)} ms warm (median of ${String(warm.length)}).`,
    '',
  ].join('\n');
}

await runAppBenchmark();
