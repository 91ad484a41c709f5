/**
 * Which region holds at a place. Regions may overlap, such as a caption inside a sidebar: the innermost decides, that is
 * the shortest of those that hold the whole span; of two as long, the one that starts later, then by id.
 */
import type { DocumentRecord, Region } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';
import type { TextSpan } from '#core/text/span';

/**
 * The innermost region that holds the whole span and passes the test; `null` for plain article text, whether a proposal
 * was refused there or not.
 */
export function regionAt(
  regions: readonly Region[],
  span: TextSpan,
  passes: (region: Region) => boolean = () => true,
): Region | null {
  let innermost: Region | null = null;
  for (const region of regions) {
    if (region.start > span.start || span.end > region.end || isKeptText(region) || !passes(region)) continue;
    if (innermost === null || compareInside(region, innermost) < 0) innermost = region;
  }
  return innermost;
}

/** Whether a span counts as article text: outside all regions, or innermost in one that says so. */
export function isArticleText(regions: readonly Region[], span: TextSpan): boolean {
  return (regionAt(regions, span)?.role ?? 'article') === 'article';
}

/** EDTF date that relative dates in the span count from: the innermost dated region's, else the document's, or empty. */
export function dateInForce({ regions, date }: Pick<DocumentRecord, 'regions' | 'date'>, span: TextSpan): string {
  return regionAt(regions, span, (region) => region.date !== '')?.date ?? date;
}

/** Innermost first. */
function compareInside(left: Region, right: Region): number {
  return left.end - left.start - (right.end - right.start) || right.start - left.start || (left.id < right.id ? -1 : 1);
}

/** The stretches that are not article text, in order and without overlap: what recedes in the text. */
export function notArticleSpans(regions: readonly Region[]): readonly TextSpan[] {
  if (regions.every(({ role }) => role === 'article')) return [];
  const edges = Array.from(new Set(regions.flatMap(({ start, end }) => [start, end]))).sort((a, b) => a - b);
  const spans: { start: number; end: number }[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined || isArticleText(regions, { start, end })) continue;
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
