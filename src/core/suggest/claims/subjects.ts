/** Where the subject of a reporting verb stands: before it, after it (`said Stoltenberg`), or shared with another verb. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries, determiners, isAdverb, prepositions, pronouns } from '#core/suggest/claims/noun-phrases';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';

/** The words of the subject; `shared` where the verb takes the subject of the verb before it. */
export type Subject = { readonly kind: 'phrase'; readonly phrase: readonly ClaimToken[] } | { readonly kind: 'shared' };

const clauseStarters = new Set(
  'that because while after although though when if as since but whereas where before until so yet than'.split(' '),
);
/** A phrase is not followed further than this many words. */
const reach = 30;

/** The index of the last word before the verb that is neither auxiliary nor adverb; -1 where there is none. */
export function beforeVerbGroup(tokens: readonly ClaimToken[], verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const token = tokens[at];
    if (!token || token.speech || !(auxiliaries.has(token.word) || isAdverb(token.word))) break;
    at -= 1;
  }
  return at;
}

export function subjectBefore(tokens: readonly ClaimToken[], verb: number): Subject | null {
  const last = beforeVerbGroup(tokens, verb);
  const head = tokens[last];
  if (!head || head.speech) return null;
  if (/^(?:and|but|or|then)$/u.test(head.word)) return { kind: 'shared' };
  if (/^(?:who|which|that)$/u.test(head.word)) return subjectBefore(tokens, last);
  const segments = segmentsBefore(tokens, last);
  const start = segments.findIndex((segment) => !isAside(segment));
  const segment = segments[start];
  if (!segment) return null;
  return { kind: 'phrase', phrase: withCoordination(segments, start) };
}

/** Parts between commas from the start of the clause to the word, in order. */
function segmentsBefore(tokens: readonly ClaimToken[], last: number): readonly (readonly ClaimToken[])[] {
  let start = last;
  let sawVerb = false;
  while (start > 0 && last - start < reach) {
    const token = tokens[start];
    const before = tokens[start - 1];
    if (!token || !before || before.speech || /[;:—–]|^-/u.test(token.gap)) break;
    if (clauseStarters.has(before.word)) break;
    if (auxiliaries.has(before.word)) sawVerb = true;
    if (sawVerb) break;
    start -= 1;
  }
  const segments: ClaimToken[][] = [];
  for (const token of tokens.slice(start, last + 1)) {
    const current = segments.at(-1);
    if (!current || token.gap.includes(',')) segments.push([token]);
    else current.push(token);
  }
  return segments;
}

/** Not the subject: `In a statement,` `on Tuesday` `speaking in Brussels` `However`. */
function isAside(segment: readonly ClaimToken[]): boolean {
  const first = segment[0];
  if (!first) return true;
  if (first.isPossessive) return false;
  if (prepositions.has(first.word) || clauseStarters.has(first.word)) return true;
  if (/^(?:and|or|asked|who|which|whose)$/u.test(first.word)) return true;
  return (
    segment.every(({ word }) => isAdverb(word)) ||
    (/ing$/u.test(first.word) && !first.isCapital) ||
    /^\p{N}/u.test(first.word)
  );
}

function withCoordination(segments: readonly (readonly ClaimToken[])[], start: number): readonly ClaimToken[] {
  const rest = segments.slice(start + 1);
  const joined = rest.findIndex((segment) => segment.some(({ word }) => word === 'and'));
  const isList = joined >= 0 && rest.slice(0, joined + 1).every((segment) => segment[0]?.isCapital === true);
  const first = segments[start] ?? [];
  return isList ? [...first, ...rest.slice(0, joined + 1).flat()] : first;
}

/** The phrase after a verb that stands before its subject. */
export function subjectAfter(tokens: readonly ClaimToken[], verb: number): readonly ClaimToken[] {
  const phrase: ClaimToken[] = [];
  for (const token of tokens.slice(verb + 1, verb + 1 + reach)) {
    if (token.speech || (phrase.length > 0 && token.gap !== '' && !/^[“"‘'’”&]+$/u.test(token.gap))) break;
    if (phrase.length > 0 && /^(?:that|who|which|whose|after|before|while|when|as|because)$/u.test(token.word)) break;
    if (phrase.length === 0 && isAdverb(token.word)) continue;
    phrase.push(token);
  }
  return phrase;
}

/** Whether a noun phrase can begin with the word. */
export function opensPhrase(token: ClaimToken | undefined): boolean {
  if (!token || token.speech) return false;
  if (token.isCapital || determiners.has(token.word) || pronouns.has(token.word)) return true;
  return (
    !prepositions.has(token.word) &&
    !auxiliaries.has(token.word) &&
    verbFormOf(token.word) === null &&
    !isAdverb(token.word)
  );
}
