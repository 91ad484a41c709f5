import { describedKinds } from '#core/entities/described-kinds';
import { findSurnames } from '#core/suggest/actors/find-surnames';
import type { FullName } from '#core/suggest/actors/full-name';
import { bodyNouns, kinNouns, peopleNouns, personNouns } from '#core/suggest/actors/human-nouns';
import { noActors } from '#core/suggest/actors/no-actors';
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { joined, keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import {
  actingVerbs,
  functionWords,
  otherHeads,
  particles,
  placePrepositions,
  thingNouns,
  titleParts,
  titles,
} from '#core/suggest/actors/word-lists';
import type { EntityKind } from '#core/model/records';
import type { EntityGuess } from '#core/suggest/suggestion';

/** A run of capital words that no other rule has taken. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words of the text in small letters, and words with a capital within a sentence. */
interface Spellings {
  /** Acronyms that the text has introduced for what is no actor: “a Land Use Agreement (ILUA)”. */
  readonly things: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** Names that nobody knows, by their shape and place: two or three capital words, acronyms, a byline, “the daily X”. */
export function findNames(sheet: Sheet): void {
  const small = new Set(sheet.tokens.filter(({ capital }) => !capital).map(({ key }) => key));
  const within = new Set(
    sheet.tokens.filter((token) => token.capital && !token.startsSentence && !token.inHeadline).map(({ key }) => key),
  );
  const things = acronymsOfThings(sheet);
  const people: FullName[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (!isPart(sheet, at, at)) continue;
    const run: Run = { from: at, to: runEnd(sheet, at) };
    at = run.to - 1;
    const rule = ruleFor(sheet, run, { small, within, things });
    if (rule === null) continue;
    const guess: EntityGuess = {
      id: null,
      name: nameOf(sheet, run),
      entityKind: kindFor(sheet, run),
      country: '',
      rule,
    };
    if (!take(sheet, { ...run, entities: [guess], rule })) continue;
    if (guess.entityKind === 'person' && run.to - run.from > 1) {
      people.push({ guess, words: sheet.tokens.slice(run.from, run.to).map(({ key }) => key) });
    }
  }
  if (people.length > 0) findSurnames(sheet, people);
}

function isPart(sheet: Sheet, at: number, from: number): boolean {
  const token = sheet.tokens[at];
  if (!token || sheet.taken[at]) return false;
  if (at > from) {
    if (!joined(sheet.tokens[at - 1], token)) return false;
    if (particles.has(token.key)) return true;
    // “Unit 74455”, “TV 9”
    const before = sheet.tokens[at - 1];
    if (/^\p{N}+$/u.test(token.text) && before && (before.acronym || /^(?:unit|local|channel)$/u.test(before.key))) {
      return token.gap === ' ' && token.text.length !== 4;
    }
  }
  // “Lam Wing-sze”
  if (
    at > from + 1 &&
    token.gap === '-' &&
    /^\p{Ll}{2,4}$/u.test(token.text) &&
    !/^(?:led|run|born|made)$/u.test(token.text)
  )
    return true;
  if (!token.capital && !/^\p{N}+\p{Lu}{2,}/u.test(token.text)) return false;
  if (functionWords.has(token.key) && !(token.acronym && token.text.length > 2)) return false;
  if (titles.has(token.key) || titleParts.has(token.key)) return false;
  return !sheet.known.get(at);
}

function runEnd(sheet: Sheet, from: number): number {
  let to = from + 1;
  while (to < from + 6 && isPart(sheet, to, from)) to += 1;
  while (to > from + 1 && sheet.tokens[to - 1]?.capital === false && particles.has(keyAt(sheet, to - 1))) to -= 1;
  return to;
}

/** Why the run is the name of an actor, or `null` where it likely is a place, a thing or an ordinary word. */
function ruleFor(sheet: Sheet, run: Run, { small, within, things }: Spellings): string | null {
  const { from, to } = run;
  const first = sheet.tokens[from];
  const last = sheet.tokens[to - 1];
  if (!first || !last || otherHeads.has(last.key)) return null;
  if (!/^\p{N}/u.test(last.text) && (noActors.has(first.key) || noActors.has(last.key))) return null;
  if (things.has(first.key)) return null;
  // “Union Agriculture Minister”: what somebody is.
  const after = sheet.tokens[to];
  if (after?.gap === ' ' && leadsToMinister(sheet, to)) return null;
  // “Property News: …”
  if (first.startsLine && last.key === 'news') return null;
  if (isByline(sheet, run)) return 'a byline';
  if (first.acronym && (to === from + 1 || /^\p{N}/u.test(last.text))) return acronymRule(sheet, run);
  if (first.inHeadline) return null;
  const noun = nounBefore(sheet, from);
  if (noun !== null && !(small.has(first.key) && first.startsSentence)) return 'a name after what it is';
  const before = sheet.tokens[from - 1];
  // “Premier League champions”: the other half was no actor.
  if (
    before?.capital === true &&
    joined(before, first) &&
    !sheet.taken[from - 1] &&
    !before.startsSentence &&
    to - from === 1
  )
    return null;
  if (worksThere(sheet, from)) return 'a name after who works there';
  if (standsAtPlace(sheet, from)) return null;
  const bare = first.startsSentence && !first.acronym && to === from + 1 && !within.has(first.key);
  if (isBeforeHolder(sheet, run) && !small.has(first.key) && !bare) return 'a name before who acts for it';
  if (belongsToThing(sheet, from, to)) return null;
  if (to - from === 1) return singleRule(sheet, from, small);
  if (to - from > 4 || small.has(first.key) || isShouted(sheet, run)) return null;
  return 'two or more words with capitals';
}

function leadsToMinister(sheet: Sheet, from: number): boolean {
  let at = from;
  while (at < from + 3 && sheet.tokens[at]?.capital === true && titleParts.has(keyAt(sheet, at))) at += 1;
  return sheet.tokens[at]?.capital === true && keyAt(sheet, at) === 'minister';
}

function acronymsOfThings(sheet: Sheet): ReadonlySet<string> {
  const things = new Set<string>();
  sheet.tokens.forEach((token, at) => {
    // “found an ILUA between them”: a thing that can be counted.
    const next = sheet.tokens[at + 1];
    const counted = token.acronym && !sheet.taken[at] && /^an?$/u.test(keyAt(sheet, at - 1)) && token.gap === ' ';
    if (counted && (next?.gap !== ' ' || functionWords.has(next.key))) things.add(token.key);
    if (!token.acronym || !/\($/u.test(token.gap) || sheet.taken[at] || sheet.taken[at - 1]) return;
    const before = keyAt(sheet, at - 1);
    if (otherHeads.has(before) || isThing(before) || isThing(before.replace(/s$/u, ''))) things.add(token.key);
  });
  return things;
}

/** “By MARTIN KESSEL” on a line of its own. */
function isByline(sheet: Sheet, { from, to }: Run): boolean {
  const by = sheet.tokens[from - 1];
  return by?.key === 'by' && by.startsLine && to - from > 1 && to - from < 5 && sheet.tokens[from]?.gap === ' ';
}

function acronymRule(sheet: Sheet, { from, to }: Run): string | null {
  const first = sheet.tokens[from];
  const next = sheet.tokens[to];
  if (!first || first.text.length > 9 || /^(?:\p{Lu}\.)+$/u.test(first.text)) return null;
  const before = sheet.tokens[from - 1];
  // “HONG KONG —”
  if (before?.acronym === true && before.text.length > 2 && !sheet.taken[from - 1] && joined(before, first))
    return null;
  if (first.startsLine && to === from + 1 && !/^\p{L}+s?$/u.test(first.text)) return null;
  // “OTTAWA (CP)”, “UPDATED:”: a line that begins in capitals is a dateline or a label.
  const bracketed = /\($/u.test(first.gap) && (next === undefined || next.gap.startsWith(')'));
  if (bracketed && first.text.length < 6) return 'an acronym';
  if (first.startsLine && (next === undefined || next.gap !== ' ' || next.capital)) return null;
  if (isShouted(sheet, { from: Math.max(0, from - 1), to: from + 2 }) && first.gap === ' ') return null;
  if (placePrepositions.has(keyAt(sheet, from - 1)) && first.gap === ' ' && !worksThere(sheet, from)) return null;
  if (next && next.gap === '-') return null;
  if (next?.gap === ' ' && !next.capital && isThing(next.key)) return null;
  if (/^\p{N}/u.test(next?.text ?? '') && next?.gap === ' ') return null;
  if (/\d\s*$/u.test(keyAt(sheet, from - 1)) && first.gap === ' ') return null;
  return 'an acronym';
}

/** “H&M and Primark”, “Google, Mozilla and …”: its neighbour is an organisation. */
function isListed(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const linked = token?.gap === ', ' ? at - 1 : token?.gap === ' ' && keyAt(sheet, at - 1) === 'and' ? at - 2 : -1;
  const mention = sheet.taken[linked];
  const kind = mention?.entities[0]?.entityKind;
  return mention?.to === linked + 1 && (kind === 'company' || kind === 'media' || kind === 'ngo' || kind === 'party');
}

/** Sure enough to tell an actor from the first word of a sentence. */
const firstVerbs = new Set(
  `said says told beat sued announced agreed denied accused urged vowed refused declined launched sacked hired unveiled
  defeated acquired signed reported pledged insisted warned bought thrashed drew lost won`.split(/\s+/u),
);
const sayers = new Set(
  `nobody everyone everybody someone somebody anyone nothing sources reports documents figures data results witnesses
  none neither police media officials history legend rumour`.split(/\s+/u),
);

function singleRule(sheet: Sheet, at: number, small: ReadonlySet<string>): string | null {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token || small.has(token.key) || token.text.length < 3) return null;
  if (token.startsSentence) {
    const sure = next?.gap === ' ' && firstVerbs.has(next.key) && !isHumanNoun(token.key) && !sayers.has(token.key);
    return sure ? 'a name that says or decides something' : null;
  }
  const before = keyAt(sheet, at - 1);
  if (token.gap === ' ' && /^(?:told|accused|urged|asked|joined|sued|against)$/u.test(before))
    return 'a name that is spoken to';
  if (token.gap === ' ' && before === 'by' && /(?:ed|made|built|run|led|held|won)$/u.test(keyAt(sheet, at - 2)))
    return 'a name by whom something is done';
  if (isListed(sheet, at)) return 'a name in a list of organisations';
  const acts = next !== undefined && next.gap === ' ' && !next.capital && actingVerbs.has(next.key);
  return acts && !token.possessive ? 'a name that says or decides something' : null;
}

/** “an analyst at Morningstar”. */
function worksThere(sheet: Sheet, from: number): boolean {
  const first = sheet.tokens[from];
  if (first?.gap !== ' ' || !/^(?:at|with)$/u.test(keyAt(sheet, from - 1))) return false;
  const who = keyAt(sheet, from - 2);
  return (personNouns.has(who) || peopleNouns.has(who)) && sheet.tokens[from - 1]?.gap === ' ';
}

/** “Everton boss Sean Dyche”, “Citi economists”, “the Fenprof union said”. */
function isBeforeHolder(sheet: Sheet, { to }: Run): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!last || last.possessive || !next || next.gap !== ' ' || next.capital) return false;
  const after = sheet.tokens[to + 1];
  if (bodyNouns.has(next.key)) return after?.gap === ' ' && actingVerbs.has(after.key) && !placeLike.has(next.key);
  if (peopleNouns.has(next.key)) return !kinNouns.has(next.key.replace(/s$/u, '')) && /s$/u.test(next.key);
  return (
    personNouns.has(next.key) && !kinNouns.has(next.key) && !/^(?:man|woman|boy|girl|native|resident)$/u.test(next.key)
  );
}

/** “sportswear company Norvane”, “the daily Vijesti”, “Chinese envoy Wang Guangya”. */
function nounBefore(sheet: Sheet, from: number): string | null {
  const first = sheet.tokens[from];
  const before = sheet.tokens[from - 1];
  if (!first || !before || first.gap !== ' ' || before.capital || before.possessive) return null;
  if (placeLike.has(before.key)) return null;
  return personNouns.has(before.key) || bodyNouns.has(before.key) ? before.key : null;
}

const placeLike = new Set(
  'state country city county nation republic kingdom municipality community university'.split(' '),
);

function standsAtPlace(sheet: Sheet, from: number): boolean {
  const first = sheet.tokens[from];
  if (first?.gap !== ' ') return false;
  const article = /^(?:the|a)$/u.test(keyAt(sheet, from - 1));
  const before = keyAt(sheet, article ? from - 2 : from - 1);
  if (!article && before === 'from' && isBoughtFrom(sheet, from - 1)) return false;
  return placePrepositions.has(before) || (!article && /^(?:to|from)$/u.test(before));
}

/** “buy the pipeline from Kinder Morgan”. */
function isBoughtFrom(sheet: Sheet, at: number): boolean {
  for (let back = at - 1; back > at - 7 && back >= 0; back -= 1) {
    if (
      /^(?:buy|buying|bought|acquire|acquired|acquiring|purchase|purchased|licensed|poached)$/u.test(keyAt(sheet, back))
    )
      return true;
    if (/[.;:]/u.test(sheet.tokens[back + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** “the El Paso area”, “Space Shuttle program”: something else is named after it. */
function belongsToThing(sheet: Sheet, from: number, to: number): boolean {
  const next = sheet.tokens[to];
  if (!next || next.gap !== ' ' || next.capital || sheet.tokens[to - 1]?.possessive === true) return false;
  if (functionWords.has(next.key) || actingVerbs.has(next.key)) return false;
  // “Kang Sung-ho left”: a name without “the” rather does something.
  if (to - from > 1 && keyAt(sheet, from - 1) !== 'the') return isThing(next.key);
  if (bodyNouns.has(next.key) || personNouns.has(next.key)) return false;
  return isThing(next.key) || !/(?:ed|s|ing|ly|report|say|have|want)$/u.test(next.key);
}

const otherThings =
  /^(?:area|areas|system|systems|treaty|test|tests|programme|format|standard|file|files|model|rate|protocol|code|number|levels?)$/u;

function isThing(key: string): boolean {
  return key !== 'report' && (thingNouns.has(key) || otherHeads.has(key) || otherThings.test(key));
}

/** Several words in capitals throughout: a heading rather than a name. */
function isShouted(sheet: Sheet, { from, to }: Run): boolean {
  const words = sheet.tokens.slice(from, to);
  return words.length > 1 && words.every(({ acronym, text }) => acronym && text.length > 2);
}

function kindFor(sheet: Sheet, { from, to }: Run): EntityKind | '' {
  const noun = nounBefore(sheet, from);
  if (noun !== null) return personNouns.has(noun) ? 'person' : (describedKinds(noun)[0] ?? '');
  const words = sheet.tokens.slice(from, to);
  // “the Tren de Aragua gang”
  if (words.length < 2 || words.length > 4 || bodyNouns.has(keyAt(sheet, to))) return '';
  const byline = isByline(sheet, { from, to });
  const shaped = words.every(
    ({ key, text, acronym }) =>
      (byline || !acronym || text.length === 2) && !/\p{N}/u.test(text) && !/^(?:and|of)$/u.test(key),
  );
  return shaped ? 'person' : '';
}

/** As it is written, but a byline in capitals gets small letters. */
function nameOf(sheet: Sheet, run: Run): string {
  const words = sheet.tokens.slice(run.from, run.to);
  const shouted = isByline(sheet, run) && words.every(({ acronym }) => acronym);
  return words
    .map(({ text, gap }, index) => {
      const shown = shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text;
      return index === 0 ? shown : `${gap === '-' ? '-' : /^\./u.test(gap) ? '. ' : ' '}${shown}`;
    })
    .join('');
}
