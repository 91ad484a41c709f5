/**
 * The canonical text: the decoded source with CRLF and CR as LF, and nothing else changed. With the encoding, the BOM
 * flag and the newline style, the original bytes can be rebuilt from it, so that they need not be kept.
 */
import type { Newline } from '#core/model/records';
import { encodeUtf16, encodeUtf8 } from '#core/text/encode';

export interface CanonicalText {
  readonly text: string;
  /** The line ends of the source; `mixed` where there was more than one kind, which no rule rebuilds. */
  readonly newline: Newline;
}

/** A U+FEFF at the start is a character like others here: the byte order mark is the decoder's business. */
export function toCanonicalText(decoded: string): CanonicalText {
  const newline = newlineOf(decoded);
  const text = newline === 'none' || newline === 'lf' ? decoded : decoded.replace(/\r\n?/g, '\n');
  return { text, newline };
}

function newlineOf(decoded: string): Newline {
  let lf = false;
  let crlf = false;
  let cr = false;
  for (let at = decoded.indexOf('\r'); at >= 0; at = decoded.indexOf('\r', at + 1)) {
    if (decoded.charCodeAt(at + 1) === 0x0a) crlf = true;
    else cr = true;
    if (crlf && cr) return 'mixed';
  }
  for (let at = decoded.indexOf('\n'); at >= 0 && !lf; at = decoded.indexOf('\n', at + 1)) {
    lf = at === 0 || decoded.charCodeAt(at - 1) !== 0x0d;
  }
  if (Number(lf) + Number(crlf) + Number(cr) > 1) return 'mixed';
  return lf ? 'lf' : crlf ? 'crlf' : cr ? 'cr' : 'none';
}

/** What rebuilding needs to know; a part of `SourceFacts`. */
export interface RebuildFacts {
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: Newline;
}

const newlineSigns: Readonly<Record<Exclude<Newline, 'mixed'>, string>> = {
  none: '\n',
  lf: '\n',
  crlf: '\r\n',
  cr: '\r',
};

/**
 * The original bytes, or `null` where text and facts do not determine them: mixed line ends, an encoding other than
 * UTF-8 and UTF-16, or a lone surrogate (which no decoder makes). The caller compares with the original before
 * relying on it (`rebuildsOriginal`).
 */
export function rebuildOriginal(text: string, facts: RebuildFacts): Uint8Array | null {
  if (facts.newline === 'mixed') return null;
  const sign = newlineSigns[facts.newline];
  const original = (facts.bom ? '\ufeff' : '') + (sign === '\n' ? text : text.replaceAll('\n', sign));
  switch (facts.encoding) {
    case 'utf-8':
      return encodeUtf8(original);
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(original, facts.encoding === 'utf-16be');
    default:
      return null;
  }
}

/** Whether text and facts rebuild exactly these bytes, so that the bytes need not be stored. */
export function rebuildsOriginal(text: string, facts: RebuildFacts, bytes: Uint8Array): boolean {
  const rebuilt = rebuildOriginal(text, facts);
  return rebuilt !== null && rebuilt.length === bytes.length && rebuilt.every((byte, index) => byte === bytes[index]);
}
