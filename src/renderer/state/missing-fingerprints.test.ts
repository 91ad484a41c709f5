import { expect, test } from 'vitest';
import type { DocumentRecord } from '#core/model/records';
import { fingerprintOf } from '#core/text/near-duplicates';
import { findMissingFingerprints } from '#renderer/state/missing-fingerprints.ts';
import { buildDocument } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const words = (from: string) => Array.from({ length: 30 }, (_, index) => `${from}${String(index)}`).join(' ');
const texts = new Map([
  ['one', words('a')],
  ['two', words('b')],
  ['three', words('c')],
]);

function run({ unreadable = '', stopAfter = Infinity } = {}) {
  const documents = Array.from(texts, ([id, text], order) => ({
    ...buildDocument(text),
    id,
    order,
    ...(id === 'two' ? { fingerprint: 'known' } : {}),
  }));
  const bench = createWorkbench('short', documents);
  const read: string[] = [];
  const found = new Map<string, string | undefined>();
  const done = findMissingFingerprints({
    session: {
      view: bench.view,
      readText: (id) => {
        read.push(id);
        return id === unreadable ? Promise.reject(new Error('gone')) : Promise.resolve(texts.get(id) ?? '');
      },
    },
    ids: bench.view.documents().map(({ id }) => id),
    isKnown: () => false,
    pause: () => Promise.resolve(),
    isWanted: () => read.length < stopAfter,
    onFound: ({ id }: DocumentRecord, fingerprint) => found.set(id, fingerprint),
  });
  return done.then(() => ({ read, found }));
}

test('only texts without a fingerprint are read, and get that of their words', async () => {
  const { read, found } = await run();
  expect(read).toEqual(['one', 'three']);
  expect(found).toEqual(
    new Map([
      ['one', fingerprintOf(words('a'))],
      ['three', fingerprintOf(words('c'))],
    ]),
  );
});

test('what cannot be read is passed over, and nothing is read once nobody wants it', async () => {
  expect([...(await run({ unreadable: 'one' })).found.keys()]).toEqual(['three']);
  expect((await run({ stopAfter: 1 })).read).toEqual(['one']);
});
