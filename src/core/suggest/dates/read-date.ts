import { findExpressions } from '#core/suggest/dates/find-expressions';
import type { FoundExpression } from '#core/suggest/dates/expression';
import { readExpressions, type DateSource } from '#core/suggest/dates/suggest-dates';
import type { TextSpan } from '#core/text/span';
import type { DateSuggestion } from '#core/suggest/suggestion';

/** How much text before and after a tagged date is read with it, in UTF-16 code units: enough for what it counts from. */
const before = 4000;
const after = 400;

/**
 * Readings for a date that a human tagged, its edges a little different from the rules’ or not; `null` where no rule
 * reads it. The suggestion has the human’s edges. Reads a stretch around the span, however long the document is.
 */
export function readDate(source: DateSource, span: TextSpan): DateSuggestion | null {
  const from = Math.max(0, span.start - before);
  const text = source.text.slice(from, span.end + after);
  const here = { start: span.start - from, end: span.end - from };
  const regions = source.regions.map((region) => ({ ...region, start: region.start - from, end: region.end - from }));
  const quote = text.slice(here.start, here.end);
  const inText = findExpressions(text, source);
  const fitting = bestOf(inText, here) ?? fromQuote(inText, within(quote, source.language, here), here);
  if (fitting === null) return null;
  const earlier = inText.filter(({ end }) => end <= fitting.start);
  const read = readExpressions({ ...source, text, regions }, [...earlier, fitting]).at(-1);
  return read === undefined ? null : { ...read, start: span.start, end: span.end };
}

/** The expression that shares most with the span; one that shares less than half of both is another one. */
function bestOf(found: readonly FoundExpression[], span: TextSpan): FoundExpression | null {
  let best: FoundExpression | null = null;
  let most = 0.5;
  for (const one of found) {
    const shared = Math.min(one.end, span.end) - Math.max(one.start, span.start);
    const share = shared / (Math.max(one.end, span.end) - Math.min(one.start, span.start));
    if (share <= most) continue;
    best = one;
    most = share;
  }
  return best;
}

/**
 * “Friday” of “last Friday evening” is read with what stands around it, “2018” of “December 2018” without: it says
 * something else.
 */
function fromQuote(
  found: readonly FoundExpression[],
  inner: FoundExpression | null,
  { start, end }: TextSpan,
): FoundExpression | null {
  const outer = found.find((one) => one.start <= start && end <= one.end) ?? null;
  if (inner === null || outer === null) return inner ?? outer;
  return inner.expression.kind === outer.expression.kind ? outer : inner;
}

/** Who tagged the words as a date has said that they are one. */
function within(quote: string, language: string, { start }: TextSpan): FoundExpression | null {
  const [first] = findExpressions(quote, { language, isTrusted: true }).toSorted(
    (left, right) => right.end - right.start - (left.end - left.start),
  );
  return first === undefined ? null : { ...first, start: first.start + start, end: first.end + start };
}
