import { createServer } from 'node:http';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { readSeedSentences } from './seed-sentences.ts';
import type {
  measureReading as MeasureReading,
  measureWriting as MeasureWriting,
  Percentiles,
  ReadingFigures,
  WritingFigures,
} from './storage.ts';

declare global {
  // Defined in the page by storage-page.ts.
  var measureWriting: typeof MeasureWriting;
  var measureReading: typeof MeasureReading;
}

interface StorageFigures extends WritingFigures, ReadingFigures {
  readonly annotations: number;
  readonly writingStall: number;
  readonly readingStall: number;
}

/** `npx tsx bench/run-storage.ts [documents×annotations …]`: the store on generated projects, in a real Chromium. */
async function runStorageBenchmark(sizes: readonly (readonly [number, number])[]): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'storage-page.ts'));
  const server = createServer((request, response) => {
    const isScript = request.url === '/storage-page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Storage</title><script src="/storage-page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A profile on disk: an in-memory one would measure no disk.
  const profile = mkdtempSync(join(tmpdir(), 'spanwright-storage-'));
  const system = '/usr/bin/chromium';
  const context = await chromium.launchPersistentContext(profile, {
    ...(existsSync(system) ? { executablePath: system } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      process.stderr.write(`  page: ${message.text()}\n`);
    });
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const sentences = readSeedSentences();
    const all: StorageFigures[] = [];
    for (const [documents, perDocument] of sizes) {
      process.stderr.write(`Measuring ${String(documents)} documents with ${String(perDocument)} annotations each…\n`);
      const name = `spanwright-bench-${String(documents)}-${String(perDocument)}`;
      const writing = await page.evaluate(
        ([database, lines, count, each]) => globalThis.measureWriting(database, lines, count, each),
        [name, sentences, documents, perDocument] as const,
      );
      // A page of its own, as after a restart: nothing of what was made is in its memory.
      await page.reload();
      const reading = await page.evaluate((database) => globalThis.measureReading(database), name);
      all.push({
        ...writing,
        ...reading,
        annotations: documents * perDocument,
        writingStall: writing.stall,
        readingStall: reading.stall,
      });
    }
    process.stdout.write(tableOf(all));
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'storagePage' } },
  });
  for (const result of [output].flat()) {
    if ('output' in result) return result.output[0].code;
  }
  throw new Error('The page was not bundled');
}

function tableOf(figures: readonly StorageFigures[]): string {
  const pair = ({ p50, p95 }: Percentiles) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const rows: readonly (readonly [string, (row: StorageFigures) => string])[] = [
    ['save one, strict, p50 / p95', (row) => pair(row.saveOne)],
    ['bare strict put of one record, p50 / p95', (row) => pair(row.floor)],
    ['save one ÷ bare put, p50', (row) => (row.saveOne.p50 / row.floor.p50).toFixed(2)],
    ['save one beside a compaction, p50 / p95', (row) => pair(row.saveOneWhileCompacting)],
    ['compact one layer, p50 / p95', (row) => pair(row.compactOneLayer)],
    ['read one text, p50 / p95', (row) => pair(row.readText)],
    ['import as one entry', (row) => whole(row.importing)],
    ['compact everything (longest stall)', (row) => `${whole(row.compacting)} (${whole(row.writingStall)})`],
    ['load the project (longest stall)', (row) => `${whole(row.loadProject)} (${whole(row.readingStall)})`],
    ['load and write as JSON', (row) => whole(row.exportJson)],
    ['on disk, MiB', (row) => whole(row.storedBytes / 2 ** 20)],
  ];
  const header = `| ms | ${figures.map((row) => `${row.annotations.toLocaleString('en')} annotations`).join(' | ')} |`;
  const rule = `| --- |${' --: |'.repeat(figures.length)}`;
  const body = rows.map(([label, cell]) => `| ${label} | ${figures.map(cell).join(' | ')} |`);
  return `${[header, rule, ...body].join('\n')}\n`;
}

function sizesFrom(words: readonly string[]): readonly (readonly [number, number])[] {
  const chosen = words.length === 0 ? ['10x100', '100x1000', '1000x1000'] : words;
  return chosen.map((word) => {
    const [documents, perDocument] = word.split(/[x×]/).map(Number);
    if (!documents || !perDocument) throw new Error(`Not a size: ${word}. Write documents×annotations, as 100x1000.`);
    return [documents, perDocument] as const;
  });
}

await runStorageBenchmark(sizesFrom(process.argv.slice(2)));
