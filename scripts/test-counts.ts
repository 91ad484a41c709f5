import type { StepResult } from './run-steps.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A runner whose report cannot be read, or that failed outside any test, counts as one failure: never as nothing. */
const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }));
}

export function countSteps(results: readonly StepResult[]): Counts {
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

/**
 * Counts from Vitest's JSON report. A file that could not be loaded holds no tests and counts as one failure.
 * @param exitCode of the runner: nonzero with no failed test (an unhandled error) counts as one failure.
 */
export function countVitest(report: string | null, exitCode: number): Counts {
  const parsed = parseObject(report);
  const files = parsed?.['testResults'];
  if (parsed === null || !Array.isArray(files)) return oneFailure;
  const passed = numberAt(parsed, 'numPassedTests');
  const failedTests = numberAt(parsed, 'numFailedTests');
  const skipped = numberAt(parsed, 'numPendingTests') + numberAt(parsed, 'numTodoTests');
  const unloaded = files.filter((file: unknown) => isObject(file) && isUnloaded(file)).length;
  return withExitCode({ passed, failed: failedTests + unloaded, skipped }, exitCode);
}

/** Counts from Playwright's JSON report; errors outside tests (such as a failed global setup) count one each. */
export function countPlaywright(report: string | null, exitCode: number): Counts {
  const parsed = parseObject(report);
  const stats = parsed?.['stats'];
  if (parsed === null || !isObject(stats)) return oneFailure;
  const errors = Array.isArray(parsed['errors']) ? parsed['errors'].length : 0;
  const counts = {
    passed: numberAt(stats, 'expected'),
    // Passed only on a second try: there are no retries, but if someone adds them this stays honest.
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + errors,
    skipped: numberAt(stats, 'skipped'),
  };
  return withExitCode(counts, exitCode);
}

/** The closing line of `npm test`. */
export function closingLine(counts: Counts): string {
  return `${String(counts.passed)} passed, ${String(counts.failed)} failed`;
}

function withExitCode(counts: Counts, exitCode: number): Counts {
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  // A runner that found no tests at all has proved nothing.
  if (counts.passed === 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

function isUnloaded(file: Readonly<Record<string, unknown>>): boolean {
  const tests = file['assertionResults'];
  return file['status'] === 'failed' && Array.isArray(tests) && tests.length === 0;
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberAt(object: Readonly<Record<string, unknown>>, key: string): number {
  const value = object[key];
  return typeof value === 'number' ? value : 0;
}
