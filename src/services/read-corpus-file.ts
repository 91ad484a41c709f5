import type { FilesHost, HostFailure } from '#contract/host';
import { preferredPieceBytes } from '#contract/transfer';
import type { CorpusPorts } from '#services/corpus-ports';

export interface FileToRead {
  readonly fileId: string;
  /** Bytes. */
  readonly size: number;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** A file's text in pieces. When the pieces end early, `failure` says why. */
export interface FileText {
  readonly chunks: AsyncIterable<string>;
  failure(): HostFailure | null;
}

export const cancelledRead: HostFailure = { code: 'cancelled', message: 'Cancelled.' };

/** Bytes of a file, piece by piece; a failure is the last thing that comes. */
export async function* readPieces(
  files: FilesHost,
  { fileId, size }: FileToRead,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<Uint8Array | HostFailure> {
  let from = 0;
  while (from < size) {
    if (signal.aborted) {
      yield cancelledRead;
      return;
    }
    const read = await files.read(fileId, from, Math.min(from + preferredPieceBytes, size));
    if (!read.ok) {
      yield read.error;
      return;
    }
    if (read.value.length === 0) {
      yield { code: 'unreadable', message: 'The file became shorter while it was read. Nothing was changed.' };
      return;
    }
    from += read.value.length;
    yield read.value;
    onProgress(from / size);
  }
}

export function readFileText(files: FilesHost, file: FileToRead, ports: CorpusPorts, options: ReadOptions): FileText {
  let failure: HostFailure | null = null;
  const notUtf8: HostFailure = {
    code: 'undecodable',
    message: 'The file is not UTF-8 text, so it is no corpus of Spanwright. Nothing was changed.',
  };
  async function* chunks(): AsyncGenerator<string> {
    const decoder = ports.newUtf8Decoder();
    for await (const piece of readPieces(files, file, options)) {
      if ('code' in piece) {
        failure = piece;
        return;
      }
      const text = decoder.decode(piece, false);
      if (text === null) {
        failure = notUtf8;
        return;
      }
      yield text;
      await ports.pause();
    }
    if (decoder.decode(new Uint8Array(0), true) === null) failure = notUtf8;
  }
  return { chunks: chunks(), failure: () => failure };
}
