/** Two clauses that “and” or “but” joins are two claims: `said the bridge was closed and traffic had stopped`. */
import { functionByWords } from '#core/suggest/claims/claim-function';
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import type { Found } from '#core/suggest/claims/make-report';
import { determiners, isFinite, pronouns } from '#core/suggest/claims/noun-phrases';
import { spanOf, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';

const subordinators = /^(?:if|when|because|who|which|whose|that|while|after|before|where|until|unless|whether)$/u;

/** The report once for each clause of what is said. */
export function splitClauses(unit: Unit, { from, to, report }: Found): readonly Report[] {
  const { text, tokens } = unit;
  const joints = jointsIn(tokens, from, to);
  if (joints.length === 0 || spanOf(unit, from, to).start !== report.content.start) return [report];
  const whole = text.slice(report.content.start, report.content.end);
  const isByWords = report.function === functionByWords(whole);
  const starts = [from, ...joints.map((joint) => (tokens[joint + 1]?.word === 'that' ? joint + 2 : joint + 1))];
  return starts.map((start, index) => {
    const content = spanOf(unit, start, joints[index] ?? to);
    const words = text.slice(content.start, content.end);
    return { ...report, content, function: isByWords ? functionByWords(words) : report.function };
  });
}

/** Where a conjunction stands between two clauses that each have a verb of their own. */
function jointsIn(tokens: readonly ClaimToken[], from: number, to: number): readonly number[] {
  const joints: number[] = [];
  let start = from;
  for (let at = from + 2; at < to - 2; at += 1) {
    const token = tokens[at];
    if (!token || token.speech || !/^(?:and|but)$/u.test(token.word) || !/^[,”"’]*$/u.test(token.gap)) continue;
    const left = tokens.slice(start, at);
    const isOpen = left.some(({ word }) => subordinators.test(word)) && !token.gap.includes(',');
    if (isOpen || !left.some(({ word, isCapital }) => isFinite(word) || (!isCapital && /[a-z]{2}ed$/u.test(word))))
      continue;
    if (!opensClause(tokens.slice(at + 1, to))) continue;
    joints.push(at);
    start = at + 1;
  }
  return joints;
}

function opensClause(words: readonly ClaimToken[]): boolean {
  const [first] = words;
  if (!first || first.speech) return false;
  if (first.word === 'that') return true;
  if (/^(?:has|have|had|is|are|was|were|will|would)$/u.test(words[1]?.word ?? '') && words[1]?.gap === '') return true;
  if (/^(?:would|will|could|should|must|has|have|had|is|are|was|were|did|remains)$/u.test(first.word)) return true;
  if (!(
    first.isCapital ||
    determiners.has(first.word) ||
    pronouns.has(first.word) ||
    /^(?:there|\d+|\w+s)$/u.test(first.word)
  ))
    return false;
  const end = words.findIndex(
    ({ word, gap }, index) => index > 0 && (/[,;:—–]/u.test(gap) || subordinators.test(word)),
  );
  return words.slice(1, Math.min(end < 0 ? 9 : end, 9)).some(({ word }) => isFinite(word));
}
