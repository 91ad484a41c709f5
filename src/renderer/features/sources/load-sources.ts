import type { LoadedSource, SourceFailure, SourceSelection, SourcesHost } from '#contract/host';
import type { Id } from '#core/model/records';
import type { JobProgress } from '#renderer/ui/use-job.ts';

/** What became of sources that were handed to the project. */
export interface Taken {
  readonly added: readonly Id[];
  /** Paths whose very text is in the project already. */
  readonly known: readonly string[];
  /** Sources whose path is in the project with another text; nothing was moved. */
  readonly changed: readonly LoadedSource[];
  /** Why nothing more can be taken, or `null`. */
  readonly stopped: string | null;
}

export interface LoadOutcome extends Taken {
  readonly failed: readonly SourceFailure[];
  /** Files that were not read any more, because of a cancel or a stop. */
  readonly left: number;
  readonly cancelled: boolean;
}

interface Loading {
  readonly sources: Pick<SourcesHost, 'read' | 'release'>;
  readonly selection: SourceSelection;
  /** Adds to the project as one undoable step, and resolves when it is stored. */
  readonly take: (loaded: readonly LoadedSource[]) => Promise<Taken>;
  readonly signal: AbortSignal;
  readonly report: (progress: JobProgress) => void;
}

/** A batch is small enough for a smooth progress bar and a quick cancel. */
const batchFiles = 25;
const batchBytes = 8_000_000;
/** A step of undo is a load of up to 500 files; a bigger load is several, so that memory stays bounded. */
const stepFiles = 500;
const stepCharacters = 20_000_000;

/** Reads a selection in batches and adds it in steps. What is loaded when it is cancelled stays. */
export async function loadSources({ sources, selection, take, signal, report }: Loading): Promise<LoadOutcome> {
  const { files, selectionId } = selection;
  const total = emptyTotal();
  let waiting: LoadedSource[] = [];
  let next = 0;
  const takeWaiting = async () => {
    if (waiting.length === 0) return;
    const taken = await take(waiting);
    waiting = [];
    total.added.push(...taken.added);
    total.known.push(...taken.known);
    total.changed.push(...taken.changed);
    total.stopped = taken.stopped;
  };
  try {
    while (next < files.length && !signal.aborted && total.stopped === null) {
      report({ label: `Reading ${selection.label}`, done: next, total: files.length });
      const to = batchEnd(files, next);
      const batch = await sources.read(selectionId, next, to, null);
      if (batch.ok) {
        waiting.push(...batch.value.loaded);
        total.failed.push(...batch.value.failed);
      } else {
        total.failed.push(...files.slice(next, to).map(({ path }) => ({ path, failure: batch.error })));
      }
      next = to;
      if (isStep(waiting)) await takeWaiting();
    }
    report({ label: 'Storing the texts', done: next, total: files.length });
    if (total.stopped === null) await takeWaiting();
  } finally {
    await sources.release(selectionId);
  }
  return { ...total, left: files.length - next, cancelled: signal.aborted && next < files.length };
}

function emptyTotal() {
  return {
    added: [] as Id[],
    known: [] as string[],
    changed: [] as LoadedSource[],
    failed: [] as SourceFailure[],
    stopped: null as string | null,
  };
}

function batchEnd(files: SourceSelection['files'], from: number): number {
  let bytes = 0;
  let to = from;
  do {
    bytes += files[to]?.size ?? 0;
    to += 1;
  } while (to < files.length && to - from < batchFiles && bytes + (files[to]?.size ?? 0) <= batchBytes);
  return to;
}

function isStep(waiting: readonly LoadedSource[]): boolean {
  if (waiting.length >= stepFiles) return true;
  return waiting.reduce((sum, { text }) => sum + text.length, 0) >= stepCharacters;
}

/** Whether there is more to say than how many documents were added. */
export function isWorthAReport(outcome: LoadOutcome, guessed: number, nearCopies = 0): boolean {
  return (
    outcome.failed.length > 0 ||
    outcome.known.length > 0 ||
    outcome.changed.length > 0 ||
    outcome.stopped !== null ||
    outcome.cancelled ||
    guessed > 0 ||
    nearCopies > 0
  );
}
