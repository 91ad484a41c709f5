import { describe, expect, it } from 'vitest';
import { readSeed } from '#testing/arbitrary-text';
import { makeQuote, reanchor } from '#core/text/anchor';
import { clauseAt } from '#core/text/clauses';
import { expandSelection, shrinkSelection } from '#core/text/expand-selection';
import { findFolded } from '#core/text/fold';
import { ceilGrapheme, isGraphemeBoundary, nextGrapheme, previousGrapheme } from '#core/text/graphemes';
import { quotationForm } from '#core/text/is-quoted';
import { moveBoundary } from '#core/text/move-boundary';
import { codePointMap, utf8Map } from '#core/text/offset-units';
import { nextParagraph, paragraphAt, previousParagraph } from '#core/text/paragraphs';
import { quotationAt } from '#core/text/quotations';
import { nextSentence, previousSentence, sentenceAt } from '#core/text/sentences';
import { snapToWords } from '#core/text/snap-to-words';
import { nextWord, previousWord, wordAt } from '#core/text/words';

const fiveMegabytes = 5_000_000;
const article = readSeed('002');
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

describe('in five megabytes', () => {
  it.each([
    ['of paragraphs', lines],
    ['in lines of a megabyte', `${lines.replaceAll('\n', ' ').slice(0, 1_000_000)}\n`.repeat(5)],
    ['without a space or a period', 'Rüstungskontrollvertrag'.repeat(220_000)],
    ['of Chinese in one line', '北约与俄罗斯未能就导弹达成一致。'.repeat(320_000)],
  ])(
    '%s, a question about a place in the middle takes less than one look at every character',
    (_, text) => {
      scan(text);
      const wholeText = shortest(5, () => scan(text));
      const slow = Object.entries(questions)
        .map(
          ([name, ask]) =>
            [name, shortest(12, (round) => ask(text, Math.floor(text.length / 2) + 137 * round))] as const,
        )
        .filter(([, milliseconds]) => milliseconds > wholeText);
      expect(slow).toEqual([]);
    },
    60_000,
  );

  it('the parity of a hundred thousand flags in a row is right everywhere', () => {
    const text = '🇺🇳'.repeat(100_000);
    for (const at of [0, 4, 200_000, 399_996]) {
      expect([0, 1, 2, 3].map((more) => isGraphemeBoundary(text, at + more))).toEqual([true, false, false, false]);
      expect(nextGrapheme(text, at + 1)).toBe(at + 4);
    }
  }, 60_000);

  it('maps of offsets and folded search are right at the far end', () => {
    const points = codePointMap(`${lines}😀`);
    expect(points.fromUtf16(lines.length)).toBe(lines.length);
    expect(points.total).toBe(lines.length + 1);
    expect(utf8Map(lines).toUtf16(utf8Map(lines).total)).toBe(lines.length);
    expect(findFolded(lines, '9M729').length).toBe(lines.length / (article.length + 1));
  }, 60_000);
});
