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

const plainPieces = ['a', 'NATO', 'said', 'Treaty', 'x', ' ', ' ', ' ', ' ', ' and '];

/** Any character of the lower planes, written as itself; the code units of surrogates are left out. */
const arbitraryCharacter = fc
  .integer({ min: 1, max: 0x2_ffff })
  .map((codePoint) => (codePoint >= 0xd800 && codePoint <= 0xdfff ? '?' : String.fromCodePoint(codePoint)));

/**
 * Well-formed canonical text (LF only) of up to `maxPieces` awkward pieces and plain words, with a few arbitrary
 * characters somewhere.
 */
export function arbitraryText(maxPieces = 24): fc.Arbitrary<string> {
  const pieces = [...awkwardPieces, ...plainPieces, ...plainPieces];
  return fc
    .tuple(
      fc.array(fc.nat({ max: pieces.length - 1 }), { maxLength: maxPieces }),
      fc.array(arbitraryCharacter, { maxLength: 3 }).map((characters) => characters.join('')),
      fc.nat({ max: maxPieces }),
    )
    .map(([chosen, characters, place]) => {
      const parts = chosen.map((index) => pieces[index] ?? '');
      return [...parts.slice(0, place), characters, ...parts.slice(place)].join('').replace(/\r\n?/g, '\n');
    });
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
