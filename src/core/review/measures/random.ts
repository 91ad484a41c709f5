/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** 0 ≤ number < 1, in steps of 2⁻³². */
  next(): number;
  /** A whole number from 0 to before `limit` (1 ≤ `limit` ≤ 2³²). */
  below(limit: number): number;
}

/**
 * sfc32 (Doty-Humphrey, PractRand 2010) with its state filled from the seed by splitmix32 steps.
 *
 * @param seed Unsigned 32-bit; other numbers are taken modulo 2³².
 */
export function createRandom(seed: number): Random {
  let filler = seed >>> 0;
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) | 0;
    let mixed = filler ^ (filler >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, counter] = [fill(), fill(), fill(), 1];
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The first draws still show the seed.
  for (let round = 0; round < 12; round++) draw();
  return {
    next: () => draw() / 4294967296,
    below: (limit) => Math.floor((draw() / 4294967296) * limit),
  };
}
