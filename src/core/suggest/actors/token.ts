import { foldName } from '#core/entities/fold-name';
import type { TextSpan } from '#core/text/span';

/** A word of a text, without its possessive ending. */
export interface Token extends TextSpan {
  readonly text: string;
  /** Folded (see `foldName`). */
  readonly key: string;
  /** Begins with a capital or a digit after one (`G7`). */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly acronym: boolean;
  /** What stands between the word before (with its possessive ending) and this one. */
  readonly gap: string;
  readonly possessive: boolean;
  /** Its capital says nothing: it begins a sentence, a line or a quotation. */
  readonly startsSentence: boolean;
  /** It stands in a line where every word of weight has a capital. */
  readonly inHeadline: boolean;
  readonly startsLine: boolean;
}

const word =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}{2,}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’](?![sS](?!\p{L}))|[&/](?=\p{Lu}))\p{L}+)*|\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*/gu;
const possessiveEnding = /^(?:['’][sS](?![\p{L}\p{N}])|['’](?=[\s,.;:]))/u;
/** A text that lost its apostrophes: “May s offer”. */
const strayPossessive = /^ s(?= [a-z])/u;
const sentenceEnd = /[.!?…:;•|“"«]|\s[-–—]+\s|^\s*['‘]/u;
const abbreviation = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|maj|capt|sgt|st|jr|sr|prof|rev|hon|no|vs|\p{L})$/u;

/** “AdThe”, “newsToday”: two words that a page ran together. */
const glued =
  /^(\p{L}*\p{Ll})(The|This|That|These|There|They|Then|She|His|Her|With|When|While|Where|What|After|Before|But|And|For|From|Today|Yesterday|Tomorrow|Advertisement)$/u;

/** Few words have one: the longer test is for them. */
const capitalWithin = /[^A-Z][A-Z]/u;

interface Word {
  readonly start: number;
  readonly text: string;
}

/** Each word where it stands; what a page ran together is two. */
function* wordsOf(text: string): Generator<Word> {
  for (const { 0: whole, index } of text.matchAll(word)) {
    const first = capitalWithin.test(whole) ? glued.exec(whole)?.[1] : undefined;
    if (first === undefined) {
      yield { start: index, text: whole };
    } else {
      yield { start: index, text: first };
      yield { start: index + first.length, text: whole.slice(first.length) };
    }
  }
}

/** The words of a text, in order. Runs in time that grows with the text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let lastEnd = 0;
  let headlineUntil = -1;
  let headline = false;
  for (const { start, text: written } of wordsOf(text)) {
    if (start < lastEnd) continue;
    const end = start + written.length;
    const gap = text.slice(lastEnd, start);
    const startsLine = tokens.length === 0 || gap.includes('\n');
    if (startsLine || start > headlineUntil) {
      const lineEnd = text.indexOf('\n', start);
      headlineUntil = lineEnd < 0 ? text.length : lineEnd;
      headline = isHeadline(text.slice(start, headlineUntil));
    }
    const rest = text.slice(end, end + 4);
    const plural = /s$/iu.test(written);
    let ending = possessiveEnding.exec(rest)?.[0] ?? '';
    if (ending.length === 1 && !plural) ending = '';
    if (ending === '') ending = strayPossessive.exec(rest)?.[0] ?? '';
    const first = written.charAt(0);
    const letters = written.replace(/[^\p{L}]/gu, '');
    tokens.push({
      start,
      end,
      text: written,
      key: foldName(written),
      capital: first !== first.toLowerCase() || /^\p{Ll}{1,2}\p{Lu}/u.test(written),
      acronym: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      gap,
      possessive: ending !== '',
      startsSentence: startsLine || endsSentence(gap, tokens.at(-1)),
      inHeadline: headline,
      startsLine,
    });
    lastEnd = end + ending.length;
  }
  return tokens;
}

function endsSentence(gap: string, before: Token | undefined): boolean {
  if (gap === ' ' || gap === '-') return false;
  if (gap === '') return true;
  if (before && /^\.\s+$/u.test(gap) && before.capital && abbreviation.test(before.key)) return false;
  return sentenceEnd.test(gap);
}

/** A line in title case or capitals: at least three words of weight, most of them with a capital. */
function isHeadline(line: string): boolean {
  if (line.length > 160 || /[.]["”]?\s*$/u.test(line)) return false;
  const words = line.match(/[\p{L}][\p{L}'’]{3,}/gu) ?? [];
  if (words.length < 3) return false;
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one)).length;
  return capitals / words.length >= 0.75;
}
