import { dayRules } from '#core/suggest/dates/day-rules';
import type { FoundExpression } from '#core/suggest/dates/expression';
import { feastRules } from '#core/suggest/dates/feast-rules';
import { lengthRules } from '#core/suggest/dates/length-rules';
import { monthRules } from '#core/suggest/dates/month-rules';
import { periodRules } from '#core/suggest/dates/period-rules';
import { rangeRules } from '#core/suggest/dates/range-rules';
import { relativeRules } from '#core/suggest/dates/relative-rules';
import type { DateRule } from '#core/suggest/dates/rule';
import { weekdayRules } from '#core/suggest/dates/weekday-rules';
import { yearRules } from '#core/suggest/dates/year-rules';

const englishRules: readonly DateRule[] = [
  ...dayRules,
  ...rangeRules,
  ...monthRules,
  ...yearRules,
  ...periodRules,
  ...feastRules,
  ...weekdayRules,
  ...relativeRules,
  ...lengthRules,
];
const otherRules = englishRules.filter(({ anyLanguage }) => anyLanguage === true);

export interface FindDatesOptions {
  /** BCP 47, or empty; empty is taken for English. */
  readonly language: string;
  /** The text is what a human tagged as a date: no rule asks whether it could be something else. */
  readonly isTrusted?: boolean;
}

/** How far beside an expression its rule looks, in UTF-16 code units. */
const sight = 48;
const personMay = /\b(?:Theresa|Brian|Mrs\.?|Ms\.?|Mr\.?|Minister)\s+May\b/u;

/** Expressions of dates in reading order, none over another: of two that overlap, the longer one counts. */
export function findExpressions(
  text: string,
  { language, isTrusted = false }: FindDatesOptions,
): readonly FoundExpression[] {
  const rules = language === '' || /^en\b/iu.test(language) ? englishRules : otherRules;
  const hasPersonMay = personMay.test(text);
  const candidates: FoundExpression[] = [];
  const lower = text.toLowerCase();
  for (const { name, pattern, words, read } of rules) {
    if (words?.some((word) => lower.includes(word)) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - sight), start);
      const after = text.slice(end, end + sight);
      const around = {
        before: before.slice(before.lastIndexOf('\n') + 1),
        after: after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after,
        isTrusted,
        hasPersonMay,
      };
      const expression = read(match, around);
      if (expression !== null) candidates.push({ start, end, expression, rule: name });
    }
  }
  return inOrderOfText(withoutOverlap(candidates), text);
}

const plainDigits = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/u;

/**
 * Whether 5/8/2011 is in May or in August: as the text’s other dates have it, in digits (8/25/2011) or in words
 * (May 8, 2011).
 */
function inOrderOfText(found: readonly FoundExpression[], text: string): readonly FoundExpression[] {
  const isOpen = ({ expression }: FoundExpression): boolean =>
    expression.kind === 'fixed' && expression.values.length > 1;
  if (!found.some((one) => isOpen(one) && one.rule === 'date in digits')) return found;
  let monthFirst = 0;
  for (const { start, end, rule } of found) {
    const digits = plainDigits.exec(text.slice(start, end));
    if (digits !== null && Number(digits[2]) > 12) monthFirst += 3;
    else if (digits !== null && Number(digits[1]) > 12) monthFirst -= 3;
    else if (rule === 'month and day') monthFirst += 1;
    else if (rule === 'day and month') monthFirst -= 1;
  }
  if (monthFirst <= 0) return found;
  return found.map((one) =>
    one.rule === 'date in digits' && one.expression.kind === 'fixed'
      ? { ...one, expression: { ...one.expression, values: one.expression.values.toReversed() } }
      : one,
  );
}

function withoutOverlap(candidates: readonly FoundExpression[]): readonly FoundExpression[] {
  const sorted = candidates.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const kept: FoundExpression[] = [];
  let cluster: FoundExpression[] = [];
  let clusterEnd = 0;
  const settle = (): void => {
    const chosen: FoundExpression[] = [];
    for (const one of cluster.toSorted((left, right) => right.end - right.start - (left.end - left.start))) {
      if (chosen.every(({ start, end }) => one.end <= start || end <= one.start)) chosen.push(one);
    }
    kept.push(...chosen.toSorted((left, right) => left.start - right.start));
  };
  for (const candidate of sorted) {
    if (candidate.start >= clusterEnd) {
      settle();
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.end);
  }
  settle();
  return kept;
}
