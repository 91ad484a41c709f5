import { publicationDateProblem } from '#core/codebook/date-value';
import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import type { Placed } from '#core/formats/corpus/collect-corpus';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusAnnotation, CorpusDocument, Utf16Span } from '#core/formats/corpus/corpus-shape';
import type { JsonPlace } from '#core/formats/json/scan-json';
import { isGraphemeBoundary } from '#core/text/graphemes';

/** A document's text, ready for its spans to be checked. */
export interface CheckedText {
  readonly text: string;
  readonly index: CodePointIndex;
}

type Report = FindingList['error'];

interface BothUnits extends Utf16Span {
  readonly start: number;
  readonly end: number;
}

/** @param mild reports what a backup is forgiven */
export function checkDocumentText(
  { value, index: at, place }: Placed<CorpusDocument>,
  mild: Report,
  findings: FindingList,
): CheckedText {
  const { text } = value;
  const index = indexCodePoints(text);
  const pointer = (...parts: readonly (string | number)[]): string => pointerTo('documents', at, ...parts);
  // With the `u` flag only a surrogate that has no partner matches.
  if (/\p{Surrogate}/u.test(text)) {
    findings.error('text', 'The text holds half of a surrogate pair, which no UTF-8 file can.', pointer('text'), place);
  }
  if (text.includes('\r')) {
    findings.warning('text', 'The text has a carriage return; line ends should be LF.', pointer('text'), place);
  }
  if (value.lengthUtf16 !== text.length) {
    const said = `The text has ${String(text.length)} UTF-16 code units, not ${String(value.lengthUtf16)}.`;
    findings.error('text', said, pointer('lengthUtf16'), place);
  }
  if (value.length !== index.length) {
    const said = `The text has ${String(index.length)} code points, not ${String(value.length)}.`;
    findings.error('text', said, pointer('length'), place);
  }
  const checkDate = (date: string, ...parts: readonly (string | number)[]): void => {
    if (publicationDateProblem(date) === null) return;
    findings.warning('date', `“${shorten(date)}” is no date that can be read.`, pointer(...parts), place);
  };
  checkDate(value.date, 'date');
  const ids = new Set<string>();
  value.regions.forEach((region, order) => {
    if (ids.has(region.id)) {
      const said = `The region id “${region.id}” stands twice in the document.`;
      findings.error('duplicate-id', said, pointer('regions', order, 'id'), place);
    }
    ids.add(region.id);
    checkDate(region.date, 'regions', order, 'date');
    checkUnits(region, { text, index }, pointer('regions', order), place, mild, findings);
  });
  return { text, index };
}

/** Offsets in both units, the quote and its context. An orphaned annotation has no place that could be checked. */
export function checkAnnotationSpan(
  { value, index: at, place }: Placed<CorpusAnnotation>,
  checked: CheckedText,
  mild: Report,
  findings: FindingList,
): void {
  const { start, end, startUtf16, endUtf16 } = value;
  if (start === null || end === null) return;
  const pointer = pointerTo('annotations', at);
  if (!checkUnits({ start, end, startUtf16, endUtf16 }, checked, pointer, place, mild, findings)) return;
  const { text } = checked;
  if (text.slice(startUtf16, endUtf16) !== value.quote) {
    const there = JSON.stringify(shorten(text.slice(startUtf16, endUtf16)));
    const said = `The text at this place is ${there}, but the quote is ${JSON.stringify(shorten(value.quote))}.`;
    findings.error('quote', said, `${pointer}/quote`, place);
  }
  if (!text.endsWith(value.prefix, startUtf16)) {
    findings.warning('quote', 'The text before the span is not its prefix.', `${pointer}/prefix`, place);
  }
  if (!text.startsWith(value.suffix, endUtf16)) {
    findings.warning('quote', 'The text after the span is not its suffix.', `${pointer}/suffix`, place);
  }
}

/** Whether the span lies in the text and its two units agree. */
function checkUnits(
  span: BothUnits,
  { text, index }: CheckedText,
  pointer: string,
  place: JsonPlace,
  mild: Report,
  findings: FindingList,
): boolean {
  if (span.start >= span.end || span.startUtf16 >= span.endUtf16) {
    const said = `The span is empty or ends before it starts: ${String(span.start)} to ${String(span.end)} (UTF-16: ${String(span.startUtf16)} to ${String(span.endUtf16)}).`;
    findings.error('offsets', said, pointer, place);
    return false;
  }
  const starts = checkOffset(span.start, span.startUtf16, 'start');
  const ends = checkOffset(span.end, span.endUtf16, 'end');
  return starts && ends;

  function checkOffset(codePoint: number, utf16: number, name: 'start' | 'end'): boolean {
    if (codePoint > index.length || utf16 > text.length) {
      const said = `The ${name} lies outside the text, which has ${String(index.length)} code points and ${String(text.length)} UTF-16 code units.`;
      findings.error('offsets', said, `${pointer}/${name}`, place);
      return false;
    }
    const expected = index.fromUtf16(utf16);
    if (expected === undefined) {
      const said = `The ${name} lies inside a surrogate pair.`;
      findings.error('splits-character', said, `${pointer}/${name}Utf16`, place);
      return false;
    }
    if (expected !== codePoint) {
      const said = `UTF-16 offset ${String(utf16)} is code point ${String(expected)}, not ${String(codePoint)}.`;
      findings.error('offsets', said, `${pointer}/${name}`, place);
      return false;
    }
    if (!isGraphemeBoundary(text, utf16)) {
      mild(
        'splits-character',
        `The ${name} lies inside a character that is made of several code points.`,
        `${pointer}/${name}`,
        place,
      );
    }
    return true;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
