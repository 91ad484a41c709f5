import type { ChangeSet } from '#core/changes/change-set';

/** The change that takes this one back. Reversing twice gives the same change. */
export function reverse(change: ChangeSet): ChangeSet {
  return {
    added: change.removed,
    updated: change.updated.map(([from, to]) => [to, from] as const),
    removed: change.added,
  };
}
