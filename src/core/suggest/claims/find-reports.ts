/** Everything that some paragraphs report of what somebody says, in text order. */
import { headlineReports } from '#core/suggest/claims/headline-reports';
import { indirectReports } from '#core/suggest/claims/indirect-reports';
import { speechesIn } from '#core/suggest/claims/quoted-speech';
import { mainSubject, quotedReports } from '#core/suggest/claims/quoted-reports';
import { type Memory, newMemory, remember, speakersOf, type Unit, unitsOf } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';
import { isInTitle } from '#core/text/is-quoted';
import { sentencesIn } from '#core/text/sentences';
import type { TextSpan } from '#core/text/span';

/** Longer paragraphs are tables or broken texts, and would take long. */
const longestParagraph = 20_000;
/** Pictures and whose they are. */
const furniture = /^(?:photo|image|picture|file|watch|read more|see also|source|credit|copyright|©|by )\b[^.]*:?/iu;

/** @param paragraphs in order; speakers are remembered from one to the next */
export function findReports(text: string, paragraphs: readonly TextSpan[]): readonly Report[] {
  const memory = newMemory();
  const reports: Report[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.end - paragraph.start > longestParagraph) continue;
    const isFirst = isInTitle(text, paragraph);
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
    if (!isFirst && /^(?:photo|image|picture|credit|copyright|©)\s*[:|]?/iu.test(words) && furniture.test(words))
      continue;
    const isTitle = isFirst || isHeadline(text, paragraph);
    const speeches = speechesIn(text, paragraph, isTitle);
    for (const unit of unitsOf(text, sentencesIn(text, paragraph), speeches, isTitle)) {
      const head = isTitle ? headlineReports(unit) : [];
      const { reports: quoted, used } = quotedReports(unit, memory);
      const indirect = head.length > 0 ? [] : indirectReports(unit, memory, used, quoted);
      const found = withoutOverlap([...head, ...quoted, ...indirect]);
      if (found.length === 0) rememberAnnouncer(unit, memory);
      reports.push(...found);
    }
  }
  return reports;
}

/** How far from the top the headline of a copied page may stand, below its date and navigation. */
const top = 400;

/** A short line without a period near the top, or in a list of links. */
function isHeadline(text: string, { start, end }: TextSpan): boolean {
  const words = text.slice(start, Math.min(end, start + 140));
  if (end - start > 130 || /[.!?:;,”"…]\s*$/u.test(words) || words.split(/\s+/u).length < 5) return false;
  return start < top || /^[•·▪*-]\s/u.test(words);
}

/** `Cornyn issued a statement regarding the rejection.` says whose the quotation is that follows. */
function rememberAnnouncer(unit: Unit, memory: Memory): void {
  if (!unit.tokens.some(({ word }) => /^(?:statement|letter|tweet|speech|remarks|interview|post|email)$/u.test(word)))
    return;
  const speakers = speakersOf(unit, mainSubject(unit.tokens), memory);
  if (speakers.length > 0) remember(unit.text, memory, speakers);
}

/** Of two that overlap, the earlier in the list stays. */
function withoutOverlap(reports: readonly Report[]): readonly Report[] {
  const kept: Report[] = [];
  for (const report of reports) {
    const { start, end } = report.content;
    if (start < end && !kept.some(({ content }) => content.start < end && start < content.end)) kept.push(report);
  }
  return kept.sort((one, other) => one.content.start - other.content.start);
}
