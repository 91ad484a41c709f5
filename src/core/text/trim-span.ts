/**
 * Spans without what clings to their edges. White space is always a slip of the mouse; punctuation and quotation
 * marks mostly are, but belong to the span where their partner is inside it, as in `the Treaty (INF)`.
 */
import { isWhiteSpace, unitsOf } from '#core/text/characters';
import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { clampSpan, type TextSpan } from '#core/text/span';

export function isBlankSpan(text: string, span: TextSpan): boolean {
  for (let at = span.start; at < span.end; at += 1) if (!isWhiteSpace(text.charCodeAt(at))) return false;
  return true;
}

/**
 * The span without white space at its edges; empty (at its start) where there is nothing else. A space that carries
 * a combining mark is one visible cluster and stays.
 */
export function trimWhiteSpace(text: string, span: TextSpan): TextSpan {
  const { start, end } = clampSpan(text, span);
  let from = start;
  while (from < end && isWhiteSpace(text.charCodeAt(from))) from += 1;
  if (from === end) return { start, end: start };
  let to = end;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to -= 1;
  // Only a given edge may split a cluster: never make it worse, and never grow.
  return { start: Math.max(start, floorGrapheme(text, from)), end: Math.min(end, ceilGrapheme(text, to)) };
}

const separators = unitsOf('.,;:!?…‥·•‣◦▪*|–—―‒-‐‑−¡¿。、，；：！？「」『』।॥؟،؛۔');

const brackets: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '{}', '“”', '„“', '‘’', '‚‘', '«»', '‹›', '""', "''"].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const openers = new Set(brackets.keys());
const closers = new Set(brackets.values());

/** A period is part of `U.S.` and of `J.`, and no edge punctuation there; the dots of `T...` are. */
function endsWithInitial(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === '.') return false;
  const before = text.slice(Math.max(start, end - 4), end);
  return /(?:^|[^\p{L}\p{N}])\p{Lu}\.$|\p{L}\.\p{L}\.$/u.test(before);
}

/** Whether a quotation mark or bracket at the edge has its partner inside the span. */
function hasPartnerInside(text: string, at: number, span: TextSpan): boolean {
  const unit = text.charCodeAt(at);
  const inside = text.slice(span.start, at) + text.slice(at + 1, span.end);
  for (const [open, close] of brackets) {
    if (at === span.start && unit === open && inside.includes(String.fromCharCode(close))) return true;
    if (at === span.end - 1 && unit === close && inside.includes(String.fromCharCode(open))) return true;
  }
  return false;
}

/** Whether one pair of quotation marks or brackets encloses the whole span and is closed nowhere before its end. */
function isEnclosed(text: string, { start, end }: TextSpan): boolean {
  if (end - start < 2) return false;
  const close = String.fromCharCode(brackets.get(text.charCodeAt(start)) ?? 0);
  const open = text.charAt(start);
  if (text.charAt(end - 1) !== close) return false;
  const inside = text.slice(start + 1, end - 1);
  return !inside.includes(close) && !inside.includes(open);
}

/**
 * The span without white space, separators (`, . ; : — •` …) and unpaired quotation marks or brackets at its edges;
 * a pair that encloses the whole span goes too. A span of nothing else loses its white space only.
 */
export function trimEdgePunctuation(text: string, span: TextSpan): TextSpan {
  const whole = trimWhiteSpace(text, span);
  let { start, end } = whole;
  for (;;) {
    ({ start, end } = trimWhiteSpace(text, { start, end }));
    if (start === end) return whole;
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(end - 1);
    if (isEnclosed(text, { start, end })) {
      start += 1;
      end -= 1;
    } else if (separators.has(first) && !isSign(text, start, end)) {
      start += 1;
    } else if ((openers.has(first) || closers.has(first)) && !hasPartnerInside(text, start, { start, end })) {
      start += 1;
    } else if (separators.has(last) && !(last === 0x2e && endsWithInitial(text, start, end))) {
      end -= 1;
    } else if ((openers.has(last) || closers.has(last)) && !hasPartnerInside(text, end - 1, { start, end })) {
      end -= 1;
    } else {
      break;
    }
  }
  return {
    start: Math.max(whole.start, floorGrapheme(text, start)),
    end: Math.min(whole.end, ceilGrapheme(text, end)),
  };
}

/** A minus before a digit, as in `-5`, or a point, as in `.5`, belongs to the number. */
function isSign(text: string, start: number, end: number): boolean {
  return start + 1 < end && /^[-−.][0-9]/u.test(text.slice(start, start + 2));
}
