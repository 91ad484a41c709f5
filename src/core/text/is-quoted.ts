/** The form of a claim, read from quotation marks and place: the pre-filled answer, which the coder may change. */
import { lineAt, nextParagraph, paragraphAt } from '#core/text/paragraphs';
import { quotationAt, quotationsIn } from '#core/text/quotations';
import { clampSpan, containsSpan, type TextSpan } from '#core/text/span';
import { trimEdgePunctuation } from '#core/text/trim-span';

/**
 * - `headline`: in the title line
 * - `direct`: wholly inside quotation marks
 * - `mixed`: holds a quoted part, or crosses a mark
 * - `indirect`: no quotation marks
 */
export type QuotationForm = 'direct' | 'mixed' | 'indirect' | 'headline';

/** Quotations that reach further out of the span than this are not looked for. */
const reach = 8_000;
/** Longer first lines are body text. */
const longestTitle = 250;

/** How the words of a span are reported, from the quotation marks in and around it, or because they are the title. */
export function quotationForm(text: string, span: TextSpan): QuotationForm {
  const given = clampSpan(text, span);
  if (isInTitle(text, given)) return 'headline';
  const content = trimEdgePunctuation(text, given);
  if (quotationAt(text, content)) return 'direct';
  return holdsQuotation(text, given) ? 'mixed' : 'indirect';
}

/**
 * The title line is the first paragraph where another one follows and it does not read like a sentence; a line that
 * repeats it word for word counts too.
 */
export function isInTitle(text: string, span: TextSpan): boolean {
  const title = paragraphAt(text, 0) ?? nextParagraph(text, 0);
  if (!title || !nextParagraph(text, title.start) || title.end - title.start > longestTitle) return false;
  const words = text.slice(title.start, title.end);
  if (/[^.][.][”"’»)]?$/u.test(words)) return false;
  if (containsSpan(title, span)) return true;
  const here = paragraphAt(text, span.start);
  return here !== null && containsSpan(here, span) && text.slice(here.start, here.end) === words;
}

function holdsQuotation(text: string, span: TextSpan): boolean {
  for (let at = span.start; at <= span.end;) {
    const paragraph = paragraphAt(text, at) ?? nextParagraph(text, at);
    if (!paragraph || paragraph.start >= span.end) return false;
    const from = Math.max(paragraph.start, span.start - reach);
    const to = Math.min(paragraph.end, span.end + reach);
    const overlaps = quotationsIn(text, { start: from, end: to }).some(
      ({ start, end }) => start < span.end && span.start < end,
    );
    if (overlaps) return true;
    // Not the paragraph's end: white space may follow it on its line.
    at = lineAt(text, paragraph.end).end + 1;
  }
  return false;
}
