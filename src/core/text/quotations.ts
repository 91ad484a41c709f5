/**
 * Quotations by their marks, within one paragraph: “…”, „…“, «…», »…«, ‹…›, ‘…’, "…", '…', nested or not.
 *
 * A quotation that never closes in its paragraph is none; what was opened inside one that closes is dropped with it.
 * An apostrophe is not a closing mark: `’` closes only where a `‘` is open and no letter follows.
 */
import { codePointBefore, codePointFrom, isWhiteSpace, isWordCodePoint } from '#core/text/characters';
import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { lineAt } from '#core/text/paragraphs';
import { containsSpan, type TextSpan } from '#core/text/span';
import { trimWhiteSpace } from '#core/text/trim-span';

/** A quotation with its marks; `inner` is what they enclose, without white space or a comma before the closing mark. */
export interface Quotation extends TextSpan {
  readonly inner: TextSpan;
}

/** A paragraph is searched this far to each side of the span; marks further off cannot matter to a reader. */
const reach = 8_000;

const marks = new Set('“”„‟«»‹›‘’‚"\'');

/** The quotations of the paragraph(s) around the span, innermost first, that contain it, marks included. */
export function quotationsAround(text: string, span: TextSpan): readonly Quotation[] {
  const first = lineAt(text, span.start);
  if (span.end > first.end) return [];
  const from = floorGrapheme(text, Math.max(first.start, span.start - reach));
  const to = ceilGrapheme(text, Math.min(first.end, span.end + reach));
  return quotationsIn(text, { start: from, end: to })
    .filter((quotation) => containsSpan(quotation, span))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
}

/** The innermost quotation that contains the offset or span, marks included; `null` where there is none. */
export function quotationAt(text: string, place: number | TextSpan): Quotation | null {
  const span = typeof place === 'number' ? { start: place, end: place } : place;
  return quotationsAround(text, span)[0] ?? null;
}

/** All quotations that open and close inside the span (at most one paragraph), in the order of their ends. */
export function quotationsIn(text: string, span: TextSpan): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closers: string }[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x22 && unit !== 0x27 && unit !== 0xab && unit !== 0xbb && (unit < 0x2018 || unit > 0x203a)) continue;
    const mark = text.charAt(at);
    if (!marks.has(mark)) continue;
    const beside = neighbours(text, at, span);
    const partner = closes(mark, beside) ? open.findLastIndex(({ closers }) => closers.includes(mark)) : -1;
    const opener = open[partner];
    if (opener && !(isStraight(mark) && beside.opens)) {
      found.push(quotation(text, opener.at, at + 1));
      open = open.slice(0, partner);
      continue;
    }
    const closers = closersOf(mark, beside);
    if (closers === '') continue;
    // A straight mark that opens while its like is open: the earlier one was never closed.
    if (opener) open = open.slice(0, partner);
    open.push({ at, closers });
  }
  return found;
}

interface Neighbours {
  /** Stands where a quotation opens: after white space or an opening sign, before something visible. */
  readonly opens: boolean;
  readonly betweenLetters: boolean;
  readonly beforeLetter: boolean;
}

function neighbours(text: string, at: number, span: TextSpan): Neighbours {
  const before = at > span.start ? codePointBefore(text, at) : -1;
  const after = at + 1 < span.end ? codePointFrom(text, at + 1) : -1;
  const isFreeBefore = before < 0 || isWhiteSpace(before) || '([{—–-“„«‘‹"\''.includes(String.fromCodePoint(before));
  return {
    opens: isFreeBefore && after >= 0 && !isWhiteSpace(after),
    betweenLetters: isWordCodePoint(before) && isWordCodePoint(after),
    beforeLetter: isWordCodePoint(after),
  };
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

function closes(mark: string, { betweenLetters, beforeLetter }: Neighbours): boolean {
  if (mark === '’' || mark === "'") return !betweenLetters && !beforeLetter;
  return mark !== '„' && mark !== '‚' && mark !== '‟';
}

/** The marks that close what this one opens, or none where it cannot open here. */
function closersOf(mark: string, { opens, betweenLetters }: Neighbours): string {
  switch (mark) {
    case '“':
    case '‟':
      return '”"';
    case '„':
      return '“”';
    case '‚':
      return '‘’';
    case '‘':
      return betweenLetters ? '' : '’';
    case '«':
      return '»';
    case '‹':
      return '›';
    case '”':
    case '"':
    case "'":
      return opens ? mark : '';
    // German and Danish books turn the guillemets inwards.
    case '»':
      return opens ? '«' : '';
    case '›':
      return opens ? '‹' : '';
    default:
      return '';
  }
}

function quotation(text: string, start: number, end: number): Quotation {
  let inner = trimWhiteSpace(text, { start: start + 1, end: end - 1 });
  // American style puts the clause's comma inside the marks.
  if (inner.end > inner.start && text.charAt(inner.end - 1) === ',') {
    inner = trimWhiteSpace(text, { start: inner.start, end: inner.end - 1 });
  }
  const whole = { start: floorGrapheme(text, start), end: ceilGrapheme(text, end) };
  return {
    ...whole,
    inner: {
      start: Math.min(ceilGrapheme(text, inner.start), whole.end),
      end: Math.max(ceilGrapheme(text, inner.start), floorGrapheme(text, inner.end)),
    },
  };
}
