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

/** The reading that the key takes: the likeliest first, then the next one round; undefined where there is none. */
export function readingAfter(readings: readonly DateReading[], held: HeldDate): DateReading | undefined {
  return readings[(readingNow(readings, held) + 1) % Math.max(1, readings.length)];
}
