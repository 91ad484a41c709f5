import type { HostFailure, LoadedSource, SourceBatch, SourceFailure, SourceSelection } from '#contract/host';
import { hostFailure, selectionGone, sourceFailure } from '#contract/host-failures';
import { loadSource, refuseUnread } from '#contract/load-source';
import { comparePaths, maximumSelectionFiles } from '#contract/source-names';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { sha256 } from '#host/sha256';

/** Something with bytes and a path: a picked file, or one that a test made. */
export interface ReadableSource {
  readonly path: string;
  readonly size: number;
  /** Rejects where the file cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** Selections and their files, for hosts whose page reads files itself. */
export interface SourceReader {
  open(label: string, sources: readonly ReadableSource[]): Result<SourceSelection, HostFailure>;
  read(
    selectionId: string,
    from: number,
    to: number,
    encoding: string | null,
  ): Promise<Result<SourceBatch, HostFailure>>;
  release(selectionId: string): void;
}

export function createSourceReader(newId: () => string): SourceReader {
  const selections = new Map<string, readonly ReadableSource[]>();
  return {
    open(label, sources) {
      if (sources.length === 0) {
        return hostFailure('empty', `There are no files in “${label}”. Choose another folder.`);
      }
      if (sources.length > maximumSelectionFiles) {
        const most = maximumSelectionFiles.toLocaleString('en');
        return hostFailure(
          'too-large',
          `“${label}” holds more than ${most} files. Nothing was added. Choose a smaller folder.`,
        );
      }
      const sorted = [...sources].sort((left, right) => comparePaths(left.path, right.path));
      const selectionId = newId();
      selections.set(selectionId, sorted);
      return success({ selectionId, label, files: sorted.map(({ path, size }) => ({ path, size })) });
    },
    async read(selectionId, from, to, encoding) {
      const sources = selections.get(selectionId);
      return sources ? success(await readAll(sources.slice(from, to), encoding)) : selectionGone;
    },
    release: (selectionId) => {
      selections.delete(selectionId);
    },
  };
}

/** One after the other; a file that cannot be used is reported, the others load. */
export async function readAll(sources: readonly ReadableSource[], encoding: string | null): Promise<SourceBatch> {
  const loaded: LoadedSource[] = [];
  const failed: SourceFailure[] = [];
  for (const source of sources) {
    const refusal = refuseUnread(source.path, source.size);
    if (refusal) {
      failed.push({ path: source.path, failure: refusal });
      continue;
    }
    const bytes = await source.bytes().catch(() => null);
    if (bytes === null) {
      failed.push({ path: source.path, failure: sourceFailure('unreadable') });
      continue;
    }
    const result = await loadSource(source.path, bytes, encoding, sha256);
    if (result.ok) loaded.push(result.value);
    else failed.push({ path: source.path, failure: result.error });
  }
  return { loaded, failed };
}
