/** Months, seasons and quarters. */
import { monthNumber, monthsText } from '#core/suggest/dates/calendar';
import { type DateExpression, type YearSaid } from '#core/suggest/dates/expression';
import {
  asksForDate,
  found,
  nothing,
  reading,
  ruleOfYear,
  yearGiven,
  type Resolution,
  type ResolveContext,
} from '#core/suggest/dates/resolution';
import type { TenseCue } from '#core/suggest/dates/tense';

type MonthsExpression = Extract<DateExpression, { kind: 'months' }>;

export function resolveMonths(expression: MonthsExpression, context: ResolveContext): Resolution {
  const { first, last, modifier, year: said } = expression;
  const valueIn = (year: number) => monthsText(year * 12 + first - 1, year * 12 + last - 1);
  const given = yearGiven(said, context);
  if (given === 'missing') return asksForDate;
  if (given !== null) return found([reading(valueIn(given.year), modifier, given.anchor, given.rule)]);
  const { document } = context;
  const known = said.kind === 'open' ? context.yearBefore(first, null) : null;
  if (document === null) {
    if (known === null) return asksForDate;
    return found([reading(valueIn(known), modifier, 'text', 'the year it has before in the text')]);
  }
  const tense = context.tense();
  const here = monthNumber({ year: document.year, month: document.month ?? 7 });
  const best = said.kind === 'which' ? namedYear(expression, here, said.which) : bareYear(expression, here, tense);
  const others = tense.tense === 'future' ? [best - 1, best + 1] : [best + 1, best - 1];
  // With “last” and “next” the other one that it can mean comes second.
  const order = said.kind === 'which' && said.which === 'next' ? [best, best - 1, best + 1] : [best, ...others];
  return found(
    [...(known === null ? [] : [known]), ...order].map((year) =>
      reading(valueIn(year), modifier, 'document', ruleOfYear(year, best, known, document, tense)),
    ),
  );
}

function namedYear({ first, last }: MonthsExpression, here: number, which: 'this' | 'last' | 'next'): number {
  const year = Math.floor(here / 12);
  const begins = (of: number) => of * 12 + first - 1;
  const ends = (of: number) => of * 12 + last - 1;
  switch (which) {
    case 'this':
      // In January, “this winter” began the year before.
      return ends(year - 1) >= here ? year - 1 : year;
    case 'last': {
      // In November, the October just over is “last month” or bare “October”: “last October” is the year before’s.
      if (first === last && here - ends(year) === 1) return year - 1;
      if (ends(year) < here) return year;
      return ends(year - 1) < here ? year - 1 : year - 2;
    }
    case 'next':
      // The summer that is only some months away is “this summer”; a month that is to come is the next one.
      if (last > first && begins(year) > here && begins(year) - here <= 4) return year + 1;
      return begins(year) > here ? year : year + 1;
  }
}

const looksAhead =
  /^(?:promised|pledged|vowed|predicted|announced|expected|called|proposed|agreed|delayed|postponed)$/iu;

/** News speaks of the month that was, unless something says that it is to come. */
function bareYear({ first, last }: MonthsExpression, here: number, { tense, isWeak, words }: TenseCue): number {
  const year = Math.floor(here / 12);
  const begins = year * 12 + first - 1;
  const length = last - first;
  if (begins <= here && here <= begins + length) return year;
  const past = begins <= here ? year : year - 1;
  const future = begins > here ? year : year + 1;
  const sincePast = here - (past * 12 + first - 1);
  // “Promised another rise in July”, in June: not the July of the year before.
  if (tense === 'past') return sincePast >= 10 && looksAhead.test(words) ? future : past;
  if (tense === 'future') return isWeak === true && sincePast <= 3 ? past : future;
  return sincePast <= 9 ? past : future;
}

export function resolveSamePeriod(said: YearSaid | { readonly kind: 'before' }, context: ResolveContext): Resolution {
  const months = /^(\d{4})-(\d{2})(?:-\d{2})?(?:\/\d{4}-(\d{2})(?:-\d{2})?)?$/u.exec(context.textValue);
  const given = said.kind === 'before' ? months && { year: Number(months[1]) - 1 } : yearGiven(said, context);
  if (given === 'missing') return asksForDate;
  if (months === null || given === null) return nothing;
  const first = Number(months[2]);
  const last = Number(months[3] ?? months[2]);
  const value = monthsText(given.year * 12 + first - 1, given.year * 12 + last - 1);
  const rule =
    said.kind === 'before'
      ? 'a year before the months before it in the text'
      : 'the months before it in the text, in this year';
  return found([reading(value, 'none', 'text', rule)]);
}
