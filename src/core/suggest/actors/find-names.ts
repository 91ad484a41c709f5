import { describedKinds } from '#core/entities/described-kinds';
import { acronymRule, acronymsOfThings, isShouted } from '#core/suggest/actors/acronym-rule';
import { findSurnames } from '#core/suggest/actors/find-surnames';
import type { FullName } from '#core/suggest/actors/full-name';
import { bodyNouns, personNouns } from '#core/suggest/actors/human-nouns';
import {
  belongsToThing,
  isBeforeHolder,
  namesPlace,
  nounBefore,
  standsAtPlace,
  worksThere,
  type Run,
} from '#core/suggest/actors/name-surroundings';
import { noActors } from '#core/suggest/actors/no-actors';
import { joined, keyAt, take, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import { singleRule } from '#core/suggest/actors/single-name-rule';
import { functionWords, otherHeads, particles, titleParts, titles } from '#core/suggest/actors/word-lists';
import type { EntityKind } from '#core/model/records';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Words of the text in small letters, and words with a capital within a sentence. */
interface Spellings {
  /** Acronyms that the text has introduced for what is no actor: “a Land Use Agreement (ILUA)”. */
  readonly things: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** Names that nobody knows, by their shape and place: two or three capital words, acronyms, “the daily X”. */
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
    if (namesPlace(sheet, run.to)) {
      take(sheet, { ...run, entities: [], rule: '' });
      continue;
    }
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
  // “al-Vorhal”
  const next = sheet.tokens[at + 1];
  if (at === from && /^(?:al|el)$/u.test(token.key) && next?.gap === '-' && next.capital) return true;
  if (!token.capital && !/^\p{N}+\p{Lu}{2,}/u.test(token.text)) return false;
  if (functionWords.has(token.key) && !(token.acronym && token.text.length > 2)) return false;
  if (titles.has(token.key) || titleParts.has(token.key)) return false;
  const known = sheet.known.get(at);
  // “Safeway Cargo”: a known name that is only a part of another.
  const goesOn = next?.capital === true && joined(token, next) && !sheet.taken[at + 1];
  return !known || (at === from && goesOn && known.to === at + 1 && known.own.length === 0 && isOnlyCompany(known));
}

function isOnlyCompany({ entries }: KnownName): boolean {
  return entries.every(({ entityKind }) => entityKind === 'company');
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
  if (!first || !last) return null;
  const hyphened = first.acronym && to === from + 2 && last.gap === '-';
  if (otherHeads.has(last.key) && !hyphened) return null;
  if (!/^\p{N}/u.test(last.text) && (noActors.has(first.key) || (noActors.has(last.key) && !hyphened))) return null;
  if (
    things.has(first.key) ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(first.key)
  )
    return null;
  // “Rep. Dol Hamreck, R-Wash.”: a party and a state.
  if (/^[RDI]$/u.test(first.text) && sheet.tokens[from + 1]?.gap === '-') return null;
  // “Union Agriculture Minister”: what somebody is.
  const after = sheet.tokens[to];
  if (after?.gap === ' ' && leadsToMinister(sheet, to)) return null;
  // “Property News: …”
  if (first.startsLine && last.key === 'news') return null;
  if (first.acronym && (to === from + 1 || hyphened || /^\p{N}/u.test(last.text))) return acronymRule(sheet, run);
  if (first.inHeadline) return null;
  if (!small.has(first.key) && leadsToPerson(sheet, to)) return 'a name before who acts for it';
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
  // “St Vorhal”, “Mount Zubrov”
  if (to - from === 2 && /^(?:st|mount|mt|lake|fort|port|cape|isle|glen)$/u.test(first.key)) return null;
  return 'two or more words with capitals';
}

/** “Vorhal Governor Ella Murtabwe”, “Zubrov Chief Executive Jan Blivet”. */
function leadsToPerson(sheet: Sheet, from: number): boolean {
  let at = from;
  if (/^(?:chief|vice|deputy|managing)$/u.test(keyAt(sheet, at)) && sheet.tokens[at]?.gap === ' ') at += 1;
  const title = sheet.tokens[at];
  if (!title?.capital || title.gap !== ' ' || !heads.test(title.key) || sheet.tokens[from - 1]?.possessive === true)
    return false;
  const person = sheet.taken[at + 1];
  return person?.from === at + 1 && person.entities[0]?.entityKind === 'person';
}

const heads =
  /^(?:governor|mayor|senator|chairman|chairwoman|chair|president|ceo|executive|director|coach|manager|commissioner|captain)$/u;

function leadsToMinister(sheet: Sheet, from: number): boolean {
  let at = from;
  while (at < from + 3 && sheet.tokens[at]?.capital === true && titleParts.has(keyAt(sheet, at))) at += 1;
  return sheet.tokens[at]?.capital === true && keyAt(sheet, at) === 'minister';
}

function kindFor(sheet: Sheet, { from, to }: Run): EntityKind | '' {
  const noun = nounBefore(sheet, from);
  if (noun !== null) return personNouns.has(noun) ? 'person' : (describedKinds(noun)[0] ?? '');
  const words = sheet.tokens.slice(from, to);
  // “the Tren de Aragua gang”
  if (words.length < 2 || words.length > 4 || bodyNouns.has(keyAt(sheet, to))) return '';
  const shaped = words.every(
    ({ key, text, acronym }) => (!acronym || text.length === 2) && !/\p{N}/u.test(text) && !/^(?:and|of)$/u.test(key),
  );
  return shaped ? 'person' : '';
}

function nameOf(sheet: Sheet, run: Run): string {
  return sheet.tokens
    .slice(run.from, run.to)
    .map(({ text, gap }, index) => (index === 0 ? text : `${gap === '-' ? '-' : /^\./u.test(gap) ? '. ' : ' '}${text}`))
    .join('');
}
