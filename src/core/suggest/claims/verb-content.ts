/** What a reporting verb is followed by: which words are what is said, and to whom. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { determiners, isFinite, prepositions } from '#core/suggest/claims/noun-phrases';
import type { ReportingVerb } from '#core/suggest/claims/reporting-verbs';
import { isInfinitive, skipTime } from '#core/suggest/claims/said-asides';
import { content, saidClause, type VerbContent } from '#core/suggest/claims/said-clause';
import { opensPhrase } from '#core/suggest/claims/subjects';
import type { VerbUse } from '#core/suggest/claims/verb-use';

/** The content of the verb at the index, by the first of its frames that fits; `null` where none does. */
export function verbContent(
  tokens: readonly ClaimToken[],
  at: number,
  verb: ReportingVerb,
  use: VerbUse,
  isTitle = false,
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
    const said = saidClause(tokens, at, verb, isTitle);
    if (said) return said;
  }
  if (frames.has('as') || frames.has('small')) {
    const judged = judgement(tokens, at, verb);
    if (judged) return judged;
  }
  if (verb.lemma === 'call' && tokens[at + 1]?.word === 'out') return object(tokens, at + 1);
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
