/** Who makes a claim that no report covers: the subject of the verb inside the claim or of the one that governs it. */
import type { ClaimFunction } from '#core/suggest/claims/claim-function';
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { isFinite } from '#core/suggest/claims/noun-phrases';
import { mainSubject } from '#core/suggest/claims/quoted-reports';
import { speechesIn } from '#core/suggest/claims/quoted-speech';
import { newMemory, remember, speakersOf, type Unit, unitsOf } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { subjectAfter, subjectBefore } from '#core/suggest/claims/subjects';
import { verbUse } from '#core/suggest/claims/verb-use';
import { isInTitle } from '#core/text/is-quoted';
import { paragraphAt } from '#core/text/paragraphs';
import { sentenceAt } from '#core/text/sentences';
import type { TextSpan } from '#core/text/span';

/** Somebody who speaks, thinks or intends without a clause that a report could find. */
export interface Voice {
  readonly speakers: readonly TextSpan[];
  readonly hearers: readonly TextSpan[];
  /** From the first to the last word that says that somebody speaks; `null` where only the subject is known. */
  readonly cue: TextSpan | null;
  /** `null`: the words of the claim decide. */
  readonly function: ClaimFunction | null;
}

interface Cue {
  /** Index of the verb, whose subject speaks. */
  readonly at: number;
  /** Index behind the last word of the cue. */
  readonly to: number;
  readonly function: ClaimFunction | null;
}

const longest = 2_000;

/** `null` where no verb in or before the claim says that somebody speaks, as in what the article itself tells. */
export function voiceOfClaim(text: string, claim: TextSpan, reports: readonly Report[]): Voice | null {
  const unit = unitAround(text, claim);
  if (!unit) return null;
  const { tokens } = unit;
  const first = tokens.findIndex(({ end }) => end > claim.start);
  if (first < 0) return null;
  const after = tokens.findIndex(({ start }) => start >= claim.end);
  const last = after < 0 ? tokens.length : after;
  const inside = cueIn(unit, first, last);
  const found = inside ?? cueBefore(unit, first) ?? cueAfter(unit, last);
  const memory = newMemory();
  for (const report of reports) if (report.unit.end <= unit.start) remember(text, memory, report.speakers);
  const phrase = found
    ? subjectOf(tokens, found.at)
    : (viewOf(tokens, first) ?? (isPart(tokens, first) ? mainSubject(tokens) : []));
  const speakers = speakersOf(unit, phrase, memory).filter(
    ({ start, end }) => inside !== null || end <= claim.start || start >= claim.end,
  );
  if (speakers.length === 0) return null;
  const verb = found ? tokens[found.at] : undefined;
  const end = found ? tokens[found.to - 1] : undefined;
  return {
    speakers,
    hearers: found ? speakersOf(unit, hearersAfter(tokens, found), memory) : [],
    cue: verb && end ? { start: verb.start, end: end.end } : null,
    function: found?.function ?? null,
  };
}

function unitAround(text: string, claim: TextSpan): Unit | null {
  const paragraph = paragraphAt(text, claim.start);
  const sentence = sentenceAt(text, claim.start);
  if (!paragraph || !sentence || paragraph.end - paragraph.start > 10 * longest) return null;
  if (sentence.end - sentence.start > longest) return null;
  const isTitle = isInTitle(text, paragraph);
  const speeches = speechesIn(text, paragraph, isTitle).filter(
    ({ start, end }) => sentence.start <= start && end <= sentence.end && !(start <= claim.start && claim.end <= end),
  );
  return unitsOf(text, [sentence], speeches, isTitle)[0] ?? null;
}

/** The first verb inside the claim whose subject stands in it too, or right before it. */
function cueIn(unit: Unit, first: number, last: number): Cue | null {
  let participle: Cue | null = null;
  for (let at = first; at < last; at += 1) {
    const cue = cueAt(unit, at);
    const subject = cue ? subjectOf(unit.tokens, at).at(-1) : undefined;
    if (!cue || !subject || (subject.start < (unit.tokens[first]?.start ?? 0) && at > first + 2)) continue;
    if (!/ing$/u.test(unit.tokens[at]?.word ?? '')) return cue;
    participle ??= cue;
  }
  return participle;
}

/** `…, he told the House`. */
function cueAfter(unit: Unit, last: number): Cue | null {
  for (let at = last; at < Math.min(unit.tokens.length, last + 8); at += 1) {
    const cue = cueAt(unit, at);
    const subject = cue ? subjectOf(unit.tokens, at)[0] : undefined;
    if (cue && subject && subject.start >= (unit.tokens[last]?.start ?? 0)) return cue;
  }
  return null;
}

/** The last verb before the claim that can govern it. */
function cueBefore(unit: Unit, first: number): Cue | null {
  for (let at = first - 1; at >= 0; at -= 1) {
    if (/;/u.test(unit.tokens[at + 1]?.gap ?? '')) return null;
    const cue = cueAt(unit, at);
    if (cue) return cue;
  }
  return null;
}

/** `In the view of Norland`: whose view it is. */
function viewOf(tokens: readonly ClaimToken[], first: number): readonly ClaimToken[] | null {
  const of = tokens
    .slice(0, first)
    .findIndex(
      ({ word }, at) => word === 'of' && /^(?:view|opinion|eyes|judg(?:e)?ment)$/u.test(tokens[at - 1]?.word ?? ''),
    );
  return of < 0 ? null : subjectAfter(tokens.slice(0, first), of);
}

/** `to comply`, `a threat to Europe`: less than a sentence, with the verb of the sentence before it. */
function isPart(tokens: readonly ClaimToken[], first: number): boolean {
  const before = tokens.slice(0, first);
  return before.some(({ word, isCapital }) => isFinite(word) || (!isCapital && /[a-z]{2}(?:ed|[^s]s)$/u.test(word)));
}

/** Verbs that only carry a noun that says what is done: `renewed their call`, `held out hope`. */
const carries =
  /^(?:h[eo]ld|ma[kd]e|g[ia]ve|renew|repeat|reiterat|issu|send|sent|voic|express|rais|join|level|ha[sd]|have|sound|put|deliver|announc|declar)(?:e?[sd])?$|^(?:makes|holds|gives|gave)$/u;
const intends =
  /^(?:plan|plans|planned|intend|intends|intended|aim|aims|aimed|want|wants|wanted|seek|seeks|sought|hope|hopes|hoped|agreed|decided|wish|wishes|wished|resolved|committed|undertook|undertakes)$/u;
const bound = /^(?:set|due|ready|prepared|poised|determined|committed|willing)$/u;

const nouns: readonly (readonly [RegExp, ClaimFunction])[] = [
  [/^(?:calls?|appeals?|demands?|pleas?|requests?|ultimatum|invitation)$/u, 'demand'],
  [/^(?:warnings?|threats?|concerns?|fears?|alarm|worr(?:y|ies))$/u, 'warn'],
  [/^(?:hopes?|expectations?|optimism)$/u, 'predict'],
  [/^(?:pledges?|promises?|offers?|intentions?|intent|plans?|commitments?|vows?|readiness|willingness)$/u, 'commit'],
  [/^(?:accusations?|allegations?|charges?|complaints?)$/u, 'accuse'],
  [/^(?:doubts?|denials?)$/u, 'deny'],
  [/^(?:views?|beliefs?|regrets?|praise|criticism|dismay|satisfaction|confidence)$/u, 'evaluate'],
];

function cueAt(unit: Unit, at: number): Cue | null {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || token.speech) return null;
  const noun = carries.test(token.word) ? carriedNoun(tokens, at) : null;
  if (noun) return noun;
  const next = tokens[at + 1]?.word ?? '';
  if (intends.test(token.word) && next === 'to') return { at, to: at + 2, function: 'commit' };
  if (bound.test(token.word) && next === 'to' && /^(?:is|are|was|were)$/u.test(tokens[at - 1]?.word ?? ''))
    return { at, to: at + 2, function: 'commit' };
  const form = verbFormOf(token.word);
  if (!form || form.verb.frames.size === 0 || verbUse(tokens, at, form, unit) !== 'active') return null;
  return { at, to: at + 1, function: form.verb.lemma === 'call' ? calls(next) : form.verb.function };
}

function calls(next: string): ClaimFunction {
  if (next === 'out') return 'accuse';
  return /^(?:on|upon|for)$/u.test(next) ? 'demand' : 'evaluate';
}

function carriedNoun(tokens: readonly ClaimToken[], at: number): Cue | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + 6); index += 1) {
    const token = tokens[index];
    if (!token || token.speech || token.gap !== '' || isFinite(token.word)) return null;
    const meaning = nouns.find(([noun]) => noun.test(token.word))?.[1];
    if (meaning) return { at, to: index + 1, function: meaning };
  }
  return null;
}

/** Participles (`having notified`, `accusing`) and verbs behind “and” take the subject of the main clause. */
function subjectOf(tokens: readonly ClaimToken[], at: number): readonly ClaimToken[] {
  const isParticiple = /ing$/u.test(tokens[at]?.word ?? '') || tokens[at - 1]?.word === 'having';
  const own = isParticiple ? null : subjectBefore(tokens, at);
  return own?.kind === 'phrase' ? own.phrase : mainSubject(tokens);
}

/** `on Moscow`, `to the government`, `Moscow` up to what is asked for. */
function hearersAfter(tokens: readonly ClaimToken[], { to: from, function: meaning }: Cue): readonly ClaimToken[] {
  if (meaning !== 'demand' && meaning !== 'accuse') return [];
  const start = /^(?:on|upon|to)$/u.test(tokens[from]?.word ?? '') ? from + 1 : from;
  const end = tokens.findIndex(
    ({ word, gap, speech }, index) =>
      index > start && index < start + 12 && (speech !== null || gap !== '' || /^(?:to|of|for|over|that)$/u.test(word)),
  );
  const link = tokens[end]?.word;
  if (end < 0 || !(link === 'to' || link === 'of' || link === 'over')) return [];
  return tokens.slice(start, end);
}
