import { expect, test } from 'vitest';
import { addCounts, closingLine, countPlaywright, countSteps, countVitest } from './test-counts.ts';

const vitestReport = (over: object): string =>
  JSON.stringify({
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
    ...over,
  });
const playwrightReport = (stats: object, errors: readonly object[] = []): string =>
  JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

test('passed, failed and skipped tests are taken from the reports', () => {
  expect(countVitest(vitestReport({ numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  expect(countPlaywright(playwrightReport({ unexpected: 2, skipped: 4 }), 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 4,
  });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest(vitestReport({ testResults }), 1).failed).toBe(1);
});

test('a test that passed on a second try is a failure', () => {
  expect(countPlaywright(playwrightReport({ flaky: 1 }), 0)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('an error outside any test is a failure', () => {
  expect(countPlaywright(playwrightReport({ expected: 0 }, [{ message: 'global setup' }]), 1).failed).toBe(1);
  expect(countVitest(vitestReport({}), 1).failed).toBe(1);
});

test.each([null, '', '{', '[]', '{}'])('a report that reads %j is a failure', (report) => {
  expect(countVitest(report, 0).failed).toBe(1);
  expect(countPlaywright(report, 0).failed).toBe(1);
});

test('a run without any test is a failure', () => {
  expect(countVitest(vitestReport({ numPassedTests: 0 }), 0).failed).toBe(1);
  expect(countPlaywright(playwrightReport({ expected: 0 }), 0).failed).toBe(1);
});

test('the closing line adds up everything that ran', () => {
  const steps = countSteps([
    { name: 'a', passed: true, seconds: 1 },
    { name: 'b', passed: false, seconds: 1 },
  ]);
  expect(closingLine(addCounts([steps, { passed: 10, failed: 2, skipped: 5 }]))).toBe('11 passed, 3 failed');
});
