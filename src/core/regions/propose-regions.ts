/**
 * Stretches that are probably not article text, by rules over lines. Whoever wrote a page around an article wrote it
 * in short lines with few turns of phrase ("Leave a Reply", "Similar articles"); what such a line opens goes on as long
 * as its lines look like links or list items. Nothing is marked by itself: these are proposals, each with its rule.
 */
import type { Region } from '#core/model/records';
import { lineKind, type LineKind } from '#core/regions/line-kinds';
import { readLines, type TextLine } from '#core/regions/text-lines';
import type { TextSpan } from '#core/text/span';

export interface RegionProposal extends TextSpan {
  readonly role: Exclude<Region['role'], 'article'>;
  /** Why, in words, such as `a line like “Leave a Reply”`. */
  readonly rule: string;
}

interface Judged {
  readonly line: TextLine;
  kind: LineKind | null;
}

/** Proposals in text order, without overlap. */
export function proposeRegions(text: string): readonly RegionProposal[] {
  const judged = readLines(text).map((line): Judged => ({ line, kind: lineKind(line) }));
  followHeadings(judged);
  repeatedLines(judged);
  teaserTail(judged, text.length);
  captionBlocks(judged);
  betweenBoilerplate(judged);
  return joinLines(judged);
}

/** Proposals of which no part lies in a region already. */
export function freshProposals(text: string, regions: readonly Region[]): readonly RegionProposal[] {
  return proposeRegions(text).filter(
    (proposal) => !regions.some(({ start, end }) => start < proposal.end && proposal.start < end),
  );
}

const related = (rule: string): LineKind => ({ role: 'related', rule, opens: false });

/** Whether a line reads like an item of a list of links: in a list, or short and no sentence. */
function looksLikeLink({ inList, words, length, isSentence }: TextLine): boolean {
  return inList || (length <= 120 && words <= 20 && !isSentence);
}

/** "Similar articles", and all that follows it and looks like links. A heading over nothing is boilerplate. */
function followHeadings(judged: readonly Judged[]): void {
  for (let at = 0; at < judged.length; at += 1) {
    const kind = judged[at]?.kind;
    if (kind?.opens !== true) continue;
    let end = at + 1;
    for (let next = judged[end]; next !== undefined; next = judged[++end]) {
      if (next.kind !== null || !looksLikeLink(next.line)) break;
      next.kind = related(kind.rule);
    }
    const heading = judged[at];
    if (heading !== undefined && end === at + 1) heading.kind = { ...kind, role: 'boilerplate', opens: false };
    at = end - 1;
  }
}

/** A headline that stands twice: the second is what the page put over the text again. */
function repeatedLines(judged: readonly Judged[]): void {
  const seen = new Set<string>();
  for (const each of judged) {
    const { folded, words, length } = each.line;
    if (words < 3 || length > 200) continue;
    if (each.kind === null && seen.has(folded)) {
      each.kind = { role: 'boilerplate', rule: 'the same line stands above already', opens: false };
    }
    seen.add(folded);
  }
}

/** Bulleted headlines at the end of a page, without a heading: two or more, none of them a sentence. */
function teaserTail(judged: readonly Judged[], length: number): void {
  let from = judged.length;
  while (from > 0 && (judged[from - 1]?.kind !== null || judged[from - 1]?.line.inList === true)) from -= 1;
  const tail = judged.slice(from).filter(({ kind }) => kind === null);
  const items = tail.filter(({ line }) => line.isItem);
  const start = items[0]?.line.start ?? 0;
  if (items.length < 2 || start < length / 2) return;
  if (items.some(({ line }) => line.isSentence || line.words < 4)) return;
  for (const each of tail) if (each.line.start >= start) each.kind = related('a list of headlines at the end');
}

/** Lines right above a photo credit, in the same block of a page that sets blocks apart, describe the photo. */
function captionBlocks(judged: readonly Judged[]): void {
  for (let at = judged.length - 1; at > 0; at -= 1) {
    const one = judged[at];
    const above = judged[at - 1];
    if (one?.kind?.role !== 'caption' || above === undefined || above.kind !== null) continue;
    const isBlock = one.line.joinsAbove && !above.line.joinsAbove;
    if (isBlock && above.line.length <= 200 && at > 1) above.kind = one.kind;
  }
}

/** A short line between two lines of boilerplate belongs to them, such as the name of a button. */
function betweenBoilerplate(judged: readonly Judged[]): void {
  const isBoilerplate = (each: Judged | undefined) => each?.kind?.role === 'boilerplate';
  for (const [index, each] of judged.entries()) {
    const before = judged[index - 1];
    if (each.kind !== null || before?.kind === undefined || !isBoilerplate(before)) continue;
    if (isBoilerplate(judged[index + 1]) && each.line.words <= 12 && !each.line.isSentence) each.kind = before.kind;
  }
}

/** Neighbouring lines of one role are one stretch; its rule is that of its first line. */
function joinLines(judged: readonly Judged[]): readonly RegionProposal[] {
  const proposals: { start: number; end: number; role: RegionProposal['role']; rule: string }[] = [];
  let before: Judged | undefined;
  for (const each of judged) {
    const last = proposals.at(-1);
    const { kind, line } = each;
    if (kind !== null) {
      const goesOn = before?.kind?.role === kind.role && (kind.role !== 'caption' || line.joinsAbove);
      if (last !== undefined && goesOn) last.end = line.end;
      else proposals.push({ start: line.start, end: line.end, role: kind.role, rule: kind.rule });
    }
    before = each;
  }
  return proposals;
}
