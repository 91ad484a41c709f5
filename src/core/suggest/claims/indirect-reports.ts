/** Claims in reported speech: what a verb introduces, what stands before `…, he said`, and `according to …`. */
import { type ClaimFunction, functionByWords } from '#core/suggest/claims/claim-function';
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries, isAdverb, prepositions } from '#core/suggest/claims/noun-phrases';
import { mainSubject } from '#core/suggest/claims/quoted-reports';
import { type Memory, remember, spanOf, speakersOf, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';
import { type ReportingVerb, verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { subjectAfter, subjectBefore } from '#core/suggest/claims/subjects';
import { contentEnd, verbContent } from '#core/suggest/claims/verb-content';
import { verbUse } from '#core/suggest/claims/verb-use';
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
    const found =
      accordingTo(unit, at, memory) ??
      nounReport(unit, at, memory) ??
      whatReport(unit, at, memory) ??
      adjectiveReport(unit, at, memory) ??
      planReport(unit, at, memory) ??
      verbReport(unit, at, memory, subject);
    if (!found) continue;
    subject = found.report.speakers.length > 0 ? found.report.speakers : subject;
    if (found.from >= found.to || found.report.content.end <= found.report.content.start) continue;
    reports.push(found.report);
    taken.push({ from: found.from, to: found.to });
    remember(unit.text, memory, found.report.speakers);
  }
  return reports;
}

interface Found {
  readonly report: Report;
  /** Tokens of the content. */
  readonly from: number;
  readonly to: number;
}

function verbReport(unit: Unit, at: number, memory: Memory, shared: readonly TextSpan[]): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  const form = token ? verbFormOf(token.word) : null;
  if (!token || !form || form.verb.frames.size === 0) return null;
  const use = verbUse(tokens, at, form, unit.inCapitals);
  if (use === null || tokens.at(-1)?.word === '' || isQuestion(unit)) return null;
  const isTrailing = use === 'active' && form.form !== 'ing' && form.verb.frames.has('quote');
  const aside = isTrailing ? trailingReport(unit, at, form.verb, memory) : null;
  if (aside) return aside;
  const found = verbContent(tokens, at, form.verb, use);
  if (!found) return null;
  const before = subjectBefore(tokens, at);
  const phrase = before?.kind === 'phrase' ? before.phrase : null;
  const isShared = form.form === 'ing' || !phrase || tokens[at - 1]?.word === 'having';
  if (!isShared && isFirstPerson(phrase)) return null;
  if (!isShared && isThing(form.verb, phrase)) return null;
  let speakers: readonly TextSpan[] = [];
  if (use !== 'passive') {
    const own = isShared ? mainSubject(tokens) : phrase;
    speakers = isShared && shared.length > 0 ? shared : speakersOf(unit, own, memory);
  }
  const to = stopAtSpeech(tokens, found.from, found.to);
  return {
    from: found.from,
    to,
    report: makeReport(unit, found.from, to, {
      cue: token,
      function: functionOf(unit, form.verb, found.from, to, tokens[at + 1]),
      speakers,
      hearers:
        use === 'passive'
          ? speakersOf(unit, phrase ?? [], memory)
          : speakersOf(unit, tokens.slice(found.hearerFrom, found.hearerTo), memory),
      rule: `what “${token.word}” introduces`,
    }),
  };
}

/** Quoted speech inside reported speech is a claim of its own. */
function stopAtSpeech(tokens: readonly ClaimToken[], from: number, to: number): number {
  const speech = tokens.findIndex((token, index) => index >= from && index < to && token.speech);
  return speech < 0 ? to : speech - from < 3 ? from : speech;
}

function isFirstPerson(phrase: readonly ClaimToken[]): boolean {
  return phrase.length === 1 && /^(?:i|we|you)$/u.test(phrase[0]?.word ?? '');
}

const telling =
  /^(?:suggest|reveal|disclose|conclude|estimate|reason|assert|recommend|confirm|maintain|feel|project|answer|stress)$/u;
const voices =
  /(?:report|study|survey|poll|official|minister|ministry|statement|agency|council|court|committee|group|union|party|company|government|police|president|spokes\w+|lawyer|analyst|expert|researcher|scientist|economist|author|critic|leader|source|document|estimate|letter|newspaper|embassy|commission|department|authorit|diplomat|envoy|state)\w*$/u;

/** Of verbs that also say what facts show, only those of somebody who can speak. */
function isThing(verb: ReportingVerb, phrase: readonly ClaimToken[]): boolean {
  if (!telling.test(verb.lemma)) return false;
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
    !/^(?:that|to|in|on|it|there)$/u.test(next.word);
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
    if (/^(?:who|which|and|but|as)$/u.test(first.word)) return null;
  }
  if (phrase.length === 0 || !statesSomething(tokens.slice(0, end))) return null;
  const from = clauseStart(tokens, end);
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

function hasThat(tokens: readonly ClaimToken[], at: number): boolean {
  return tokens.slice(at + 1, at + 12).some(({ word, gap }) => word === 'that' && gap === '');
}

/** What was said starts with the sentence, or after quoted speech. */
function clauseStart(tokens: readonly ClaimToken[], end: number): number {
  const speech = tokens.slice(0, end).findLastIndex((token) => token.speech);
  return speech + 1;
}

function statesSomething(tokens: readonly ClaimToken[]): boolean {
  if (tokens.length < 3 || tokens.some(({ speech }) => speech)) return false;
  if (
    /^(?:asked|when|speaking|if|after|before|as)$/u.test(tokens[0]?.word ?? '') &&
    !tokens.some(({ gap }) => gap.includes(','))
  )
    return false;
  return tokens.some(
    ({ word }) => auxiliaries.has(word) || /[a-z]{2}(?:ed|[^s]s)$/u.test(word) || /'(?:s|re|ll|ve)$|n't$/u.test(word),
  );
}

/** `According to Peskov, …` and `…, according to the ministry.` */
function accordingTo(unit: Unit, at: number, memory: Memory): Found | null {
  const { tokens } = unit;
  const word = tokens[at]?.word;
  const isPer = word === 'as' && tokens[at + 1]?.word === 'per';
  if (!(word === 'according' && tokens[at + 1]?.word === 'to') && !isPer) return null;
  const cue = tokens[at];
  const phrase = subjectAfter(tokens, at + 1);
  if (
    !cue ||
    phrase.length === 0 ||
    /^(?:plan|schedule|law|tradition|rules|legend|which)$/u.test(phrase[0]?.word ?? '')
  )
    return null;
  const speakers = speakersOf(unit, phrase, memory);
  let from: number;
  let to = at;
  if (at < 3) {
    from = tokens.findIndex((token, index) => index > at + 2 && token.gap.includes(','));
    to = tokens.length;
    if (from < 0) return null;
    to = stopAtSpeech(tokens, from, to);
  } else {
    const start = tokens.slice(0, at).findLastIndex((token) => token.speech || /[;]/u.test(token.gap));
    from = start < 0 ? 0 : tokens[start]?.speech ? start + 1 : start;
    if (at - from < 3) return null;
  }
  const content = makeReport(unit, from, to, {
    cue,
    function: null,
    speakers,
    hearers: [],
    rule: '“according to”',
  });
  return {
    from: at < 3 ? from : 0,
    to: at < 3 ? to : at + 2,
    report: { ...content, function: functionByWords(unit.text.slice(content.content.start, content.content.end)) },
  };
}

const mind = /^(?:certain|confident|concerned|worried|convinced|adamant|hopeful|optimistic|afraid)$/u;

/** `is certain security forces knew`, `are concerned that …`. */
function adjectiveReport(unit: Unit, at: number, memory: Memory): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || !mind.test(token.word)) return null;
  const before = tokens[at - 1];
  if (!before || !(auxiliaries.has(before.word) || isAdverb(before.word)) || before.word === 'not') return null;
  const next = tokens[at + 1];
  const from = next?.word === 'that' ? at + 2 : at + 1;
  const first = tokens[from];
  if (!first || first.speech || first.gap !== '' || prepositions.has(first.word) || first.word === 'and') return null;
  if (from === at + 1 && !statesSomething(tokens.slice(from))) return null;
  const subject = subjectBefore(tokens, at);
  if (subject?.kind !== 'phrase' || isFirstPerson(subject.phrase) || subject.phrase[0]?.word === 'it') return null;
  const isFear = /^(?:concerned|worried|afraid)$/u.test(token.word);
  return {
    from,
    to: tokens.length,
    report: makeReport(unit, from, tokens.length, {
      cue: token,
      function: isFear ? 'warn' : null,
      speakers: speakersOf(unit, subject.phrase, memory),
      hearers: [],
      rule: `what “${token.word}” introduces`,
    }),
  };
}

const told =
  /^(?:statement|warning|claim|claims|allegation|allegations|accusation|accusations|belief|hope|hopes|fear|fears|concern|concerns|threat|threats|assertion|argument|suggestion|suggestions|complaint|complaints|conviction|prediction|predictions|viewpoint|assurance|assurances|promise|pledge|charge|charges)$/u;
const holding = /^(?:accusation|accusations|allegation|allegations|claims)$/u;

/** `expressed concern that …`, `his claim that …`, `allegations of spying`. */
function nounReport(unit: Unit, at: number, memory: Memory): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  const link = tokens[at + 1];
  const first = tokens[at + 2];
  if (!token || !link || !first || first.speech || !told.test(token.word) || link.gap !== '') return null;
  const form = verbFormOf(token.word);
  if (form && verbUse(tokens, at, form, unit.inCapitals) !== null) return null;
  const isThat = link.word === 'that' && !auxiliaries.has(first.word) && statesSomething(tokens.slice(at + 2));
  const isHeld =
    link.word === 'of' && holding.test(token.word) && (/[a-z]{2}ing$/u.test(first.word) || /[“"]/u.test(first.gap));
  if (!isThat && !isHeld) return null;
  const owner = tokens.slice(Math.max(0, at - 3), at).find(({ isPossessive }) => isPossessive);
  const verb = tokens
    .slice(0, at)
    .findLastIndex(({ word }) => /^(?:ha[sd]|have|is|was|are|were)$|..ed$|^(?:made|gave|held)$/u.test(word));
  const subject = verb > 0 ? subjectBefore(tokens, verb) : null;
  const phrase = owner ? [{ ...owner, isPossessive: false }] : subject?.kind === 'phrase' ? subject.phrase : [];
  const isUnnamed =
    !owner &&
    /^(?:amid|face|faces|faced|facing|denied|denies|rejected|over|in|of|against|about)$/u.test(
      tokens[at - 1]?.word ?? '',
    );
  const to = contentEnd(tokens, at, at + 2);
  return {
    from: at + 2,
    to,
    report: makeReport(unit, at + 2, to, {
      cue: token,
      function:
        /^(?:accus|alleg|charge|complain)/u.test(token.word) || isHeld
          ? 'accuse'
          : /^(?:warn|fear|concern|threat)/u.test(token.word)
            ? 'warn'
            : null,
      speakers: isUnnamed ? [] : speakersOf(unit, phrase, memory),
      hearers: [],
      rule: `what “${token.word} ${link.word}” introduces`,
    }),
  };
}

/** `what the UN calls a blockade`, `what critics say is a camp`. */
function whatReport(unit: Unit, at: number, memory: Memory): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  if (
    !token ||
    !/^(?:calls?|called|describes?|described|says?|said|sees?|saw|considers?|considered)$/u.test(token.word)
  )
    return null;
  const what = tokens.slice(Math.max(0, at - 6), at).findLastIndex(({ word }) => word === 'what');
  if (what < 0) return null;
  const start = Math.max(0, at - 6) + what;
  const next = tokens[at + 1];
  const subject = tokens.slice(start + 1, at);
  if (!next || next.speech || next.gap.includes(',') || subject.length === 0 || isFirstPerson(subject.slice(0, 1)))
    return null;
  if (subject.some(({ gap, word }) => gap !== '' || auxiliaries.has(word))) return null;
  const isSaid = /^sa/u.test(token.word) && /^(?:is|are|was|were)$/u.test(next.word);
  const isSeen = /^(?:see|saw|describe)/u.test(token.word) && next.word === 'as';
  const isCalled = /^c/u.test(token.word) && next.gap === '';
  const isQuoted = /^c/u.test(token.word) && /[“"‘']/u.test(next.gap);
  if (!isSaid && !isSeen && !isCalled && !isQuoted) return null;
  const from = isSaid || isSeen ? at + 2 : at + 1;
  const to = Math.max(from, contentEnd(tokens, at, from));
  if (to - from < 1) return null;
  return {
    from,
    to,
    report: makeReport(unit, from, to, {
      cue: token,
      function: 'evaluate',
      speakers: speakersOf(unit, subject, memory),
      hearers: [],
      rule: `“what … ${token.word}”`,
    }),
  };
}

const plan = /^(?:intention|intentions|intent|plan|plans|willingness|readiness|determination|commitment)$/u;
const announcing = /^(?:announc|reiterat|express|declar|repeat|reveal|signal|stat|confirm|voic)(?:e[sd]?|ing|ed|s)?$/u;

/** `announced its intention to withdraw`. */
function planReport(unit: Unit, at: number, memory: Memory): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || !plan.test(token.word) || tokens[at + 1]?.word !== 'to') return null;
  const verb = tokens.slice(Math.max(0, at - 8), at).findLastIndex(({ word }) => announcing.test(word));
  const cueAt = verb < 0 ? -1 : Math.max(0, at - 8) + verb;
  const cue = tokens[cueAt];
  if (!cue) return null;
  const subject = subjectBefore(tokens, cueAt);
  const isOwn = subject?.kind === 'phrase' && !cue.word.endsWith('ing');
  const phrase = isOwn ? subject.phrase : mainSubject(tokens);
  return {
    from: at + 1,
    to: tokens.length,
    report: makeReport(unit, at + 1, tokens.length, {
      cue,
      function: 'commit',
      speakers: speakersOf(unit, phrase, memory),
      hearers: [],
      rule: `“${token.word} to” after “${cue.word}”`,
    }),
  };
}

function makeReport(
  unit: Unit,
  from: number,
  to: number,
  parts: Omit<Report, 'content' | 'frame' | 'cue' | 'unit'> & { readonly cue: ClaimToken },
): Report {
  const content = spanOf(unit, from, to);
  return {
    ...parts,
    content,
    cue: { start: parts.cue.start, end: parts.cue.end },
    unit: { start: unit.start, end: unit.end },
    frame: [
      { start: unit.start, end: content.start },
      { start: content.end, end: unit.end },
    ],
  };
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
  if (verb.lemma === 'call') return next?.gap === '' && /^(?:for|on|upon)$/u.test(next.word) ? 'demand' : 'evaluate';
  if (verb.lemma === 'tell' && /^(?:not )?to\b/u.test(words)) return 'demand';
  if (verb.function) return verb.function;
  if (/^(?:he|she|it|they)\s+(?:will|would)\b/iu.test(words)) return 'commit';
  return functionByWords(words);
}
