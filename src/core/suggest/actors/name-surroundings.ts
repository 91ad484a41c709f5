import { bodyNouns, kinNouns, peopleNouns, personNouns } from '#core/suggest/actors/human-nouns';
import { keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords, otherHeads, placePrepositions, thingNouns } from '#core/suggest/actors/word-lists';

/** A run of words with capitals: `from` to `to` (past the last). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** “an analyst at Morningstar”. */
export function worksThere(sheet: Sheet, from: number): boolean {
  const first = sheet.tokens[from];
  if (first?.gap !== ' ' || !/^(?:at|with)$/u.test(keyAt(sheet, from - 1))) return false;
  const who = keyAt(sheet, from - 2);
  return (personNouns.has(who) || peopleNouns.has(who)) && sheet.tokens[from - 1]?.gap === ' ';
}

/** “Everton boss Sean Dyche”, “Citi economists”, “the Fenprof union said”. */
export function isBeforeHolder(sheet: Sheet, { from, to }: Run): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!last || last.possessive || !next || next.gap !== ' ' || next.capital) return false;
  const after = sheet.tokens[to + 1];
  if (next.key === 'news' && after?.gap === ' ' && after.key === 'agency') return true;
  // “the Our Vorhal alliance”, “the Zubrov gang”
  if (
    /^(?:party|movement|alliance|coalition|faction|gang|militia|cartel|union)$/u.test(next.key) &&
    keyAt(sheet, from - 1) === 'the'
  )
    return (
      !after ||
      after.gap !== ' ' ||
      functionWords.has(after.key) ||
      actingVerbs.has(after.key) ||
      /ed$/u.test(after.key)
    );
  if (bodyNouns.has(next.key)) return after?.gap === ' ' && actingVerbs.has(after.key) && !placeLike.has(next.key);
  if (peopleNouns.has(next.key)) return !kinNouns.has(next.key.replace(/s$/u, '')) && /s$/u.test(next.key);
  return (
    personNouns.has(next.key) && !kinNouns.has(next.key) && !/^(?:man|woman|boy|girl|native|resident)$/u.test(next.key)
  );
}

/** “sportswear company Norvane”, “the daily Vijesti”, “Chinese envoy Wang Guangya”. */
export function nounBefore(sheet: Sheet, from: number): string | null {
  const first = sheet.tokens[from];
  const before = sheet.tokens[from - 1];
  if (!first || !before || first.gap !== ' ' || before.capital || before.possessive) return null;
  if (placeLike.has(before.key) || peopleNouns.has(first.key)) return null;
  return personNouns.has(before.key) || bodyNouns.has(before.key) ? before.key : null;
}

const placeLike = new Set(
  'state country city county nation republic kingdom municipality community university'.split(' '),
);

export function standsAtPlace(sheet: Sheet, from: number): boolean {
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
export function belongsToThing(sheet: Sheet, from: number, to: number): boolean {
  const next = sheet.tokens[to];
  if (!next || next.gap !== ' ' || next.capital || sheet.tokens[to - 1]?.possessive === true) return false;
  if (functionWords.has(next.key) || actingVerbs.has(next.key)) return false;
  // “Kang Sung-ho left”: a name without “the” rather does something.
  if (to - from > 1 && keyAt(sheet, from - 1) !== 'the') return isThing(next.key);
  if (bodyNouns.has(next.key) || personNouns.has(next.key)) return false;
  return isThing(next.key) || !/(?:ed|s|ing|ly|report|say|have|want)$/u.test(next.key);
}

/** “the Ella Murtabwe cycle bridge”, “Vorhal Down wind farm”: a place that is called so. */
export function namesPlace(sheet: Sheet, to: number): boolean {
  if (sheet.tokens[to - 1]?.possessive === true) return false;
  for (let at = to; at < to + 4; at += 1) {
    const token = sheet.tokens[at];
    if (!token || token.capital || !/^[ -]$/u.test(token.gap)) return false;
    if (placeThings.test(token.key)) return true;
    if (functionWords.has(token.key) || actingVerbs.has(token.key) || /(?:ed|ly)$/u.test(token.key)) return false;
  }
  return false;
}

const placeThings =
  /^(?:bridge|airport|stadium|arena|farm|park|playground|square|avenue|street|road|motorway|highway|tunnel|dam|mine|quarry|pit|refinery|reservoir|plant|station|terminal|port|harbour|harbor|cemetery|forest|estate|roundabout|beach)$/u;

const otherThings =
  /^(?:area|areas|system|systems|treaty|test|tests|programme|format|standard|file|files|model|rate|protocol|code|number|levels?)$/u;

export function isThing(key: string): boolean {
  return key !== 'report' && (thingNouns.has(key) || otherHeads.has(key) || otherThings.test(key));
}
