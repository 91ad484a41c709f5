import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, arbitraryTextAndSpan, readSeed, readSeeds } from '#testing/arbitrary-text';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { nextSentence, previousSentence, sentenceAt, sentencesIn } from '#core/text/sentences';
import { trimWhiteSpace } from '#core/text/trim-span';

function sentencesOf(text: string): readonly string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Splits at `|`, which marks where sentences are expected to end. */
function expectSplit(marked: string): void {
  const expected = marked.split('|').map((part) => part.trim());
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
}

describe('sentences', () => {
  it.each([
    'He left. | She stayed.',
    'The U.S. President spoke. | The U.S. and NATO agreed.',
    'It was made in the U.S. | The treaty holds.',
    'Mr. Stoltenberg met Gen. Mark A. Milley and Donald J. Trump. | They talked.',
    'On Feb. 2 and 1 Sept. 2019 it ended. | No. 5 was first.',
    'It costs 5.5 billion. | About 500 km.',
    'At 9 a.m. Friday it began. | At 5 p.m. | He left.',
    '“Is it over?” Stoltenberg asked. | “No!” he said.',
    '“Is it over?” — asked the minister. | Nobody knew.',
    '“We disagreed.” | “And again.”',
    'He simply said “NATO will not.” | Then he left (quickly.) | Yes.',
    'Well... he said. | Then… | Nothing.',
    'Russia [...] The end was near.',
    'What?! | Really?',
    '1. First point. | It goes on.',
    'This is a threat.NATO says so.',
    'The vote (see p. 5) was in Roe v. Wade. | So.',
    'Es war am 3. Oktober. | Dann ging er.',
    'Это было в 2019 г. в Москве. | В. Путин уехал.',
    '北约说不。| 俄罗斯同意！',
    'क्या हुआ। | ठीक है।',
  ])('%s', (marked) => {
    if (marked.includes('threat.NATO')) {
      expect(sentencesOf(marked)).toEqual(['This is a threat.', 'NATO says so.']);
    } else {
      expectSplit(marked);
    }
  });

  it('leave out indentation and the bullets of lists', () => {
    expect(sentencesOf('  • US, Britain call\n\n    - Second item.\n* third')).toEqual([
      'US, Britain call',
      'Second item.',
      'third',
    ]);
    expect(sentencesOf('•\n-5 degrees')).toEqual(['•', '-5 degrees']);
  });

  it('of the seeds are as many as counted by hand', () => {
    const counts = [...readSeeds()].map(([name, text]) => [name, sentencesOf(text).length]);
    expect(counts).toEqual([
      ['000', 17],
      ['001', 24],
      ['002', 50],
      ['003', 22],
      ['004', 16],
    ]);
  });

  it('of the seeds are those that one reads', () => {
    const seed2 = readSeed('002');
    const around = (text: string, part: string) => {
      const sentence = sentenceAt(text, text.indexOf(part));
      return sentence && text.slice(sentence.start, sentence.end);
    };
    expect(around(seed2, 'President Donald trump')).toBe(
      '1 Feb U.S. President Donald trump announced that Washington “suspend” the execution of obligations under the INF Treaty.',
    );
    expect(around(seed2, 'because it is”')).toBe(
      'We strive for the best relations with Russia, need to talk with Russia, because it is”, — said the Secretary General.',
    );
    expect(around(seed2, 'thousand to 5.5')).toMatch(/^This document imposed .* deployed on land\.$/);
    expect(around(readSeed('003'), 'quotes Mr.')).toBe(
      'And this is why the importance of this dialogue”, — quotes Mr. Stoltenberg TASS.',
    );
    expect(around(readSeed('003'), 'and NATO, as well')).toMatch(/^The U\.S\. and NATO.*ignored\.$/);
    expect(around(readSeed('004'), 'concrete and practical')).toMatch(/^“We offered .* transparency\.”$/);
    expect(around(readSeed('000'), 'Missile T...')).toMatch(/^Russia and NATO to Hold .* T\.\.\.$/);
  });

  it('between two belong to the one before, and are none on a blank line', () => {
    const text = 'One.  Two.\n\nThree';
    expect([4, 5, 6, 10, 11, 12].map((offset) => sentenceAt(text, offset)?.start ?? null)).toEqual([
      0,
      0,
      6,
      6,
      null,
      12,
    ]);
    expect(nextSentence(text, 0)).toEqual({ start: 6, end: 10 });
    expect(previousSentence(text, 8)).toEqual({ start: 6, end: 10 });
    expect(previousSentence(text, 6)).toEqual({ start: 0, end: 4 });
    expect(previousSentence(text, 0)).toBe(null);
    expect(nextSentence(text, 12)).toBe(null);
  });

  it('are the same ones forward, backward and from any place inside, and never overlap', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const all = sentencesIn(text, { start: 0, end: text.length });
        const back = [];
        for (let last = previousSentence(text, text.length); last; last = previousSentence(text, last.start)) {
          back.unshift(last);
        }
        expect(back).toEqual(all);
        let end = 0;
        for (const sentence of all) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).not.toContain('\n');
          expect(trimWhiteSpace(text, sentence)).toEqual(sentence);
          const places = Array.from({ length: sentence.end - sentence.start }, (_, index) => sentence.start + index);
          expect(places.filter((place) => sentenceAt(text, place)?.start !== sentence.start)).toEqual([]);
          expect(isGraphemeBoundary(text, sentence.start) && isGraphemeBoundary(text, sentence.end)).toBe(true);
          end = sentence.end;
        }
      }),
      { seed: 101, numRuns: 200 },
    );
  });

  it('leave nothing out but white space and bullets', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), ({ text, start }) => {
        const sentence = sentenceAt(text, start);
        const character = text.charAt(start);
        if (/[\p{L}\p{N}]/u.test(character))
          expect(sentence && sentence.start <= start && start < sentence.end).toBe(true);
      }),
      { seed: 102, numRuns: 300 },
    );
  });
});
