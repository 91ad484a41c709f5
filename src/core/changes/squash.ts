import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { AnyRecord, Id } from '#core/model/records';

interface Fate {
  readonly before: AnyRecord | undefined;
  after: AnyRecord | undefined;
}

/**
 * Folds consecutive changes, oldest first, into the one change with the same effect: what was added and removed
 * again vanishes, and an update keeps the first `from` and the last `to`. Throws where the changes do not follow on
 * from each other.
 */
export function squash(changes: Iterable<ChangeSet>): ChangeSet {
  const fates = new Map<Id, Fate>();
  for (const change of changes) {
    for (const record of change.removed) move(fates, record, undefined);
    for (const [from, to] of change.updated) move(fates, from, to);
    for (const record of change.added) appear(fates, record);
  }

  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  for (const { before, after } of fates.values()) {
    if (before === undefined && after !== undefined) added.push(after);
    else if (before !== undefined && after === undefined) removed.push(before);
    else if (before !== undefined && after !== undefined && !equalData(before, after)) updated.push([before, after]);
  }
  return { added, updated, removed };
}

function move(fates: Map<Id, Fate>, from: AnyRecord, to: AnyRecord | undefined): void {
  const fate = fates.get(from.id);
  if (fate === undefined) {
    fates.set(from.id, { before: from, after: to });
    return;
  }
  if (fate.after === undefined) throw new Error(`Record ${from.id} is changed after it was removed.`);
  fate.after = to;
}

function appear(fates: Map<Id, Fate>, record: AnyRecord): void {
  const fate = fates.get(record.id);
  if (fate === undefined) {
    fates.set(record.id, { before: undefined, after: record });
    return;
  }
  if (fate.after !== undefined) throw new Error(`Record ${record.id} is added twice.`);
  fate.after = record;
}
