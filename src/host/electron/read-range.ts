import type { HostResult } from '#contract/host';
import type { PreloadApi } from '#contract/preload-api';
import { maximumPieceBytes } from '#contract/transfer';
import { success } from '#core/model/result';

/** Reads a range of any length in pieces that may cross. */
export async function readRange(
  files: PreloadApi['files'],
  fileId: string,
  from: number,
  to: number,
): HostResult<Uint8Array> {
  if (to - from <= maximumPieceBytes) return files.read({ fileId, from, to });
  const pieces: Uint8Array[] = [];
  for (let start = from; start < to; start += maximumPieceBytes) {
    const end = Math.min(to, start + maximumPieceBytes);
    const piece = await files.read({ fileId, from: start, to: end });
    if (!piece.ok) return piece;
    pieces.push(piece.value);
    if (piece.value.length < end - start) break;
  }
  return success(joinBytes(pieces));
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
