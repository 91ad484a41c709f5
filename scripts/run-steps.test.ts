import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';

test('every step runs, whatever becomes of the others, and a failed one tells why', async () => {
  const told: string[] = [];
  const step = (name: string, code: number) => ({ name, run: async () => ({ code, output: 'why' }) });
  const results = await runSteps([step('a', 0), step('b', 2), step('c', 0)], 2, (line) => told.push(line));
  expect(told.filter((line) => line.includes('why'))).toHaveLength(1);
  expect(results.map(({ name, passed }) => [name, passed])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ]);
});

test('no more steps run at a time than there are lanes', async () => {
  let running = 0;
  let most = 0;
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return { code: 0, output: '' };
  };
  await runSteps(
    Array.from({ length: 6 }, (_, index) => ({ name: String(index), run })),
    2,
    () => undefined,
  );
  expect(most).toBe(2);
});
