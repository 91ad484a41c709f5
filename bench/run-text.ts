import { makeQuote, reanchor } from '#core/text/anchor';
import { clauseAt } from '#core/text/clauses';
import { expandSelection, shrinkSelection } from '#core/text/expand-selection';
import { ceilGrapheme, isGraphemeBoundary, nextGrapheme, previousGrapheme } from '#core/text/graphemes';
import { quotationForm } from '#core/text/is-quoted';
import { moveBoundary } from '#core/text/move-boundary';
import { nextParagraph, paragraphAt, previousParagraph } from '#core/text/paragraphs';
import { quotationAt } from '#core/text/quotations';
import { nextSentence, previousSentence, sentenceAt } from '#core/text/sentences';
import { snapToWords } from '#core/text/snap-to-words';
import { nextWord, previousWord, wordAt } from '#core/text/words';
import { readSeedSentences } from './seed-sentences.ts';

/**
 * `npx tsx bench/run-text.ts`: what a question about a place in a text of five megabytes costs. Each should cost less
 * than one look at every character, whatever the text is like.
 */
const fiveMegabytes = 5_000_000;
const article = readSeedSentences().join(' ');
const lines = `${article}\n`.repeat(Math.ceil(fiveMegabytes / (article.length + 1)));

const questions: Readonly<Record<string, (text: string, at: number) => unknown>> = {
  isGraphemeBoundary,
  ceilGrapheme,
  nextGrapheme,
  previousGrapheme,
  wordAt,
  nextWord,
  previousWord,
  sentenceAt,
  nextSentence,
  previousSentence,
  clauseAt,
  paragraphAt,
  nextParagraph,
  previousParagraph,
  quotationAt,
  snapToWords: (text, at) => snapToWords(text, { start: at, end: at + 80 }),
  moveBoundary: (text, at) => moveBoundary(text, { start: at, end: at + 10 }, 'end', 1),
  expandSelection: (text, at) => expandSelection(text, { start: at, end: at + 10 }),
  shrinkSelection: (text, at) => shrinkSelection(text, { start: at, end: at + 1000 }, at + 100),
  quotationForm: (text, at) => quotationForm(text, { start: at, end: at + 80 }),
  makeQuote: (text, at) => makeQuote(text, at, at + 80),
  reanchor: (text, at) => reanchor(text, { ...makeQuote(text, at, at + 80), start: at }),
};

const texts = {
  paragraphs: lines,
  'lines of 1 MB': `${lines.replaceAll('\n', ' ').slice(0, 1_000_000)}\n`.repeat(5),
  'no space or period': 'Rüstungskontrollvertrag'.repeat(220_000),
  'Chinese in one line': '北约与俄罗斯未能就导弹达成一致。'.repeat(320_000),
} as const;

/** The shortest of several times in milliseconds: what the work takes when the machine does nothing else. */
function shortest(times: number, work: (round: number) => unknown): number {
  let least = Infinity;
  for (let round = 0; round < times; round += 1) {
    const begin = performance.now();
    work(round);
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

/** What it takes to look at every character once, in the cheapest way. */
function scan(text: string): number {
  let lineFeeds = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 0x0a) lineFeeds += 1;
  return lineFeeds;
}

const columns = Object.entries(texts);
const rows = [
  ['one look at every character', ...columns.map(([, text]) => shortest(5, () => scan(text)))] as const,
  ...Object.entries(questions).map(
    ([name, ask]) =>
      [
        name,
        ...columns.map(([, text]) => shortest(12, (round) => ask(text, Math.floor(text.length / 2) + 137 * round))),
      ] as const,
  ),
];
process.stdout.write(
  [
    `| ms | ${columns.map(([name]) => name).join(' | ')} |`,
    `| --- |${' --: |'.repeat(columns.length)}`,
    ...rows.map(([name, ...times]) => `| ${name} | ${times.map((time) => time.toFixed(2)).join(' | ')} |`),
    '',
  ].join('\n'),
);
