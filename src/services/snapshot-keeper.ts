import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry } from '#core/changes/journal';
import type { RecordTable } from '#core/changes/record-table';
import type { Id } from '#core/model/records';
import type { AppendQueue } from '#services/append-queue';
import { createDirtyBuckets } from '#services/dirty-buckets';
import type { LoadedProject, Repository } from '#services/ports';

/**
 * Keeps the snapshot and the summary of an open project near its journal. Neither holds anything that the journal has
 * not: where writing them fails nothing is lost, opening takes longer, and the next time tries again.
 */
export interface SnapshotKeeper {
  /** Takes note of a change that memory shows already. */
  mark(change: ChangeSet): void;
  /** Takes note of entries that are on disk, and compacts once enough of them lie behind the snapshot. */
  stored(entries: readonly JournalEntry[]): void;
  /** Writes what changed into the snapshot. Rejects with `StorageError`. */
  compact(): Promise<void>;
}

export function createSnapshotKeeper(options: {
  readonly repository: Pick<Repository, 'compact' | 'updateSummary'>;
  readonly loaded: LoadedProject;
  readonly projectId: Id;
  readonly table: RecordTable;
  readonly queue: () => Pick<AppendQueue, 'flush' | 'waiting'>;
  /** Sequence of the newest entry. */
  readonly sequence: () => number;
  readonly compactAfter: number;
  readonly openedAt: string;
}): SnapshotKeeper {
  const { repository, loaded, projectId, table, queue, sequence, compactAfter, openedAt } = options;
  const dirty = createDirtyBuckets(loaded.uncompacted);
  let compactedThrough = loaded.sequence;
  let running: Promise<void> = Promise.resolve();
  let waiting = 0;
  let summaryIsStale = true;

  async function writeSummary(): Promise<void> {
    if (!summaryIsStale) return;
    summaryIsStale = false;
    const { name, createdAt } = table.project();
    const counts = { documents: table.count('document'), annotations: table.count('annotation') };
    try {
      await repository.updateSummary({ id: projectId, name, ...counts, createdAt, openedAt });
    } catch (error) {
      summaryIsStale = true;
      throw error;
    }
  }

  async function compactNow(): Promise<void> {
    do {
      await queue().flush();
      await writeSummary();
    } while (queue().waiting().length > 0);
    if (dirty.isEmpty()) return;
    // From here to the call nothing waits, so what is in memory is what the journal holds through `through`.
    const through = sequence();
    const buckets = dirty.take(table);
    try {
      await repository.compact(projectId, buckets, through);
      compactedThrough = through;
    } catch (error) {
      dirty.putBack(buckets);
      throw error;
    }
  }

  function compact(): Promise<void> {
    waiting++;
    const next = running.then(compactNow).finally(() => {
      waiting--;
    });
    running = next.catch(() => undefined);
    return next;
  }

  writeSummary().catch(() => undefined);
  return {
    mark(change) {
      dirty.mark(change);
      summaryIsStale = true;
    },
    stored(entries) {
      if (entries.some(({ change }) => showsInSummary(change))) writeSummary().catch(() => undefined);
      const behind = (entries.at(-1)?.sequence ?? 0) - compactedThrough;
      if (waiting === 0 && behind >= compactAfter) compact().catch(() => undefined);
    },
    compact,
  };
}

function showsInSummary({ added, updated, removed }: ChangeSet): boolean {
  return (
    updated.some(([, to]) => to.kind === 'project') ||
    added.some(({ kind }) => kind === 'document') ||
    removed.some(({ kind }) => kind === 'document')
  );
}
