import type { NounPhrase } from '#core/suggest/actors/noun-phrase';
import { keyAt, type Sheet } from '#core/suggest/actors/sheet';

/** Whether the noun means no actor here: “the world’s leader in …”, “laying the foundations for”, “at 4 pm”. */
export function isIdiom(sheet: Sheet, { from, head }: NounPhrase): boolean {
  const key = keyAt(sheet, head);
  const before = sheet.tokens[from - 1];
  if (before?.possessive === true && before.key === 'world') return true;
  // “90 percent of voters”, “says he is the victim of a plot”
  if (isShareOf(sheet, from)) return true;
  if (/^victims?$/u.test(key) && before?.key === 'the' && /^(?:is|are|was|were|be|been)$/u.test(keyAt(sheet, from - 2)))
    return true;
  // “waved to the media”, “a risk to the wider public”
  if (/^(?:public|media|press)$/u.test(key) && isGivenThem(sheet, from)) return true;
  if (/^courts?$/u.test(key) && /^(?:tennis|basketball|squash|badminton)$/u.test(keyAt(sheet, head - 1))) return true;
  // “across the board”
  if (key === 'board' && keyAt(sheet, from - 2) === 'across') return true;
  // “in the lobby”, not “the farm lobby”
  if (key === 'lobby') return from === head;
  // “at 4 pm”
  if (key === 'pm' && sheet.tokens[head]?.acronym !== true) return true;
  // A tank may think, a house sits in a parliament.
  if (/^(?:schools|churches|hospitals|colleges|tanks|houses|academies|offices)$/u.test(key)) return true;
  if (key === 'media' && keyAt(sheet, head - 1) === 'social') return true;
  if (key === 'tank') return keyAt(sheet, head - 1) !== 'think';
  if (key === 'house') return !/^(?:lower|upper)$/u.test(keyAt(sheet, head - 1));
  if (key === 'body' && /^(?:human|student|foreign|whole)$/u.test(keyAt(sheet, head - 1))) return true;
  if (/^stations?$/u.test(key) && /^(?:polling|power|petrol|gas|bus|train|railway)$/u.test(keyAt(sheet, head - 1)))
    return true;
  if (/^(?:foundation|foundations)$/u.test(key) && /^(?:for|of)$/u.test(keyAt(sheet, head + 1))) return true;
  // What is a place as much as an actor, as the possessor.
  return sheet.tokens[head]?.possessive === true && /^(?:country|nation|state|city|region)$/u.test(key);
}

function isShareOf(sheet: Sheet, from: number): boolean {
  const at = /^(?:all|the)$/u.test(keyAt(sheet, from - 1)) ? from - 2 : from - 1;
  return keyAt(sheet, at) === 'of' && /^(?:percent|cent)$/u.test(keyAt(sheet, at - 1));
}

function isGivenThem(sheet: Sheet, from: number): boolean {
  const at = /^(?:wider|general|local|world)$/u.test(keyAt(sheet, from - 1)) ? from - 2 : from - 1;
  return keyAt(sheet, at) === 'the' && /^(?:to|into|among|with)$/u.test(keyAt(sheet, at - 1));
}
