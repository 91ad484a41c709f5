import type { Host } from '#contract/host';
import type { JournalEntry } from '#core/changes/journal';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import { freezeView } from '#core/formats/freeze-view';
import { writeCorpusLines } from '#core/formats/jsonl/write-corpus-lines';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import type { Result } from '#core/model/result';
import type { CorpusPorts, CorpusProgress } from '#services/corpus-ports';
import { fileNameOf } from '#services/file-name-of';
import { packCorpusTables } from '#services/pack-corpus-tables';
import type { CorpusFormat } from '#services/prove-corpus-file';
import { type ExportFailure, type ExportProof, saveCorpusFile } from '#services/save-corpus-file';

export interface CorpusExport {
  /** Read at the start; tagging may go on while the file is written. */
  readonly view: ProjectView;
  readonly loadText: (documentId: Id) => Promise<string>;
  /** Oldest first, for JSON only; `null` leaves the history out. */
  readonly journal: AsyncIterable<JournalEntry> | null;
  readonly host: Host;
  readonly ports: CorpusPorts;
  readonly format: CorpusFormat;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CorpusProgress) => void;
}

const extensions: Record<CorpusFormat, string> = { json: 'json', jsonl: 'jsonl', csv: 'zip' };

/** Asks where to save, writes the corpus, reads it back and proves every span. */
export function exportCorpus(wanted: CorpusExport): Promise<Result<ExportProof, ExportFailure>> {
  const { host, format, ports, signal, onProgress } = wanted;
  const view = freezeView(wanted.view);
  return saveCorpusFile({
    view,
    chunks: chunksOf(wanted, view),
    what: 'corpus',
    suggestedName: `${fileNameOf(view.project().name)}.${extensions[format]}`,
    format,
    files: host.files,
    ports,
    signal,
    onProgress,
  });
}

function chunksOf(
  { loadText, journal, format }: CorpusExport,
  view: ProjectView,
): AsyncIterable<string> | AsyncIterable<Uint8Array> {
  switch (format) {
    case 'json':
      return writeCorpus({ view, readText: loadText, journal });
    case 'jsonl':
      return writeCorpusLines(view, loadText);
    case 'csv':
      return packCorpusTables(view, loadText);
  }
}
