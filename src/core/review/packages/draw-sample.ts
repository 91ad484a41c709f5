/**
 * Drawing at random so that it can be drawn again: Fisher and Yates' shuffle in Durstenfeld's form (Communications of
 * the ACM 7(7), 1964, algorithm 235), driven by the generator mulberry32 (T. Ettinger, 2017; public domain). Both are
 * part of the data format: a round keeps its seed, and whoever has seed and population gets the same sample.
 */

/**
 * The items in an order that depends on the seed alone. The first k of it are a simple random sample of size k, and a
 * larger sample of the same seed holds the smaller one.
 *
 * @param seed unsigned 32-bit integer
 */
export function shuffleSeeded<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const next = createGenerator(seed);
  const left = [...items];
  const shuffled: Item[] = [];
  for (let last = left.length - 1; last >= 0; last -= 1) {
    const chosen = drawBelow(last + 1, next);
    shuffled.push(...left.slice(chosen, chosen + 1));
    // The last of those left takes the place of the one that was drawn.
    left.copyWithin(chosen, last, last + 1);
  }
  return shuffled;
}

/** The first `size` of the shuffled population, in the order of the population. */
export function drawSample<Item>(population: readonly Item[], size: number, seed: number): readonly Item[] {
  const chosen = new Set(shuffleSeeded([...population.keys()], seed).slice(0, Math.max(0, size)));
  return population.filter((_, index) => chosen.has(index));
}

/** Unsigned 32-bit integers. */
function createGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** An integer from 0 to `limit` − 1, each as likely as any other: what would favour the small ones is drawn again. */
function drawBelow(limit: number, next: () => number): number {
  const fair = 2 ** 32 - (2 ** 32 % limit);
  let drawn = next();
  while (drawn >= fair) drawn = next();
  return drawn % limit;
}
