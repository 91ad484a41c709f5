/**
 * Whether a sentence ends at a sign: decided from the words beside it alone, so that the sentence around an offset
 * is found without reading the text from its start.
 *
 * Rules for news prose. A period ends no sentence after a title (`Mr.`), before a lower-case word or inside a
 * number; after `U.S.`, initials or `p.m.` it does only before a word that mostly opens sentences. A question mark
 * inside closing quotes does not where `— he said` or `Stoltenberg asked` follows.
 */
import { abbreviationKind, opensSentences } from '#core/text/abbreviations';
import { isWhiteSpace, lineFeed, unitsOf } from '#core/text/characters';
import { isGraphemeBoundary } from '#core/text/graphemes';

const terminators = unitsOf('.!?…‼⁇⁈⁉؟۔।॥。！？');
/** Signs after which no white space is needed. */
const unspaced = unitsOf('。！？');
const closing = unitsOf('”’»›"\')]}“」』）');
const closingQuotes = /[”’»›"'“」』]/u;

export function isTerminator(unit: number): boolean {
  // Most characters of most texts are none: they must not cost a look-up.
  if (unit > 0x3f && unit < 0x61f) return false;
  return terminators.has(unit);
}

const lookBehind = 40;
const lookAhead = 80;

const wordBefore = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}.\-‑’']*[\p{L}\p{N}\p{M}])?$/u;
const opening = /^[\s“„«‹‘"'([{¿¡]*/u;
const firstWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/u;
const monthName = /^(?:Jan|Feb|Mar|Mär|Apr|Mai|May|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])/u;
const speaker =
  /^(?:\p{L}[\p{L}\p{M}’'.-]*\s+){0,4}?(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|warned|noted|stressed|quipped|insisted|exclaimed)\b/u;

/**
 * The offset at which a sentence ends, closing quotes and brackets included, where the sign at `at` ends one;
 * else `null`.
 *
 * @param at offset of the last of a run of terminators (`?!`, `...`)
 */
export function sentenceEndAt(text: string, at: number): number | null {
  let end = at + 1;
  while (end < text.length && closing.has(text.charCodeAt(end))) end += 1;
  // A sign that carries a combining mark is some other sign.
  if (isMidWord(text, at, end) || !isGraphemeBoundary(text, end)) return null;
  const ahead = text.slice(end, end + lookAhead);
  const lineEnd = ahead.indexOf('\n');
  const rest = lineEnd < 0 ? ahead : ahead.slice(0, lineEnd);
  const next = rest.replace(opening, '');
  if (next === '') return end;
  const quoted = closingQuotes.test(text.slice(at + 1, end));
  if (quoted && /^\s*[—–-]/u.test(rest)) return null;
  if (/^[,;:]/u.test(next)) return null;
  if (/^\p{Ll}/u.test(next)) return null;
  const isPeriod = text.charCodeAt(at) === 0x2e && text.charCodeAt(at - 1) !== 0x2e;
  if (isPeriod) return isEndingPeriod(text, at, quoted, next) ? end : null;
  // "[...] We strive" and "(…) we" leave words out, they end nothing.
  if (isOmission(text, at, end)) return null;
  return quoted && speaker.test(next) ? null : end;
}

/** No white space follows: only a missing space (`threat.NATO`) or a sign that needs none ends a sentence here. */
function isMidWord(text: string, at: number, end: number): boolean {
  if (end >= text.length || isWhiteSpace(text.charCodeAt(end)) || unspaced.has(text.charCodeAt(at))) return false;
  if (text.charCodeAt(at) !== 0x2e || text.charCodeAt(at - 1) === 0x2e) return true;
  return !(/\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) && /^\p{Lu}/u.test(text.slice(end, end + 2)));
}

function isEndingPeriod(text: string, at: number, quoted: boolean, next: string): boolean {
  const word = wordBefore.exec(text.slice(Math.max(0, at - lookBehind), at))?.[0] ?? '';
  const follower = firstWord.exec(next)?.[0] ?? '';
  if (/^\p{N}{1,3}$/u.test(word)) {
    return !monthName.test(follower) && !startsLine(text, at - word.length);
  }
  if (quoted) return true;
  switch (abbreviationKind(word)) {
    case 'title':
      // "No." and "Art." are followed by numbers; "no." at the end of a sentence is the word.
      return /^(?:no|art|sec|par|ch|p|al|ed|fig)$/iu.test(word) && !/^\p{N}/u.test(follower);
    case 'date':
      return !/^\p{N}/u.test(follower);
    case 'undecided':
      return follower === '' || opensSentences(follower);
    case 'none':
      return true;
  }
}

function isOmission(text: string, at: number, end: number): boolean {
  let start = at;
  while (start > 0 && isTerminator(text.charCodeAt(start - 1))) start -= 1;
  const before = text.charAt(start - 1);
  return (before === '[' || before === '(') && /[\])]/u.test(text.slice(at + 1, end));
}

/** Whether only white space stands before the offset on its line: `1. First`, not the end of a sentence. */
function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && isWhiteSpace(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== lineFeed) at -= 1;
  return at === 0 || text.charCodeAt(at - 1) === lineFeed;
}
