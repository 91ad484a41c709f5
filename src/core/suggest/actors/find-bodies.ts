import { foldName } from '#core/entities/fold-name';
import { groupHeadAfter } from '#core/suggest/actors/group-head';
import { findShortBodies } from '#core/suggest/actors/find-short-bodies';
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { guessFrom, joined, keyAt, nameOf, take, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import {
  actingVerbs,
  bodyHeads,
  functionWords,
  ofHeads,
  otherHeads,
  titleParts,
  titles,
} from '#core/suggest/actors/word-lists';
import { kindOfBody } from '#core/entities/gazetteer/body-kind';
import type { EntityGuess } from '#core/suggest/suggestion';

const headConnectors = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to']);

/** Organisations: those that are known, and those whose name ends as such names do (“… Ministry”, “… Council of …”). */
export function findBodies(sheet: Sheet): void {
  // “the Interior Ministry” after “the Ukrainian Interior Ministry” is the same one.
  const named = new Map<string, EntityGuess>();
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.taken[at]) continue;
    const pattern = bodyAt(sheet, at);
    const known = organisationAt(sheet, at);
    const state = sheet.known.get(at);
    if (pattern && state && state.to >= pattern.to && !known) {
      // “Soviet Union” ends like an organisation, but is a country.
      at = state.to - 1;
    } else if (pattern?.isThing === true) {
      // Taken for nobody, so that no other rule finds half of it.
      if (!known) take(sheet, { from: pattern.from, to: pattern.to, entities: [], rule: '' });
      else takeKnown(sheet, known);
      at = pattern.to - 1;
    } else if (pattern && (!known || pattern.to > known.to)) {
      const country = countryWithin(sheet, pattern.from, pattern.to);
      const name = nameOf(sheet, pattern.from, pattern.to);
      const guess: EntityGuess = {
        id: null,
        name,
        entityKind: kindOfBody(pattern.head),
        country,
        rule: 'ends like the name of an organisation',
      };
      const longer = named.get(foldName(name)) ?? [...named].find(([key]) => key.endsWith(` ${foldName(name)}`))?.[1];
      const entities = longer ? [longer, guess] : [guess];
      if (!longer) named.set(foldName(name), guess);
      take(sheet, { from: pattern.from, to: pattern.to, entities, rule: guess.rule });
      at = pattern.to - 1;
    } else if (known) {
      takeKnown(sheet, known);
    }
  }
  findShortBodies(sheet);
}

function takeKnown(sheet: Sheet, known: KnownName): void {
  const head = sheet.tokens[known.to - 1]?.possessive === true ? 0 : groupHeadAfter(sheet, known.to);
  if (head > 0) {
    takeGroup(sheet, known, head);
    return;
  }
  const rule = known.own.length > 0 ? 'an actor of this project' : 'a known organisation';
  const entities = [...known.own, ...organisations(known).map((entry) => guessFrom(entry, rule))];
  let { to } = known;
  const suffix = sheet.tokens[to];
  if (suffix?.capital === true && joined(sheet.tokens[to - 1], suffix) && legalForms.has(suffix.key)) to += 1;
  take(sheet, { from: known.from, to, entities, rule });
}

const legalForms = new Set('corp corporation inc co ltd plc ag sa group company'.split(' '));

/** “NATO officials”, “EU citizens”. */
function takeGroup(sheet: Sheet, known: KnownName, head: number): void {
  const rule = 'a group with the name of its organisation';
  const name = nameOf(sheet, known.from, head + 1);
  const country = known.entries[0]?.country ?? '';
  take(sheet, {
    from: known.from,
    to: head + 1,
    entities: [{ id: null, name, entityKind: 'group', country, rule }],
    rule,
  });
}

function organisations(known: KnownName): KnownName['entries'] {
  return known.entries.filter(
    ({ entityKind, use }) =>
      use === 'name' && entityKind !== 'state' && entityKind !== 'region' && entityKind !== 'person',
  );
}

/** Words that are also the name of a company, outlet or party: only beside a verb that tells somebody acts. */
const doubtfulNames = new Set(
  `target apple meta total vale shell ford intel oracle visa fed sun today time mirror continental unite shelter memorial
  observer guardian telegraph economist bild dawn emirates gallup rand greens coalition quad commonwealth lords congress
  treasury interior diet who care pap mena sana total citi ups who pace rte ing seat subaru suzuki socialists liberals liberal
  conservatives conservative democrat republican democratic labour tory care pis vox lega serb bis sec ice imo dup sco car eta`.split(
    /\s+/u,
  ),
);

function organisationAt(sheet: Sheet, at: number): KnownName | null {
  const known = sheet.known.get(at);
  const token = sheet.tokens[at];
  if (!known || !token) return null;
  const isOwn =
    known.own.length > 0 &&
    !known.entries.some(({ use, entityKind }) => use !== 'name' || entityKind === 'state' || entityKind === 'person');
  if (isOwn)
    return known.own.every(({ entityKind }) => entityKind !== 'state' && entityKind !== 'person') ? known : null;
  if (organisations(known).length === 0) return null;
  if (known.entries.some(({ entityKind, use }) => entityKind === 'state' && use === 'name')) return null;
  if (known.to - known.from === 1 && doubtfulNames.has(token.key) && !token.acronym) {
    if (token.startsSentence && !/^(?:labour|democrats|republicans|tories|conservatives|greens)$/u.test(token.key))
      return null;
    const next = sheet.tokens[at + 1];
    const part = next !== undefined && next.capital && joined(token, next) && !sheet.known.get(at + 1);
    if (part || token.inHeadline) return null;
  }
  const after = sheet.tokens[known.to];
  const qualifies = after !== undefined && !after.capital && after.gap === ' ';
  if (
    platforms.has(token.key) &&
    (qualifies ? platformThings.has(after.key) : /^(?:on|via|through|of|over)$/u.test(keyAt(sheet, at - 1)))
  )
    return null;
  if (platforms.has(token.key) && /^(?:on|via)$/u.test(keyAt(sheet, at - 1))) return null;
  // “the EU-UK border”, “the EU-27” qualify something else.
  if (after && /^[-–]$/u.test(after.gap) && (/^\p{N}/u.test(after.text) || after.capital) && !token.inHeadline)
    return null;
  if (isDatelineWord(sheet, at, known.to)) return null;
  // “Philippine Foreign Affairs Secretary”
  if (
    after?.capital === true &&
    after.gap === ' ' &&
    /^(?:minister|secretary)$/u.test(after.key) &&
    isPortfolio(sheet, known)
  )
    return null;
  // “beneath the Atlantic seabed”
  if (onlySpeaking.has(token.key) && known.to - known.from === 1 && !(after?.gap === ' ' && actingVerbs.has(after.key)))
    return null;
  return known;
}

/** “Foreign Affairs” is a magazine, and what a minister is for. */
function isPortfolio(sheet: Sheet, { from, to }: KnownName): boolean {
  return keyAt(sheet, to - 1) === 'affairs' && sheet.tokens.slice(from, to).every(({ key }) => titleParts.has(key));
}

/** An outlet only where it says something. */
const onlySpeaking = new Set('atlantic hill nation week star globe express spectator'.split(' '));

/** Named mostly as where something was said. */
const platforms = new Set(
  'facebook twitter whatsapp instagram youtube tiktok linkedin snapchat telegram skype'.split(' '),
);
const platformThings = new Set(
  'page pages post posts account accounts video videos message messages chats chat users user feed channel group groups and live'.split(
    ' ',
  ),
);

/** “UNITED NATIONS (AP) —”. */
function isDatelineWord(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const next = sheet.tokens[to];
  return first?.startsLine === true && first.acronym && to - from > 1 && /^\s*[(—–-]/u.test(next?.gap ?? '');
}

interface Body {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** A treaty or a building rather than an actor. */
  readonly isThing: boolean;
}

/** A run of capital words that ends in the head of an organisation's name, with what follows by “of” or “for”. */
function bodyAt(sheet: Sheet, from: number): Body | null {
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
  return acronym?.gap === ' (' && after?.gap === ') ' && otherHeads.has(after.key);
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

function countryWithin(sheet: Sheet, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const country = sheet.known.get(at)?.entries.find((entry) => entry.country !== '')?.country;
    if (country !== undefined) return country;
  }
  return '';
}
