/** One sentence, or a few that a quotation holds together, while it is read for claims. */
import type { ClaimToken, Speech } from '#core/suggest/claims/claim-token';
import { claimTokens } from '#core/suggest/claims/claim-token';
import { actorsIn, pronouns } from '#core/suggest/claims/noun-phrases';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';
import type { TextSpan } from '#core/text/span';
import { trimEdgePunctuation, trimWhiteSpace } from '#core/text/trim-span';

export interface Unit extends TextSpan {
  readonly text: string;
  readonly tokens: readonly ClaimToken[];
  /** Starts of the sentences in it, for quotations that hold several. */
  readonly sentenceStarts: readonly number[];
  readonly isTitle: boolean;
  /** A title in which most words have a capital, so that capitals say nothing. */
  readonly inCapitals: boolean;
}

/** What a reader still has in mind from the sentences before. */
export interface Memory {
  /** Who spoke last. */
  speakers: readonly TextSpan[];
  /** The last person, group and organisation that a pronoun may stand for. */
  person: readonly TextSpan[];
  many: readonly TextSpan[];
  organisation: readonly TextSpan[];
}

export function newMemory(): Memory {
  return { speakers: [], person: [], many: [], organisation: [] };
}

/** The units of a paragraph: its sentences, joined where quoted speech crosses their ends. */
export function unitsOf(
  text: string,
  sentences: readonly TextSpan[],
  speeches: readonly Speech[],
  isTitle: boolean,
): readonly Unit[] {
  const joined: { start: number; end: number; starts: number[] }[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    const isInside =
      last &&
      (speeches.some((speech) => speech.start < start && start < speech.end - 1) ||
        namesAsker(text, last.end, { start, end }));
    if (last && isInside) {
      last.end = end;
      last.starts.push(start);
    } else {
      joined.push({ start, end, starts: [start] });
    }
  }
  return joined.map(({ start, end, starts }) => {
    const own = speeches.filter((speech) => start <= speech.start && speech.start < end);
    const to = Math.max(end, own.at(-1)?.end ?? end);
    const tokens = claimTokens(text, { start, end: to }, own);
    const capitals = tokens.filter(({ isCapital }) => isCapital).length;
    const inCapitals = isTitle && capitals > tokens.length * 0.7;
    return { text, start, end: to, tokens, sentenceStarts: starts, isTitle, inCapitals };
  });
}

/** `‘Is that moral?’ Sanders fumed.`: what follows the question says who asked it. */
function namesAsker(text: string, before: number, sentence: TextSpan): boolean {
  if (
    !/[?!]["”’']$/u.test(text.slice(Math.max(0, before - 2), before)) ||
    text.slice(before, sentence.start).includes('\n')
  )
    return false;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)).split(/\s+/u);
  const verb = words.findIndex((word) => /^\p{Ll}/u.test(word));
  return (
    verb > 0 && verb < 4 && (verbFormOf(words[verb]?.replace(/\W$/u, '') ?? '')?.verb.frames.has('quote') ?? false)
  );
}

/** The stretch of the tokens `[from, to)` without what clings to its edges. */
export function spanOf(unit: Unit, from: number, to: number): TextSpan {
  const first = unit.tokens[from];
  const next = unit.tokens[to];
  if (!first) return { start: unit.start, end: unit.start };
  const before = unit.tokens[from - 1];
  const start = before ? Math.min(first.start, before.end + (before.isPossessive ? 2 : 0)) : unit.start;
  return trimClaim(unit.text, { start, end: next ? next.start : unit.end });
}

/** Without white space, edge punctuation and what opens the next part; a question keeps its mark. */
export function trimClaim(text: string, span: TextSpan): TextSpan {
  const rough = trimWhiteSpace(text, span);
  const trimmed = trimEdgePunctuation(text, rough);
  if (/^[?!]/u.test(text.slice(trimmed.end, trimmed.end + 1)) && trimmed.end < rough.end)
    return { start: trimmed.start, end: trimmed.end + 1 };
  // Only a part is quoted, `he is “sorry,”`: the comma belongs to the sentence around, and the mark is behind it.
  const words = text.slice(trimmed.start, trimmed.end);
  return /^[^“"‘'].*[.,]["”’']$/su.test(words) ? { start: trimmed.start, end: trimmed.end - 2 } : trimmed;
}

/** The actors of a phrase; a pronoun gives way to whom it stands for. */
export function speakersOf(unit: Unit, phrase: readonly ClaimToken[], memory: Memory): readonly TextSpan[] {
  const only = phrase.length === 1 ? phrase[0] : undefined;
  if (only && pronouns.has(only.word) && !/^[A-Z]{2}/u.test(unit.text.slice(only.start, only.end))) {
    const known = referentOf(only.word, memory);
    return known.length > 0 ? known : [{ start: only.start, end: only.end }];
  }
  if (speaksForOthers(phrase.at(-1))) {
    const owner = phrase.findLast(({ isPossessive }) => isPossessive);
    if (owner) return actorsIn(phrase.slice(0, phrase.indexOf(owner)).concat({ ...owner, isPossessive: false }));
    if (memory.speakers.length > 0 && phrase.length < 3) return memory.speakers;
  }
  return actorsIn(phrase);
}

/** `Cornyn’s statement`, `the letter`: who wrote it speaks. */
function speaksForOthers(token: ClaimToken | undefined): boolean {
  return token !== undefined && /^(?:statement|letter|filing|tweet|message|complaint|post)$/u.test(token.word);
}

function referentOf(pronoun: string, memory: Memory): readonly TextSpan[] {
  switch (pronoun) {
    case 'he':
    case 'she':
    case 'him':
    case 'her':
      return memory.person.length > 0 ? memory.person : memory.speakers;
    case 'they':
    case 'them':
      return memory.many.length > 0 ? memory.many : memory.speakers;
    case 'it':
      return memory.organisation.length > 0 ? memory.organisation : memory.speakers;
    default:
      return [];
  }
}

const groups = /(?:[^s]s|people|police|men|women|media)$/iu;
const bodies =
  /\b(?:ministry|government|union|council|parliament|court|party|company|agency|department|committee|commission|office|bank|group|association|organi[sz]ation|alliance|corp|inc|ltd|church|army|police|embassy|kremlin|white house|house|congress|senate|university|institute|nations|state|states|administration|force|forces|team|club|board|report|study|statement|center|centre|foundation|federation)\b|^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/iu;

/** Keeps who spoke for the sentences that follow. */
export function remember(text: string, memory: Memory, speakers: readonly TextSpan[]): void {
  const first = speakers[0];
  if (!first) return;
  memory.speakers = speakers;
  const words = text.slice(first.start, first.end);
  if (pronouns.has(words.toLowerCase()) && !/^\p{Lu}{2}/u.test(words)) return;
  if (speakers.length > 1 || groups.test(words)) memory.many = speakers;
  if (bodies.test(words)) memory.organisation = speakers;
  else if (speakers.length === 1 && /^\p{Lu}/u.test(words) && words.length > 2) memory.person = speakers;
  else if (speakers.length === 1) memory.person = speakers;
}
