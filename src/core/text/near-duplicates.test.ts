import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearDuplicates, findNearDuplicates, fingerprintOf } from '#core/text/near-duplicates';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: readFileSync(`seeds/${name}`, 'utf8') }));

function documentOf(id: string, text: string): { readonly id: string; readonly fingerprint?: string } {
  const fingerprint = fingerprintOf(text);
  return fingerprint === undefined ? { id } : { id, fingerprint };
}

function likeOf(...texts: readonly (readonly [id: string, text: string])[]): Record<string, readonly string[]> {
  const found = findNearDuplicates(texts.map(([id, text]) => documentOf(id, text)));
  return Object.fromEntries(Array.from(found, ([id, like]) => [id, like.map((one) => one.id)]));
}

describe('wire copies', () => {
  const text = seeds[1]?.text ?? '';
  const other = seeds[4]?.text ?? '';

  test('articles about the same event in other words are not nearly the same', () => {
    expect(likeOf(...seeds.map(({ id, text: each }) => [id, each] as const))).toEqual({});
  });

  test('a copy under another headline, without its last paragraphs and with another byline, is found', () => {
    const paragraphs = text.split('\n\n');
    const copy = ['BRUSSELS — Talks on arms fail', 'By our own staff', ...paragraphs.slice(1, -2)].join('\r\n\r\n');
    expect(likeOf(['original', text], ['copy', copy], ['other', other])).toEqual({
      original: ['copy'],
      copy: ['original'],
    });
  });

  test('case, spaces, quotation marks and punctuation make no difference at all', () => {
    const written = text.replaceAll('’', "'").replaceAll(' ', '\u00a0').toUpperCase();
    expect(fingerprintOf(written)).toBe(fingerprintOf(text));
  });

  test('one word in thirty changed is a copy, one in four is not', () => {
    const edited = (every: number) =>
      text
        .split(' ')
        .map((word, index) => (index % every === 0 ? `x${String(index)}` : word))
        .join(' ');
    expect(likeOf(['original', text], ['copy', edited(30)])).toHaveProperty('original', ['copy']);
    expect(likeOf(['original', text], ['other', edited(4)])).toEqual({});
  });

  test('a text of a few words has none, and what is no fingerprint is like nothing', () => {
    expect(fingerprintOf('Talks failed on Friday.')).toBeUndefined();
    const index = createNearDuplicates();
    index.add('a', 'not a fingerprint');
    index.add('b', undefined);
    expect([index.of('a'), index.of('b'), index.of('c')]).toEqual([[], [], []]);
  });
});

test('the estimate is as near to the true share of common runs as is said', () => {
  const words = seeds.flatMap(({ text }) => text.split(/\s+/u));
  const runs = (list: readonly string[]) =>
    new Set(
      list.slice(4).map((_, index) =>
        list
          .slice(index, index + 5)
          .join(' ')
          .toLowerCase(),
      ),
    );
  let off = 0;
  let count = 0;
  for (let shared = 150; shared <= 500; shared += 10) {
    const left = words.slice(0, 500).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '') || 'x');
    const right = [...left.slice(0, shared), ...left.slice(shared).map((word, index) => `${word}${String(index)}`)];
    const [one, two] = [runs(left), runs(right)];
    const common = [...one].filter((run) => two.has(run)).length;
    const truth = common / (one.size + two.size - common);
    const index = createNearDuplicates();
    index.add('left', fingerprintOf(left.join(' ')));
    index.add('right', fingerprintOf(right.join(' ')));
    const estimate = index.of('left')[0]?.similarity;
    if (truth > 0.62) expect(estimate).toBeDefined();
    if (truth < 0.38) expect(estimate).toBeUndefined();
    if (estimate === undefined) continue;
    count += 1;
    if (Math.abs(estimate - truth) > 0.09) off += 1;
  }
  expect(count).toBeGreaterThan(10);
  expect(off / count).toBeLessThan(0.15);
});

test('the order of the documents does not matter, and being alike is mutual', () => {
  const paragraph = fc.constantFrom(
    ...seeds.flatMap(({ text }) => text.split('\n\n')).filter((one) => one.length > 150),
  );
  const texts = fc.array(
    fc.array(paragraph, { minLength: 2, maxLength: 6 }).map((list) => list.join('\n\n')),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(texts, (drawn) => {
      const documents = drawn.map((text, index) => documentOf(`document-${String(index)}`, text));
      const found = findNearDuplicates(documents);
      const sorted = (map: typeof found) => [...map].sort(([left], [right]) => (left < right ? -1 : 1));
      expect(sorted(findNearDuplicates(documents.toReversed()))).toEqual(sorted(found));
      for (const [id, like] of found) {
        for (const { id: other } of like) expect(found.get(other)?.some((one) => one.id === id)).toBe(true);
      }
      for (const text of drawn) expect(fingerprintOf(text)).toBe(fingerprintOf(text));
    }),
    { seed: 4204, numRuns: 60 },
  );
});
