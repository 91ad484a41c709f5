/** Claims in reported speech: what a verb introduces, and what stands before `…, he said`. */
import { accuses, type ClaimFunction, functionByWords } from '#core/suggest/claims/claim-function';
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { type Found, isFirstPerson, makeReport, statesSomething, stopAtSpeech } from '#core/suggest/claims/make-report';
import { mainSubject } from '#core/suggest/claims/quoted-reports';
import { isAdverb, isFinite } from '#core/suggest/claims/noun-phrases';
import { type Memory, remember, spanOf, speakersOf, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';
import { type ReportingVerb, verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { splitClauses } from '#core/suggest/claims/split-clauses';
import { subjectAfter, subjectBefore } from '#core/suggest/claims/subjects';
import { verbContent } from '#core/suggest/claims/verb-content';
import { verbUse } from '#core/suggest/claims/verb-use';
import { wordedReport } from '#core/suggest/claims/worded-reports';
import type { TextSpan } from '#core/text/span';

/** The reports of the unit outside its quoted speech; `used` are verbs that already introduce a quotation. */
export function indirectReports(
  unit: Unit,
  memory: Memory,
  used: ReadonlySet<number>,
  quoted: readonly Report[],
): readonly Report[] {
  const reports: Report[] = [];
  const taken: { from: number; to: number }[] = [];
  let subject = quoted.at(-1)?.speakers ?? [];
  const { tokens } = unit;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.speech || used.has(at)) continue;
    if (taken.some(({ from, to }) => from <= at && at < to)) continue;
    const found = wordedReport(unit, at, memory) ?? verbReport(unit, at, memory, subject);
    if (!found) continue;
    subject = found.report.speakers.length > 0 ? found.report.speakers : subject;
    if (found.from >= found.to || found.report.content.end <= found.report.content.start) continue;
    reports.push(...splitClauses(unit, found));
    taken.push({ from: found.from, to: found.to });
    remember(unit.text, memory, found.report.speakers);
  }
  return reports;
}

function verbReport(unit: Unit, at: number, memory: Memory, shared: readonly TextSpan[]): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  const form = token ? verbFormOf(token.word) : null;
  if (!token || !form || form.verb.frames.size === 0) return null;
  const use = verbUse(tokens, at, form, unit);
  if (use === null || tokens.at(-1)?.word === '' || isQuestion(unit)) return null;
  const isTrailing = use === 'active' && form.form !== 'ing' && form.verb.frames.has('quote');
  const aside = isTrailing ? trailingReport(unit, at, form.verb, memory) : null;
  if (aside) return aside;
  const found = verbContent(tokens, at, form.verb, use, unit.isTitle);
  if (!found) return null;
  const before = subjectBefore(tokens, at);
  const phrase = before?.kind === 'phrase' ? before.phrase : null;
  const isShared = form.form === 'ing' || !phrase || tokens[at - 1]?.word === 'having';
  if (!isShared && isFirstPerson(phrase)) return null;
  if (!isShared && isThing(form.verb, phrase)) return null;
  const joint = tokens[found.from]?.word;
  const from = joint === 'and' || joint === 'but' ? found.from + 1 : found.from;
  let speakers: readonly TextSpan[] = [];
  if (use !== 'passive') {
    const own = isShared ? mainSubject(tokens) : phrase;
    speakers = isShared && shared.length > 0 ? shared : speakersOf(unit, own, memory);
  }
  const to = stopAtSpeech(tokens, from, subordinateEnd(tokens, at, found));
  return {
    from,
    to,
    report: makeReport(unit, from, to, {
      cue: token,
      function: functionOf(unit, form.verb, from, to, tokens[at + 1]),
      speakers,
      hearers:
        use === 'passive'
          ? speakersOf(unit, phrase ?? [], memory)
          : speakersOf(unit, tokens.slice(found.hearerFrom, found.hearerTo), memory),
      rule: `what “${token.word}” introduces`,
    }),
  };
}

/**
 * “After they accused Russia of deceit, the talks failed” and “Guterres, who says it is over, left”: what is said ends
 * with the clause that the verb stands in.
 */
function subordinateEnd(tokens: readonly ClaimToken[], at: number, { from, to }: { from: number; to: number }): number {
  const opens = /^(?:after|while|although|though|when|as|because|since)$/u.test(tokens[0]?.word ?? '');
  const isFronted = opens && !tokens.slice(1, at + 1).some(({ gap }) => gap.includes(','));
  const relative = tokens.slice(Math.max(0, at - 3), at).find(({ word }) => word === 'who' || word === 'which');
  const isRelative = relative?.gap.includes(',') === true;
  if (!isFronted && !isRelative) return to;
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      index < to &&
      /^,/u.test(token.gap) &&
      (isFronted
        ? opensMain(tokens, index, to)
        : isFinite(token.word) || verbFormOf(token.word)?.form === 'past' || /^\p{Ll}+ed$/u.test(token.word)),
  );
  return end < 0 ? to : end;
}

/** A subject and a verb of its own after the comma: not the next item of a list. */
function opensMain(tokens: readonly ClaimToken[], index: number, to: number): boolean {
  if (/^(?:and|or|who|which|where|\w+ing)$/u.test(tokens[index]?.word ?? '')) return false;
  return tokens
    .slice(index + 1, to)
    .some(({ word, isCapital }) => !isCapital && (isFinite(word) || /[a-z]{2}ed$/u.test(word)));
}

const telling =
  /^(?:suggest|reveal|disclose|conclude|estimate|reason|assert|recommend|confirm|maintain|feel|project|answer|stress)$/u;
const papers =
  /^(?:plans?|deals?|agreements?|amendments?|negotiations|talks|laws?|rules|schedule|budget|design|contract|programme|program)$/u;
const voices =
  /(?:report|study|survey|poll|official|minister|ministry|statement|agency|council|court|committee|group|union|party|company|government|police|president|spokes\w+|lawyer|analyst|expert|researcher|scientist|economist|author|critic|leader|source|document|estimate|letter|newspaper|embassy|commission|department|authorit|diplomat|envoy|state)\w*$/u;

/** Of verbs that also say what facts show, only those of somebody who can speak. */
function isThing(verb: ReportingVerb, phrase: readonly ClaimToken[]): boolean {
  // “The plan called for a bridge.”
  if (verb.lemma === 'call' && papers.test(phrase.at(-1)?.word ?? '')) return true;
  if (!telling.test(verb.lemma)) return false;
  if (/^(?:maintain|confirm|assert|conclude|stress|answer)$/u.test(verb.lemma) && phrase[0]?.word === 'it')
    return false;
  return !phrase.some(({ isCapital, word }) => isCapital || voices.test(word) || /^(?:he|she|they|who)$/u.test(word));
}

function isQuestion(unit: Unit): boolean {
  return /\?["”’']?\s*$/u.test(unit.text.slice(unit.end - 3, unit.end));
}

const tail =
  /^(?:on|in|at|to|during|after|following|late|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|as|while|when|via|by|with|last|this|before|reporters|through|over|outside|from|of)$/u;

/** `The treaty is in danger, Stoltenberg said on Friday.` and `…, said Stoltenberg.` */
function trailingReport(unit: Unit, at: number, verb: ReportingVerb, memory: Memory): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  const isInverted =
    at > 2 &&
    /[,—–-]/u.test(token.gap) &&
    next !== undefined &&
    next.gap === '' &&
    !/^(?:that|to|in|on|it|there)$/u.test(next.word) &&
    // "Wells, the farmer, said she would be back": a clause follows, not who says it.
    !subjectAfter(tokens, at).some(({ word }) => isFinite(word));
  let end = at;
  let phrase: readonly ClaimToken[];
  if (isInverted) {
    phrase = subjectAfter(tokens, at);
  } else {
    const isTail = next === undefined || next.gap !== '' || (tail.test(next.word) && !hasThat(tokens, at));
    if (!isTail && !(verb.frames.has('hearer') && verbContent(tokens, at, verb, 'active') === null)) return null;
    const subject = subjectBefore(tokens, at);
    if (subject?.kind !== 'phrase') return null;
    phrase = subject.phrase;
    const first = phrase[0];
    end = first ? tokens.indexOf(first) : 0;
    const before = tokens[end - 1];
    if (!first || !before || end < 3) return null;
    if (!/[,—–]/u.test(first.gap)) return null;
    if (/^(?:who|which|and|but|as)$/u.test(first.word) || phrase.every(({ word }) => isAdverb(word))) return null;
  }
  const from = clauseStart(tokens, end);
  if (phrase.length === 0 || !statesSomething(tokens.slice(0, end)) || !isFinished(tokens.slice(from, end)))
    return null;
  return {
    from,
    to: end,
    report: makeReport(unit, from, end, {
      cue: token,
      function: functionOf(unit, verb, from, end, next),
      speakers: speakersOf(unit, phrase, memory),
      hearers: next && /^(?:told|tells)$/u.test(token.word) ? speakersOf(unit, subjectAfter(tokens, at), memory) : [],
      rule: `before “${token.word}”`,
    }),
  };
}

const openers = /^(?:after|before|when|while|although|though|as|if|because|since|until|once)$/u;

/** “After the talks Stoltenberg, however, said” has the subject of “said” before it, and no clause. */
function isFinished(words: readonly ClaimToken[]): boolean {
  const last = words.at(-1);
  if (last !== undefined && /^(?:however|though|meanwhile|instead|also|too)$/u.test(last.word) && words.length < 4)
    return false;
  if (last?.word === 'however' && last.gap.includes(',')) return false;
  if (!openers.test(words[0]?.word ?? '')) return true;
  // “While it is late, the deal …”: the main clause must be there, after a comma, or the other way round.
  const comma = words.findIndex(({ gap }, index) => index > 0 && gap.includes(','));
  return comma > 0 && words.length - comma >= 3 && statesSomething(words.slice(comma));
}

function hasThat(tokens: readonly ClaimToken[], at: number): boolean {
  return tokens.slice(at + 1, at + 24).some(({ word, gap }) => word === 'that' && gap === '');
}

/** What was said starts with the sentence, or after quoted speech. */
function clauseStart(tokens: readonly ClaimToken[], end: number): number {
  const speech = tokens.slice(0, end).findLastIndex((token) => token.speech);
  return speech < 0 ? datelineEnd(tokens) : speech + 1;
}

/** After `BRUSSELS (Reuters) -` and `LAGOS, Nigeria (AP) —`; 0 without one. */
function datelineEnd(tokens: readonly ClaimToken[]): number {
  const dash = tokens.slice(0, 10).findIndex(({ gap }) => /^\)?\s*[-–—_]+/u.test(gap));
  const agency = tokens.slice(0, Math.max(0, dash)).some(({ gap }) => gap.includes('('));
  return dash > 0 && agency ? dash : 0;
}

function functionOf(
  unit: Unit,
  verb: ReportingVerb,
  from: number,
  to: number,
  next: ClaimToken | undefined,
): ClaimFunction {
  const { start, end } = spanOf(unit, from, to);
  const words = unit.text.slice(start, end);
  if (verb.lemma === 'call')
    return next?.gap === '' && /^(?:for|on|upon)$/u.test(next.word) ? 'demand' : accuses(words) ? 'accuse' : 'evaluate';
  if (verb.lemma === 'tell' && /^(?:not )?to\b/u.test(words)) return 'demand';
  // “Described the trial as a witch-hunt” holds it against somebody.
  if (verb.function === 'evaluate' && accuses(words)) return 'accuse';
  if (verb.function) return verb.function;
  if (/^(?:he|she|it|they)\s+(?:will|would)\b/iu.test(words)) return 'commit';
  return functionByWords(words);
}
