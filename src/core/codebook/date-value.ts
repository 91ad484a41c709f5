import edtf from 'edtf';

/**
 * What a date attribute may hold: EDTF (Extended Date/Time Format, Library of Congress, levels 0 to 2; ISO 8601-2),
 * or an ISO 8601 duration such as `P6M`, which is kept apart from dates.
 */
const duration = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/u;

/** Why a text is not a date value, in the user's words, or `null`. Empty is fine: not filled in. */
export function dateValueProblem(text: string): string | null {
  if (text === '' || isDuration(text) || dateBounds(text) !== null) return null;
  return 'Not a date that can be read. Write 2019-01-25, 2018-12, 2019, 2019-01-21/2019-01-27 or P6M.';
}

export function isDuration(text: string): boolean {
  return duration.test(text);
}

/** First and last moment of a date value in milliseconds since 1970-01-01T00:00Z; `null` where it is none. */
export function dateBounds(text: string): { readonly min: number; readonly max: number } | null {
  // The grammar is small, but no date needs more than this.
  if (text.length > 100) return null;
  try {
    const { min, max } = edtf(text);
    return { min, max };
  } catch {
    return null;
  }
}
