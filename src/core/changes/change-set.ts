import type { AnyRecord } from '#core/model/records';

/**
 * The only way records change. `updated` holds whole records before and after, with the same id and kind.
 * A record id stands in at most one of the three lists.
 */
export interface ChangeSet {
  readonly added: readonly AnyRecord[];
  readonly updated: readonly (readonly [from: AnyRecord, to: AnyRecord])[];
  readonly removed: readonly AnyRecord[];
}

export const emptyChangeSet: ChangeSet = { added: [], updated: [], removed: [] };

export function isEmpty(change: ChangeSet): boolean {
  return change.added.length === 0 && change.updated.length === 0 && change.removed.length === 0;
}

export function added(...records: readonly AnyRecord[]): ChangeSet {
  return { ...emptyChangeSet, added: records };
}

export function removed(...records: readonly AnyRecord[]): ChangeSet {
  return { ...emptyChangeSet, removed: records };
}

export function updated(from: AnyRecord, to: AnyRecord): ChangeSet {
  return { ...emptyChangeSet, updated: [[from, to]] };
}

/** Number of records that a change touches. */
export function sizeOf(change: ChangeSet): number {
  return change.added.length + change.updated.length + change.removed.length;
}
