/** Which of the reports around a claim is the one that says who makes it. */
import type { Region } from '#core/model/records';
import { findReports } from '#core/suggest/claims/find-reports';
import type { Report } from '#core/suggest/claims/report';
import { paragraphAt, previousParagraph } from '#core/text/paragraphs';
import { containsSpan, type TextSpan } from '#core/text/span';

/** So much text before the claim is read for who spoke before; enough for a quotation of several paragraphs. */
const reach = 2_500;
const mostParagraphs = 6;

export interface ClaimSurroundings {
  /** The report that holds most of the claim; `null` where none does. */
  readonly report: Report | null;
  /** The one whose verb stands inside the claim; only read where no other holds it. */
  readonly inner: Report | null;
  /** All reports from some paragraphs before the claim to the end of its own, in order. */
  readonly reports: readonly Report[];
}

/** Looks at the claim's paragraph and a few before it. */
export function reportOfClaim(text: string, claim: TextSpan, regions: readonly Region[]): ClaimSurroundings {
  const reports = findReports(text, paragraphsBefore(text, claim, regions));
  const best = reports
    .map((report) => ({ report, shared: sharedLength(report.content, claim) }))
    .filter(({ report, shared }) => shared > 0 && shared >= 0.3 * Math.min(lengthOf(report.content), lengthOf(claim)))
    .sort((one, other) => other.shared - one.shared);
  const outer = best.find(({ report }) => !holdsItsVerb(report, claim));
  return { report: outer?.report ?? null, inner: outer ? null : (best[0]?.report ?? null), reports };
}

/**
 * `Norland is set to leave, having accused Sudmark of breaching it`: the claim is more than what one of its verbs
 * reports, and who makes it is the subject of its own main verb.
 */
function holdsItsVerb({ content, cue, rule }: Report, claim: TextSpan): boolean {
  if (cue === null || !rule.startsWith('what “')) return false;
  return claim.start <= cue.start && cue.end <= content.start && content.start < claim.end;
}

function paragraphsBefore(text: string, claim: TextSpan, regions: readonly Region[]): readonly TextSpan[] {
  const own = paragraphAt(text, claim.start);
  if (!own) return [];
  const hidden = regions.filter((region) => region.role !== 'article' && !containsSpan(region, claim));
  const paragraphs = [own];
  let before = previousParagraph(text, own.start);
  while (before && paragraphs.length <= mostParagraphs && claim.start - before.start < reach) {
    const paragraph = before;
    if (!hidden.some((region) => containsSpan(region, paragraph))) paragraphs.unshift(paragraph);
    before = previousParagraph(text, paragraph.start);
  }
  return paragraphs;
}

function sharedLength(one: TextSpan, other: TextSpan): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function lengthOf({ start, end }: TextSpan): number {
  return end - start;
}
