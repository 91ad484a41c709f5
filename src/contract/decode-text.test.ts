import { describe, expect, test } from 'vitest';
import { decodeText } from '#contract/decode-text';

describe('decoding text', () => {
  test('maps every byte of windows-1252 as the web does', () => {
    const text =
      decodeText(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
        'windows-1252',
        true,
      ) ?? '';
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    for (const byte of [0x00, 0x41, 0x7f, 0xa0, 0xe9, 0xff]) expect(text.charCodeAt(byte)).toBe(byte);
  });

  test('decodes long texts of windows-1252 whole', () => {
    const bytes = new Uint8Array(100_001).fill(0x93);
    expect(decodeText(bytes, 'ISO-8859-1', true)).toBe('“'.repeat(100_001));
  });

  test('keeps a byte order mark for the caller', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'utf-8', true)).toBe('\ufeffA');
  });

  test('answers null for invalid bytes and unknown labels', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xff), 'utf-8', true)).toBeNull();
    expect(decodeText(Uint8Array.of(0x41, 0xff), 'utf-8', false)).toBe('A\ufffd');
    expect(decodeText(Uint8Array.of(0x41), 'no-such-encoding', false)).toBeNull();
  });
});
