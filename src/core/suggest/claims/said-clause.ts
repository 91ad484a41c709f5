/** The clause that a verb of saying introduces, with “that” or without. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { contentEnd } from '#core/suggest/claims/content-end';
import { determiners, isAdverb, isFinite, prepositions } from '#core/suggest/claims/noun-phrases';
import { type ReportingVerb, verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { occasion, skipTime } from '#core/suggest/claims/said-asides';
import { opensPhrase } from '#core/suggest/claims/subjects';
import { isClauseVerb } from '#core/suggest/claims/clause-verbs';

/** Indices of tokens: the content is `[from, to)`, the hearer `[hearerFrom, hearerTo)`, empty where there is none. */
export interface VerbContent {
  readonly from: number;
  readonly to: number;
  readonly hearerFrom: number;
  readonly hearerTo: number;
}

const plainHearers =
  /^(?:reporters|journalists|lawmakers|parliament|me|him|them|us|her|investors|analysts|supporters|legislators|deputies|delegates|media|congress|officials|viewers|listeners|readers|people|police|members)$/u;
/** Without “that” these say what somebody did, not what somebody said. */
const onlyThat = /^(?:show|find|learn|understand|indicate|reveal|point|submit|signal|order|rule|guarantee|hint)$/u;
/** `announces where` reports no statement. */
const asking = /^(?:where|when|how|what|why|whether|who)$/u;

const none = { hearerFrom: 0, hearerTo: 0 };

/** The content from a token on; `null` where nothing is left. */
export function content(tokens: readonly ClaimToken[], at: number, from: number, hearer = none): VerbContent | null {
  const to = contentEnd(tokens, at, from);
  return to > from ? { from, to, ...hearer } : null;
}

/** What is said, and to whom. */
export function saidClause(
  tokens: readonly ClaimToken[],
  at: number,
  verb: ReportingVerb,
  isTitle = false,
): VerbContent | null {
  const that = thatAfter(tokens, at, verb);
  if (that >= 0) return content(tokens, at, that + 1, hearerOf(tokens, at, that, verb));
  let from = skipTime(tokens, at + 1);
  let hearer = none;
  if (verb.frames.has('hearer')) {
    const end = hearerEnd(tokens, from);
    if (end > from) hearer = { hearerFrom: from, hearerTo: end };
    else if (verb.lemma === 'tell') return null;
    from = skipTime(tokens, Math.max(end, from));
  }
  // A headline leaves out the verb: `Minister says deal possible`.
  const isHeadline =
    isTitle &&
    verb.lemma === 'say' &&
    tokens.length - from > 2 &&
    opensPhrase(tokens[from]) &&
    !/[,:;]/u.test(tokens[from]?.gap ?? '');
  if (!isHeadline && !isClauseAt(tokens, from, verb)) return null;
  return content(tokens, at, from, hearer);
}

/** The index of the “that” which opens what is said; -1 where there is none. */
function thatAfter(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 16); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || /[;:”"]/u.test(token.gap)) return -1;
    if (token.word === 'that') {
      const between = tokens.slice(at + 1, index);
      const first = between[0];
      if (!first || skipTime(tokens, at + 1) > at + 1 || isAdverb(first.word)) return index;
      if (first.gap.includes(',') || /^(?:to|in|on|at|during|as|after|out)$/u.test(first.word)) return index;
      return verb.frames.has('hearer') ? index : -1;
    }
    if (isFinite(token.word) || verbFormOf(token.word)?.form === 'past') return -1;
  }
  return -1;
}

function hearerOf(tokens: readonly ClaimToken[], at: number, that: number, verb: ReportingVerb): typeof none {
  if (!verb.frames.has('hearer') || that === at + 1 || prepositions.has(tokens[at + 1]?.word ?? '')) return none;
  return { hearerFrom: at + 1, hearerTo: Math.max(at + 2, Math.min(that, hearerEnd(tokens, at + 1))) };
}

/** Where the hearer of `told` ends; `from` where none stands there. */
function hearerEnd(tokens: readonly ClaimToken[], from: number): number {
  const first = tokens[from];
  if (!first || first.speech || first.gap.includes(',')) return from;
  if (plainHearers.test(first.word)) return from + 1;
  let at = from;
  if (determiners.has(first.word)) at += 1;
  while (tokens[at] && !tokens[at]?.isCapital && !tokens[at]?.speech && at < from + 4 && determiners.has(first.word)) {
    const word = tokens[at]?.word ?? '';
    if (isFinite(word) || determiners.has(word) || /^(?:he|she|it|they|there)$/u.test(word) || prepositions.has(word))
      return at;
    at += 1;
    if (plainHearers.test(word) || occasion.test(word)) return at;
  }
  while (tokens[at]?.isCapital && (at === from || tokens[at]?.gap === '') && at < from + 8) at += 1;
  return at;
}

function isClauseAt(tokens: readonly ClaimToken[], from: number, verb: ReportingVerb): boolean {
  const first = tokens[from];
  if (!first || tokens.length - from < 3) return false;
  if (first.speech) return false;
  if (/[;:]/u.test(first.gap) || (asking.test(first.word) && !verb.frames.has('clause'))) return false;
  const isFree = verb.frames.has('clause');
  if (first.gap.includes(',') && !isFree) return false;
  if (onlyThat.test(verb.lemma)) return false;
  if (!(opensPhrase(first) || clauseOpeners.test(first.word) || opensAside(tokens, from, verb))) return false;
  const limit = Math.min(tokens.length, from + (isFree ? 40 : 18));
  let isRelative = false;
  for (let index = from; index < limit; index += 1) {
    const token = tokens[index];
    if (!token || (token.speech && index === from)) return false;
    if (index > from && /^(?:which|who|whose|that|where)$/u.test(token.word)) {
      if (!isFree) return false;
      isRelative = true;
      continue;
    }
    const isOwn = !token.isCapital && (isFinite(token.word) || (isFree && isClauseVerb(tokens, from, index)));
    const isPast = index > from && (/[a-z]{2}ed$/u.test(token.word) || verbFormOf(token.word)?.form === 'past');
    if (!isOwn && !isPast) continue;
    // The verb of a relative clause, and one that goes on with what the subject did, are none of what is said.
    if (isRelative) isRelative = false;
    else if (joinsVerbs(tokens, index)) return false;
    else if (isOwn || isFree || isSubjectOnly(tokens, from, index)) return true;
  }
  return false;
}

const clauseOpeners =
  /^(?:if|while|although|there|as|because|until|nearly|almost|only|more|up|such|even|it's|that's)$/u;

/** `said after the talks the deal was dead`: an aside before what is said, with a comma behind it. */
function opensAside(tokens: readonly ClaimToken[], from: number, verb: ReportingVerb): boolean {
  if (!/^(?:say|claim|argue|warn|tell|allege|predict)$/u.test(verb.lemma)) return false;
  if (!/^(?:after|under|despite|in|at|during|since|with|from|for|on|about|by)$/u.test(tokens[from]?.word ?? ''))
    return false;
  return tokens.slice(from + 1, from + 24).some(({ gap }) => gap.includes(','));
}

/** `claimed the title and left`: the second verb has the subject of the first. */
function joinsVerbs(tokens: readonly ClaimToken[], index: number): boolean {
  let before = index - 1;
  while (tokens[before] && isAdverb(tokens[before]?.word ?? '')) before -= 1;
  return /^(?:and|but|or)$/u.test(tokens[before]?.word ?? '');
}

/** Whether the words before a past form are its subject and nothing else: `noted the company reported`. */
function isSubjectOnly(tokens: readonly ClaimToken[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  if (next && /^(?:by|in|on|at|with|for|from)$/u.test(next.word)) return false;
  const words = tokens.slice(from, to);
  return (
    words.length <= 5 &&
    words.length > 0 &&
    !determiners.has(words.at(-1)?.word ?? '') &&
    words.every(({ gap, word }) => gap === '' && !prepositions.has(word))
  );
}
