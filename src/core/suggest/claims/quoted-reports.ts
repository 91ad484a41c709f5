/** Claims in quoted speech: who said it stands beside the marks, or said what was quoted before. */
import { functionByWords } from '#core/suggest/claims/claim-function';
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { isFinite } from '#core/suggest/claims/noun-phrases';
import { type Memory, remember, speakersOf, trimClaim, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';
import { type ReportingVerb, verbFormOf } from '#core/suggest/claims/reporting-verbs';
import { subjectAfter, subjectBefore } from '#core/suggest/claims/subjects';
import { verbUse } from '#core/suggest/claims/verb-use';
import type { TextSpan } from '#core/text/span';

interface Attribution {
  /** Index of the verb's token. */
  readonly at: number;
  readonly verb: ReportingVerb | null;
  readonly speakers: readonly TextSpan[];
  readonly hearers: readonly TextSpan[];
}

/** The reports of the unit's quoted speech, and the indices of the verbs that it takes. */
export function quotedReports(
  unit: Unit,
  memory: Memory,
): { readonly reports: readonly Report[]; readonly used: ReadonlySet<number> } {
  const reports: Report[] = [];
  const used = new Set<number>();
  const places = unit.tokens.flatMap((token, index) => (token.speech ? [index] : []));
  let last: Attribution | null = null;
  for (const index of places) {
    const token = unit.tokens[index];
    if (!token?.speech) continue;
    if (isAskedByReporter(unit.tokens, index)) continue;
    const found: Attribution | null = attributionOf(unit, index, memory) ?? last;
    const standsAlone = unit.tokens.length - places.length < 2;
    if (!found && (unit.isTitle || !standsAlone)) continue;
    last = found;
    if (found) {
      used.add(found.at);
      remember(unit.text, memory, found.speakers);
    }
    reports.push(...sentenceReports(unit, token, token.speech, found, memory));
  }
  return { reports, used };
}

function sentenceReports(
  unit: Unit,
  token: ClaimToken,
  inner: TextSpan,
  found: Attribution | null,
  memory: Memory,
): readonly Report[] {
  const cuts = [
    inner.start,
    ...unit.sentenceStarts.filter((start) => start > inner.start && start < inner.end),
    inner.end,
  ];
  const verb = found && found.at >= 0 ? unit.tokens[found.at] : undefined;
  return cuts.slice(0, -1).flatMap((start, index) => {
    const content = trimClaim(unit.text, { start, end: cuts[index + 1] ?? inner.end });
    const words = unit.text.slice(content.start, content.end);
    if (!/\p{L}/u.test(words)) return [];
    return [
      {
        content,
        cue: verb ? { start: verb.start, end: verb.end } : null,
        function: (found?.verb?.lemma === 'ask' ? null : found?.verb?.function) ?? functionByWords(words),
        speakers: found ? found.speakers : memory.speakers,
        hearers: found?.hearers ?? [],
        unit: { start: unit.start, end: unit.end },
        frame: [
          { start: unit.start, end: token.start },
          { start: token.end, end: unit.end },
        ],
        rule: verb ? `quoted, with “${verb.word}”` : 'quotation that goes on',
      },
    ];
  });
}

function attributionOf(unit: Unit, index: number, memory: Memory): Attribution | null {
  const gap = unit.tokens[index]?.gap ?? '';
  const before = attributionBefore(unit, index, memory);
  if (before && (gap.includes(':') || unit.tokens[before.at + 1] === unit.tokens[index])) return before;
  return (
    attributionAfter(unit, index, memory) ?? before ?? (gap.includes(':') ? speakerBefore(unit, index, memory) : null)
  );
}

/** `“Who is next?” a reporter asked.` */
function isAskedByReporter(tokens: readonly ClaimToken[], index: number): boolean {
  const after = tokens.slice(index + 1, index + 8).map(({ word }) => word);
  return /\b(?:reporter|journalist|interviewer|moderator|host|anchor|correspondent)s? (?:asked|asks|shouted)\b|^asked (?:a|the|one) (?:reporter|journalist)/u.test(
    after.join(' '),
  );
}

/** `Galantino has called the ruling dangerous: “…”`, `the Church denied the allegations: “…”`. */
function speakerBefore(unit: Unit, index: number, memory: Memory): Attribution | null {
  const tokens = unit.tokens.slice(0, index);
  const at = tokens.findLastIndex(({ word }, place) => {
    const form = verbFormOf(word);
    return form !== null && form.form !== 'base' && verbUse(tokens, place, form) === 'active';
  });
  const subject = at > 0 ? subjectBefore(tokens, at) : null;
  const phrase = subject?.kind === 'phrase' ? subject.phrase : mainSubject(tokens);
  return phrase.length > 0 ? { at: -1, verb: null, speakers: speakersOf(unit, phrase, memory), hearers: [] } : null;
}

function attributionAfter(unit: Unit, index: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  for (let at = index + 1; at < Math.min(tokens.length, index + 24); at += 1) {
    const token = tokens[at];
    if (!token || token.speech || token.gap.includes(';')) return null;
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') {
      return { at, verb: null, speakers: speakersOf(unit, subjectAfter(tokens, at + 1), memory), hearers: [] };
    }
    const form = verbFormOf(token.word);
    if (!form?.verb.frames.has('quote') && token.word !== 'quotes' && token.word !== 'quoted') continue;
    if (form && verbUse(tokens, at, form, unit) !== 'active') continue;
    if (form && form.form === 'ing') return null;
    const own = tokens.slice(index + 1, at);
    const subject = own.length === 0 ? null : subjectBefore(tokens.slice(index + 1), at - index - 1);
    const phrase = subject?.kind === 'phrase' ? subject.phrase : subjectAfter(tokens, at);
    return {
      at,
      verb: form?.verb ?? null,
      speakers: speakersOf(unit, phrase, memory),
      hearers: hearersAfter(unit, at, memory),
    };
  }
  return null;
}

function attributionBefore(unit: Unit, index: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  for (let at = index - 1; at >= Math.max(0, index - 16); at -= 1) {
    const token = tokens[at];
    if (!token || token.speech) return null;
    if (token.word === 'words' && tokens[at + 1]?.word === 'of') {
      return { at: -1, verb: null, speakers: speakersOf(unit, subjectAfter(tokens, at + 1), memory), hearers: [] };
    }
    const form = verbFormOf(token.word);
    if (!form?.verb.frames.has('quote') || verbUse(tokens, at, form) !== 'active') continue;
    if (form.form === 'base' && !/[,:]/u.test(tokens[index]?.gap ?? '')) continue;
    const subject = form.form === 'ing' ? null : subjectBefore(tokens, at);
    const phrase = subject?.kind === 'phrase' ? subject.phrase : mainSubject(tokens);
    return { at, verb: form.verb, speakers: speakersOf(unit, phrase, memory), hearers: hearersAfter(unit, at, memory) };
  }
  return null;
}

/** The subject of the sentence's first reporting verb, for participles that share it. */
export function mainSubject(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const first = tokens.findIndex(
    ({ word, isCapital }, at) => at > 0 && (isFinite(word) || (!isCapital && /..ed$/u.test(word))),
  );
  const subject = first > 0 ? subjectBefore(tokens, first) : null;
  return subject?.kind === 'phrase' ? subject.phrase : [];
}

function hearersAfter(unit: Unit, at: number, memory: Memory): readonly TextSpan[] {
  if (unit.tokens[at]?.word !== 'told' && unit.tokens[at]?.word !== 'tells') return [];
  return speakersOf(unit, subjectAfter(unit.tokens, at), memory);
}
