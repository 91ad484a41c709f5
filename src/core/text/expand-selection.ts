/**
 * Growing and shrinking a selection along what it lies in: grapheme, word, clause, sentence, quotation, paragraph,
 * document. Quotations may be smaller than a word's clause or larger than a sentence, so the next step is not the
 * next kind but the smallest span of any kind that is larger than the current one and contains it.
 */
import { clauseAt } from '#core/text/clauses';
import { floorGrapheme, nextGrapheme, previousGrapheme, snapToGraphemes } from '#core/text/graphemes';
import { paragraphAt } from '#core/text/paragraphs';
import { quotationsAround } from '#core/text/quotations';
import { sentenceAt } from '#core/text/sentences';
import { snapToWords } from '#core/text/snap-to-words';
import { clampOffset, clampSpan, containsSpan, type TextSpan } from '#core/text/span';
import { wordAt } from '#core/text/words';

/** The next larger span, or `null` where the whole text is selected. */
export function expandSelection(text: string, span: TextSpan): TextSpan | null {
  const current = clampSpan(text, span);
  if (current.start === current.end) return text === '' ? null : graphemeBeside(text, current.start);
  let next: TextSpan | null = null;
  for (const candidate of candidatesAround(text, snapToGraphemes(text, current))) {
    if (!candidate || !containsSpan(candidate, current) || lengthOf(candidate) <= lengthOf(current)) continue;
    if (!next || lengthOf(candidate) < lengthOf(next)) next = candidate;
  }
  return next;
}

/**
 * The step before: the largest span that expanding from the anchor passes inside the current one. `null` where only
 * the caret is left.
 *
 * @param anchorOffset where the first expansion began; moved into the span where it lies outside
 */
export function shrinkSelection(text: string, span: TextSpan, anchorOffset: number): TextSpan | null {
  const current = clampSpan(text, span);
  const anchor =
    anchorOffset > current.end
      ? previousGrapheme(text, current.end)
      : Math.max(clampOffset(text, anchorOffset), current.start);
  let last: TextSpan | null = null;
  let step = expandSelection(text, { start: anchor, end: anchor });
  while (step && containsSpan(current, step) && lengthOf(step) < lengthOf(current)) {
    last = step;
    step = expandSelection(text, step);
  }
  return last;
}

function lengthOf(span: TextSpan): number {
  return span.end - span.start;
}

/** The cluster at the caret: of the word that the caret touches, where it touches one. */
function graphemeBeside(text: string, caret: number): TextSpan {
  const start = floorGrapheme(text, caret);
  const word = wordAt(text, caret);
  const isBehindWord = word !== null && (start === word.end || start >= word.fullEnd);
  if (start === text.length || isBehindWord) return { start: previousGrapheme(text, start), end: start };
  return { start, end: nextGrapheme(text, start) };
}

function* candidatesAround(text: string, span: TextSpan): Generator<TextSpan | null> {
  const last = previousGrapheme(text, span.end);
  yield span;
  yield snapToWords(text, span);
  yield fullWords(text, span, last);
  yield spanned(clauseAt(text, span.start), clauseAt(text, last));
  yield spanned(sentenceAt(text, span.start), sentenceAt(text, last));
  for (const quotation of quotationsAround(text, span)) {
    yield quotation.inner;
    yield quotation;
  }
  yield spanned(paragraphAt(text, span.start), paragraphAt(text, last));
  yield { start: 0, end: text.length };
}

/** Whole words with their possessive endings, for a selection that reaches into one. */
function fullWords(text: string, span: TextSpan, last: number): TextSpan | null {
  const first = wordAt(text, span.start);
  const final = wordAt(text, last);
  if (!first || !final || span.start >= first.fullEnd || last < final.end) return null;
  return { start: first.start, end: Math.max(final.fullEnd, span.end) };
}

/** From the start of one to the end of the other, where both exist. */
function spanned(first: TextSpan | null, last: TextSpan | null): TextSpan | null {
  return first && last ? { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) } : null;
}
