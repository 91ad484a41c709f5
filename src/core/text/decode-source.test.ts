import { analyse } from 'chardet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, readSeeds } from '#testing/arbitrary-text';
import { rebuildOriginal, rebuildsOriginal, toCanonicalText } from '#core/text/canonical-text';
import { type Decoder, decodeSource, type Guesser } from '#core/text/decode-source';
import { encodeUtf16, encodeUtf8, utf8Length } from '#core/text/encode';
import { canonicalEncoding, encodingName, offerableEncodings } from '#core/text/encodings';

/** The `TextDecoder` of Node.js 20 takes windows-1252 for Latin-1; 1254 has the same typographic signs. */
function decodeWindows1252(bytes: Uint8Array): string {
  const signs = new TextDecoder('windows-1254');
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? signs.decode(Uint8Array.of(byte)) : String.fromCharCode(byte),
  ).join('');
}

const decode: Decoder = (bytes, label, fatal) => {
  if (label === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
const guess: Guesser = (bytes) =>
  analyse(bytes).map(({ name, confidence }) => ({ encoding: name.toLowerCase(), confidence }));
const noGuess: Guesser = () => [];

/** Encodes in a single-byte encoding by turning its decoder round; throws where a character has no byte. */
function encodeAs(text: string, label: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decode(Uint8Array.of(byte), label, false) ?? '', byte);
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${label} has no ${character}`);
    return byte;
  });
}

function decoded(bytes: Uint8Array, guesser: Guesser = guess, forced: string | null = null) {
  const result = decodeSource(bytes, decode, guesser, forced);
  return result.ok ? result.value : result.error.code;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const sentences: readonly (readonly [language: string, encodings: readonly string[], text: string])[] = [
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    'Генеральный секретарь НАТО заявил, что Россия нарушает договор о ракетах средней и меньшей дальности. ' +
      'В Москве это отрицают, ссылаясь на открытость российской стороны. Переговоры в Брюсселе закончились ничем.',
  ],
  [
    'Ukrainian',
    ['windows-1251'],
    'Міністр закордонних справ України заявив, що переговори щодо безпеки тривають. Його слова передає агенція.',
  ],
  [
    'English with a quote',
    ['windows-1252'],
    'Stoltenberg said the treaty is now in “real jeopardy” – and that’s the reason for NATO’s concern.',
  ],
  [
    'French',
    ['windows-1252'],
    'Le secrétaire général de l’OTAN a déclaré que la Russie viole le traité, où qu’elle soit déployée.',
  ],
  [
    'German',
    ['windows-1252'],
    'Außenminister erklärte, die Gespräche über Rüstungskontrolle würden für Europa fortgeführt.',
  ],
  [
    'Spanish',
    ['windows-1252'],
    '¿Cuándo se reunirá la Alianza? El señor ministro anunció que mañana habrá una conclusión.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Szef NATO powiedział, że Rosja narusza traktat, a żadne rozmowy nie przyniosły wyników.',
  ],
  [
    'Czech',
    ['windows-1250'],
    'Generální tajemník řekl, že Rusko porušuje smlouvu, a další jednání se uskuteční příští týden.',
  ],
  ['Greek', ['windows-1253'], 'Ο γενικός γραμματέας δήλωσε ότι η Ρωσία παραβιάζει τη συνθήκη για τους πυραύλους.'],
  [
    'Turkish',
    ['windows-1254'],
    'Genel Sekreter, Rusya’nın antlaşmayı ihlal ettiğini söyledi ve görüşmelerin süreceğini açıkladı.',
  ],
  ['Hebrew', ['windows-1255'], 'מזכיר הברית אמר כי רוסיה מפרה את ההסכם על הטילים לטווח בינוני'],
  ['Arabic', ['windows-1256'], 'قال الأمين العام إن روسيا تنتهك المعاهدة وإن المحادثات سوف تستمر في بروكسل'],
];

describe('decodeSource guesses', () => {
  const cases = sentences.flatMap(([language, encodings, text]) =>
    encodings.map((encoding) => ({ language, encoding, text })),
  );

  it.each(cases)('$encoding of a $language text, at every length from a few words up', ({ encoding, text }) => {
    const words = text.split(' ');
    // A lone ı of Turkish is the ý of five other languages: nothing but more words tells them apart.
    for (let count = encoding === 'windows-1254' ? 6 : 3; count <= words.length; count += 1) {
      for (let from = 0; from + count <= words.length; from += count) {
        const part = words.slice(from, from + count).join(' ');
        if (encodeAs(part, encoding).every((byte) => byte < 0x80)) continue;
        const found = decoded(encodeAs(part, encoding));
        expect(typeof found === 'string' ? found : found.text, `${encoding}: ${part}`).toBe(part);
      }
    }
  });

  it('says that it was a guess, names the first of encodings that decode alike, and keeps the bytes', () => {
    expect(decoded(encodeAs('NATO’s “plan”', 'windows-1252'))).toEqual({
      text: 'NATO’s “plan”',
      newline: 'none',
      encoding: 'windows-1252',
      encodingSource: 'guess',
      bom: false,
      rebuildable: false,
    });
  });

  it('Japanese in Shift JIS and in seven bits, with the help of the detector', () => {
    const shiftJis = Uint8Array.of(
      ...[0x83, 0x8d, 0x83, 0x56, 0x83, 0x41, 0x82, 0xcd, 0x8f, 0xf0, 0x96, 0xf1, 0x82, 0xf0, 0x88, 0xe1, 0x94, 0xbd],
      ...[0x82, 0xb5, 0x82, 0xbd, 0x82, 0xc6, 0x8e, 0x96, 0x96, 0xb1, 0x91, 0x8d, 0x92, 0xb7, 0x82, 0xcd, 0x8c, 0xbe],
      ...[0x82, 0xc1, 0x82, 0xbd, 0x81, 0x42],
    );
    expect(decoded(shiftJis)).toMatchObject({
      text: 'ロシアは条約を違反したと事務総長は言った。',
      encoding: 'shift_jis',
    });
    const sevenBit = ascii('NATO \u001b$B%m%7%"\u001b(B.');
    expect(decoded(sevenBit)).toMatchObject({ text: 'NATO ロシア.', encoding: 'iso-2022-jp', encodingSource: 'guess' });
  });

  it('never throws, and loses nothing: whatever single-byte guess is made has as many characters as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60, min: 1 }), (bytes) => {
        const found = decoded(bytes);
        if (typeof found === 'string') return;
        if (found.encoding.startsWith('windows-')) {
          const kept = found.text.length + (found.newline === 'crlf' || found.newline === 'mixed' ? bytes.length : 0);
          expect(kept).toBeGreaterThanOrEqual(bytes.length);
        }
        expect(found.text).not.toContain('\u0000');
      }),
      { seed: 81, numRuns: 300 },
    );
  });
});

describe('decodeSource settles Unicode', () => {
  it('by validity, with nothing to guess, for the five seeds, and rebuilds their bytes', () => {
    for (const text of readSeeds().values()) {
      const bytes = new TextEncoder().encode(text);
      expect(decoded(bytes, noGuess)).toEqual({
        text,
        newline: 'lf',
        encoding: 'utf-8',
        encodingSource: 'valid',
        bom: false,
        rebuildable: true,
      });
    }
  });

  const visible = arbitraryText().filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text.replace(/[\t\n]/gu, '')));
  const newlines = fc.constantFrom(
    { newline: 'lf', sign: '\n' },
    { newline: 'crlf', sign: '\r\n' },
    { newline: 'cr', sign: '\r' },
  );

  it('by byte order mark, for UTF-8 and UTF-16 in both orders and every line end, and rebuilds the bytes', () => {
    fc.assert(
      fc.property(
        visible,
        newlines,
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        (text, { newline, sign }, encoding) => {
          const original = `\ufeff${text}`.replaceAll('\n', sign);
          const bytes = encoding === 'utf-8' ? encodeUtf8(original) : encodeUtf16(original, encoding === 'utf-16be');
          if (bytes === null) throw new Error('The generator made a lone surrogate');
          expect(decoded(bytes, noGuess)).toEqual({
            text,
            newline: text.includes('\n') ? newline : 'none',
            encoding,
            encodingSource: 'bom',
            bom: true,
            rebuildable: true,
          });
        },
      ),
      { seed: 82, numRuns: 300 },
    );
  });

  it('by the NULs of UTF-16 without a byte order mark, Latin and Cyrillic', () => {
    for (const text of ['NATO said no.\n', 'Москва бросает вызов, говорят в НАТО\n']) {
      for (const bigEndian of [false, true]) {
        expect(decoded(encodeUtf16(text, bigEndian) ?? new Uint8Array(), noGuess)).toMatchObject({
          text,
          encoding: bigEndian ? 'utf-16be' : 'utf-16le',
          encodingSource: 'guess',
          bom: false,
          rebuildable: true,
        });
      }
    }
  });

  it('keeps a second U+FEFF as a character', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61);
    expect(decoded(bytes)).toMatchObject({ text: '\ufeffa', bom: true, rebuildable: true });
  });

  it('keeps the bytes of a text with mixed line ends', () => {
    expect(decoded(ascii('a\r\nb\nc'))).toMatchObject({ text: 'a\nb\nc', newline: 'mixed', rebuildable: false });
  });
});

describe('decodeSource refuses', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a lone byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['white space', ascii(' \r\n\t ')],
  ])('%s as empty', (_, bytes) => {
    expect(decoded(bytes)).toBe('empty');
  });

  it.each([
    ['a PDF', ascii('%PDF-1.7\n1 0 obj')],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x10)],
    ['text with a NUL', ascii('NATO\u0000said')],
    ['many control characters', ascii('a\u0001b\u0002c\u0003d\u0004')],
    ['a run of all bytes', Uint8Array.from({ length: 256 }, (_, index) => index)],
  ])('%s as binary, even where an encoding is forced', (_, bytes) => {
    expect(decoded(bytes)).toBe('binary');
    expect(decoded(bytes, guess, 'windows-1252')).toBe('binary');
  });

  it('UTF-8 with a letter cut in two as undecodable, instead of reading all of it as something else', () => {
    const bytes = new TextEncoder().encode('Москва бросает вызов');
    expect(decoded(bytes.subarray(0, bytes.length - 1))).toBe('undecodable');
    expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xd0))).toBe('undecodable');
  });

  it('a forced encoding in which the bytes are not valid, and an unknown one', () => {
    expect(decoded(encodeAs('вызов', 'windows-1251'), guess, 'utf-8')).toBe('undecodable');
    expect(decoded(ascii('abc'), guess, 'no-such-encoding')).toBe('undecodable');
  });
});

describe('decodeSource with a forced encoding', () => {
  it('uses it and says so', () => {
    expect(decoded(encodeAs('вызов', 'windows-1251'), guess, 'KOI8-R')).toMatchObject({
      text: 'БШГНБ',
      encoding: 'koi8-r',
      encodingSource: 'user',
    });
    expect(decoded(new TextEncoder().encode('\ufeffвызов'), guess, 'utf-8')).toMatchObject({
      text: 'вызов',
      encodingSource: 'user',
      bom: true,
      rebuildable: true,
    });
  });
});

describe('canonical text', () => {
  it('turns CRLF and CR into LF, names the style, and changes nothing else', () => {
    expect(toCanonicalText('a\r\n\r\nb')).toEqual({ text: 'a\n\nb', newline: 'crlf' });
    expect(toCanonicalText('a\r\rb')).toEqual({ text: 'a\n\nb', newline: 'cr' });
    expect(toCanonicalText('a\r\r\nb')).toEqual({ text: 'a\n\nb', newline: 'mixed' });
    expect(toCanonicalText(' e\u0301\u00a0\ufeff ')).toEqual({ text: ' e\u0301\u00a0\ufeff ', newline: 'none' });
    expect(toCanonicalText('\nb')).toEqual({ text: '\nb', newline: 'lf' });
  });

  it('is not rebuilt from a lone surrogate, a legacy encoding or mixed line ends', () => {
    expect(rebuildOriginal('\ud800', { encoding: 'utf-8', bom: false, newline: 'none' })).toBe(null);
    expect(rebuildOriginal('\ud800', { encoding: 'utf-16le', bom: false, newline: 'none' })).toBe(null);
    expect(rebuildOriginal('a', { encoding: 'windows-1252', bom: false, newline: 'none' })).toBe(null);
    expect(rebuildOriginal('a', { encoding: 'utf-8', bom: false, newline: 'mixed' })).toBe(null);
    expect(rebuildsOriginal('ab', { encoding: 'utf-8', bom: false, newline: 'none' }, ascii('ac'))).toBe(false);
  });
});

describe('encodeUtf8', () => {
  it('gives what TextEncoder gives, and its length', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
      { seed: 83, numRuns: 300 },
    );
    expect(utf8Length('a\ud800b')).toBe(5);
  });
});

describe('offerable encodings', () => {
  it('are decoded by this runtime, listed once, and found under the names of detectors', () => {
    for (const { label, name } of offerableEncodings) {
      expect(new TextDecoder(label).encoding.length).toBeGreaterThan(0);
      expect(encodingName(label)).toBe(name);
      expect(canonicalEncoding(label.toUpperCase())).toBe(label);
    }
    expect(new Set(offerableEncodings.map(({ label }) => label)).size).toBe(offerableEncodings.length);
    expect(canonicalEncoding('ISO-8859-1')).toBe('windows-1252');
    expect(canonicalEncoding('UTF-32LE')).toBe(null);
    expect(encodingName('x')).toBe('x');
  });
});
