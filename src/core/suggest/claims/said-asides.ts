/** What stands between a reporting verb and what is said: the day, the place, the occasion. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { determiners, isAdverb, isFinite, prepositions } from '#core/suggest/claims/noun-phrases';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';

const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|late|last|this|week|month|year|day|morning|afternoon|evening|night|ago|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|\d{1,4}(?:st|nd|rd|th)?)$/u;
export const occasion =
  /^(?:statement|interview|letter|news|press|conference|briefing|report|speech|tweet|post|email|e-mail|court|filing|telephone|phone|television|parliament|meeting|reporters|journalists|summit|address|message|remarks|comments|note|radio|call|article|twitter|facebook|testimony|hearing|ruling|complaint|lawsuit|video|release|forum|rally|event)$/u;

/** After the day, place or occasion of saying, which stands between the verb and what is said. */
export function skipTime(tokens: readonly ClaimToken[], from: number): number {
  let at = from;
  for (let end = asideEnd(tokens, at); end > at; end = asideEnd(tokens, at)) at = end;
  return at;
}

export function asideEnd(tokens: readonly ClaimToken[], at: number): number {
  const token = tokens[at];
  if (!token || token.speech) return at;
  // “Estimates suggest 8000 migrants”: a number is a day or year only after a month.
  if (/^\d/u.test(token.word) && !timeWord.test(tokens[at - 1]?.word ?? '')) return at;
  if (timeWord.test(token.word) && !isClauseAhead(tokens, at)) return at + 1;
  if (isAdverb(token.word) && token.word.endsWith('ly')) return at + 1;
  if (!prepositions.has(token.word) || isInfinitive(tokens, at)) return at;
  // "in a letter to the court", "on Friday", "at a news conference": as far as it speaks of when, where and how.
  for (let index = at + 1; index < Math.min(tokens.length, at + 6); index += 1) {
    const word = tokens[index]?.word ?? '';
    if (tokens[index]?.speech || isFinite(word)) return at;
    const next = tokens[index + 1]?.word ?? '';
    if ((timeWord.test(word) && !timeWord.test(next)) || (occasion.test(word) && !occasion.test(next)))
      return index + 1;
  }
  return at;
}

/** "this", "last" or "may" opens a clause of its own: `said this was`. */
function isClauseAhead(tokens: readonly ClaimToken[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (word === 'this' || word === 'last') return !next || !timeWord.test(next.word);
  return /^(?:may|march|day|year|week|late)$/u.test(word) ? !timeWord.test(tokens[at - 1]?.word ?? '') : false;
}

export function isInfinitive(tokens: readonly ClaimToken[], at: number): boolean {
  const to = tokens[at];
  if (to?.word === 'not') return isInfinitive(tokens, at + 1);
  const verb = tokens[at + 1];
  if (to?.word !== 'to' || !verb || verb.speech) return false;
  // “Union Vows to Fight”
  const before = tokens[at - 1];
  return isBaseWord(verb, before?.isCapital === true && verbFormOf(before.word) !== null);
}

function isBaseWord({ word, isCapital }: ClaimToken, inCapitals: boolean): boolean {
  if (/^\p{N}|^\$/u.test(word) || (isCapital && !inCapitals)) return false;
  if (determiners.has(word) || prepositions.has(word) || /(?:ing|ed)$/u.test(word))
    return /^(?:need|bring|exceed|proceed|speed|succeed|feed)$/u.test(word);
  return !/^(?:reporters|journalists|lawmakers|him|them|me|us|parliament|which|whom|people|congress)$/u.test(word);
}
