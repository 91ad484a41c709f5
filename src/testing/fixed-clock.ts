import type { Clock } from '#services/ports';

/** A clock that starts at a given time and moves on by one millisecond at every look. */
export function createFixedClock(start = '2026-01-05T09:00:00.000Z'): Clock {
  let next = Date.parse(start);
  return {
    now: () => new Date(next++).toISOString(),
  };
}
