/**
 * Decodes bytes by a WHATWG label; `null` where they are not valid in it or the engine does not know the label.
 * A leading byte order mark is kept as U+FEFF: whoever calls decides about it.
 *
 * @param fatal whether invalid bytes are refused instead of replaced
 */
export function decodeText(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  if (isWindows1252(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Labels that WHATWG maps to windows-1252. https://encoding.spec.whatwg.org/#names-and-labels */
const windows1252Labels = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'ascii', 'us-ascii', 'cp1252']);

function isWindows1252(label: string): boolean {
  return windows1252Labels.has(label.toLowerCase());
}

/** Code points of the bytes 0x80 to 0x9f. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upperControls = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
] as const;

const maximumArguments = 8192;

/**
 * By our own table: the TextDecoder of Node.js 20, which the main process runs on, takes windows-1252 for Latin-1
 * and turns curly quotes, dashes and the euro sign into control characters (nodejs/node issue 56542).
 */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += maximumArguments) {
    const units = Array.from(bytes.subarray(from, from + maximumArguments), toCodePoint);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function toCodePoint(byte: number): number {
  return upperControls[byte - 0x80] ?? byte;
}
