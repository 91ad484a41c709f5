/** What a reporting verb is followed by: which words are what is said, and to whom. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries, determiners, isAdverb, isFinite, prepositions } from '#core/suggest/claims/noun-phrases';
import { verbFormOf, type ReportingVerb } from '#core/suggest/claims/reporting-verbs';
import { opensPhrase } from '#core/suggest/claims/subjects';
import type { VerbUse } from '#core/suggest/claims/verb-use';

/** Indices of tokens: the content is `[from, to)`, the hearer `[hearerFrom, hearerTo)`, empty where there is none. */
export interface VerbContent {
  readonly from: number;
  readonly to: number;
  readonly hearerFrom: number;
  readonly hearerTo: number;
}

const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|late|last|this|week|month|year|day|morning|afternoon|evening|night|ago|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|\d{1,4}(?:st|nd|rd|th)?)$/u;
const occasion =
  /^(?:statement|interview|letter|news|press|conference|briefing|report|speech|tweet|post|email|e-mail|court|filing|telephone|phone|television|parliament|meeting|reporters|journalists|summit|address|message|remarks|comments|note|radio|call|article|twitter|facebook|testimony|hearing|ruling|complaint|lawsuit|video|release|forum|rally|event)$/u;
const plainHearers =
  /^(?:reporters|journalists|lawmakers|parliament|me|him|them|us|her|investors|analysts|supporters|legislators|deputies|delegates|media|congress|officials|viewers|listeners|readers|people|police|members)$/u;
/** Without “that” these say what somebody did, not what somebody said. */
const onlyThat = /^(?:show|find|learn|understand|indicate|reveal)$/u;
/** `announces where` reports no statement. */
const asking = /^(?:where|when|how|what|why|whether|who)$/u;

const none = { hearerFrom: 0, hearerTo: 0 };

/** The content of the verb at the index, by the first of its frames that fits; `null` where none does. */
export function verbContent(
  tokens: readonly ClaimToken[],
  at: number,
  verb: ReportingVerb,
  use: VerbUse,
): VerbContent | null {
  const { frames } = verb;
  if (use === 'passive') return passiveContent(tokens, at, verb);
  if (frames.has('of')) {
    const held = heldAgainst(tokens, at, verb);
    if (held) return held;
  }
  if (frames.has('order')) {
    const ordered = orderedDeed(tokens, at, verb);
    if (ordered) return ordered;
  }
  if (frames.has('infinitive')) {
    const start = skipTime(tokens, at + 1);
    if (isInfinitive(tokens, start)) return content(tokens, at, start);
  }
  if (frames.has('for')) {
    const asked = askedFor(tokens, at, verb);
    if (asked) return asked;
  }
  if (frames.has('clause') || frames.has('that')) {
    const said = saidClause(tokens, at, verb);
    if (said) return said;
  }
  if (frames.has('as') || frames.has('small')) {
    const judged = judgement(tokens, at, verb);
    if (judged) return judged;
  }
  if (frames.has('object')) return object(tokens, at);
  return null;
}

function passiveContent(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
  if (verb.frames.has('of') && tokens[at + 1]?.word === 'of') return content(tokens, at, at + 2);
  if (verb.frames.has('as') && tokens[at + 1]?.word === 'as') return content(tokens, at, at + 2);
  const isTold = /^(?:tell|advise|urge|warn)$/u.test(verb.lemma);
  if (isTold && isInfinitive(tokens, at + 1)) return content(tokens, at, at + 1);
  const isDummy = tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'it');
  if (isDummy && verb.frames.has('that') && tokens[at + 1]?.word === 'that') return content(tokens, at, at + 2);
  return null;
}

function content(tokens: readonly ClaimToken[], at: number, from: number, hearer = none): VerbContent | null {
  const to = contentEnd(tokens, at, from);
  return to > from ? { from, to, ...hearer } : null;
}

/** After the day, place or occasion of saying, which stands between the verb and what is said. */
function skipTime(tokens: readonly ClaimToken[], from: number): number {
  let at = from;
  for (let end = asideEnd(tokens, at); end > at; end = asideEnd(tokens, at)) at = end;
  return at;
}

function asideEnd(tokens: readonly ClaimToken[], at: number): number {
  const token = tokens[at];
  if (!token || token.speech) return at;
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

function saidClause(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
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
  if (!isClauseAt(tokens, from, verb)) return null;
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
      if (first.gap.includes(',') || /^(?:to|in|on|at|during|as|after)$/u.test(first.word)) return index;
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
    const isOwn = isFinite(token.word) && !token.isCapital;
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

function isInfinitive(tokens: readonly ClaimToken[], at: number): boolean {
  const to = tokens[at];
  if (to?.word === 'not') return isInfinitive(tokens, at + 1);
  const verb = tokens[at + 1];
  if (to?.word !== 'to' || !verb || verb.speech) return false;
  return isBaseWord(verb);
}

function isBaseWord({ word, isCapital }: ClaimToken): boolean {
  if (isCapital || /^\p{N}|^\$/u.test(word)) return false;
  if (determiners.has(word) || prepositions.has(word) || /(?:ing|ed)$/u.test(word))
    return /^(?:need|bring|exceed|proceed|speed|succeed|feed)$/u.test(word);
  return !/^(?:reporters|journalists|lawmakers|him|them|me|us|parliament|which|whom|people|congress)$/u.test(word);
}

/** `urged Moscow to return`, `called on Russia to`. */
function orderedDeed(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
  if (verb.lemma === 'call' && !/^(?:on|upon)$/u.test(tokens[at + 1]?.word ?? '')) return null;
  const from = /^(?:on|upon|to)$/u.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (!opensPhrase(tokens[from]) || tokens[from]?.gap.includes(',')) return null;
  for (let index = from + 1; index < Math.min(tokens.length, from + 16); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || /[;:]/u.test(token.gap) || isFinite(token.word)) return null;
    if (/^(?:that|who|which)$/u.test(token.word)) return null;
    if (isInfinitive(tokens, index)) {
      return content(tokens, at, index, { hearerFrom: from, hearerTo: index });
    }
  }
  return null;
}

/** `accused Russia of breaching`, `blamed the army for the attack`. */
function heldAgainst(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
  const links = linkOf(verb.lemma);
  if (tokens[at + 1]?.gap !== '') return null;
  const isDirect = (verb.lemma === 'warn' || verb.lemma === 'caution') && links.test(tokens[at + 1]?.word ?? '');
  if (isDirect) return content(tokens, at, at + 2);
  if (prepositions.has(tokens[at + 1]?.word ?? 'of')) return null;
  let found = -1;
  for (let index = at + 2; index < Math.min(tokens.length, at + 26); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || /[;:]/u.test(token.gap)) break;
    if (!links.test(token.word)) continue;
    if (found < 0) found = index;
    const next = tokens[index + 1]?.word ?? '';
    if (/ing$/u.test(next)) {
      found = index;
      break;
    }
  }
  return found < 0 ? null : content(tokens, at, found + 1, { hearerFrom: at + 1, hearerTo: found });
}

function linkOf(lemma: string): RegExp {
  if (lemma === 'accuse') return /^of$/u;
  return lemma === 'warn' || lemma === 'caution' ? /^(?:against|of)$/u : /^(?:for|over)$/u;
}

/** `called for talks`, `asked Congress for support`, `appealed to the court for help`. */
function askedFor(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || token.gap !== '' || isFinite(token.word)) return null;
    if (token.word !== 'for') continue;
    if (index === at + 1) return content(tokens, at, index + 1);
    const from = prepositions.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const isHearer = verb.lemma === 'ask' || verb.lemma === 'appeal' || verb.lemma === 'plead';
    return isHearer || skipTime(tokens, at + 1) === index
      ? content(tokens, at, index + 1, { hearerFrom: from, hearerTo: index })
      : null;
  }
  return null;
}

/** `described it as a threat`, `called Bolivia a “strategic partner”`. */
function judgement(tokens: readonly ClaimToken[], at: number, verb: ReportingVerb): VerbContent | null {
  const first = tokens[at + 1];
  if (!first || first.speech || first.gap.includes(',') || (prepositions.has(first.word) && first.word !== 'as'))
    return null;
  // "which the Church describes as a retreat": what is judged stands before.
  if (verb.frames.has('as') && first.word === 'as') {
    const isRelative = tokens.slice(Math.max(0, at - 6), at).some(({ word }) => word === 'which' || word === 'what');
    return isRelative ? content(tokens, at, at + 2) : null;
  }
  if (verb.frames.has('as')) {
    for (let index = at + 2; index < Math.min(tokens.length, at + 14); index += 1) {
      const token = tokens[index];
      if (!token || token.speech || isFinite(token.word) || /[,;:]/u.test(token.gap)) break;
      if (token.word === 'as' && tokens[index + 1] && !tokens[index + 1]?.speech) {
        const isLong = /^(?:it|them|him|her|this|that|these|those)$/u.test(first.word);
        return content(tokens, at, isLong ? index + 1 : at + 1);
      }
    }
  }
  if (!verb.frames.has('small')) return null;
  for (let index = at + 2; index < Math.min(tokens.length, at + 9); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || isFinite(token.word) || /[,;:]/u.test(token.gap)) return null;
    const isQuoted = /[“"‘]/u.test(token.gap) || (token.gap === "'" && !/s$/u.test(tokens[index - 1]?.word ?? ''));
    const afterPronoun = index === at + 2 && /^(?:it|them|him|her|this|that|these|those)$/u.test(first.word);
    const isBare =
      afterPronoun && (determiners.has(token.word) || /(?:able|ible|ful|ous|ive|al|ic)$/u.test(token.word));
    const isIndefinite = (token.word === 'a' || token.word === 'an') && index > at + 2;
    if (isQuoted || isBare || isIndefinite || (verb.lemma === 'consider' && token.word === 'imperative')) {
      return content(tokens, at, index);
    }
  }
  return null;
}

function object(tokens: readonly ClaimToken[], at: number): VerbContent | null {
  const first = tokens[at + 1];
  if (!first || first.speech || first.gap.includes(',') || !(opensPhrase(first) || /ing$/u.test(first.word)))
    return null;
  if (/^(?:that|to|it|him|her|them|me|us|\w+sel(?:f|ves)|bail|entry|access|permission)$/u.test(first.word)) return null;
  return content(tokens, at, at + 1);
}

/** Where what is said ends: at the latest before another report that stands beside it. */
export function contentEnd(tokens: readonly ClaimToken[], at: number, from: number): number {
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.gap.includes(';')) return index;
    const hasComma = /[,—–]/u.test(token.gap);
    const form = verbFormOf(token.word);
    if (hasComma && form?.form === 'ing' && form.verb.frames.size > 0) return index;
    if (hasComma && endsInSource(tokens, index)) return index;
    if (hasComma && /^(?:while|although|though|citing|referring|according|whereas)$/u.test(token.word)) return index;
    if (
      hasComma &&
      /^(?:in|at|during)$/u.test(token.word) &&
      asideEnd(tokens, index) > index &&
      asideEnd(tokens, index) >= tokens.length - 1
    )
      return index;
    if (/^(?:and|but)$/u.test(token.word) && opensReport(tokens, index + 1, at)) return index;
    if (token.word === 'and' && tokens[index + 1]?.word === 'that' && tokens[from - 1]?.word === 'that') return index;
  }
  return tokens.length;
}

/** `…, the agency reported.` at the end names the source of all before it. */
function endsInSource(tokens: readonly ClaimToken[], from: number): boolean {
  if (tokens.length - from > 8) return false;
  const verb = tokens.findIndex(({ word }, index) => index > from && verbFormOf(word)?.verb.frames.has('quote'));
  return (
    verb > from &&
    tokens.slice(from, verb).every(({ word, gap }, index) => !isFinite(word) && (index === 0 || gap === '')) &&
    tokens.length - verb <= 3
  );
}

/** After “and” or “but”: `said that`, `he added`, `called on`. */
function opensReport(tokens: readonly ClaimToken[], from: number, at: number): boolean {
  const main = verbFormOf(tokens[at]?.word ?? '');
  for (let index = from; index < Math.min(tokens.length, from + 4); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || token.gap !== '') return false;
    const form = verbFormOf(token.word);
    if (form && !token.isCapital && form.verb.frames.size > 0) {
      const isLike = form.form === main?.form || (form.form !== 'ing' && form.form !== 'base' && main?.form !== 'ing');
      return isLike && (index === from || !prepositions.has(tokens[index - 1]?.word ?? ''));
    }
    if (!(isAdverb(token.word) || auxiliaries.has(token.word) || /^(?:he|she|they|it)$/u.test(token.word)))
      return false;
  }
  return false;
}
