import { organisations } from '#core/suggest/actors/known-organisation';
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { joined, keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, bodyHeads, functionWords, ofHeads, otherHeads, titles } from '#core/suggest/actors/word-lists';

const headConnectors = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to']);

/** The name of an organisation by its shape. */
export interface Body {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** A treaty or a building rather than an actor. */
  readonly isThing: boolean;
}

/** A run of capital words that ends in the head of an organisation's name, with what follows by “of” or “for”. */
export function bodyAt(sheet: Sheet, from: number): Body | null {
  const first = sheet.tokens[from];
  if (!first?.capital || first.inHeadline) return null;
  if (titles.has(first.key) && !bodyHeads.has(first.key)) return null;
  if (
    (functionWords.has(first.key) && !first.acronym && !/^(?:new|great|first|old)$/u.test(first.key)) ||
    /^\p{N}/u.test(first.text)
  )
    return null;
  let headAt = -1;
  for (let at = from; at < from + 8; at += 1) {
    const token = sheet.tokens[at];
    if (!token || sheet.taken[at]) break;
    if (at > from && !joined(sheet.tokens[at - 1], token)) break;
    if (!token.capital) {
      // “defense Ministry”, “Foreign ministry”, “Economy and Finance Ministry”
      const isHead =
        at > from &&
        /^(?:ministry|council|parliament|army|police)$/u.test(token.key) &&
        joined(sheet.tokens[at - 1], token);
      if (isHead) headAt = at;
      const next = sheet.tokens[at + 1];
      // “the IMF and World Bank” are two.
      const known = sheet.known.get(from);
      if ((known?.to === at && organisations(known).length > 0) || closesCompany.test(keyAt(sheet, at - 1))) break;
      if (isHead || !(token.key === 'and' || token.key === '&') || !next?.capital || next.gap !== ' ') break;
      continue;
    }
    if (at > from && titles.has(token.key) && !bodyHeads.has(token.key)) break;
    if (bodyHeads.has(token.key)) headAt = at;
    else if (otherHeads.has(token.key) && headAt < 0 && at === from && !startsNames.has(token.key)) return null;
  }
  if (headAt < 0) return null;
  const head = keyAt(sheet, headAt);
  const after = sheet.tokens[headAt + 1];
  // “White House Press Secretary”, “Civil Protection Minister”
  if (
    (/^(?:press|media|security|party|cabinet)$/u.test(head) || after?.key === 'minister') &&
    after !== undefined &&
    joined(sheet.tokens[headAt], after) &&
    titles.has(after.key)
  )
    return null;
  let to = headAt + 1;
  if (ofHeads.has(head)) to = tailEnd(sheet, to);
  if (to === from + 1) return null;
  const beyond = sheet.tokens[to];
  if (
    to === headAt + 1 &&
    beyond?.capital === true &&
    joined(sheet.tokens[headAt], beyond) &&
    otherHeads.has(beyond.key)
  ) {
    return null;
  }
  // “Local TV stations”
  if (head === 'tv' && /^(?:local|state|national|cable|satellite|live|commercial)$/u.test(first.key)) return null;
  // “Property News: …” is the label of a link.
  if (first.startsLine && head === 'news' && (beyond === undefined || /^[:\n]/u.test(beyond.gap))) return null;
  const isThing = isBracketedThing(sheet, to) || (placeHeads.has(head) && standsAtPlace(sheet, from));
  return { from, to, head, isThing };
}

const closesCompany = /^(?:kgaa|sa|ag|plc|inc|corp|ltd|nv|co|llc|gmbh|spa|oyj)$/u;

/** “West Yorkshire Police”, “House Appropriations Committee”. */
const startsNames = new Set('house north south east west northern southern eastern western'.split(' '));

/** “Intermediate Nuclear Forces (INF) treaty”. */
function isBracketedThing(sheet: Sheet, to: number): boolean {
  const acronym = sheet.tokens[to];
  const after = sheet.tokens[to + 1];
  return acronym?.gap === ' (' && after?.gap === ') ' && !after.capital && otherHeads.has(after.key);
}

/** Bodies that are also buildings: “at the Kennedy Space Center”. */
const placeHeads = new Set(
  'center centre museum hospital university school college embassy consulate academy laboratory observatory church'.split(
    ' ',
  ),
);

function standsAtPlace(sheet: Sheet, from: number): boolean {
  const before = keyAt(sheet, from - 1) === 'the' || keyAt(sheet, from - 1) === 'a' ? from - 2 : from - 1;
  if (!/^(?:at|from|to|in|inside|near|outside|into)$/u.test(keyAt(sheet, before)) || sheet.tokens[from]?.gap !== ' ') {
    return false;
  }
  // “a biologist at Memorial University” is somebody of the university.
  if (!/^(?:at|from)$/u.test(keyAt(sheet, before))) return true;
  for (let at = before - 1; at > before - 14 && at >= 0; at -= 1) {
    if (isHumanNoun(keyAt(sheet, at))) return false;
    if (/[.;:!?]/u.test(sheet.tokens[at + 1]?.gap ?? '') || (at < before - 1 && actingVerbs.has(keyAt(sheet, at))))
      break;
  }
  return true;
}

function tailEnd(sheet: Sheet, start: number): number {
  const link = sheet.tokens[start];
  if (!link || !/^(?:of|for)$/u.test(link.key) || !joined(sheet.tokens[start - 1], link)) return start;
  let to = start + 1;
  let end = start;
  while (to < start + 9) {
    const token = sheet.tokens[to];
    if (!token || !joined(sheet.tokens[to - 1], token)) break;
    if (token.capital && (titles.has(token.key) || functionWords.has(token.key))) break;
    if (token.capital) end = to + 1;
    else if (!headConnectors.has(token.key)) break;
    // A second “and” joins two names rather than two subjects.
    if (token.key === 'in' || (token.key === 'the' && to > start + 1 && keyAt(sheet, to - 1) === 'and')) break;
    to += 1;
  }
  return end;
}
