import type { DateReading } from '#core/suggest/suggestion';

/** What a date holds now; empty where nothing is filled in. */
interface HeldDate {
  readonly value: string;
  readonly modifier: string;
}

/** The index of the reading that a date has now; -1 where it has another value, or none. */
export function readingNow(readings: readonly DateReading[], { value, modifier }: HeldDate): number {
  return readings.findIndex((one) => one.value === value && (modifier === '' || one.modifier === modifier));
}

/**
 * The reading that the key takes: the next one round. Without a value that is the runner-up where a card offers the
 * likeliest by a key of its own, and the likeliest where nothing is shown. Undefined where there is none.
 */
export function readingAfter(
  readings: readonly DateReading[],
  held: HeldDate,
  isLikeliestOffered: boolean,
): DateReading | undefined {
  const now = held.value === '' && isLikeliestOffered ? 0 : readingNow(readings, held);
  return readings[(now + 1) % Math.max(1, readings.length)];
}
