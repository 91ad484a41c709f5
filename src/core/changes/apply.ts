import type { ChangeSet } from '#core/changes/change-set';
import type { AnyRecord, Id } from '#core/model/records';

/**
 * Replays a change on a plain map of records, last write wins. Replaying an entry twice gives the same state, so a
 * snapshot that already holds some of its effect does no harm.
 */
export function applyChange(records: Map<Id, AnyRecord>, change: ChangeSet): void {
  for (const record of change.removed) records.delete(record.id);
  for (const [, to] of change.updated) records.set(to.id, to);
  for (const record of change.added) records.set(record.id, record);
}
