/**
 * Large texts cross between processes in pieces, each of them pulled: nothing has to be held twice in full, and
 * whoever writes to the disk sets the pace.
 */

/** Largest piece in bytes that may cross at once. */
export const maximumPieceBytes = 4 * 1024 * 1024;

/** Where pieces are coalesced and cut: large enough to be few, small enough to keep both sides responsive. */
export const preferredPieceBytes = 1024 * 1024;

/** Opaque; names a write that has begun. */
export interface OpenWrite {
  readonly writeId: string;
}

/** Bytes `from` (inclusive) to `to` (exclusive) of an open file; at most `maximumPieceBytes`. */
export interface ReadRange {
  readonly fileId: string;
  readonly from: number;
  readonly to: number;
}
