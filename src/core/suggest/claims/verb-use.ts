/** Whether a word that looks like a reporting verb is one here, and says what somebody did say. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries, determiners, isAdverb, prepositions } from '#core/suggest/claims/noun-phrases';
import type { VerbForm } from '#core/suggest/claims/reporting-verbs';
import { beforeVerbGroup } from '#core/suggest/claims/subjects';

const be = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|get|gets|got)$/u;
const have = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/u;
const negative = /^(?:not|never|nor|without|if|whether|neither|unless)$|n't$/u;
const modal = /^(?:can|could|may|might|should|must|would|ought|let)$/u;
/** Forms that are nouns more often than verbs. */
const nounLike = new Set(
  'states reports claims demands calls charges offers orders fears hopes estimates projects views comments promises posts notes labels brands appeals requests answers replies state report claim demand call charge offer order fear hope estimate project view comment promise post note label brand appeal request answer reply forecast press blast post pledge pledges vow vows reason reasons worry worries doubt doubts stress remark remarks regard regards forecasts suspect suspects blasts advice thought thoughts point points counter counters signal signals submit hint hints begin felt feel presses'.split(
    ' ',
  ),
);

/** `passive`: what was said of or to the subject (`was accused`). */
export type VerbUse = 'active' | 'passive' | null;

/** @param title in a title that is written in capitals a verb may have one, and “US, Britain” have a plural one */
export function verbUse(
  tokens: readonly ClaimToken[],
  at: number,
  { form, verb }: VerbForm,
  title = { isTitle: false, inCapitals: false },
): VerbUse {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || (token.isCapital && at > 0 && !(title.inCapitals && form === 'present')) || token.isPossessive)
    return null;
  const group = tokens.slice(Math.max(0, beforeVerbGroup(tokens, at) + 1), at);
  const outer = tokens[at - group.length - 1];
  if (isNegated(group, outer) && verb.lemma !== 'deny') return null;
  if (group.some(({ word }) => modal.test(word))) return null;
  const isPassive = (form === 'past' || form === 'participle') && isBe(group);
  if (isPassive) return 'passive';
  const isPast = form === 'past' || form === 'participle';
  // "in alleged misconduct", "a man accused of theft appeared".
  if (isPast && group.length === 0 && before && before.gap === '' && prepositions.has(before.word) && token.gap === '')
    return null;
  if (form === 'ing') return isNounBefore(before) || next?.word === 'by' ? null : 'active';
  if (group.length === 0 && isNounBefore(before)) return null;
  if ((form === 'past' || form === 'participle') && group.length === 0 && next?.word === 'by') return null;
  if (form === 'base') {
    const isTrailing = verb.frames.has('quote') && isTrailingVerb(token, outer, next);
    const isHeadline =
      title.isTitle && outer?.isCapital === true && /,|^$/u.test(outer.gap) && isListed(tokens, at - group.length - 1);
    return isTrailing || isHeadline || isBaseVerb(token, group, outer, next) ? 'active' : null;
  }
  if (form === 'present' && nounLike.has(token.word) && !isPresentVerb(token, outer, next)) return null;
  return 'active';
}

/** The last form of “be” or “have” in the group decides. */
function isBe(group: readonly ClaimToken[]): boolean {
  const last = group.findLast(({ word }) => auxiliaries.has(word));
  return last !== undefined && be.test(last.word) && !have.test(last.word);
}

function isNegated(group: readonly ClaimToken[], outer: ClaimToken | undefined): boolean {
  if (group.some(({ word }) => negative.test(word))) return true;
  return outer !== undefined && negative.test(outer.word);
}

function isNounBefore(before: ClaimToken | undefined): boolean {
  if (!before) return false;
  if (before.isPossessive) return true;
  if (/^(?:that|this|each|some|many|all|both|most|others?|several|her|few|any)$/u.test(before.word)) return false;
  return determiners.has(before.word) || before.word === 'of';
}

/** `…, say experts.` and `…, officials say.` */
function isTrailingVerb(token: ClaimToken, outer: ClaimToken | undefined, next: ClaimToken | undefined): boolean {
  if (token.word === 'say' && token.gap.includes(',')) {
    return next?.gap === '' && (next.isCapital || /[^s]s$|^(?:police|the)$/u.test(next.word));
  }
  const isLast = next === undefined || next.gap !== '';
  return (
    isLast && outer !== undefined && !outer.speech && outer.gap.includes(',') && /[^s]s$|^police$/u.test(outer.word)
  );
}

/** `US, Britain` and `Roh, Abe` at the start of a headline. */
function isListed(tokens: readonly ClaimToken[], last: number): boolean {
  if (last < 1 || last > 4) return false;
  return (
    tokens.slice(0, last + 1).every(({ isCapital, word }) => isCapital || word === 'and') &&
    tokens.slice(1, last + 1).some(({ gap, word }) => gap.includes(',') || word === 'and')
  );
}

function isBaseVerb(
  token: ClaimToken,
  group: readonly ClaimToken[],
  outer: ClaimToken | undefined,
  next: ClaimToken | undefined,
): boolean {
  if (!outer || outer.speech) return false;
  if (outer.word === 'to') return false;
  if (next && /^(?:of|from|by|about|against|on|in)$/u.test(next.word) && nounLike.has(token.word)) return false;
  if (group.some(({ word }) => auxiliaries.has(word))) return true;
  if (/^(?:they|we|you|i|who|people|critics|others|some|many)$/u.test(outer.word)) return true;
  const isPlural = /[^s]s$/u.test(outer.word) && !outer.isPossessive && !outer.gap.includes(',');
  return isPlural && !prepositions.has(outer.word) && !isAdverb(outer.word);
}

function isPresentVerb(token: ClaimToken, outer: ClaimToken | undefined, next: ClaimToken | undefined): boolean {
  if (!outer || outer.speech) return false;
  if (/[,—–]/u.test(token.gap) && next?.isCapital) return true;
  if (next && /^(?:of|from|by|about|against|and|or|in|on|at|are|were|was|have|had|which)$/u.test(next.word))
    return false;
  if (next === undefined) return false;
  if (/^(?:he|she|it|who|which|also)$/u.test(outer.word) || outer.isCapital) return true;
  if (next.isCapital && !/s$/u.test(outer.word)) return true;
  return /^(?:that|to|the|a|an|it|he|she|they|its|his|her|there)$/u.test(next.word);
}
