/**
 * What one character is folded to, so that spellings which a reader takes for the same are the same.
 *
 * Look-alikes follow the lower-case form: `9М729` is written with a Cyrillic М, whose small form м does not look like
 * m, and still has to be found by `9m729`.
 */
export interface FoldOptions {
  /** Keep upper and lower case apart. */
  readonly matchCase?: boolean;
  /** Take é for e. */
  readonly ignoreDiacritics?: boolean;
}

const lookAlikes = new Map<string, string>([['ς', 'σ']]);
for (const pair of [
  ...'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh'.split(' '),
  ...'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS'.split(' '),
]) {
  lookAlikes.set(pair.charAt(0), pair.charAt(1));
}

const singleQuotes = new Set("'‘’‚‛′‹›ʼ`´＇");
const doubleQuotes = new Set('"“”„‟″«»〝〞＂');
const dashes = new Set('-‐‑‒–—―−﹣－');
const nothing = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Variation_Selector}]$/u;
const mark = /^\p{M}$/u;

/** Folds one code point to zero or more code units. White space is the caller's, who folds runs of it. */
export function foldCharacter(character: string, options: FoldOptions): string {
  if (singleQuotes.has(character)) return "'";
  if (doubleQuotes.has(character)) return '"';
  if (dashes.has(character)) return '-';
  if (character === '…') return '...';
  if (nothing.test(character)) return '';
  // Ligatures of printed text (ﬁ) fall apart; everything else keeps to canonical equivalence.
  const plain = /^[\ufb00-\ufb06]$/u.test(character) ? character.normalize('NFKD') : character.normalize('NFD');
  let folded = '';
  for (const part of options.matchCase ? plain : plain.toLowerCase().normalize('NFD')) {
    if (options.ignoreDiacritics && mark.test(part)) continue;
    folded += lookAlikes.get(part) ?? part;
  }
  return folded;
}
