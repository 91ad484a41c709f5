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

/** The words that start inside the span, in order. */
export function wordsIn(text: string, span: TextSpan): readonly Word[] {
  const words: Word[] = [];
  let last = span.start - 1;
  for (let word = nextWord(text, last, span.end); word; word = nextWord(text, last, span.end)) {
    for (const inRun of wordsInRun(text, runAround(text, word.start))) {
      if (inRun.start <= last || inRun.start >= span.end) continue;
      words.push(inRun);
      last = inRun.start;
    }
  }
  return words;
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
    if (unspacedScript.test(match[0])) {
      for (const { segment, index, isWordLike } of wordSegmenter.segment(match[0])) {
        if (isWordLike === true) words.push(wholeWord(text, start + index, segment));
      }
    } else {
      words.push(wholeWord(text, start, match[0]));
    }
  }
  return words;
}

function wholeWord(text: string, start: number, token: string): Word {
  const from = floorGrapheme(text, start);
  let fullEnd = start + token.length;
  if (dottedAbbreviation.test(token) && text.charAt(fullEnd) === '.') fullEnd += 1;
  fullEnd = ceilGrapheme(text, fullEnd);
  const hasEnding = possessive.test(token) && !contraction.test(token) && fullEnd === start + token.length;
  return { start: from, end: hasEnding ? fullEnd - 2 : fullEnd, fullEnd };
}
