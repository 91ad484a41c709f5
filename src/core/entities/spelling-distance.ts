/**
 * Damerau–Levenshtein distance in its form with adjacent swaps (optimal string alignment; Damerau 1964), counted in
 * UTF-16 code units of folded names. Stops as soon as it must exceed `limit`, and then answers `limit + 1`.
 */
export function spellingDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? limit + 1, limit + 1);
}

/** How many slips a name of this many letters may have and still be taken for another: none in short ones, at most 2. */
export function allowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

const soundAlikes: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'h'],
  [/tch|tsch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/ck|q|c(?![hieyz])/gu, 'k'],
  [/c(?=[iey])/gu, 's'],
  [/w/gu, 'v'],
  [/(?:ff|fv)$/gu, 'v'],
  [/(?:iy|yy|ii|ij|y|j)(?=\b)/gu, 'i'],
  [/(?<=[aeiou])(?:y|j)|(?<=\b)(?:y|j)(?=[aeou])/gu, 'i'],
  [/ou|oe/gu, 'u'],
  [/dzh|dj/gu, 'j'],
  [/(?<=[lnst])'/gu, ''],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * A folded name as it sounds, roughly, so that spellings from another script meet: `makron` and `macron`,
 * `zelenskiy` and `zelensky`, `khrushchev` and `hrushchev`.
 */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [pattern, replacement] of soundAlikes) sound = sound.replace(pattern, replacement);
  return sound;
}
