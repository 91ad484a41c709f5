import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { readCodebook } from '#core/formats/codebook/read-codebook';
import { writeCodebook } from '#core/formats/codebook/write-codebook';
import type { CodebookRecord } from '#core/model/records';

const part = { tag: 'claim', attribute: 'form', value: '', relation: '' };
const codebook: CodebookRecord = {
  ...createDefaultCodebook('codebook'),
  version: 2,
  constraints: [{ id: 'no-entity', severity: 'off', rule: { kind: 'built-in' } }],
  revisions: [{ version: 2, note: 'Why', touched: [part], coder: 'ada', at: '2026-01-05T08:00:00.000Z' }],
};

function problemOf(text: string): string {
  const read = readCodebook(text);
  if (read === 'corpus') return 'corpus';
  return read.ok ? 'fine' : read.error;
}

const changed = (change: (content: Record<string, unknown>) => void): string => {
  const content = JSON.parse(writeCodebook(codebook)) as Record<string, unknown>;
  change(content);
  return JSON.stringify(content);
};

describe('a codebook file', () => {
  test('comes back as it was, without saying who changed it', () => {
    const text = writeCodebook(codebook);
    expect(text).not.toContain('ada');
    const read = readCodebook(text);
    expect(read !== 'corpus' && read.ok ? read.value : null).toEqual({
      ...codebook,
      revisions: codebook.revisions?.map((each) => ({ ...each, coder: 'unnamed' })),
    });
  });

  test('is told apart from a corpus', () => {
    expect(problemOf('{"format":"spanwright-corpus","version":1}')).toBe('corpus');
  });

  test.each<readonly [string, string, RegExp]>([
    ['no JSON', 'Hello', /no sound JSON/u],
    ['a list', '[]', /no sound JSON/u],
    ['half of a file', writeCodebook(codebook).slice(0, 400), /no sound JSON/u],
    ['another format', '{"format":"else"}', /no codebook/u],
    ['a newer version', changed((content) => (content['version'] = 2)), /newer version/u],
    ['more than the format has', changed((content) => (content['run'] = 'x')), /“run” is not part/u],
    ['no codebook', '{"format":"spanwright-codebook","version":1}', /must be object/u],
    ['a part missing', changed((content) => (content['codebook'] = { id: 'x' })), /missing/u],
    ['one name twice', '{"format":"spanwright-codebook","version":1,"version":1}', /twice/u],
    ['one name twice inside', `{"format":"spanwright-codebook","version":1,"codebook":{"id":"a","id":"b"}}`, /twice/u],
    [
      'a reserved name',
      `{"format":"spanwright-codebook","version":1,"codebook":{"__proto__":{"a":1}}}`,
      /not part|missing/u,
    ],
    ['depth without end', `{"format":${'['.repeat(5000)}`, /no sound JSON/u],
    [
      'two tags of one key',
      writeCodebook({ ...codebook, tags: codebook.tags.map((tag) => ({ ...tag, key: '1' })) }),
      /key/u,
    ],
    ['a length that nobody wrote', `"${' '.repeat(9 * 1024 * 1024)}"`, /too long/u],
  ])('is refused in plain words: %s', (_name, text, problem) => {
    expect(problemOf(text)).toMatch(problem);
  });

  test('any damage is either refused or harmless', () => {
    const text = writeCodebook(codebook);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), (at, length, junk) => {
        const read = readCodebook(text.slice(0, at) + junk + text.slice(at + length));
        expect(read === 'corpus' || read.ok || read.error !== '').toBe(true);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});
