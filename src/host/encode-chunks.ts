import type { Chunks } from '#contract/host';
import { preferredPieceBytes } from '#contract/transfer';

/**
 * Chunks as bytes in pieces of one size: text as UTF-8, a surrogate pair that was cut between two chunks made whole
 * again, a lone surrogate as U+FFFD. Only the last piece may be shorter; there is none for no bytes at all.
 */
export async function* encodeChunks(
  chunks: Chunks,
  pieceBytes = preferredPieceBytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  let cut = '';

  function* add(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
    for (let from = 0; from < bytes.length;) {
      const taken = bytes.subarray(from, from + pieceBytes - filled);
      piece.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled === pieceBytes) {
        yield piece;
        piece = new Uint8Array(pieceBytes);
        filled = 0;
      }
    }
  }

  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      yield* add(encoder.encode(cut));
      cut = '';
      yield* add(chunk);
      continue;
    }
    const text = cut + chunk;
    cut = endsInHighSurrogate(text) ? text.slice(-1) : '';
    yield* add(encoder.encode(cut === '' ? text : text.slice(0, -1)));
  }
  yield* add(encoder.encode(cut));
  if (filled > 0) yield piece.subarray(0, filled);
}

function endsInHighSurrogate(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
