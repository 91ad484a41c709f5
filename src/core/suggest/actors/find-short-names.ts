import { gazetteer } from '#core/entities/gazetteer/gazetteer';
import { noActors } from '#core/suggest/actors/no-actors';
import { joined, keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import {
  bodyHeads,
  functionWords,
  otherHeads,
  placePrepositions,
  soleBodies,
  titles,
} from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** The same name once more; “Voltrace” after “Voltrace Data LLC”, “Scientology” after “Church of Scientology”: one word of a longer name. */
export function findShortNames(sheet: Sheet): void {
  const byWord = longNamesByWord(sheet);
  if (byWord.size === 0) return;
  const small = new Set(sheet.tokens.filter(({ capital }) => !capital).map(({ key }) => key));
  sheet.tokens.forEach((token, at) => {
    const entities = byWord.get(token.key);
    if (!entities || !token.capital || token.inHeadline || sheet.taken[at] || small.has(token.key)) return;
    if (token.acronym) return;
    const next = sheet.tokens[at + 1];
    const before = sheet.tokens[at - 1];
    if (next?.capital === true && joined(token, next) && !sheet.taken[at + 1]) return;
    if (before?.capital === true && joined(before, token) && !before.startsSentence && !sheet.taken[at - 1]) return;
    if (next?.gap === '-' || (next?.gap === ' ' && /^(?:community|area|region|city|coast)$/u.test(next.key))) return;
    // “the St. Louis suburb”
    if (
      before?.capital === true &&
      /^(?:st|san|santa|saint|fort|port|lake|mount|mt)$/u.test(before.key) &&
      /^\.? $/u.test(token.gap)
    )
      return;
    const place = placePrepositions.has(keyAt(sheet, at - 1)) || keyAt(sheet, at - 1) === 'from';
    if (place && token.gap === ' ') return;
    const rule = 'a name that the text has elsewhere';
    take(sheet, { from: at, to: at + 1, entities: entities.map((guess) => ({ ...guess, rule })), rule });
  });
}

function longNamesByWord(sheet: Sheet): ReadonlyMap<string, readonly EntityGuess[]> {
  const byWord = new Map<string, readonly EntityGuess[]>();
  for (const mention of new Set(sheet.taken)) {
    const [guess] = mention?.entities ?? [];
    if (!mention || !guess || guess.entityKind === 'state' || guess.entityKind === 'region') continue;
    if (mention.to - mention.from < 2) {
      if (tellsName(sheet, mention.from) && !byWord.has(keyAt(sheet, mention.from))) {
        byWord.set(keyAt(sheet, mention.from), mention.entities);
      }
      continue;
    }
    if (guess.entityKind === 'person') continue;
    if (sheet.tokens[mention.to - 1]?.capital !== true) continue;
    const isOf = keyAt(sheet, mention.to - 2) === 'of';
    for (const at of isOf ? [mention.from, mention.to - 1] : [mention.from]) {
      const token = sheet.tokens[at];
      if (token && tellsName(sheet, at) && !byWord.has(token.key)) byWord.set(token.key, mention.entities);
    }
  }
  return byWord;
}

/** Not a word that any organisation could have, nor a place. */
function tellsName(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  if (!token?.capital || token.acronym || token.key.length < 4 || token.inHeadline) return false;
  if (bodyHeads.has(token.key) || soleBodies.has(token.key) || titles.has(token.key) || functionWords.has(token.key)) {
    return false;
  }
  // “Indigenous”, “National”: any other noun may have them.
  if (
    /(?:ous|al|ic|ese|ish)$/u.test(token.key) &&
    token.key.length > 5 &&
    keyAt(sheet, at + 1) !== '' &&
    sheet.taken[at]?.to !== at + 1
  )
    return false;
  if (noActors.has(token.key) || otherHeads.has(token.key) || token.key === 'state') return false;
  return !gazetteer().entries.has(token.key);
}
