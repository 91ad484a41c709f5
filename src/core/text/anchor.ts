/**
 * Quotes with context, and finding them again where the text has changed: after another encoding was chosen, in an
 * imported corpus, or where offsets turn out wrong.
 */
import search from 'approx-string-match';
import { findInFolded, type FoldedText, foldText } from '#core/text/fold';
import { ceilGrapheme, floorGrapheme, isGraphemeBoundary, snapToGraphemes } from '#core/text/graphemes';
import { clampOffset, type TextSpan } from '#core/text/span';

/** UTF-16 code units of context kept on either side. */
const contextLength = 32;

export interface Quote {
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** Up to 32 UTF-16 code units before and after, whole grapheme clusters. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface AnchorTarget extends Quote {
  /** Where the quote started in the text it was taken from. */
  readonly start: number;
}

export interface Reanchored extends TextSpan {
  /** `folded`: the same but for spaces, quotes, dashes, look-alikes or case. `approximate`: some characters differ. */
  readonly how: 'in-place' | 'moved' | 'folded' | 'approximate';
  /** 0 to 1: how much of quote and context agrees; 1 for a quote in its place. */
  readonly score: number;
}

export function makeQuote(text: string, start: number, end: number): Quote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(ceilGrapheme(text, start - contextLength), start),
    suffix: text.slice(end, floorGrapheme(text, end + contextLength)),
  };
}

/** `createReanchorer(text)(target)`, for a single quote. */
export function reanchor(text: string, target: AnchorTarget): Reanchored | null {
  return createReanchorer(text)(target);
}

/**
 * Finds quotes again in one text: in their place, elsewhere (the best context wins, then the nearest), with
 * differences that folding hides, or with up to a quarter of their characters changed. `null` where none of it is
 * convincing; an empty quote is never found. The text is folded once, when a quote first needs it.
 */
export function createReanchorer(text: string): (target: AnchorTarget) => Reanchored | null {
  let foldedText: FoldedText | null = null;
  return (target) => {
    const { quote, start } = target;
    if (quote === '') return null;
    const end = start + quote.length;
    if (start >= 0 && text.startsWith(quote, start) && isWhole(text, { start, end })) {
      return { start, end, how: 'in-place', score: 1 };
    }
    const exact = best(text, target, exactPlaces(text, quote, start));
    if (exact) return { ...exact.span, how: 'moved', score: 0.7 + 0.3 * exact.agreement };
    foldedText ??= foldText(text, { ignoreDiacritics: true });
    const folded = best(text, target, findInFolded(foldedText, quote, { limit: mostPlaces }));
    if (folded) return { ...folded.span, how: 'folded', score: 0.6 + 0.3 * folded.agreement };
    return approximate(text, target);
  };
}

function isWhole(text: string, span: TextSpan): boolean {
  return isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end);
}

/** Many enough for any honest document; a one-letter quote in five megabytes must not take seconds. */
const mostPlaces = 20_000;

function exactPlaces(text: string, quote: string, near: number): readonly TextSpan[] {
  const places: TextSpan[] = [];
  // From the old place to both sides in turn would be fairer than from the start, and twice the code: begin where
  // half of the places that are looked at lie before it.
  const countBefore = mostPlaces / 2;
  let from = clampOffset(text, near);
  for (let found = 0; found < countBefore && from > 0; found += 1) {
    const before = text.lastIndexOf(quote, from - 1);
    if (before < 0) break;
    from = before;
    places.push({ start: before, end: before + quote.length });
  }
  let after = clampOffset(text, near);
  for (let found = 0; found < countBefore; found += 1) {
    after = text.indexOf(quote, after);
    if (after < 0) break;
    places.push({ start: after, end: after + quote.length });
    after += 1;
  }
  return places;
}

interface Candidate {
  readonly span: TextSpan;
  readonly agreement: number;
}

function best(text: string, target: AnchorTarget, places: readonly TextSpan[]): Candidate | null {
  let winner: Candidate | null = null;
  for (const span of places) {
    const agreement = contextAgreement(text, target, span);
    const better =
      !winner ||
      agreement > winner.agreement ||
      (agreement === winner.agreement && distance(span, target) < distance(winner.span, target));
    if (better && isWhole(text, span)) winner = { span, agreement };
  }
  return winner;
}

function distance(span: TextSpan, target: AnchorTarget): number {
  return Math.abs(span.start - target.start);
}

/** Share of the context (0 to 1) that stands unchanged directly beside the span. No context agrees fully. */
function contextAgreement(text: string, target: Quote, span: TextSpan): number {
  const { prefix, suffix } = target;
  if (prefix === '' && suffix === '') return 1;
  let same = 0;
  while (same < prefix.length && text.charAt(span.start - 1 - same) === prefix.charAt(prefix.length - 1 - same))
    same += 1;
  let after = 0;
  while (after < suffix.length && text.charAt(span.end + after) === suffix.charAt(after)) after += 1;
  return (same + after) / (prefix.length + suffix.length);
}

/**
 * The approximate search looks at ever larger stretches around the old place and stops at the first that holds a
 * convincing match: the nearest one is the likeliest, and monotonous text (which has a match at every character) does
 * not cost more than its neighbourhood. The largest is bounded, so that a quote which is gone costs some 0.1 s.
 */
const searchReaches = [2_000, 20_000, 200_000];
const lowestScore = 0.5;
/** Longer quotes are looked for over a smaller stretch: a step of the search handles 32 characters of the quote. */
const searchBudget = 4_000_000;

function approximate(text: string, target: AnchorTarget): Reanchored | null {
  const maxErrors = Math.min(Math.floor(target.quote.length / 4), 256);
  if (maxErrors === 0) return null;
  const affordable = Math.ceil(searchBudget / Math.ceil(target.quote.length / 32));
  for (const reach of searchReaches) {
    const found = approximateWithin(text, target, Math.min(reach, affordable), maxErrors);
    if (found || reach >= affordable) return found;
  }
  return null;
}

function approximateWithin(text: string, target: AnchorTarget, reach: number, maxErrors: number): Reanchored | null {
  const middle = clampOffset(text, target.start);
  const from = floorGrapheme(text, middle - reach);
  const to = ceilGrapheme(text, middle + target.quote.length + reach);
  let winner: Reanchored | null = null;
  for (const match of search(text.slice(from, to), target.quote, maxErrors)) {
    const span = snapToGraphemes(text, { start: from + match.start, end: from + match.end });
    if (span.start === span.end) continue;
    const likeness = 1 - match.errors / target.quote.length;
    const score = 0.6 * likeness + 0.3 * contextAgreement(text, target, span);
    if (score < lowestScore) continue;
    const better =
      !winner || score > winner.score || (score === winner.score && distance(span, target) < distance(winner, target));
    if (better) winner = { ...span, how: 'approximate', score };
  }
  return winner;
}
