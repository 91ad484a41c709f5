import { emptyChangeSet, sizeOf, type ChangeSet } from '#core/changes/change-set';
import type { AnyRecord } from '#core/model/records';
import { packRecords, unpackRecords } from '#storage/pack-records';
import type { ChangeRow } from '#storage/rows';

export function slices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** A change in parts of at most `size` records; an empty change is one empty part. */
export function splitChange(change: ChangeSet, size: number): readonly ChangeSet[] {
  if (sizeOf(change) <= size) return [change];
  return [
    ...slices(change.added, size).map((added) => ({ ...emptyChangeSet, added })),
    ...slices(change.updated, size).map((updated) => ({ ...emptyChangeSet, updated })),
    ...slices(change.removed, size).map((removed) => ({ ...emptyChangeSet, removed })),
  ];
}

/** What a row holds of a change. */
export function packChange({ added, updated, removed }: ChangeSet): Omit<ChangeRow, 'projectId' | 'sequence' | 'part'> {
  return {
    added: packRecords(added),
    updatedFrom: packRecords(updated.map(([from]) => from)),
    updatedTo: packRecords(updated.map(([, to]) => to)),
    removed: packRecords(removed),
  };
}

/** The change whose parts the rows are. */
export function joinChange(rows: readonly ChangeRow[]): ChangeSet {
  return {
    added: rows.flatMap((row) => unpackRecords(row.added)),
    updated: rows.flatMap(updatedPairs),
    removed: rows.flatMap((row) => unpackRecords(row.removed)),
  };
}

function updatedPairs(row: ChangeRow): readonly (readonly [AnyRecord, AnyRecord])[] {
  const from = unpackRecords(row.updatedFrom);
  const to = unpackRecords(row.updatedTo);
  return from.map((before, index) => {
    const after = to[index];
    if (after === undefined) throw new Error(`Entry ${String(row.sequence)} has a record without its later state`);
    return [before, after] as const;
  });
}
