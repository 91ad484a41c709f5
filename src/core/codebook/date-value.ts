import edtf from 'edtf';

/**
 * What a date attribute may hold: EDTF (Extended Date/Time Format, Library of Congress, levels 0 to 2; ISO 8601-2),
 * or an ISO 8601 duration such as `P6M`, which is kept apart from dates.
 */
const duration = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/u;

/** Why a text is not a date value, in the user's words, or `null`. Empty is fine: not filled in. */
export function dateValueProblem(text: string): string | null {
  if (text === '' || isDuration(text) || dateBounds(text) !== null) return null;
  if (calendarDay.test(text)) return notInCalendar(text);
  return 'Not a date that can be read. Write 2019-01-25, 2018-12, 2019, 2019-01-21/2019-01-27 or P6M.';
}

/** The same for the day on which a document was published: a duration is none. */
export function publicationDateProblem(text: string): string | null {
  if (text === '' || dateBounds(text) !== null) return null;
  if (calendarDay.test(text)) return notInCalendar(text);
  return 'Not a date that can be read. Write it as 2019-01-25, or 2019-01 where the day is not known.';
}

/** A day or a month as one writes it, whether the calendar has it or not. */
const calendarDay = /^\d{4}-\d{2}(?:-\d{2})?$/u;

function notInCalendar(text: string): string {
  return `The calendar has no ${text.length === 7 ? 'month' : 'day'} ${text}. The order is year, month, day.`;
}

export function isDuration(text: string): boolean {
  return duration.test(text);
}

export interface DateBounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Answers so far: the grammar takes a good part of a millisecond for one date, and a corpus says the same dates over
 * and over. Emptied when full, which costs less than remembering what was asked last.
 */
const answers = new Map<string, DateBounds | null>();
const mostAnswers = 2000;

/** First and last moment of a date value in milliseconds since 1970-01-01T00:00Z; `null` where it is none. */
export function dateBounds(text: string): DateBounds | null {
  // The grammar is small, but no date needs more than this.
  if (text === '' || text.length > 100) return null;
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (answers.size >= mostAnswers) answers.clear();
  const answer = parseBounds(text);
  answers.set(text, answer);
  return answer;
}

function parseBounds(text: string): DateBounds | null {
  try {
    const { min, max } = edtf(text);
    return { min, max };
  } catch {
    return null;
  }
}
