import { dateValueProblem } from '#core/codebook/date-value';
import { suggestDates } from '#core/suggest/dates/suggest-dates';

/** What is typed, in EDTF; a date in words is understood too, where it says its year: `2 Feb 2019` is `2019-02-02`. */
export function typedDate(typed: string): string {
  const text = typed.trim();
  if (dateValueProblem(text) === null) return text;
  const [only, more] = suggestDates({ text, language: 'en', date: '', regions: [] });
  const isWhole = only !== undefined && more === undefined && only.start === 0 && only.end === text.length;
  const [reading] = isWhole ? only.readings : [];
  return reading?.type === 'date' ? reading.value : text;
}
