/**
 * From the bytes of a file to its canonical text, never silently lossy: what cannot be decoded without loss, and what
 * is no text at all, is refused by name.
 */
import type { Newline, SourceFacts } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { hasBinarySignature, looksBinary } from '#core/text/binary-content';
import { rebuildsOriginal, toCanonicalText } from '#core/text/canonical-text';
import { canonicalEncoding } from '#core/text/encodings';
import { guessUtf16, isDamagedUtf8 } from '#core/text/unicode-bytes';
import { scoreDecoding } from '#core/text/score-decoding';

/**
 * Decodes bytes by a WHATWG label; `null` where the label is unknown or, with `fatal`, where the bytes are not valid.
 * It must keep a leading U+FEFF (`ignoreBOM: true` of `TextDecoder`), because the byte order mark has been cut off
 * already, and must know that the `TextDecoder` of Node.js 20 takes windows-1252 for Latin-1.
 */
export type Decoder = (bytes: Uint8Array, label: string, fatal: boolean) => string | null;

/** Encodings that a statistical detector thinks likely, with 0 to 100 of confidence. */
export type Guesser = (bytes: Uint8Array) => readonly { readonly encoding: string; readonly confidence: number }[];

export interface DecodedSource {
  /** Canonical: line ends are LF. */
  readonly text: string;
  readonly newline: Newline;
  /** WHATWG label in lower case. */
  readonly encoding: string;
  readonly encodingSource: SourceFacts['encodingSource'];
  readonly bom: boolean;
  /** Whether text, encoding, BOM and newline style rebuild the exact bytes, so that these need not be kept. */
  readonly rebuildable: boolean;
}

export interface DecodeFailure {
  /** `empty`: nothing but white space. `binary`: not text. `undecodable`: damaged, or not in the forced encoding. */
  readonly code: 'empty' | 'binary' | 'undecodable';
}

interface Settled {
  readonly decoded: string;
  readonly encoding: string;
  readonly encodingSource: SourceFacts['encodingSource'];
  readonly bom: boolean;
}

/**
 * Settles the encoding by byte order mark, validity as UTF-8, the NUL pattern of UTF-16, and a guess, in that order.
 *
 * @param forced a WHATWG label that the user chose, or `null`; then nothing is guessed
 */
export function decodeSource(
  bytes: Uint8Array,
  decode: Decoder,
  guess: Guesser,
  forced: string | null,
): Result<DecodedSource, DecodeFailure> {
  if (bytes.length === 0) return failure({ code: 'empty' });
  if (hasBinarySignature(bytes)) return failure({ code: 'binary' });
  const settled = forced === null ? settle(bytes, decode, guess) : settleForced(bytes, decode, forced);
  if (!settled.ok) return settled;
  const { decoded, ...facts } = settled.value;
  if (looksBinary(decoded)) return failure({ code: 'binary' });
  if (decoded.trim() === '') return failure({ code: 'empty' });
  const { text, newline } = toCanonicalText(decoded);
  const rebuildable = rebuildsOriginal(text, { ...facts, newline }, bytes);
  return success({ text, newline, ...facts, rebuildable });
}

const byteOrderMarks = [
  { encoding: 'utf-8', sign: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', sign: [0xff, 0xfe] },
  { encoding: 'utf-16be', sign: [0xfe, 0xff] },
] as const;

function byteOrderMarkOf(bytes: Uint8Array): (typeof byteOrderMarks)[number] | undefined {
  return byteOrderMarks.find(({ sign }) => sign.every((byte, index) => bytes[index] === byte));
}

function settleForced(bytes: Uint8Array, decode: Decoder, forced: string): Result<Settled, DecodeFailure> {
  const encoding = canonicalEncoding(forced) ?? forced.trim().toLowerCase();
  const mark = byteOrderMarkOf(bytes);
  const bom = mark?.encoding === encoding;
  const decoded = decode(bom ? bytes.subarray(mark.sign.length) : bytes, encoding, true);
  if (decoded === null) return failure({ code: 'undecodable' });
  return success({ decoded, encoding, encodingSource: 'user', bom });
}

function settle(bytes: Uint8Array, decode: Decoder, guess: Guesser): Result<Settled, DecodeFailure> {
  const mark = byteOrderMarkOf(bytes);
  if (mark) {
    const decoded = decode(bytes.subarray(mark.sign.length), mark.encoding, true);
    if (decoded === null) return failure({ code: 'undecodable' });
    return success({ decoded, encoding: mark.encoding, encodingSource: 'bom', bom: true });
  }
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    const decoded = encoding && decode(bytes, encoding, true);
    if (encoding === null || decoded === null || looksBinary(decoded)) return failure({ code: 'binary' });
    return success({ decoded, encoding, encodingSource: 'guess', bom: false });
  }
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return success(settleSevenBit(bytes, decode, utf8));
  if (isDamagedUtf8(bytes)) return failure({ code: 'undecodable' });
  return settleByGuess(bytes, decode, guess);
}

/** Valid UTF-8, except that old Japanese mail is plain ASCII with escape sequences. */
function settleSevenBit(bytes: Uint8Array, decode: Decoder, utf8: string): Settled {
  if (utf8.includes('\u001b$B') || utf8.includes('\u001b$@')) {
    const decoded = decode(bytes, 'iso-2022-jp', true);
    if (decoded !== null) return { decoded, encoding: 'iso-2022-jp', encodingSource: 'guess', bom: false };
  }
  return { decoded: utf8, encoding: 'utf-8', encodingSource: 'valid', bom: false };
}

/** Tried on every text, likeliest first: where two decode alike (`’` in English), the first one is named. */
const commonEncodings = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
];

/** The score that full confidence of the detector is worth; what the eye sees in the letters weighs more. */
const confidenceWeight = 0.3;
/** A text of which this much has been judged will not change its encoding later. */
const judgedBytes = 64 * 1024;

function settleByGuess(bytes: Uint8Array, decode: Decoder, guess: Guesser): Result<Settled, DecodeFailure> {
  const confidences = new Map<string, number>(commonEncodings.map((encoding) => [encoding, 0]));
  for (const { encoding, confidence } of guess(bytes)) {
    const label = canonicalEncoding(encoding);
    if (label === null || label.startsWith('utf-')) continue;
    confidences.set(label, Math.max(confidence, confidences.get(label) ?? 0));
  }
  const sample = sampleOf(bytes);
  let best: { readonly encoding: string; readonly score: number } | null = null;
  for (const [encoding, confidence] of confidences) {
    // A sample may cut a character of a multi-byte encoding in two, so validity is asked of the whole.
    const judged = commonEncodings.includes(encoding) ? decode(sample, encoding, true) : decode(bytes, encoding, true);
    if (judged === null) continue;
    const score = scoreDecoding(judged) + (confidenceWeight * confidence) / 100;
    if (!best || score > best.score + 0.001) best = { encoding, score };
  }
  const decoded = best && decode(bytes, best.encoding, true);
  if (best === null || decoded === null) return failure({ code: 'undecodable' });
  return success({ decoded, encoding: best.encoding, encodingSource: 'guess', bom: false });
}

/** The bytes to judge: from a little before the first one beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 32);
  return bytes.subarray(first, first + judgedBytes);
}
