/** Encoders for a place without `TextEncoder`. */
import { isHighSurrogate, isInsideSurrogatePair, isLowSurrogate } from '#core/text/characters';

/** Size of the text in UTF-8, in bytes. */
export function utf8Length(text: string): number {
  return utf8LengthBetween(text, 0, text.length);
}

/** As `utf8Length`, of a stretch; a surrogate pair counts where it starts. */
export function utf8LengthBetween(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) length += 4;
    else if (!isInsideSurrogatePair(text, at)) length += 3;
  }
  return length;
}

/** Whether every surrogate has its partner; only such text has a faithful UTF-8 form. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** UTF-8 without a byte order mark, or `null` where the text holds a lone surrogate. */
export function encodeUtf8(text: string): Uint8Array | null {
  const bytes = new Uint8Array(utf8Length(text));
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) return null;
    if (codePoint < 0x80) {
      bytes[length++] = codePoint;
    } else if (codePoint < 0x800) {
      bytes[length++] = 0xc0 | (codePoint >> 6);
      bytes[length++] = 0x80 | (codePoint & 0x3f);
    } else if (codePoint < 0x10000) {
      bytes[length++] = 0xe0 | (codePoint >> 12);
      bytes[length++] = 0x80 | ((codePoint >> 6) & 0x3f);
      bytes[length++] = 0x80 | (codePoint & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (codePoint >> 18);
      bytes[length++] = 0x80 | ((codePoint >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((codePoint >> 6) & 0x3f);
      bytes[length++] = 0x80 | (codePoint & 0x3f);
      at += 1;
    }
  }
  return bytes;
}

/** UTF-16 without a byte order mark, or `null` where the text holds a lone surrogate. */
export function encodeUtf16(text: string, bigEndian: boolean): Uint8Array | null {
  if (!isWellFormed(text)) return null;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 * at + (bigEndian ? 0 : 1)] = unit >> 8;
    bytes[2 * at + (bigEndian ? 1 : 0)] = unit & 0xff;
  }
  return bytes;
}
