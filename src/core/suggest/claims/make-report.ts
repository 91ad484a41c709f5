/** What all kinds of reported speech share. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { auxiliaries } from '#core/suggest/claims/noun-phrases';
import { spanOf, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';

export interface Found {
  readonly report: Report;
  /** Tokens of the content. */
  readonly from: number;
  readonly to: number;
}

/** Quoted speech inside reported speech is a claim of its own. */
export function stopAtSpeech(tokens: readonly ClaimToken[], from: number, to: number): number {
  const speech = tokens.findIndex((token, index) => index >= from && index < to && token.speech);
  return speech < 0 ? to : speech - from < 3 ? from : speech;
}

export function isFirstPerson(phrase: readonly ClaimToken[]): boolean {
  return phrase.length === 1 && /^(?:i|we|you)$/u.test(phrase[0]?.word ?? '');
}

export function statesSomething(tokens: readonly ClaimToken[]): boolean {
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

export function makeReport(
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
