import { emptyChangeSet, sizeOf, type ChangeSet } from '#core/changes/change-set';

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

/** The reverse of `splitChange`. */
export function joinChanges(parts: readonly ChangeSet[]): ChangeSet {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return {
    added: parts.flatMap((part) => part.added),
    updated: parts.flatMap((part) => part.updated),
    removed: parts.flatMap((part) => part.removed),
  };
}
