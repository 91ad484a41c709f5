import type { GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import { groupHeadAfter } from '#core/suggest/actors/group-head';
import { isPartOfName, isPlaceHere, isTerritory } from '#core/suggest/actors/is-place-here';
import { seatActs } from '#core/suggest/actors/seat-acts';
import { guessFrom, keyAt, take, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import {
  actingVerbs,
  actionNouns,
  functionWords,
  thingNouns,
  titleParts,
  titles,
} from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Countries, seats that stand for a government, peoples, and adjectives of countries where they act. */
export function findStates(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (keyAt(sheet, at) === 'west') takeWest(sheet, at);
    const known = sheet.known.get(at);
    if (!known || sheet.taken[at]) continue;
    if (fromAdjective(sheet, known)) continue;
    fromName(sheet, known);
  }
}

/** “the West”, but not where the sun sets. */
function takeWest(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token?.capital || token.acronym || token.inHeadline || keyAt(sheet, at - 1) !== 'the' || sheet.known.get(at))
    return;
  if (next?.gap === '-' || (next?.gap === ' ' && next.capital)) return;
  if (/^(?:in|to|from|of|across|out|throughout|towards?)$/u.test(keyAt(sheet, at - 2)) && !token.possessive) return;
  const rule = 'the states of the West';
  const guess: EntityGuess = { id: null, name: 'Western states', entityKind: 'group', country: '', rule };
  take(sheet, { from: at, to: at + 1, entities: [guess], rule });
}

function fromName(sheet: Sheet, known: KnownName): void {
  const { from, to } = known;
  const own = known.own;
  const state = known.entries.find((entry) => entry.use === 'name' && isTerritory(entry));
  const people = known.entries.find((entry) => entry.use === 'people');
  const seat = known.entries.find((entry) => entry.use === 'seat');
  const entry = state ?? people ?? seat;
  if (!entry && own.length === 0) return;
  const first = sheet.tokens[from];
  // “US$800 million”
  if (!first?.capital || sheet.tokens[to]?.gap.startsWith('$') === true) return;
  if (isAlone(sheet, from, to)) return;
  if (state && takePeopleOf(sheet, from, to, state)) return;
  if (
    entry?.use === 'name' &&
    entry.entityKind === 'region' &&
    (!regionActs(sheet, to) || keyAt(sheet, from - 1) === 'independent')
  )
    return;
  if (state && (isHyphenated(sheet, from, to) || (belongsToThing(sheet, to) && !isPair(sheet, from)))) return;
  if (state && !people && (isPlaceHere(sheet, from, to) || isPartOfName(sheet, from, to))) return;
  if (!state && seat && own.length === 0 && !people && takeGroup(sheet, known, seat)) return;
  if (!state && seat && own.length === 0 && !people && !(seatActs(sheet, from, to) && !isPlaceHere(sheet, from, to)))
    return;
  if (state && takeGroup(sheet, known, state)) return;
  const rule = !entry
    ? 'an actor of this project'
    : entry.use === 'seat'
      ? 'a seat standing for its government'
      : entry.use === 'people'
        ? 'a people'
        : entry.entityKind === 'region'
          ? 'a region that acts'
          : 'a country that acts';
  take(sheet, { from, to, entities: [...own, ...(entry ? [guessFrom(entry, rule)] : [])], rule });
}

/** A line or an item of a menu that is nothing but the name: “Home  World  UK  Business”. */
function isAlone(sheet: Sheet, from: number, to: number): boolean {
  const ends = (gap: string | undefined): boolean => gap === undefined || /\n|^ {2,}|\t/u.test(gap);
  return (from === 0 || ends(sheet.tokens[from]?.gap)) && ends(sheet.tokens[to]?.gap);
}

/** “US intelligence officials”, “Khartoum officials”: a group is tagged whole, with whose it is. */
function takeGroup(sheet: Sheet, { from, to }: KnownName, { country }: GazetteerEntry): boolean {
  const head = sheet.tokens[to - 1]?.possessive === true ? 0 : groupHeadAfter(sheet, to);
  if (head === 0) return false;
  const words = sheet.tokens.slice(from, head + 1).map(({ text }) => text);
  const rule = 'a group with the name of its country';
  const guess: EntityGuess = { id: null, name: words.join(' '), entityKind: 'group', country, rule };
  return take(sheet, { from, to: head + 1, entities: [guess], rule });
}

/** A continent or a province is mostly a place: only the subject of a verb acts. */
function regionActs(sheet: Sheet, to: number): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  return (
    next !== undefined &&
    !next.capital &&
    next.gap === ' ' &&
    last?.possessive !== true &&
    actingVerbs.has(next.key) &&
    !/^(?:is|was)$/u.test(next.key)
  );
}

/** “the EU-UK border”, “EU-27”: two names that qualify a thing together. */
function isHyphenated(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const next = sheet.tokens[to];
  // “China-Philippines relations”: both.
  if (isPair(sheet, to) || (isPair(sheet, from) && sheet.taken[from - 1]?.to === from)) return false;
  if (next && /^[-–]$/u.test(next.gap) && (next.capital || /^\p{N}/u.test(next.text)))
    return first?.inHeadline !== true;
  return first !== undefined && first.gap === '-' && !/^(?:anti|pro|non|ex)$/u.test(keyAt(sheet, from - 1));
}

const betweenTwo =
  /^(?:relations|relationship|ties|talks|treaty|dialogue|alliance|war|dispute|summit|tensions|cooperation|rivalry|friendship|partnership|meeting|meetings|negotiations|deal|agreement|conflict|clashes|standoff)$/u;

/** The second country of two that have something between them begins at `at`. */
function isPair(sheet: Sheet, at: number): boolean {
  const second = sheet.known.get(at);
  const end = second?.entries.some((entry) => entry.use === 'name' && isTerritory(entry))
    ? second.to
    : (sheet.taken[at]?.to ?? 0);
  if (end === 0 || !/^[-–]$/u.test(sheet.tokens[at]?.gap ?? '')) return false;
  const next = sheet.tokens[end];
  const thing = next?.acronym === true ? end + 1 : end;
  return next?.gap === ' ' && betweenTwo.test(keyAt(sheet, thing));
}

/** “the Puerto Rico bill”, “the Iran deal”. */
function belongsToThing(sheet: Sheet, to: number): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!last || !next || last.possessive || next.gap !== ' ' || next.capital) return false;
  if (actingVerbs.has(next.key) || functionWords.has(next.key)) return false;
  if (thingNouns.has(next.key)) return true;
  // “the U.S. auto sales slump”
  const after = sheet.tokens[to + 1];
  return after?.gap === ' ' && thingNouns.has(after.key) && !/(?:ed|s|ing|ly)$/u.test(next.key);
}

/** “the people of Ethiopia”, “the government of Japan”. */
function takePeopleOf(sheet: Sheet, from: number, to: number, state: GazetteerEntry): boolean {
  const start = keyAt(sheet, from - 1) === 'of' ? from - 2 : -1;
  if (start < 0 || !/^(?:people|peoples|government|citizens)$/u.test(keyAt(sheet, start)) || sheet.taken[start])
    return false;
  const rule = 'the people or government of a country';
  const entityKind = keyAt(sheet, start) === 'government' ? 'state-body' : 'group';
  const name = sheet.tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
  return take(sheet, {
    from: start,
    to,
    entities: [{ id: null, name, entityKind, country: state.country, rule }],
    rule,
  });
}

/** “Russian President”, “Russian officials”, “Russian violation”; not “Russian missiles”. */
function fromAdjective(sheet: Sheet, known: KnownName): boolean {
  const entry = known.entries.find(({ use }) => use === 'adjective');
  const token = sheet.tokens[known.to - 1];
  const next = sheet.tokens[known.to];
  if (entry && token && next?.gap === '-' && backing.test(next.key)) return takeBacker(sheet, known, entry);
  if (!entry || !token || token.possessive || !next || next.gap !== ' ') return false;
  const isAlsoName = known.entries.some(({ use }) => use === 'name');
  const head = groupHeadAfter(sheet, known.to);
  if (head > 0) {
    const rule = 'a group with the adjective of its country';
    const words = sheet.tokens.slice(known.from, head + 1).map(({ text }) => text);
    const name = words.join(' ');
    const kind = /^(?:government|side|authorities)$/u.test(keyAt(sheet, head)) ? 'state-body' : 'group';
    const guess: EntityGuess = { id: null, name, entityKind: kind, country: entry.country, rule };
    return take(sheet, { from: known.from, to: head + 1, entities: [guess], rule });
  }
  if (takeHolder(sheet, known, entry)) return true;
  const qualifiesPerson = (leadsToTitle(sheet, known.to) || actionNouns.has(next.key)) && !sheet.taken[known.to];
  const tells = entry.entityKind !== 'group' && qualifiesPerson && !token.inHeadline;
  if (tells) {
    const rule = 'an adjective of a country before what it does or who acts for it';
    return take(sheet, { from: known.from, to: known.to, entities: [guessFrom(entry, rule)], rule });
  }
  if (!isAlsoName) {
    // A capital word that is only an adjective here (“Russian missiles”) is done with.
    return !known.entries.some(({ use }) => use === 'people' || use === 'seat');
  }
  return thingNouns.has(next.key);
}

const backing =
  /^(?:led|backed|aligned|supported|sponsored|funded|financed|controlled|allied|brokered|mediated|trained|armed|imposed|installed|drafted|proposed|owned|flagged|linked|friendly)$/u;

/** “a Saudi-led coalition”, “Russian-backed separatists”: whoever leads it acts; the group is tagged with it. */
function takeBacker(sheet: Sheet, { from, to }: KnownName, entry: GazetteerEntry): boolean {
  const isBody = /^(?:coalition|alliance|force|forces|bloc|consortium|junta|mission)$/u.test(keyAt(sheet, to + 1));
  const head = isBody && sheet.tokens[to + 1]?.gap === ' ' ? to + 1 : groupHeadAfter(sheet, to + 1);
  const rule = head > 0 ? 'a group with the adjective of its country' : 'a country that leads or backs something';
  if (head === 0) return take(sheet, { from, to, entities: [guessFrom(entry, rule)], rule });
  const words = sheet.tokens.slice(from, head + 1);
  const name = words.map(({ text, gap }, index) => (index === 0 ? text : `${gap}${text}`)).join('');
  const guess: EntityGuess = { id: null, name, entityKind: 'group', country: entry.country, rule };
  return take(sheet, { from, to: head + 1, entities: [guess, guessFrom(entry, rule)], rule });
}

/** “President”, “Deputy Prime Minister”: a title, perhaps after words that go with it. */
function leadsToTitle(sheet: Sheet, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = sheet.tokens[at];
    if (!token || (at > from && token.gap !== ' ')) return false;
    if (titles.has(token.key) && !titleParts.has(token.key)) return true;
    if (!titleParts.has(token.key)) return false;
  }
  return false;
}

/** “the French leader” is one person; “French leader Emmanuel Macron” names him besides. */
function takeHolder(sheet: Sheet, known: KnownName, entry: GazetteerEntry): boolean {
  const title = sheet.tokens[known.to];
  const after = sheet.tokens[known.to + 1];
  if (!title || title.capital || !holders.has(title.key)) return false;
  if (after && after.gap === ' ' && (after.capital || titles.has(after.key))) return false;
  // “took office as Maltese president”
  if (keyAt(sheet, known.from - 1) === 'as')
    return take(sheet, { from: known.from, to: known.to + 1, entities: [], rule: '' });
  const rule = 'a person with the adjective of a country';
  const words = sheet.tokens.slice(known.from, known.to + 1).map(({ text }) => text);
  const guess: EntityGuess = { id: null, name: words.join(' '), entityKind: 'person', country: entry.country, rule };
  return take(sheet, { from: known.from, to: known.to + 1, entities: [guess], rule });
}

const holders = new Set(
  'leader president senator governor premier chancellor ambassador envoy monarch spokesman spokeswoman citizen national'.split(
    ' ',
  ),
);
