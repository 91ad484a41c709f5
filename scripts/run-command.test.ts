import { expect, test } from 'vitest';
import { lastLines, runCommand } from './run-command.ts';

const node = (code: string, options = {}) => runCommand(process.execPath, ['--eval', code], options);

test('the exit code and both outputs come back', async () => {
  const outcome = await node('console.log("out"); console.error("err"); process.exitCode = 3;');
  expect(outcome.code).toBe(3);
  expect(outcome.output).toContain('out\n');
  expect(outcome.output).toContain('err\n');
});

test('a program that does not exist is an outcome with a reason', async () => {
  const outcome = await runCommand('spanwright-no-such-program', []);
  expect(outcome.code).toBe(1);
  expect(outcome.output).toContain('ENOENT');
});

test('lines are told as they are completed, however the output is cut', async () => {
  const lines: string[] = [];
  const code = 'process.stdout.write("fir", () => process.stdout.write("st\\n\\nsecond\\nunfinished"));';
  await node(code, { onLine: (line: string) => lines.push(line) });
  expect(lines).toEqual(['first', 'second']);
});

test('an abort ends the program', async () => {
  const stop = new AbortController();
  const started = node('console.log("on"); setInterval(() => {}, 1000);', {
    signal: stop.signal,
    onLine: () => stop.abort(),
  });
  expect((await started).code).toBe(1);
});

test('the last lines of a long output are kept', () => {
  expect(lastLines('a\nb\nc\n', 2)).toBe('b\nc');
});
