import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Pieces of text that have broken annotation tools: each is a whole number of grapheme clusters or joins its neighbour. */
const awkwardPieces = [
  '😀',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '🇺🇳',
  '🇪',
  '❤️',
  '1️⃣',
  'é',
  'e\u0301',
  'a\u0301\u0323\u0336',
  '\u0301',
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u00a0',
  '한국',
  '\u1112\u1161\u11ab',
  'क्षि',
  'நி',
  'กำ',
  'مرحبا',
  'שָׁלוֹם',
  '\u202b',
  '\u0600',
  '日本語。',
  '𝒳𝒴',
  '𠮷',
  'Москва',
  '9М729',
  'NATO’s',
  'U.S.',
  'Cold War-era',
  '“lip service”',
  '«вызов»',
  '‘so’',
  '"x"',
  '…',
  '...',
  ', ',
  '. ',
  '? ',
  ' — ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
];

/** Well-formed canonical text (LF only) of up to about `maxPieces` awkward pieces and plain words. */
export function arbitraryText(maxPieces = 24): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...awkwardPieces) },
        { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z]{1,6}$/) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
        { weight: 2, arbitrary: fc.constant(' ') },
      ),
      { maxLength: maxPieces },
    )
    .map((pieces) => pieces.join('').replace(/\r\n?/g, '\n'));
}

/** A text with two offsets in it, in order; they may lie inside a grapheme cluster or a surrogate pair. */
export function arbitraryTextAndSpan(
  maxPieces = 24,
): fc.Arbitrary<{ readonly text: string; readonly start: number; readonly end: number }> {
  return arbitraryText(maxPieces).chain((text) =>
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
      .map(([one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) })),
  );
}

/** The five seed texts by the first three characters of their names: `000` to `004`. */
export function readSeeds(): ReadonlyMap<string, string> {
  const folder = new URL('../../seeds/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name.slice(0, 3), readFileSync(new URL(name, folder), 'utf8')]));
}

/** One seed text; throws where it is missing, so that no test passes on nothing. */
export function readSeed(number: '000' | '001' | '002' | '003' | '004'): string {
  const text = readSeeds().get(number);
  if (text === undefined) throw new Error(`Seed ${number} is missing`);
  return text;
}
