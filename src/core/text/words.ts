/**
 * Words as a coder wants to tag them: hyphenated compounds are one (`medium-range`), dotted abbreviations keep their
 * dots (`U.S.`), numbers their separators (`5,500`, `9:00`), and a possessive is left outside (`NATO` in `NATO’s`),
 * because the actor is not "NATO's".
 *
 * Own rules instead of `Intl.Segmenter`, which splits compounds and keeps possessives; scripts that write without
 * spaces (Han, kana, Thai, Lao, Khmer, Burmese) still go through it. A word never crosses white space, so every
 * question is answered from the stretch between two white spaces around the offset.
 */
import { isInsideSurrogatePair, isWhiteSpace } from '#core/text/characters';
import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { clampOffset, type TextSpan } from '#core/text/span';

export interface Word extends TextSpan {
  /** Where its possessive ending (`’s`) ends; equal to `end` where it has none. */
  readonly fullEnd: number;
}

/** How far a stretch without white space is followed to each side; longer ones exist (Chinese, base64). */
const reach = 512;

const body = String.raw`[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u00ad\u200c-\u200d]*`;
const joints = [
  String.raw`[-‐‑'’&·](?=[\p{L}\p{N}])`,
  // 5,500 and 9:00 and 5.5
  String.raw`(?<=\p{Nd})[,:.](?=\p{Nd})`,
  // U.S, J.R.R
  String.raw`(?<=(?<![\p{L}\p{N}\p{M}_])\p{L})\.(?=\p{L})`,
  // example.com, but not "threat.NATO", where a space is missing
  String.raw`(?<=\p{Ll})\.(?=\p{Ll})`,
];
const tokenPattern = new RegExp(`${body}(?:(?:${joints.join('|')})${body})*`, 'gu');
const dottedAbbreviation = /^\p{L}(?:\.\p{L})+$/u;
const possessive = /['’][sS]$/u;
const contraction = /^(?:it|he|she|that|there|here|what|who|where|when|how|why|let)['’]s$/iu;
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordSegmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The word around the offset, or ending at it; `null` between words. Inside a possessive ending: its word. */
export function wordAt(text: string, offset: number): Word | null {
  const at = clampOffset(text, offset);
  const words = wordsInRun(text, runAround(text, at));
  return (
    words.find((word) => word.start <= at && at < word.fullEnd) ?? words.find((word) => word.fullEnd === at) ?? null
  );
}

/** The first word that starts after the offset and before `before`. */
export function nextWord(text: string, offset: number, before = text.length): Word | null {
  let at = clampOffset(text, offset);
  for (;;) {
    const run = runAround(text, at);
    const word = wordsInRun(text, run).find(({ start }) => start > offset);
    if (word) return word.start < before ? word : null;
    at = Math.max(run.end, at + 1);
    while (at < before && isGap(text.charCodeAt(at))) at += 1;
    if (at >= before) return null;
  }
}

/**
 * The last word that starts before the offset: the one around it, unless the offset is at its start. `null` where
 * there is none between `after` and the offset.
 */
export function previousWord(text: string, offset: number, after = 0): Word | null {
  let at = clampOffset(text, offset);
  for (;;) {
    const run = runAround(text, at);
    const word = wordsInRun(text, run).findLast(({ start }) => start < offset);
    if (word) return word;
    at = Math.min(run.start, at - 1);
    while (at > after && isGap(text.charCodeAt(at - 1))) at -= 1;
    if (at <= after) return null;
  }
}

/** The words that start inside the span, in order. Five megabytes take about half a second. */
export function wordsIn(text: string, span: TextSpan): readonly Word[] {
  const words: Word[] = [];
  let last = span.start - 1;
  const take = (found: readonly Word[]): void => {
    for (const word of found) {
      if (word.start <= last || word.start >= span.end) continue;
      words.push(word);
      last = word.start;
    }
  };
  for (let at = runAround(text, clampOffset(text, span.start)).start; at < Math.min(span.end, text.length);) {
    const end = endOfShortRuns(text, at);
    if (end > at) {
      take(wordsInRun(text, { start: at, end }));
      at = end;
      continue;
    }
    // How a very long run is cut depends on where one looks from: it is taken step by step.
    let after = at;
    while (after < text.length && !isGap(text.charCodeAt(after))) after += 1;
    const before = Math.min(after, span.end);
    for (let word = nextWord(text, last, before); word; word = nextWord(text, last, before)) {
      take(wordsInRun(text, runAround(text, word.start)));
    }
    at = after;
  }
  return words;
}

/** Units that are looked at together: one search in a stretch of many runs is quicker than one in each. */
const stretch = 4096;

/** Where a stretch of whole runs ends that starts at a run's start or in a gap; at once where that run is very long. */
function endOfShortRuns(text: string, start: number): number {
  let runStart = start;
  for (let at = start; at < text.length; at += 1) {
    if (isGap(text.charCodeAt(at))) {
      if (at - start >= stretch) return at;
      runStart = at + 1;
    } else if (at - runStart >= reach - 1) {
      return runStart;
    }
  }
  return text.length;
}

/** White space, and the punctuation of scripts that write without it; no word crosses one. */
function isGap(unit: number): boolean {
  if (unit < 0x3000) return isWhiteSpace(unit);
  if (unit < 0xfe00) return unit <= 0x3003 || (unit >= 0x3008 && unit <= 0x3011);
  return (
    unit === 0xff01 || unit === 0xff0c || unit === 0xff1a || unit === 0xff1b || unit === 0xff1f || isWhiteSpace(unit)
  );
}

/** The stretch without white space that touches the offset; where it is very long, a fixed block of it. */
function runAround(text: string, offset: number): TextSpan {
  let start = offset;
  while (start > 0 && offset - start < reach && !isGap(text.charCodeAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && end - offset < reach && !isGap(text.charCodeAt(end))) end += 1;
  const block = Math.floor(offset / reach) * reach;
  // Words are widened to whole clusters afterwards; here it is enough not to cut a surrogate pair.
  if (offset - start === reach) start = isInsideSurrogatePair(text, block) ? block - 1 : block;
  if (end - offset === reach) end = isInsideSurrogatePair(text, block + reach) ? block + reach - 1 : block + reach;
  return { start, end };
}

function wordsInRun(text: string, run: TextSpan): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(run.start, run.end).matchAll(tokenPattern)) {
    const start = run.start + match.index;
    if (isUnspaced(match[0])) {
      for (const { segment, index, isWordLike } of wordSegmenter.segment(match[0])) {
        if (isWordLike === true) words.push(wholeWord(text, start + index, segment));
      }
    } else {
      words.push(wholeWord(text, start, match[0]));
    }
  }
  return words;
}

/** Whether the token has a character of a script that writes without spaces; the first of them is U+0E01. */
function isUnspaced(token: string): boolean {
  for (let at = 0; at < token.length; at += 1) {
    if (token.charCodeAt(at) > 0x0e00) return unspacedScript.test(token);
  }
  return false;
}

function wholeWord(text: string, start: number, token: string): Word {
  const from = floorGrapheme(text, start);
  let fullEnd = start + token.length;
  if (text.charAt(fullEnd) === '.' && dottedAbbreviation.test(token)) fullEnd += 1;
  fullEnd = ceilGrapheme(text, fullEnd);
  const hasEnding = fullEnd === start + token.length && possessive.test(token) && !contraction.test(token);
  return { start: from, end: hasEnding ? fullEnd - 2 : fullEnd, fullEnd };
}
