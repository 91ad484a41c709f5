/** Reported speech without a reporting verb: `according to`, `is certain that`, `his claim that`, `what critics call`. */
import { functionByWords } from '#core/suggest/claims/claim-function';
import { contentEnd } from '#core/suggest/claims/content-end';
import { type Found, isFirstPerson, makeReport, statesSomething, stopAtSpeech } from '#core/suggest/claims/make-report';
import { auxiliaries, isAdverb, prepositions } from '#core/suggest/claims/noun-phrases';
import { mainSubject } from '#core/suggest/claims/quoted-reports';
import { type Memory, speakersOf, type Unit } from '#core/suggest/claims/reading';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { subjectAfter, subjectBefore } from '#core/suggest/claims/subjects';
import { verbUse } from '#core/suggest/claims/verb-use';

/** A report that the word at the index makes, whatever kind it is; `null` where it makes none. */
export function wordedReport(unit: Unit, at: number, memory: Memory): Found | null {
  return (
    accordingTo(unit, at, memory) ??
    nounReport(unit, at, memory) ??
    whatReport(unit, at, memory) ??
    adjectiveReport(unit, at, memory) ??
    planReport(unit, at, memory) ??
    hearsayReport(unit, at)
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
  if (form && verbUse(tokens, at, form, unit) !== null) return null;
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
  const isOwned = /^(?:its|his|her|their)$/u.test(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.isPossessive === true;
  const owner =
    tokens[at - 1]?.isPossessive === true && /^(?:his|her|its|their|the)$/u.test(tokens[at - 2]?.word ?? '')
      ? at - 2
      : at - 1;
  const from = isOwned ? owner : at + 1;
  const to = contentEnd(tokens, cueAt, at + 1);
  return {
    from,
    to,
    report: makeReport(unit, from, to, {
      cue,
      function: 'commit',
      speakers: speakersOf(unit, phrase, memory),
      hearers: [],
      rule: `“${token.word} to” after “${cue.word}”`,
    }),
  };
}

const hearsay = /^(?:alleged|said|believed|reported|rumou?red|claimed|suspected|understood)$/u;

/** `The minister is said to have left`: everybody says it, and nobody. */
function hearsayReport(unit: Unit, at: number): Found | null {
  const { tokens } = unit;
  const token = tokens[at];
  if (tokens[at + 1]?.word !== 'to' || !token || !hearsay.test(token.word)) return null;
  if (!/^(?:have|be)$/u.test(tokens[at + 2]?.word ?? '')) return null;
  const be = tokens[at - 1];
  if (!be || !/^(?:is|are|was|were)$/u.test(be.word)) return null;
  const subject = subjectBefore(tokens, at);
  const first = subject?.kind === 'phrase' ? subject.phrase[0] : undefined;
  const from = first ? tokens.indexOf(first) : -1;
  if (from < 0) return null;
  const to = contentEnd(tokens, at, at + 1);
  const report = makeReport(unit, from, to, {
    cue: token,
    function: token.word === 'alleged' || token.word === 'suspected' ? 'accuse' : null,
    speakers: [],
    hearers: [],
    rule: `“${be.word} ${token.word} to”`,
  });
  return { from, to, report };
}
