import type { FilesHost, HostFailure } from '#contract/host';
import type { ProvedCounts } from '#core/formats/corpus/corpus-prover';
import type { ProjectView } from '#core/model/project-view';
import { failure, success, type Result } from '#core/model/result';
import type { CorpusPorts, CorpusProgress } from '#services/corpus-ports';
import { proveCorpusFile, type CorpusFormat } from '#services/prove-corpus-file';

export interface CorpusFileToSave {
  /** What the file will hold; it must not change meanwhile. */
  readonly view: ProjectView;
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** What it is, in a sentence. */
  readonly what: 'corpus' | 'review package';
  readonly suggestedName: string;
  readonly format: CorpusFormat;
  readonly files: FilesHost;
  readonly ports: CorpusPorts;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CorpusProgress) => void;
}

/** What was written, read back and found right. */
export interface ExportProof extends ProvedCounts {
  /** Of the bytes in the file, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly place: string;
}

export interface ExportFailure {
  readonly code: HostFailure['code'] | 'not-proved' | 'not-written';
  /** What happened, what is safe, what to do. */
  readonly message: string;
}

/** Asks where to save, writes the file, reads it back and proves every span. */
export async function saveCorpusFile(wanted: CorpusFileToSave): Promise<Result<ExportProof, ExportFailure>> {
  const { view, what, suggestedName, format, files, ports, signal, onProgress } = wanted;
  const source = reportingFailure(reportingProgress(wanted.chunks, expectedLength(view), onProgress));
  const saved = await saveOrFail(() => files.save(suggestedName, source.chunks, signal));
  const broken = source.failure();
  if (broken !== null) {
    const said = `The ${what} could not be written: ${broken} No file was changed, and nothing is lost.`;
    return failure({ code: 'not-written', message: said });
  }
  if (!saved.ok) return saved;

  try {
    const proved = await proveCorpusFile({ view, files, ports }, format, saved.value, {
      signal,
      onProgress: (done) => onProgress({ step: 'checking', done }),
    });
    if (!proved.ok) return failure(explainProofFailure(proved.error.code, proved.error.message, saved.value.place));
    const { sha256, bytes, place } = saved.value;
    return success({ ...proved.value, sha256, bytes, place });
  } finally {
    await files.release(saved.value.fileId);
  }
}

/** A host tells its own failures apart from those of the source; a source that throws makes it reject or fail. */
async function saveOrFail<Value>(save: () => Promise<Result<Value, HostFailure>>): Promise<Result<Value, HostFailure>> {
  try {
    return await save();
  } catch (error) {
    const said = error instanceof Error ? error.message : 'Something unexpected happened.';
    return failure({ code: 'unexpected', message: `${said} The old file, where there was one, is as it was.` });
  }
}

interface WatchedChunks {
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** Why the chunks ended early. */
  failure(): string | null;
}

function reportingFailure(chunks: AsyncIterable<string | Uint8Array>): WatchedChunks {
  let said: string | null = null;
  async function* watched(): AsyncGenerator<string | Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      said = error instanceof Error ? error.message : 'a text could not be read.';
      throw error;
    }
  }
  return { chunks: watched(), failure: () => said };
}

async function* reportingProgress(
  chunks: AsyncIterable<string | Uint8Array>,
  expected: number,
  onProgress: CorpusFileToSave['onProgress'],
): AsyncGenerator<string | Uint8Array> {
  let written = 0;
  for await (const chunk of chunks) {
    yield chunk;
    written += chunk.length;
    onProgress({ step: 'writing', done: Math.min(written / expected, 1) });
  }
}

/** About how many characters a corpus has; an annotation takes some 900 beside its quote. */
function expectedLength(view: ProjectView): number {
  return view
    .documents()
    .reduce((sum, { id, length }) => sum + length + 1000 + 900 * view.annotationsOf(id).length, 20_000);
}

function explainProofFailure(code: ExportFailure['code'], found: string, place: string): ExportFailure {
  switch (code) {
    case 'cancelled':
      return { code, message: `The file was written to ${place}, but it was not checked. Export again to be sure.` };
    case 'not-proved':
      return {
        code,
        message: `The file at ${place} is not right: ${found} Your project is safe. Do not use the file; export again.`,
      };
    default:
      return { code, message: `The file was written to ${place}, but could not be read back: ${found}` };
  }
}
