import type { Region } from '#core/model/records';
import type { FoundExpression } from '#core/suggest/dates/expression';
import { findExpressions } from '#core/suggest/dates/find-expressions';
import { referenceOf, type Reference } from '#core/suggest/dates/resolution';
import { resolveDate } from '#core/suggest/dates/resolve-date';
import { tenseAt } from '#core/suggest/dates/tense';
import type { DateSuggestion, SuggestSource } from '#core/suggest/suggestion';

export type DateSource = Pick<SuggestSource, 'text' | 'language' | 'date' | 'regions'>;

/**
 * Dates in the article text, in reading order, with their readings. Own rules: a general parser makes points of
 * time of what is a week or a half of a year, and reads distances as times of day.
 */
export function suggestDates(source: DateSource): readonly DateSuggestion[] {
  const found = findExpressions(source.text, source).filter(
    ({ start, end }) => !liesOutside(source.regions, start, end),
  );
  return readExpressions(source, found);
}

/** Values for expressions in reading order: later ones may count from earlier ones. */
export function readExpressions(source: DateSource, found: readonly FoundExpression[]): readonly DateSuggestion[] {
  const { text } = source;
  const isMonthFirst = found.some(({ expression }) => otherWayRound(expression)?.[0] === source.date);
  const anchors = new Map<string, Anchor>();
  const days = new Map<string, Reference>();
  const stories = new Map<string, Reference>();
  const years = new Map<string, number>();
  return found.map(({ start, end, expression, rule }) => {
    const region = datedRegion(source.regions, start, end);
    const stretch = region?.id ?? '';
    const anchor = anchors.get(stretch);
    const full = withBracket(text, end, expression);
    const { readings, needsDate } = resolveDate(isMonthFirst ? turned(full) : full, {
      document: referenceOf(region?.date ?? source.date),
      text: anchor?.reference ?? null,
      textValue: anchor?.value ?? '',
      textDay: days.get(stretch) ?? null,
      storyDay: stories.get(stretch) ?? null,
      tense: () => tenseAt(text, { start, end }),
      yearBefore: (month, day) => years.get(yearKey(stretch, month, day)) ?? null,
    });
    const [first] = readings;
    const reference = first?.type === 'date' ? referenceOf(first.value) : null;
    if (first !== undefined && reference !== null) {
      anchors.set(stretch, { reference, value: first.value });
      if (reference.day !== null && !first.value.includes('/')) {
        days.set(stretch, reference);
        if (isRecent(first.value, region?.date ?? source.date)) stories.set(stretch, reference);
      }
      const saysYear = 'year' in expression && expression.year.kind === 'year';
      if (saysYear && reference.month !== null)
        years.set(yearKey(stretch, reference.month, reference.day), reference.year);
    }
    return { tag: 'date', start, end, rule, readings, needsDate };
  });
}

/** The values of 7/11/2003 with day and month the other way round; `null` where there is one way only. */
function otherWayRound(expression: FoundExpression['expression']): readonly string[] | null {
  return expression.kind === 'fixed' &&
    expression.values.length > 1 &&
    expression.values.every((each) => each.length === 10)
    ? expression.values.toReversed()
    : null;
}

/** One of them is the day of the document: so they all are written. */
function turned(expression: FoundExpression['expression']): FoundExpression['expression'] {
  const values = otherWayRound(expression);
  return values !== null && expression.kind === 'fixed' ? { ...expression, values } : expression;
}

/** A week at most before the day of the document: what it tells of, not what it looks back on. */
function isRecent(day: string, document: string): boolean {
  const apart = Date.parse(document) - Date.parse(day);
  return apart >= 0 && apart <= 7 * 86_400_000;
}

interface Anchor {
  readonly reference: Reference;
  readonly value: string;
}

function yearKey(stretch: string, month: number, day: number | null): string {
  return `${stretch} ${String(month)} ${String(day)}`;
}

/** “This year (2020)”: the bracket says which. */
function withBracket(
  text: string,
  end: number,
  expression: FoundExpression['expression'],
): FoundExpression['expression'] {
  if (expression.kind !== 'shift' || expression.unit !== 'year') return expression;
  const bracket = /^[^\S\n]?\(((?:19|20)\d\d)\)/u.exec(text.slice(end, end + 8))?.[1];
  return bracket === undefined ? expression : { kind: 'fixed', values: [bracket], modifier: expression.modifier };
}

function liesOutside(regions: readonly Region[], start: number, end: number): boolean {
  return regions.some((region) => region.role !== 'article' && region.start < end && start < region.end);
}

/** The innermost region with a date of its own around the span. */
export function datedRegion(regions: readonly Region[], start: number, end: number): Region | undefined {
  let best: Region | undefined;
  for (const region of regions) {
    if (region.date === '' || region.start > start || region.end < end) continue;
    if (best === undefined || region.end - region.start < best.end - best.start) best = region;
  }
  return best;
}
