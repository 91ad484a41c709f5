/** Where the subject of a reporting verb stands: before it, after it (`said Stoltenberg`), or shared with another verb. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import {
  auxiliaries,
  determiners,
  isAdverb,
  isFinite,
  prepositions,
  pronouns,
} from '#core/suggest/claims/noun-phrases';
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
  if (head.word === 'that') return { kind: 'shared' };
  const isRelative = head.word === 'who' || head.word === 'which';
  const end = isRelative ? last - 1 : beforeAsides(tokens, last, verb);
  if (end < 0) return null;
  const start = phraseStart(tokens, end);
  const phrase = tokens.slice(start, end + 1);
  return phrase.length > 0 ? { kind: 'phrase', phrase } : null;
}

/** The last word of the subject itself: before `, however,` and `, the founder of Huawei,`. */
function beforeAsides(tokens: readonly ClaimToken[], last: number, verb: number): number {
  if (!tokens.slice(last + 1, verb + 1).some(({ gap }) => gap.includes(','))) return last;
  let comma = tokens.slice(0, last + 1).findLastIndex(({ gap }) => gap.includes(','));
  while (comma > 0) {
    const aside = tokens.slice(comma, last + 1);
    const before = tokens[comma - 1];
    if (!before || before.speech || last - comma > reach) return last;
    const start = phraseStart(tokens, comma - 1);
    const phrase = tokens.slice(start, comma);
    // "an adviser to the ministry, Yuri Kasyanov, told": the name says who it is.
    const isName = aside.length <= 4 && aside.every(({ isCapital }) => isCapital);
    const isDescription = phrase.at(-1)?.isCapital === false || !phrase[0]?.isCapital;
    if (isName && phrase[0] && (isDescription || determiners.has(phrase[0].word))) return last;
    if (phrase.length > 0 && !isAside(phrase)) return comma - 1;
    const next = tokens.slice(0, comma).findLastIndex(({ gap }) => gap.includes(','));
    if (next <= 0 || isAside(phrase)) return isAside(phrase) && !isAside(aside) ? last : comma - 1;
    comma = next;
  }
  return last;
}

/** Where the phrase that ends at the word starts: after the last comma, conjunction or verb. */
function phraseStart(tokens: readonly ClaimToken[], last: number): number {
  let start = last;
  while (start > 0 && last - start < reach) {
    const token = tokens[start];
    const before = tokens[start - 1];
    if (!token || !before || before.speech || /[;:—–“”"]|^-|\)-/u.test(token.gap)) break;
    if (token.gap.includes(',') && !isListed(tokens, start, last)) break;
    const isSuchAs = before.word === 'as' && tokens[start - 2]?.word === 'such';
    if ((clauseStarters.has(before.word) && !isSuchAs) || isFinite(before.word)) break;
    if (/^(?:and|but|who|which)$/u.test(before.word) && !joinsPhrase(tokens, start)) break;
    start -= 1;
  }
  return start;
}

/** `The US, Britain and France said` is one subject. */
function isListed(tokens: readonly ClaimToken[], start: number, last: number): boolean {
  const rest = tokens.slice(start, last + 1);
  const joint = rest.findIndex(({ word }) => word === 'and');
  const before = tokens[start - 1];
  return joint > 0 && joint < 8 && rest[0]?.isCapital === true && before?.isCapital === true && start < 12;
}

/** Whether “and” stands between two noun phrases: `the US and Britain`. */
function joinsPhrase(tokens: readonly ClaimToken[], start: number): boolean {
  const joint = tokens[start - 1];
  const before = tokens[start - 2];
  if (joint?.word !== 'and' || !before || before.speech || joint.gap !== '') return false;
  const token = tokens[start];
  const isPronoun = token !== undefined && pronouns.has(token.word);
  return (
    !isPronoun &&
    !tokens.slice(Math.max(0, start - 6), start - 1).some(({ word }) => isFinite(word) || /[a-z]{2}ed$/u.test(word))
  );
}

/** Not the subject: `In a statement,` `on Tuesday` `speaking in Brussels` `However`. */
function isAside(segment: readonly ClaimToken[]): boolean {
  const first = segment[0];
  if (!first) return true;
  if (first.isPossessive) return false;
  if (prepositions.has(first.word) || clauseStarters.has(first.word)) return true;
  if (/^(?:and|or|asked|who|which|whose|last|next)$/u.test(first.word)) return true;
  if (segment.every(({ word }) => isAdverb(word))) return true;
  return (/ing$/u.test(first.word) && !first.isCapital) || /^\p{N}/u.test(first.word);
}

/** The phrase after a verb that stands before its subject. */
export function subjectAfter(tokens: readonly ClaimToken[], verb: number): readonly ClaimToken[] {
  const phrase: ClaimToken[] = [];
  for (const token of tokens.slice(verb + 1, verb + 1 + reach)) {
    const isTied =
      token.gap === '' ||
      /^[“"‘'’”&]+$/u.test(token.gap) ||
      (token.gap === '.' && /^\p{L}{1,4}$/u.test(phrase.at(-1)?.word ?? ''));
    if (token.speech || (phrase.length > 0 && !isTied)) break;
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
