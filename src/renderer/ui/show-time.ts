/**
 * Times for people, in their own time zone and in the interface's language. Formatters are made once: making one
 * costs more than a hundred uses.
 */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `14:02` */
export function showClock(iso: string): string {
  return show(clock, iso);
}

/** `Today`, `Yesterday`, or `Friday, 25 January 2019`. */
export function showDay(iso: string, now: string): string {
  const date = new Date(iso);
  if (isSameDay(date, new Date(now))) return 'Today';
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (isSameDay(date, before)) return 'Yesterday';
  return show(day, iso);
}

/** `25 Jan 2019, 14:02` */
export function showMoment(iso: string): string {
  return show(moment, iso);
}

/** The local day that holds a moment, as ISO moments `[start, end)`: ISO strings compare like times. */
export function localDayOf(iso: string): { readonly start: string; readonly end: string } {
  const start = new Date(iso);
  start.setHours(0, 0, 0, 0);
  const end = new Date(start);
  end.setDate(end.getDate() + 1);
  return { start: start.toISOString(), end: end.toISOString() };
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function show(format: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
