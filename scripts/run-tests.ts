import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTool } from './build-tools.ts';
import { countPlaywright, countVitest, type Counts } from './test-counts.ts';

/** Unit and property tests, shown as they run. */
export function runVitest(args: readonly string[]): Promise<Counts> {
  return withReport(async (report) => {
    const run = await runTool(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      { show: true },
    );
    return (text) => countVitest(text, run.code);
  });
}

/** End-to-end tests on the built hosts, shown as they run. */
export function runPlaywright(args: readonly string[]): Promise<Counts> {
  return withReport(async (report) => {
    const run = await runTool('playwright', ['test', ...args], {
      show: true,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return (text) => countPlaywright(text, run.code);
  });
}

async function withReport(run: (report: string) => Promise<(text: string | null) => Counts>): Promise<Counts> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-report-'));
  try {
    const report = path.join(folder, 'report.json');
    const count = await run(report);
    return count(await readFile(report, 'utf8').catch(() => null));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
