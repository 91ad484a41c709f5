import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oracles } from './oracles.ts';
import { runVerb } from './run-for-tests.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-oracles-'));
});

afterAll(() => rm(folder, { recursive: true }));

const sound = {
  id: 'two-by-two',
  measure: 'cohenKappa',
  data: {
    raters: ['a', 'b'],
    categories: ['x', 'y'],
    table: [
      [20, 5],
      [10, 15],
    ],
  },
  expected: { value: 0.4 },
  tolerance: 1e-12,
};

async function run(content: unknown, ...options: readonly string[]) {
  const file = join(folder, 'cases.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return runVerb(oracles, file, ...options);
}

describe('spanwright oracles', () => {
  it('prints what was expected and what came out, and ends with 0 when all pass', async () => {
    const { code, stdout } = await run([sound]);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'pass two-by-two (cohenKappa)',
      '  ok   value: expected 0.4 ± 1e-12, got 0.4',
      '1 of 1 cases pass, 0 fail.',
    ]);
  });

  it('ends with 1 when a figure is wrong, a measure is unknown, or a reason is missing', async () => {
    const cases = [
      sound,
      { ...sound, id: 'wrong', expected: { value: 0.5 } },
      { ...sound, id: 'unknown', measure: 'phi' },
      { ...sound, id: 'defined', expected: { value: null } },
      { ...sound, id: 'empty', expected: {} },
    ];
    const { code, stdout } = await run(cases, '--failed');
    const lines = stdout.split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith('FAIL'))).toHaveLength(4);
    expect(lines.at(-1)).toBe('1 of 5 cases pass, 4 fail.');
  });

  it('prints JSON for programs', async () => {
    const { stdout } = await run({ cases: [sound] }, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ passed: 1, failed: 0, cases: [{ id: 'two-by-two' }] });
  });

  it('says what is wrong with a file or a command', async () => {
    expect(await run('{')).toMatchObject({ code: 1 });
    expect(await run('{}')).toMatchObject({ code: 1, stderr: 'The file does not hold a list of cases.' });
    expect(await run([{ measure: 'cohenKappa' }])).toMatchObject({ stderr: 'Case 1 has no id or no measure.' });
    expect(await run([], '--loud')).toMatchObject({ code: 2 });
  });
});
