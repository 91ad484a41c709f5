import { foldName } from '#core/entities/fold-name';
import { bodyAt } from '#core/suggest/actors/body-pattern';
import { groupHeadAfter } from '#core/suggest/actors/group-head';
import { findShapedBodies } from '#core/suggest/actors/find-shaped-bodies';
import { findShortBodies } from '#core/suggest/actors/find-short-bodies';
import { organisationAt, organisations, thingOfTheirs } from '#core/suggest/actors/known-organisation';
import { guessFrom, joined, keyAt, nameOf, take, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import { kindOfBody } from '#core/entities/gazetteer/body-kind';
import type { EntityGuess } from '#core/suggest/suggestion';

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
    } else if (known && thingOfTheirs(sheet, known) > 0) {
      take(sheet, { from: known.from, to: thingOfTheirs(sheet, known), entities: [], rule: '' });
    } else if (known) {
      takeKnown(sheet, known);
    }
  }
  findShapedBodies(sheet);
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
  else to = branchEnd(sheet, known);
  take(sheet, { from: known.from, to, entities, rule });
}

/** “Amnesty UK”, “Texaco Canada”: with the country of the branch. */
function branchEnd(sheet: Sheet, known: KnownName): number {
  const country = sheet.known.get(known.to);
  const first = sheet.tokens[known.to];
  const kind = organisations(known)[0]?.entityKind;
  const isBranch =
    country?.entries.some(({ entityKind, use }) => entityKind === 'state' && use === 'name') === true &&
    first?.gap === ' ' &&
    sheet.tokens[known.to - 1]?.possessive === false &&
    !first.inHeadline;
  return isBranch && (kind === 'company' || kind === 'ngo') ? country.to : known.to;
}

const legalForms = new Set('corp corporation inc co ltd plc ag sa group company'.split(' '));

/** “NATO officials”, “EU citizens”. */
function takeGroup(sheet: Sheet, known: KnownName, head: number): void {
  const rule = 'a group with the name of its organisation';
  const name = nameOf(sheet, known.from, head + 1);
  const country = known.entries[0]?.country ?? '';
  const group: EntityGuess = { id: null, name, entityKind: 'group', country, rule };
  // “Boko Haram militants” are Boko Haram, “NATO officials” are some of its people.
  const [body] = organisations(known);
  const isWhole =
    body?.entityKind === 'party' && /^(?:rebels|militants|fighters|insurgents)$/u.test(keyAt(sheet, head));
  const entities = isWhole ? [guessFrom(body, rule), group] : [group];
  take(sheet, { from: known.from, to: head + 1, entities, rule });
}

function countryWithin(sheet: Sheet, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const country = sheet.known.get(at)?.entries.find((entry) => entry.country !== '')?.country;
    if (country !== undefined) return country;
  }
  return '';
}
