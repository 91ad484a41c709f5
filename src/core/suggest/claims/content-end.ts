/** Where reported speech ends. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries, isAdverb, isFinite, prepositions } from '#core/suggest/claims/noun-phrases';
import { asideEnd, skipTime } from '#core/suggest/claims/said-asides';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';

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
    if (hasComma && /^(?:while|although|though|citing|referring|pointing|according|whereas)$/u.test(token.word))
      return index;
    if (
      hasComma &&
      /^(?:in|at|during)$/u.test(token.word) &&
      asideEnd(tokens, index) > index &&
      asideEnd(tokens, index) >= tokens.length - 1
    )
      return index;
    if (
      hasComma &&
      (/^(?:compared|despite)$/u.test(token.word) ||
        (/[a-z]{2}ing$/u.test(token.word) && !token.isCapital && isLastAside(tokens, index)))
    )
      return index;
    if (hasComma && /^an?$/u.test(token.word) && index > from + 3 && isApposition(tokens, index)) return index;
    if (hasComma && token.word === 'as' && reportsAhead(tokens, index)) return index;
    if (/^(?:and|but)$/u.test(token.word) && opensReport(tokens, index + 1, at)) return index;
  }
  return tokens.length;
}

/** `…, the agency reported.` at the end names the source of all before it. */
function endsInSource(tokens: readonly ClaimToken[], from: number): boolean {
  if (tokens.length - from > 14) return false;
  const verb = tokens.findIndex(({ word }, index) => index > from && verbFormOf(word)?.verb.frames.has('quote'));
  return (
    verb > from &&
    tokens.slice(from, verb).every(({ word, gap }, index) => !isFinite(word) && (index === 0 || gap === '')) &&
    (tokens.length - verb <= 3 || skipTime(tokens, verb + 1) === tokens.length)
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
      // "having told the court it would pay and accusing Norland of delay": two participles.
      const isParticiple = form.form === 'ing' && tokens[at - 1]?.word === 'having';
      const isLike =
        isParticiple ||
        form.form === main?.form ||
        (form.form !== 'ing' && form.form !== 'base' && main?.form !== 'ing');
      return isLike && (index === from || !prepositions.has(tokens[index - 1]?.word ?? ''));
    }
    if (!(isAdverb(token.word) || auxiliaries.has(token.word) || /^(?:he|she|they|it)$/u.test(token.word)))
      return false;
  }
  return false;
}

/** `…, wounding one` at the end: what the article adds. */
function isLastAside(tokens: readonly ClaimToken[], from: number): boolean {
  return tokens.slice(from + 1).every(({ gap, word, speech }) => !speech && !gap.includes(',') && word !== 'and');
}

/** `…, as the UN warns famine is near`. */
function reportsAhead(tokens: readonly ClaimToken[], from: number): boolean {
  return tokens.slice(from + 1, from + 6).some(({ word }) => verbFormOf(word)?.verb.frames.has('quote'));
}

/** `…, a step that Moscow denies` and `…, a group of ten states`: what the article explains. */
function isApposition(tokens: readonly ClaimToken[], from: number): boolean {
  const rest = tokens.slice(from + 1);
  if (rest.some(({ gap, word, speech }) => speech || gap.includes(',') || word === 'and')) return false;
  const link = rest.findIndex(({ word }) => /^(?:that|which|who|of)$/u.test(word));
  return link > 0 && link < 5;
}
