import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suggestActors } from '#core/suggest/actors/suggest-actors';
import { suggestClaims } from '#core/suggest/claims/suggest-claims';
import { suggestDates } from '#core/suggest/dates/suggest-dates';
import { suggest } from '#core/suggest/suggest';
import type { KnownEntity, SuggestSource } from '#core/suggest/suggestion';
import { wordsIn } from '#core/text/words';
import { projectRoot } from '../scripts/project-root.ts';

/**
 * `npx tsx bench/run-suggest.ts`: what the assistant's worker does with a text, in milliseconds of the processor per 1,000 words: the
 * seed articles, one long text of them, and the same for a project that knows many actors.
 */
const folder = path.join(projectRoot, 'seeds');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/gu, '\n'));
const long = Array.from({ length: 40 }, () => articles.join('\n\n')).join('\n\n');

const manyEntities = Array.from({ length: 5000 }, (_, index): KnownEntity => {
  const name = `Ministry ${String(index)} of Anywhere`;
  return { id: `entity-${String(index)}`, name, entityKind: '', country: '', aliases: [`M${String(index)}A`] };
});

const sourceOf = (text: string, entities: readonly KnownEntity[] = []): SuggestSource => ({
  text,
  language: 'en',
  date: '2019-01-25',
  regions: [],
  entities,
});

const countWords = (text: string) => wordsIn(text, { start: 0, end: text.length }).length;

const works: readonly (readonly [string, (source: SuggestSource) => unknown])[] = [
  ['all', suggest],
  ['dates', suggestDates],
  ['actors', suggestActors],
  ['claims', (source) => suggestClaims(source)],
];

const texts: readonly (readonly [string, readonly SuggestSource[]])[] = [
  ['seed articles', articles.map((text) => sourceOf(text))],
  ['one long text', [sourceOf(long)]],
  ['long, 5,000 actors known', [sourceOf(long, manyEntities)]],
];

/** Milliseconds of the processor, which other work beside it does not change much. */
function timeOf(work: () => void): number {
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}

/** The shortest of several times. */
function shortest(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(work)));
}

// As the worker finds it when a first document is opened: nothing is compiled, no table is built.
const [firstArticle = ''] = articles;
const first = timeOf(() => suggest(sourceOf(firstArticle)));

const rows = works.map(([name, work]) => {
  const cells = texts.map(([, sources]) => {
    const words = sources.reduce((sum, { text }) => sum + countWords(text), 0);
    const time = shortest(sources.length > 1 ? 20 : 3, () => {
      for (const source of sources) work(source);
    });
    return ((time / words) * 1000).toFixed(2);
  });
  return `| ${name} | ${cells.join(' | ')} |`;
});
process.stdout.write(
  [
    `| ms per 1,000 words | ${texts.map(([name]) => name).join(' | ')} |`,
    `| --- |${' --: |'.repeat(texts.length)}`,
    ...rows,
    '',
    `The first article (${String(countWords(firstArticle))} words) in a fresh process: ${first.toFixed(0)} ms.`,
    `The long text has ${countWords(long).toLocaleString('en')} words.`,
    '',
  ].join('\n'),
);
