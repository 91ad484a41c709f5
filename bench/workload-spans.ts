import type { Random } from './random.ts';

export interface PlannedSpan {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 code units, before spans are moved to grapheme boundaries. */
const shortest = 3;
const longest = 200;

/**
 * `count` spans over a text of `length`: the given share lies within another or crosses its edge, the rest stand
 * free of one another in text order. Lengths are log-uniform from 3 to 200, as mentions are many and claims few;
 * where so many do not fit side by side, the free ones are made shorter.
 */
export function planSpans(length: number, count: number, overlapping: number, random: Random): readonly PlannedSpan[] {
  const freeCount = Math.max(1, count - Math.round(count * overlapping));
  const free = freeSpans(length, freeCount, random);
  const [first, ...rest] = free;
  if (first === undefined) return [];
  const bases = [first, ...rest] as const;
  const over: PlannedSpan[] = [];
  while (free.length + over.length < count) over.push(spanOver(random.pick(bases), length, random));
  return [...free, ...over];
}

function freeSpans(length: number, count: number, random: Random): readonly PlannedSpan[] {
  const lengths = Array.from({ length: count }, () => randomLength(random));
  const total = lengths.reduce((sum, one) => sum + one, 0);
  const scale = Math.min(1, (length * 0.9) / total);
  const room = length - total * scale;
  const gaps = Array.from({ length: count + 1 }, () => random.next());
  const gapTotal = gaps.reduce((sum, one) => sum + one, 0);
  const spans: PlannedSpan[] = [];
  let at = 0;
  for (const [index, wanted] of lengths.entries()) {
    at += (room * (gaps[index] ?? 0)) / gapTotal;
    spans.push({ start: Math.floor(at), end: Math.floor(at + Math.max(shortest, wanted * scale)) });
    at += wanted * scale;
  }
  return spans;
}

/** Within the base, around it, or across one of its edges. */
function spanOver(base: PlannedSpan, length: number, random: Random): PlannedSpan {
  const size = randomLength(random);
  const start = random.between(base.start - size + 1, base.end - 1);
  const clamped = Math.max(0, Math.min(start, length - size));
  return { start: clamped, end: Math.min(length, clamped + size) };
}

function randomLength(random: Random): number {
  return Math.round(shortest * (longest / shortest) ** random.next());
}
