import { type ChangeSet, isEmpty } from '#core/changes/change-set';
import type { JournalEntry, JournalHeader, JournalOrigin } from '#core/changes/journal';
import { createRecordTable } from '#core/changes/record-table';
import { reverse } from '#core/changes/reverse';
import { squash } from '#core/changes/squash';
import { type Step, undoStackOf, withEntry } from '#core/changes/undo-stack';
import { findChangeProblems } from '#core/changes/validate-change';
import { type Command, type CommandContext, refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { deepFreeze } from '#core/model/deep-freeze';
import type { Id } from '#core/model/records';
import { type Result, success } from '#core/model/result';
import { createAppendQueue } from '#services/append-queue';
import { createChangeCache } from '#services/change-cache';
import { createCurrentCoder } from '#services/current-coder';
import { createDocumentTexts } from '#services/document-texts';
import { type Clock, type Ids, type Repository, type Scheduler, StorageError } from '#services/ports';
import type { ProjectSession, SaveStatus, SessionChange } from '#services/project-session';
import { createSnapshotKeeper } from '#services/snapshot-keeper';

export interface SessionDependencies {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly scheduler: Scheduler;
}

export interface SessionOptions {
  /** Who tags from now on; by default whom the copy was made for, else the first person among the coders. */
  readonly coder?: Id;
  /** Compacts by itself once so many entries lie behind the snapshot; 200 by default. */
  readonly compactAfter?: number;
  /** How much text is kept in memory, in UTF-16 code units; 64 million by default. */
  readonly textCapacity?: number;
  /** Freezes every record that changes, so that a write to one fails where it happens. For development and tests. */
  readonly freeze?: boolean;
}

const changeCacheCapacity = 100_000;

/** Opens a project: its records in memory, its journal behind them. `undefined` where there is no such project. */
export async function openProjectSession(
  { repository, clock, ids, scheduler }: SessionDependencies,
  projectId: Id,
  options: SessionOptions = {},
): Promise<ProjectSession | undefined> {
  const loaded = await repository.loadProject(projectId);
  if (loaded === undefined) return undefined;
  const table = createRecordTable(options.freeze === true ? deepFreeze(loaded.records) : loaded.records);
  const headers: JournalHeader[] = [...loaded.headers];
  const changes = createChangeCache(changeCacheCapacity);
  let history: readonly JournalHeader[] | undefined;
  let sequence = loaded.sequence;
  let stack = undoStackOf(headers);
  const coder = createCurrentCoder(table, options.coder);
  let assistance: CommandContext['assistance'];
  let closed = false;
  let steps: Promise<unknown> = Promise.resolve();
  let stepsWaiting = 0;

  const changeListeners = new Set<(change: SessionChange) => void>();
  const statusListeners = new Set<(status: SaveStatus) => void>();
  const announcements: JournalEntry[] = [];
  const queue = createAppendQueue({
    repository,
    scheduler,
    projectId,
    storedThrough: sequence,
    onStatus: (status) => {
      for (const listener of [...statusListeners]) listener(status);
    },
    onStored: (entries) => {
      if (!closed) snapshot.stored(entries);
    },
  });

  const texts = createDocumentTexts({
    view: table,
    repository,
    projectId,
    capacity: options.textCapacity ?? 64_000_000,
    waitingText: queue.waitingText,
  });
  const snapshot = createSnapshotKeeper({
    repository,
    loaded,
    projectId,
    table,
    queue: () => queue,
    sequence: () => sequence,
    compactAfter: options.compactAfter ?? 200,
    openedAt: clock.now(),
  });

  function whyNot(): Result<never, Refusal> | undefined {
    if (closed) return refuse('closed', 'This project is closed. Nothing was changed.');
    const status = queue.status();
    if (queue.stoppedBy() !== undefined && status.state === 'failed') return refuse('stopped', status.message);
    return undefined;
  }

  function record(
    about: Pick<JournalHeader, 'name' | 'label' | 'documentIds' | 'origin'>,
    change: ChangeSet,
    newTexts: Parameters<ProjectSession['run']>[1] = [],
  ): JournalEntry {
    const problems = findChangeProblems(table, change);
    if (problems.length > 0)
      throw new Error(`“${about.label}” makes a change that does not fit. ${problems.join(' ')}`);
    if (options.freeze === true) deepFreeze(change);
    const header: JournalHeader = { sequence: sequence + 1, at: clock.now(), coder: coder.id(), ...about };
    const entry: JournalEntry = { ...header, change };
    table.apply(change);
    sequence = header.sequence;
    headers.push(header);
    history = undefined;
    stack = withEntry(stack, header);
    changes.put(header.sequence, change);
    snapshot.mark(change);
    newTexts.forEach(texts.put);
    queue.push(entry, newTexts);
    announce(entry);
    coder.check();
    return entry;
  }

  /** A listener may run a command itself: its entry is then announced after this one, to everybody. */
  function announce(entry: JournalEntry): void {
    announcements.push(entry);
    if (announcements.length > 1) return;
    try {
      for (let next = announcements[0]; next !== undefined; next = announcements[0]) {
        for (const listener of [...changeListeners]) listener({ entry: next });
        announcements.shift();
      }
    } finally {
      announcements.length = 0;
    }
  }

  async function changeOf(wanted: number): Promise<ChangeSet | undefined> {
    const known = changes.get(wanted) ?? queue.waiting().find((entry) => entry.sequence === wanted)?.change;
    return known ?? (await repository.readChange(projectId, wanted));
  }

  /** Steps run one after the other, and at once where nothing has to be read. */
  function inTurn<Value>(now: () => Value | undefined, later: () => Promise<Value>): Promise<Value> {
    if (stepsWaiting === 0) {
      const done = now();
      if (done !== undefined) return Promise.resolve(done);
    }
    stepsWaiting++;
    const step = steps.then(later).finally(() => {
      stepsWaiting--;
    });
    steps = step.catch(() => undefined);
    return step;
  }

  function takeStep(kind: 'undo' | 'redo'): Promise<Result<JournalEntry, Refusal>> {
    const top = (): Step | null => stack[kind];
    function apply(header: JournalHeader, change: ChangeSet): Result<JournalEntry, Refusal> {
      const origin: JournalOrigin = { kind, of: header.sequence };
      const label = `${kind === 'undo' ? 'Undo' : 'Redo'}: ${header.label}`;
      const { name, documentIds } = header;
      return success(record({ name, label, documentIds, origin }, kind === 'undo' ? reverse(change) : change));
    }
    function now(): Result<JournalEntry, Refusal> | undefined {
      const refusal = whyNot();
      if (refusal !== undefined) return refusal;
      const step = top();
      if (step === null) return refuse(`nothing-to-${kind}`, `There is nothing to ${kind}.`);
      const change = changes.get(step.header.sequence);
      return change === undefined ? undefined : apply(step.header, change);
    }
    async function later(): Promise<Result<JournalEntry, Refusal>> {
      for (;;) {
        const done = now();
        if (done !== undefined) return done;
        const step = top();
        if (step === null) continue;
        const read = await readForStep(step.header.sequence);
        if (!read.ok) return read;
        // A command that ran meanwhile comes first: look again what is on top.
        if (top()?.header.sequence === step.header.sequence && whyNot() === undefined) {
          return apply(step.header, read.value);
        }
      }
    }
    return inTurn(now, later);
  }

  async function readForStep(wanted: number): Promise<Result<ChangeSet, Refusal>> {
    try {
      const change = await changeOf(wanted);
      if (change !== undefined) return success(change);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
    return refuse('history-unreadable', 'This step of the history cannot be read. Nothing was changed.');
  }

  async function goBack(to: number): Promise<Result<JournalEntry | null, Refusal>> {
    const target = headers.find((header) => header.sequence === to);
    if (target === undefined) return refuse('not-found', 'The history has no such step. Nothing was changed.');
    const reversed: ChangeSet[] = [];
    // Commands that run while older changes are read are taken back as well: the loop ends at the newest.
    const after = headers.indexOf(target) + 1;
    for (let index = after; index < headers.length; index++) {
      const header = headers[index];
      if (header === undefined) break;
      if (header.origin.kind === 'begin') {
        return refuse('beginning', 'A backup was restored after this point. Go back to a later one.');
      }
      const read = await readForStep(header.sequence);
      if (!read.ok) return read;
      reversed.push(reverse(read.value));
    }
    const refusal = whyNot();
    if (refusal !== undefined) return refusal;
    const change = squash(reversed.reverse());
    if (isEmpty(change)) return success(null);
    const documentIds = Array.from(new Set(headers.slice(after).flatMap((header) => header.documentIds)));
    const label = `Go back to ${quoted(target.label)}`;
    return success(record({ name: 'go-back', label, documentIds, origin: { kind: 'command' } }, change));
  }

  return {
    projectId,
    view: table,
    coder: coder.id,
    setCoder: coder.choose,
    onCoderChange: coder.onChange,
    setAssistance(next) {
      assistance = next;
    },
    loadText: texts.load,
    readText: texts.readOnce,
    text: texts.of,
    run(command: Command, newTexts = []) {
      const refusal = whyNot();
      if (refusal !== undefined) return refusal;
      const context: CommandContext = {
        view: table,
        coder: coder.id(),
        now: clock.now(),
        newId: () => ids.newId(),
        text: texts.of,
        ...(assistance === undefined ? {} : { assistance }),
      };
      const planned = command.plan(context);
      if (!planned.ok) return planned;
      if (isEmpty(planned.value)) return success(null);
      const { name, label, documentIds } = command;
      return success(record({ name, label, documentIds, origin: { kind: 'command' } }, planned.value, newTexts));
    },
    undo: () => takeStep('undo'),
    redo: () => takeStep('redo'),
    undoLabel: () => stack.undo?.header.label ?? null,
    redoLabel: () => stack.redo?.header.label ?? null,
    history: () => (history ??= headers.slice()),
    changeOf,
    goBackTo: (to) => inTurn<Result<JournalEntry | null, Refusal>>(whyNot, () => goBack(to)),
    saveStatus: () => queue.status(),
    onChange(listener) {
      changeListeners.add(listener);
      return () => {
        changeListeners.delete(listener);
      };
    },
    onSaveStatus(listener) {
      statusListeners.add(listener);
      return () => {
        statusListeners.delete(listener);
      };
    },
    flush: () => queue.flush(),
    compact: snapshot.compact,
    async close() {
      await steps;
      do await queue.flush();
      while (queue.waiting().length > 0);
      closed = true;
      queue.stop();
      // Everything is in the journal; a snapshot that cannot be written now is written another time.
      await snapshot.compact().catch(() => undefined);
    },
  };
}
