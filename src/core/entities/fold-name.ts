import { foldText } from '#core/text/fold';

/** Letters that do not fall apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '&': ' and ',
};

const asciiName = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/**
 * A name as it is compared: case, accents, quotation marks, dashes, Latin and Cyrillic look-alikes, a leading “the”, a
 * possessive ending and the dots of initials make no difference (`the U.S.'s` and `US` are the same).
 */
export function foldName(name: string): string {
  // Most names are plain; folding them character by character would cost ten times as much.
  const folded = asciiName.test(name)
    ? name.toLowerCase()
    : foldText(name, { ignoreDiacritics: true })
        .folded.replace(/[øłıđðþßæœ&]/gu, (letter) => plainLetters[letter] ?? letter)
        .replace(/(?:'s|(?<=s)')$/u, '')
        .replace(/[."“”]/gu, '')
        .replace(/[-\s]+/gu, ' ')
        .trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}
