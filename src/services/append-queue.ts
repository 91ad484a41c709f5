import type { JournalEntry } from '#core/changes/journal';
import { equalData } from '#core/model/equal-data';
import type { Id } from '#core/model/records';
import { type Repository, type Scheduler, StorageError, type StoredText } from '#services/ports';
import type { SaveStatus } from '#services/project-session';
import { saveFailureMessage } from '#services/save-failure-message';

/**
 * Journal entries on their way to the store: in order, all that wait in one transaction, one transaction at a time.
 * A failure keeps them in memory and tries again, at growing intervals; only a journal that somebody else has
 * written to ends the queue, because then these entries no longer follow on from it.
 */
export interface AppendQueue {
  push(entry: JournalEntry, texts: readonly StoredText[]): void;
  status(): SaveStatus;
  /** Entries that are not stored yet, oldest first. */
  waiting(): readonly JournalEntry[];
  /** A text that travels with a waiting entry. */
  waitingText(hash: string): string | undefined;
  /** Why nothing more can be stored, once that is so. */
  stoppedBy(): StorageError | undefined;
  /** Tries at once; resolves when nothing waits, rejects with `StorageError` where an attempt fails. */
  flush(): Promise<void>;
  /** Cancels the next attempt. What is in flight ends by itself. */
  stop(): void;
}

export interface AppendQueueOptions {
  readonly repository: Pick<Repository, 'append' | 'readChange'>;
  readonly scheduler: Scheduler;
  readonly projectId: Id;
  /** Last sequence that the store holds. */
  readonly storedThrough: number;
  readonly onStatus: (status: SaveStatus) => void;
  /** Called after each transaction with the entries that are now on disk. */
  readonly onStored: (entries: readonly JournalEntry[]) => void;
}

interface Waiting {
  readonly entry: JournalEntry;
  readonly texts: readonly StoredText[];
}

const firstRetryDelay = 500;
const longestRetryDelay = 30_000;

export function createAppendQueue(options: AppendQueueOptions): AppendQueue {
  const { repository, scheduler, projectId, onStatus, onStored } = options;
  let waiting: readonly Waiting[] = [];
  let inFlight = false;
  let storedThrough = options.storedThrough;
  let failed: StorageError | undefined;
  let stopped: StorageError | undefined;
  let retryDelay = firstRetryDelay;
  let cancelRetry: (() => void) | undefined;
  let flushes: { readonly resolve: () => void; readonly reject: (error: StorageError) => void }[] = [];

  function status(): SaveStatus {
    const pending = waiting.length;
    if (failed !== undefined) return { state: 'failed', pending, message: saveFailureMessage(failed.reason, pending) };
    return pending === 0 ? { state: 'saved', sequence: storedThrough } : { state: 'saving', pending };
  }

  function settleFlushes(settle: (flush: (typeof flushes)[number]) => void): void {
    const settled = flushes;
    flushes = [];
    settled.forEach(settle);
  }

  function appendWaiting(): void {
    if (inFlight || stopped !== undefined || waiting.length === 0) return;
    cancelRetry?.();
    cancelRetry = undefined;
    inFlight = true;
    const again = failed !== undefined;
    const batch = waiting;
    const texts = batch.flatMap((each) => each.texts);
    repository
      .append(
        projectId,
        batch.map((each) => each.entry),
        texts,
      )
      .then(
        () => {
          succeed(batch);
        },
        (reason: unknown) => {
          const error = toStorageError(reason);
          if (error.reason === 'conflict' && again) void resolveConflict(batch, error);
          else fail(error);
        },
      );
  }

  /**
   * A transaction can have been committed although its answer was a failure. Trying it again then conflicts with
   * itself: entries that stand in the store just as they are here are stored, and only others are somebody else's.
   */
  async function resolveConflict(batch: readonly Waiting[], conflict: StorageError): Promise<void> {
    let stored = 0;
    try {
      for (const { entry } of batch) {
        const change = await repository.readChange(projectId, entry.sequence);
        if (change === undefined || !equalData(change, entry.change)) break;
        stored++;
      }
    } catch (error) {
      fail(toStorageError(error));
      return;
    }
    if (stored === 0) fail(conflict);
    else succeed(batch.slice(0, stored));
  }

  function succeed(batch: readonly Waiting[]): void {
    inFlight = false;
    failed = undefined;
    retryDelay = firstRetryDelay;
    waiting = waiting.slice(batch.length);
    storedThrough = batch.at(-1)?.entry.sequence ?? storedThrough;
    appendWaiting();
    onStatus(status());
    onStored(batch.map((each) => each.entry));
    if (waiting.length === 0) {
      settleFlushes((flush) => {
        flush.resolve();
      });
    }
  }

  function fail(error: StorageError): void {
    inFlight = false;
    failed = error;
    if (error.reason === 'full' || error.reason === 'unavailable') {
      cancelRetry = scheduler.after(retryDelay, appendWaiting);
      retryDelay = Math.min(retryDelay * 2, longestRetryDelay);
    } else {
      stopped = error;
    }
    onStatus(status());
    settleFlushes((flush) => {
      flush.reject(error);
    });
  }

  return {
    push(entry, texts) {
      waiting = [...waiting, { entry, texts }];
      // After a failure the timer, or a flush, tries again: not every key press.
      if (failed === undefined) appendWaiting();
      onStatus(status());
    },
    status,
    waiting: () => waiting.map((each) => each.entry),
    waitingText: (hash) => waiting.flatMap((each) => each.texts).find((text) => text.hash === hash)?.text,
    stoppedBy: () => stopped,
    flush() {
      if (stopped !== undefined) return Promise.reject(stopped);
      if (waiting.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        flushes.push({ resolve, reject });
        appendWaiting();
      });
    },
    stop() {
      cancelRetry?.();
      cancelRetry = undefined;
    },
  };
}

function toStorageError(reason: unknown): StorageError {
  if (reason instanceof StorageError) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return new StorageError('unavailable', message, { cause: reason });
}
