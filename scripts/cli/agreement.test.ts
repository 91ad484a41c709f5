import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgreementTable } from '#core/review/agreement/agreement-table';
import { soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildCoder, buildHead } from '#testing/builders';
import { writtenCorpus } from '#testing/written-corpus';
import { agreement } from './agreement.ts';
import { report } from './report.ts';
import { runVerb } from './run-for-tests.ts';

const text = 'NATO met Russia on Friday.';
let folder = '';

/** Writes a corpus in which each coder tagged some words as an actor. */
async function corpusFile(name: string, layers: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const records = [
    ...buildHead(),
    soundDocument(text, { id: 'document-1', state: 'done' }),
    ...Object.keys(layers).map((coder) => buildCoder({ id: coder, name: coder })),
    ...Object.entries(layers).flatMap(([coder, words]) =>
      words.map((word) => {
        const start = text.indexOf(word);
        return buildAnnotation(text, { start, end: start + word.length }, { id: `${coder} ${word}`, coder });
      }),
    ),
  ];
  const path = join(folder, name);
  await writeFile(path, await writtenCorpus(records, text));
  return path;
}

const files = { both: '', anna: '', bo: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-agreement-'));
  const words = { Anna: ['NATO', 'Russia'], Bo: ['NATO', 'Russia', 'Friday'] };
  files.both = await corpusFile('both.json', words);
  files.anna = await corpusFile('anna.json', { Anna: words.Anna });
  files.bo = await corpusFile('bo.json', { Bo: words.Bo });
});

afterAll(() => rm(folder, { recursive: true }));

describe('spanwright agreement', () => {
  it('prints each figure with what it rests on, and why one is undefined', async () => {
    const { code, stdout } = await runVerb(agreement, files.both);
    expect(code).toBe(0);
    expect(stdout).toContain('Coders: Anna, Bo');
    expect(stdout).toMatch(/F1, exact boundaries +Anna – Bo +0\.800 \(n 5\)/);
    expect(stdout).toMatch(/undefined: \S/);
    expect(stdout).not.toMatch(/NaN|Infinity/);
  });

  it('gives the same table for one file with two layers as for a file each', async () => {
    const one = await runVerb(agreement, files.both, '--json');
    const two = await runVerb(agreement, files.anna, files.bo, '--json');
    const tableOf = (stdout: string) => (JSON.parse(stdout) as AgreementTable).variables;
    expect(tableOf(two.stdout)).toEqual(tableOf(one.stdout));
    expect((JSON.parse(two.stdout) as { readonly notes: readonly string[] }).notes).toEqual([
      `Bo is from ${files.bo}.`,
    ]);
  });

  it('takes a rule, coders and tags by name', async () => {
    const { stdout } = await runVerb(
      agreement,
      files.both,
      '--rule',
      'words:1',
      '--coders',
      'Bo,Anna',
      '--tags',
      'Actor',
    );
    expect(stdout).toMatch(/F1, relaxed/);
    expect(stdout).not.toMatch(/^Claim/mu);
  });

  it.each([
    ['a rule', ['--rule', 'nearly'], /“nearly” is no rule/],
    ['a coder', ['--coders', 'Zoe'], /There is no coder “Zoe”. There are: Anna, Bo/],
    ['an option', ['--nonsense'], /nonsense/],
    ['a scale', ['--scale', 'claim.stance=round'], /is no scale/],
    ['a number', ['--resamples', 'many'], /whole number/],
  ])('says what is wrong with %s, and ends with 2', async (_what, options, said) => {
    const { code, stderr } = await runVerb(agreement, files.both, ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });

  it('ends with 1 for a file that cannot be used, and for a single layer', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, (await readFile(files.both, 'utf8')).slice(0, 900));
    expect(await runVerb(agreement, broken)).toMatchObject({ code: 1 });
    const alone = await runVerb(agreement, files.anna);
    expect(alone).toMatchObject({ code: 1, stderr: 'There are fewer than two layers to compare in these files.' });
  });
});

describe('spanwright report', () => {
  it.each(['html', 'md', 'json'])('writes the same %s twice, to a file or the output', async (format) => {
    const out = join(folder, `report.${format}`);
    expect(await runVerb(report, files.both, '--format', format, '--out', out)).toMatchObject({ code: 0, stdout: '' });
    const { stdout } = await runVerb(report, files.both, '--format', format);
    expect(`${stdout}\n`).toBe(await readFile(out, 'utf8'));
    expect(stdout).toContain('Anna');
  });

  it('refuses a format that it does not know', async () => {
    expect(await runVerb(report, files.both, '--format', 'docx')).toMatchObject({ code: 2 });
  });
});
