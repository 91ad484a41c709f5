import { isThing, worksThere, type Run } from '#core/suggest/actors/name-surroundings';
import { joined, keyAt, type Sheet } from '#core/suggest/actors/sheet';
import {
  actingVerbs,
  actionNouns,
  functionWords,
  otherHeads,
  placePrepositions,
} from '#core/suggest/actors/word-lists';

/** Acronyms that the text has introduced for what is no actor: “a Land Use Agreement (ILUA)”; folded. */
export function acronymsOfThings(sheet: Sheet): ReadonlySet<string> {
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

/** Why the acronym is the name of an actor, or `null`. */
export function acronymRule(sheet: Sheet, { from, to }: Run): string | null {
  const first = sheet.tokens[from];
  const next = sheet.tokens[to];
  if (!first || first.text.length > 9 || /^(?:\p{Lu}\.)+$/u.test(first.text)) return null;
  // “Murtabwe REJECTS the offer”
  if (first.text.length > 4 && (actingVerbs.has(first.key) || actionNouns.has(first.key))) return null;
  const before = sheet.tokens[from - 1];
  // “HONG KONG —”
  if (before?.acronym === true && before.text.length > 2 && !sheet.taken[from - 1] && joined(before, first))
    return null;
  if (first.startsLine && to === from + 1 && !/^\p{L}+s?$/u.test(first.text)) return null;
  // “OTTAWA (CP)”, “UPDATED:”: a line that begins in capitals is a dateline or a label.
  const bracketed = /\($/u.test(first.gap) && (next === undefined || next.gap.startsWith(')'));
  // “(NOK1V.HE)” is traded.
  if (next?.gap === '.') return null;
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

/** Several words in capitals throughout: a heading rather than a name. */
export function isShouted(sheet: Sheet, { from, to }: Run): boolean {
  const words = sheet.tokens.slice(from, to);
  return words.length > 1 && words.every(({ acronym, text }) => acronym && text.length > 2);
}
