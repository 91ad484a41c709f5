/**
 * Which quotations of a paragraph are speech, and which only borrow a word (`the “gray zone”`). Untidy marks are
 * common in copied news: ``…'' of old wires, a quotation that runs over several paragraphs and is closed in the last.
 */
import type { Speech } from '#core/suggest/claims/claim-token';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { quotationsIn } from '#core/text/quotations';
import type { TextSpan } from '#core/text/span';
import { trimWhiteSpace } from '#core/text/trim-span';

const wirePair = /``[^`\n]+?''/gu;
const doubleMark = /["“”„«»]/gu;
/** Words without which a stretch of a few words is no statement. */
const finite =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|need|let|want|thank|know|think|believe|hope|see|make|go|get|take|say|said|look)\b|['’](?:s|re|m|ll|ve|d)\b|n['’]t\b|\b\w{2,}(?:ed|es)\b/iu;
/** Before a quotation that is a part of the sentence around it. */
const partOfSentence =
  /(?:^|\s)(?:the|an?|of|so-called|its|his|her|their|our|my|as|in|on|for|from|with|by|to|about|that|called|named|titled|entitled|dubbed|and|or|word|words|phrase|term|slogan|reading)\s*$/iu;

/** Quoted speech in the paragraph, outermost marks, in order. */
export function speechesIn(text: string, paragraph: TextSpan, isTitle: boolean): readonly Speech[] {
  const paired = outermost(quotationsIn(text, paragraph));
  return outermost([...paired, ...looseQuotations(text, paragraph, paired)]).filter((quotation) =>
    isSpeech(text, paragraph, quotation, isTitle),
  );
}

function outermost(quotations: readonly Speech[]): readonly Speech[] {
  const sorted = [...quotations].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Speech[] = [];
  for (const quotation of sorted) {
    if (quotation.start >= (kept.at(-1)?.end ?? -1)) kept.push(quotation);
  }
  return kept;
}

/** Quotations whose marks do not pair within the paragraph. */
function looseQuotations(text: string, paragraph: TextSpan, paired: readonly Speech[]): readonly Speech[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const loose: Speech[] = Array.from(words.matchAll(wirePair), ({ index, 0: pair }) =>
    speech(text, paragraph.start + index, paragraph.start + index + pair.length, 2, 2),
  );
  let pair = 0;
  const single: number[] = [];
  for (const { index } of words.matchAll(doubleMark)) {
    const at = paragraph.start + index;
    while (pair < paired.length && (paired[pair]?.end ?? 0) <= at) pair += 1;
    if (at < (paired[pair]?.start ?? Infinity)) single.push(at);
  }
  const first = single[0];
  if (first === undefined) return loose;
  const rest = text.slice(first + 1, first + 2);
  const before = text.slice(Math.max(paragraph.start, first - 2), first);
  const opens = /^[\p{L}\p{N}[…]/u.test(rest) && (first === paragraph.start || /[,:]\s$/u.test(before));
  const last = single.at(-1) ?? first;
  if (opens) {
    const closes = last > first && last >= paragraph.end - 1;
    loose.push(speech(text, first, paragraph.end, 1, closes ? 1 : 0));
  } else if (last >= paragraph.end - 1 && last > paragraph.start) {
    loose.push(speech(text, paragraph.start, paragraph.end, 0, 1));
  }
  return loose;
}

function speech(text: string, start: number, end: number, open: number, close: number): Speech {
  return { start, end, inner: trimWhiteSpace(text, { start: start + open, end: end - close }) };
}

function isSpeech(text: string, paragraph: TextSpan, { start, end, inner }: Speech, isTitle: boolean): boolean {
  const words = text.slice(inner.start, inner.end);
  const count = words.split(/\s+/u).length;
  const before = text.slice(Math.max(paragraph.start, start - 40), start);
  const after = text.slice(end, end + 40);
  const isAttributed = /[,:—–-]\s*$/u.test(before) || endsInVerb(before) || /^[,\s—–-]*\p{L}/u.test(after);
  if (count < 2 && !(/[!?.,]$/u.test(text.slice(inner.start, end - 1)) && isAttributed && before.trim() === ''))
    return false;
  if (partOfSentence.test(before)) return false;
  const isOpening = /^[\p{Lu}\p{N}[…]/u.test(words);
  if (isTitle) return count > 2 && finite.test(words) && isAttributed && before !== '';
  if (isOpening && (before.trim() === '' || /[.!?:,”"']\s*$/u.test(before)))
    return count > 3 || finite.test(words) || /[.,!?]$/u.test(text.slice(inner.start, end - 1));
  if (/[,:]\s*$/u.test(before) || endsInVerb(before)) return count > 2 && finite.test(words);
  return isOpening && count > 3 && finite.test(words);
}

function endsInVerb(before: string): boolean {
  const last = /([\p{L}’']+)\s*$/u.exec(before)?.[1];
  return last !== undefined && (verbFormOf(last.toLowerCase())?.verb.frames.has('quote') ?? false);
}
