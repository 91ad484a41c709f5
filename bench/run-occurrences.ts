import { createRecordTable } from '#core/changes/record-table';
import { findChangeProblems } from '#core/changes/validate-change';
import { tagOccurrences } from '#core/commands/tag-occurrences';
import type { DocumentRecord } from '#core/model/records';
import { needlesOf } from '#core/occurrences/needles';
import { createNearDuplicates, fingerprintOf } from '#core/text/near-duplicates';
import { searchDocuments } from '#renderer/features/occurrences/search-documents.ts';
import { buildDocument, buildHead } from '#testing/builders';
import { createRandom } from './random.ts';
import { readSeedSentences } from './seed-sentences.ts';

/**
 * `npx tsx bench/run-occurrences.ts`: “Tag all occurrences” over 10,000 documents, and what near copies cost there. The
 * same code as in the window, with texts in memory: reading them from the store comes on top. `longest turn` is how long
 * the search keeps a key press waiting at most, and counts pauses in which other work had the processor.
 */
const documentCount = 10_000;
const sentencesIn = 20;

const sentences = readSeedSentences();
const random = createRandom(20_190_125);
const texts = new Map<string, string>();
const documents = Array.from({ length: documentCount }, (_, index): DocumentRecord => {
  const id = `document-${String(index)}`;
  const words = Array.from({ length: sentencesIn }, () => sentences[random.between(0, sentences.length - 1)] ?? '');
  const text = words.join('\n');
  texts.set(id, text);
  return buildDocument(text, { id, order: index });
});
const table = createRecordTable([...buildHead(), ...documents]);
const session = { view: table, readText: (id: string) => Promise.resolve(texts.get(id) ?? '') };

const queries: Readonly<Record<string, readonly string[]>> = {
  'one name': ['NATO'],
  'an actor with 8 names': [
    'United States',
    'the US',
    'US',
    'U.S.',
    'Washington',
    'America',
    'the United States of America',
    'the Americans',
  ],
  'a name that is nowhere': ['Liechtenstein'],
};

const rows: string[] = [];
for (const [name, names] of Object.entries(queries)) {
  let longestTurn = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longestTurn = Math.max(longestTurn, performance.now() - last);
    last = performance.now();
  }, 0);
  const begin = performance.now();
  const { occurrences } = await searchDocuments({
    session,
    documents,
    query: { needles: needlesOf(names), tag: 'actor', coder: 'coder-1' },
    signal: new AbortController().signal,
    report: () => undefined,
  });
  const searched = performance.now() - begin;
  clearInterval(timer);
  const chosen = occurrences.filter(({ doubt }) => doubt === null);
  const planned = performance.now();
  let nextId = 0;
  const done = tagOccurrences(
    { view: table, text: () => undefined },
    { tag: 'actor', attributes: {}, occurrences: chosen },
  ).plan({
    view: table,
    coder: 'coder-1',
    now: '2026-01-05T08:00:00.000Z',
    newId: () => `annotation-${String((nextId += 1))}`,
    text: () => undefined,
  });
  const tables = createRecordTable([...buildHead(), ...documents]);
  if (done.ok && findChangeProblems(tables, done.value).length === 0) tables.apply(done.value);
  const tagged = performance.now() - planned;
  rows.push(
    `| ${name} | ${occurrences.length.toLocaleString('en')} | ${searched.toFixed(0)} | ${longestTurn.toFixed(0)} | ${tagged.toFixed(0)} |`,
  );
}
const characters = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
process.stdout.write(
  [
    `| ${documentCount.toLocaleString('en')} documents, ${(characters / 1e6).toFixed(0)} million characters | places | search ms | longest turn ms | tag all ms |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
    '',
    '',
  ].join('\n'),
);

// Of other articles each: these documents are made of the same hundred sentences, so every third word is made its own.
const articles = documents.map(({ id }) => [id, ownWords(texts.get(id) ?? '', id)] as const);
const sketched = performance.now();
const fingerprints = articles.map(([id, text]) => [id, fingerprintOf(text)] as const);
const indexed = performance.now();
const index = createNearDuplicates();
for (const [id, fingerprint] of fingerprints) index.add(id, fingerprint);
const asked = performance.now();
for (const [id] of fingerprints) index.of(id);
const end = performance.now();
process.stdout.write(
  [
    '| near copies in them | ms |',
    '| --- | --: |',
    `| fingerprints, as sources are loaded | ${(indexed - sketched).toFixed(0)} |`,
    `| index, in pauses after opening | ${(asked - indexed).toFixed(0)} |`,
    `| the near copies of each document | ${(end - asked).toFixed(0)} |`,
    '',
  ].join('\n'),
);

function ownWords(text: string, id: string): string {
  return text
    .split(' ')
    .map((word, at) => (at % 3 === 0 ? `${word}${id}` : word))
    .join(' ');
}
