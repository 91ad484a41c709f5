import { analyse } from 'chardet';
import { decodeSource } from '#core/text/decode-source';
import type { Result } from '#core/model/result';
import { failure, success } from '#core/model/result';
import type { HostFailure, LoadedSource } from '#contract/host';
import { sourceFailure } from '#contract/host-failures';
import { baseName, hasBinaryExtension, maximumSourceBytes } from '#contract/source-names';
import { decodeText } from '#contract/decode-text';

/** SHA-256 of bytes, lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Enough for a guess; a guess over 50 MB would take seconds and be no better. */
const guessedBytes = 128 * 1024;

/** Why a file need not be read at all, or `null`: every host decides this alike. */
export function refuseUnread(path: string, size: number): HostFailure | null {
  if (hasBinaryExtension(baseName(path))) return sourceFailure('binary');
  if (size > maximumSourceBytes) return sourceFailure('too-large');
  return null;
}

/**
 * From the bytes of a file to a source text with its facts; the same for every host.
 *
 * @param path relative to the chosen folder, written with `/`
 * @param encoding a WHATWG label that the user chose, or `null` to find out
 */
export async function loadSource(
  path: string,
  bytes: Uint8Array,
  encoding: string | null,
  sha256: Sha256,
): Promise<Result<LoadedSource, HostFailure>> {
  const refusal = refuseUnread(path, bytes.byteLength);
  if (refusal) return failure(refusal);
  const decoded = decodeSource(bytes, decodeText, guessEncodings, encoding);
  if (!decoded.ok) return failure(sourceFailure(decoded.error.code));
  const { text, newline, bom, encodingSource, rebuildable } = decoded.value;
  return success({
    facts: {
      name: baseName(path),
      path,
      sha256: await sha256(bytes),
      size: bytes.byteLength,
      encoding: decoded.value.encoding,
      encodingSource,
      bom,
      newline,
    },
    text,
    textHash: await sha256(new TextEncoder().encode(text)),
    bytes: rebuildable ? null : bytes,
  });
}

function guessEncodings(bytes: Uint8Array): readonly { readonly encoding: string; readonly confidence: number }[] {
  return analyse(bytes.subarray(0, guessedBytes)).map(({ name, confidence }) => ({
    encoding: name.toLowerCase(),
    confidence,
  }));
}
