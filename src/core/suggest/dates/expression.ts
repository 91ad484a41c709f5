import type { Modifier } from '#core/suggest/suggestion';

/**
 * What an expression of a date says, before anybody asks from which day it counts. Months are 1 to 12, weekdays 0
 * (Monday) to 6; a year of `null` is not said.
 */
export type DateExpression =
  /** Says everything itself: a year, a decade, a full date; several values where it can be read in several ways. */
  | { readonly kind: 'fixed'; readonly values: readonly string[]; readonly modifier: Modifier }
  | {
      readonly kind: 'day';
      readonly year: YearSaid;
      readonly month: number;
      readonly day: number;
      /** The week that the day lies in, begins or ends. */
      readonly week?: 'around' | 'from' | 'to';
    }
  /** `the 12th`: of which month, nobody says. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** `the first Monday in March`; the last one is -1. */
  | {
      readonly kind: 'weekday-of-month';
      readonly year: YearSaid;
      readonly month: number;
      readonly weekday: number;
      readonly place: number;
    }
  | {
      readonly kind: 'days';
      readonly year: YearSaid;
      readonly first: readonly [month: number, day: number];
      readonly last: readonly [month: number, day: number];
    }
  /** A run of months: a month, a quarter, a season (winter runs to month 14). */
  | {
      readonly kind: 'months';
      readonly year: YearSaid;
      readonly first: number;
      readonly last: number;
      readonly modifier: Modifier;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** The weekday on which a run of days ends. */
      readonly last?: number;
      readonly which: Which;
      readonly modifier: Modifier;
    }
  /** `last week`, `three days ago`, `yesterday`, `six months later`: some units from a day. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly by: number;
      /** `story`: the last day in the text that is not after the document, or else the document’s. */
      readonly from: 'document' | 'text' | 'story';
      readonly modifier: Modifier;
    }
  /** `the past week`: so many days, up to the document’s. */
  | { readonly kind: 'up-to-now'; readonly days: number }
  /** Easter and what hangs on it: days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number; readonly year: YearSaid }
  /** The same months as the interval before it in the text, in another year. */
  | {
      readonly kind: 'same-period';
      /** `before`: the year before the interval’s own. */
      readonly year: YearSaid | { readonly kind: 'before' };
    }
  | {
      readonly kind: 'length';
      /** ISO 8601. */
      readonly value: string;
      readonly type: 'duration' | 'set';
      readonly modifier: Modifier;
    }
  /** A time that nobody can put on a calendar, such as `recent years`. */
  | { readonly kind: 'vague' };

export type Unit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** `bare`: the text says neither which one nor the year. */
export type Which =
  | 'bare'
  | 'this'
  | 'coming'
  | 'last'
  | 'next'
  | 'following'
  | 'previous'
  | 'week-before'
  | 'week-after'
  /** A week from the coming one, a week before the last one. */
  | 'week-later'
  | 'week-earlier';

export type YearSaid =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'shift'; readonly by: number }
  | { readonly kind: 'which'; readonly which: 'this' | 'last' | 'next' }
  | { readonly kind: 'open' };

export const openYear: YearSaid = { kind: 'open' };

export function yearSaid(digits: string | undefined): YearSaid {
  return digits === undefined ? openYear : { kind: 'year', year: Number(digits) };
}

export interface FoundExpression {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  /** What kind of expression it is, in words. */
  readonly rule: string;
}
