import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnyRecord } from '#core/model/records';
import { soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildCoder, buildEntity, buildHead } from '#testing/builders';
import { writtenCorpus } from '#testing/written-corpus';
import { evaluate } from './evaluate.ts';
import { runSpanwright, runVerb } from './run-for-tests.ts';
import { suggest } from './suggest.ts';

// One test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

const text = '😀 NATO met on 25 January 2019.\n\nNATO left on Friday.';
let folder = '';
let news = '';
let gold = '';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function spanOf(quote: string, occurrence = 1) {
  let start = -1;
  for (let nth = 0; nth < occurrence; nth++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

function corpusOf(extra: readonly AnyRecord[]): Promise<string> {
  const document = soundDocument(text, { id: 'document-1' });
  const source = { ...document.source, name: 'news.txt', path: 'news.txt' };
  return writtenCorpus([...buildHead(), { ...document, source }, ...extra], text);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-suggest-'));
  news = await file('news.txt', text.replaceAll('\n', '\r\n'));
  const mention = (id: string, occurrence: number, coder = 'coder-1') =>
    buildAnnotation(text, spanOf('NATO', occurrence), { id, coder, attributes: { entity: 'entity-1' } });
  gold = await file(
    'gold.json',
    await corpusOf([
      buildCoder({ id: 'coder-2', name: 'Ben' }),
      buildCoder({ id: 'assistant', name: 'Assistant', role: 'assistant' }),
      buildEntity({ name: 'North Atlantic Alliance', aliases: ['NATO'] }),
      mention('1', 1),
      mention('2', 1, 'coder-2'),
      mention('3', 2, 'coder-2'),
      { ...mention('4', 2, 'assistant'), status: 'rejected' },
      buildAnnotation(text, spanOf('Friday'), { id: '5', tag: 'date', attributes: { value: '2019-01-25' } }),
    ]),
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe('spanwright suggest', () => {
  it('prints a JSON array with offsets in code points and UTF-16 on the canonical text', async () => {
    const { code, stdout } = await runVerb(suggest, '--json', '--date', 'news.txt=2019-01-28', news);
    expect(code).toBe(0);
    const found: unknown = JSON.parse(stdout);
    expect(found).toContainEqual({
      file: 'news.txt',
      tag: 'date',
      start: 14,
      end: 29,
      startUtf16: 15,
      endUtf16: 30,
      quote: '25 January 2019',
      value: '2019-01-25',
      modifier: 'none',
      rule: expect.any(String) as string,
    });
    expect(found).toContainEqual(expect.objectContaining({ tag: 'actor', quote: 'NATO', start: 2, entity: 'NATO' }));
    expect(found).toContainEqual(expect.objectContaining({ quote: 'Friday', value: '2019-01-25' }));
  });

  it('gives no value to what counts from a date that nobody gave, and prints a list for people', async () => {
    const { stdout } = await runVerb(suggest, '--json', news);
    const found: unknown = JSON.parse(stdout);
    const value = expect.anything() as unknown;
    expect(found).toContainEqual(expect.objectContaining({ quote: 'Friday' }));
    expect(found).not.toContainEqual(expect.objectContaining({ quote: 'Friday', value }));
    expect((await runVerb(suggest, news)).stdout).toContain('news.txt 2–6 actor “NATO” = NATO (');
  });

  it('reads the others where a file cannot be read, and says so', async () => {
    const { code, stdout, stderr } = await runVerb(suggest, '--json', join(folder, 'nowhere.txt'), news);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).not.toEqual([]);
    expect(stderr).toContain('The file cannot be read');
  });

  it.each([
    [[], 'Name at least one text file'],
    [['--date', 'news.txt', 'news.txt'], 'is not NAME=DATE'],
    [['--date', 'other.txt=2019-01-25', 'news.txt'], 'not among the files'],
    [['--date', 'news.txt=2019-02-30', 'news.txt'], 'is not a day'],
    [['--date', 'news.txt=Friday', 'news.txt'], 'is not a day'],
    [['a/news.txt', 'b/news.txt'], 'Two files are called news.txt'],
    [['--loud', 'news.txt'], '--loud'],
  ])('ends with 2 when it is misused: %j', async (args, words) => {
    const { code, stdout, stderr } = await runVerb(suggest, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('spanwright', () => {
  it('knows both verbs', async () => {
    const suggested = await runSpanwright('suggest', '--json', news);
    const evaluated = await runSpanwright('evaluate', gold, await file('made.json', suggested.stdout));
    expect(evaluated).toMatchObject({ code: 0, stderr: '' });
    expect(evaluated.stdout).toContain('1 documents compared');
  });
});

describe('spanwright evaluate', () => {
  const suggestion = (parts: object) => ({ file: 'news.txt', rule: 'a rule', ...parts });
  const nato = suggestion({ tag: 'actor', start: 2, end: 6, quote: 'NATO', entity: 'Nato' });
  const friday = suggestion({ tag: 'date', start: 45, end: 51, quote: 'Friday', value: '2019-02-01' });

  it('compares with the tags of all people together, each once, and prints figures for each tag', async () => {
    const suggestions = await file('some.json', JSON.stringify([nato, friday]));
    const { code, stdout } = await runVerb(evaluate, '--json', gold, suggestions);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 1,
      tags: [
        { tag: 'actor', exact: { gold: 2, found: 1, precision: 1, recall: 0.5 }, entities: { right: 1, of: 1 } },
        { tag: 'date', overlap: { gold: 1, found: 1, f1: 1 }, values: { right: 0, of: 1, share: 0 } },
      ],
    });
    const shown = (await runVerb(evaluate, gold, suggestions)).stdout;
    expect(shown).toMatch(/actor\n +exact +precision 1\.000 +recall 0\.500 +F1 0\.667 +\(1 of 2 found, 1 suggested\)/u);
    expect(shown).toMatch(/values +0\.000 right \(0 of 1 found\)/u);
  });

  it('takes the layer of one coder where one is named', async () => {
    const suggestions = await file('one.json', JSON.stringify([nato]));
    const { stdout } = await runVerb(evaluate, '--json', '--coder', 'ada', gold, suggestions);
    expect(JSON.parse(stdout)).toMatchObject({
      coder: 'ada',
      tags: [{ tag: 'actor', exact: { gold: 1, found: 1 } }, {}],
    });
  });

  it('says what does not fit', async () => {
    const refused = async (content: unknown, ...more: readonly string[]) => {
      const path = await file('odd.json', typeof content === 'string' ? content : JSON.stringify(content));
      const { code, stderr } = await runVerb(evaluate, gold, path, ...more);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await refused([{ ...nato, start: 3, end: 7 }])).toContain('another text');
    expect(await refused([{ tag: 'actor' }])).toContain('entry 1 is no suggestion');
    expect(await refused({})).toContain('not a list of suggestions');
    expect(await refused('no')).toContain('not JSON');
    expect(await refused([nato], '--coder', 'Zoe')).toContain('It has: Ada, Ben.');
    expect((await runVerb(evaluate, gold)).code).toBe(2);
  });
});
