/** Questions about bytes that may be Unicode without a byte order mark. */

/** Enough to see a pattern. */
const judgedBytes = 64 * 1024;

/**
 * Which UTF-16 the bytes are, told by their NULs: in little endian the second byte of a Latin letter, space or line
 * feed is NUL, in big endian the first. `null` where NULs stand in both places or the size is odd.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, judgedBytes);
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // A few letters such as Ā (U+0100) have their NUL on the other side.
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

/**
 * Whether the bytes are UTF-8 in which little is broken: a file cut in the middle of a letter, or one bad byte. Read
 * as a legacy encoding it would become nonsense throughout.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let next = at + 1;
    while (next < at + length && ((bytes[next] ?? 0) & 0xc0) === 0x80) next += 1;
    if (length > 0 && next === at + length) whole += 1;
    else broken += 1;
    at = next;
  }
  return whole >= 5 && broken * 10 < whole;
}
