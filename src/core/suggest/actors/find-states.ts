import type { GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import { groupHeadAfter } from '#core/suggest/actors/group-head';
import { isPartOfName, isPlaceHere, isTerritory } from '#core/suggest/actors/is-place-here';
import { guessFrom, joined, keyAt, take, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import {
  actingVerbs,
  actionNouns,
  functionWords,
  placeNouns,
  placePrepositions,
  thingNouns,
  titleParts,
  titles,
} from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Countries, seats that stand for a government, peoples, and adjectives of countries where they act. */
export function findStates(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const known = sheet.known.get(at);
    if (!known || sheet.taken[at]) continue;
    if (fromAdjective(sheet, known)) continue;
    fromName(sheet, known);
  }
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
  if (!first?.capital) return;
  if (entry?.use === 'name' && entry.entityKind === 'region' && !regionActs(sheet, to)) return;
  if (state && (isHyphenated(sheet, from, to) || (belongsToThing(sheet, to) && !isPair(sheet, from)))) return;
  if (state && !people && (isPlaceHere(sheet, from, to) || isPartOfName(sheet, from, to))) return;
  if (!state && seat && own.length === 0 && !people && !(seatActs(sheet, from, to) && !isPlaceHere(sheet, from, to)))
    return;
  const isPossessive = sheet.tokens[to - 1]?.possessive === true;
  const head = state && !isPossessive ? groupHeadAfter(sheet, to) : 0;
  if (state && head > 0) {
    const name = sheet.tokens
      .slice(from, head + 1)
      .map(({ text }) => text)
      .join(' ');
    const rule = 'a group with the name of its country';
    take(sheet, {
      from,
      to: head + 1,
      entities: [{ id: null, name, entityKind: 'group', country: state.country, rule }],
      rule,
    });
    return;
  }
  if (state && takePeopleOf(sheet, from, to, state)) return;
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

/** A continent or a province is mostly a place: only the subject of a verb acts. */
function regionActs(sheet: Sheet, to: number): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  return (
    next !== undefined && !next.capital && next.gap === ' ' && last?.possessive !== true && actingVerbs.has(next.key)
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
  /^(?:relations|relationship|ties|talks|treaty|dialogue|alliance|war|dispute|summit|tensions|cooperation|rivalry|friendship|partnership)$/u;

/** The second country of two that have something between them begins at `at`. */
function isPair(sheet: Sheet, at: number): boolean {
  const second = sheet.known.get(at);
  if (!second?.entries.some((entry) => entry.use === 'name' && isTerritory(entry))) return false;
  if (!/^[-–]$/u.test(sheet.tokens[at]?.gap ?? '')) return false;
  const next = sheet.tokens[second.to];
  const thing = next?.acronym === true ? second.to + 1 : second.to;
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
  const rule = 'a person with the adjective of a country';
  const words = sheet.tokens.slice(known.from, known.to + 1).map(({ text }) => text);
  const guess: EntityGuess = { id: null, name: words.join(' '), entityKind: 'person', country: entry.country, rule };
  return take(sheet, { from: known.from, to: known.to + 1, entities: [guess], rule });
}

const holders = new Set(
  'leader president senator governor premier chancellor ambassador envoy monarch spokesman spokeswoman'.split(' '),
);

const actingBefore = new Set(
  `accused accuse accusing accuses urged urge urging urges told tell telling tells asked asks asking warned warn warning
  warns gave give giving offered offer offering pressed press pressing blamed blame blaming blames with against by between
  and or towards toward from that while but as if than including called condemned criticised criticized notified whether if
  reproaching reproach provoke provoked pressure upon
  on to of has had`.split(/\s+/u),
);

/** A capital acts where it is the subject of a verb, or something is done to it as to a government. */
function seatActs(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!first || !last) return false;
  if (first.key === 'kremlin' || first.key === 'downing') return true;
  if (isPartOfName(sheet, from, to) || (next?.capital === true && joined(last, next) && !last.inHeadline)) return false;
  if (/^,\s$/u.test(next?.gap ?? '') && next?.capital === true && !sheet.taken[to]) return false;
  if (
    first.startsSentence &&
    next?.gap === ', ' &&
    /^(?:meanwhile|however|for|in|which|which|too|though|by)$/u.test(next.key)
  )
    return true;
  const beforeKey = keyAt(sheet, from - 1);
  // “on Ankara’s part”
  if (last.possessive && /^(?:part|behalf|side)$/u.test(next?.key ?? '')) return true;
  // “an Athens-inspired coup”
  if (next?.gap === '-' && /^(?:inspired|backed|led|sponsored|imposed|appointed|funded|brokered)$/u.test(next.key))
    return true;
  if (last.possessive) return !placeNouns.has(next?.key ?? '') && !placePrepositions.has(beforeKey);
  if (next && !next.capital && next.gap === ' ' && actingVerbs.has(next.key)) return true;
  // “He said Tokyo “sternly protested””
  if (next && /^ [“"]$/u.test(next.gap) && /^(?:said|says|that|but|and)$/u.test(beforeKey)) return true;
  if (next && next.gap === ' ' && /(?:ed|[^s]s)$/u.test(next.key) && !next.capital && first.startsSentence) return true;
  if (first.startsSentence) return next?.gap === ' ' && !next.capital && !functionWords.has(next.key);
  const before = sheet.tokens[from - 1];
  // The object of a verb: “perceives Moscow as …”, “defy Washington”.
  const isVerb =
    before !== undefined &&
    !before.capital &&
    first.gap === ' ' &&
    !functionWords.has(beforeKey) &&
    !placePrepositions.has(beforeKey);
  if (isVerb && /(?:[^s]s|ed|fy|ing)$/u.test(beforeKey)) return true;
  if (beforeKey === 'and' && sheet.taken[from - 2]?.rule === 'a seat standing for its government') return true;
  if (!actingBefore.has(beforeKey)) return false;
  // “to Moscow on Friday” is a way, “revealed to Moscow” is not.
  if (/^(?:to|from|of|on|by)$/u.test(beforeKey)) {
    const verb = keyAt(sheet, from - 2);
    if (beforeKey === 'of')
      return /^(?:claims|position|view|policy|decision|part|behalf|actions|demands|side|insistence|request|allies|ally|intentions|refusal|support|approval|wishes|doctrine)$/u.test(
        verb,
      );
    if (beforeKey === 'on')
      return /^(?:call|calls|called|calling|pressure|sanctions|depend|depends|reliance|imposed|based)$/u.test(verb);
    return /^(?:response|revealed|proposed|message|letter|warning|warnings|signal|relations|according|offered|appeal|appealed|loyal|support|aid|concessions|ultimatum|pressure|back|close|orders|instructions|threat|threats)$/u.test(
      verb,
    );
  }
  return true;
}
