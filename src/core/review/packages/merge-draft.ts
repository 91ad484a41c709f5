import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnyRecord, Id, RelationRecord } from '#core/model/records';

/** A project's records with changes on top that are still being worked out. */
export interface MergeDraft {
  get(id: Id): AnyRecord | undefined;
  /** Adds the record, or takes it in the place of the one that is there. */
  put(record: AnyRecord): void;
  remove(id: Id): void;
  /** Relations that start or end at the record, sorted by id. */
  relationsAt(id: Id): readonly RelationRecord[];
  /** What is different from the project now, each list sorted by id. */
  change(): ChangeSet;
}

export function createMergeDraft(view: ProjectView): MergeDraft {
  const drafted = new Map<Id, AnyRecord | undefined>();
  /** Drafted relations by an end that they have, or had before another draft: looked at again when asked. */
  const relationsByEnd = new Map<Id, Set<Id>>();

  const get = (id: Id): AnyRecord | undefined => (drafted.has(id) ? drafted.get(id) : view.record(id));

  return {
    get,
    put(record) {
      drafted.set(record.id, record);
      if (record.kind !== 'relation') return;
      for (const end of endsOf(record)) {
        const known = relationsByEnd.get(end);
        if (known === undefined) relationsByEnd.set(end, new Set([record.id]));
        else known.add(record.id);
      }
    },
    remove(id) {
      drafted.set(id, undefined);
    },
    relationsAt(id) {
      const ids = new Set([...view.relationsAt(id).map((relation) => relation.id), ...(relationsByEnd.get(id) ?? [])]);
      return Array.from(ids)
        .sort(compareText)
        .map(get)
        .filter((record) => record?.kind === 'relation')
        .filter((relation) => endsOf(relation).includes(id));
    },
    change() {
      const added: AnyRecord[] = [];
      const updated: [AnyRecord, AnyRecord][] = [];
      const removed: AnyRecord[] = [];
      for (const id of Array.from(drafted.keys()).sort(compareText)) {
        const before = view.record(id);
        const after = drafted.get(id);
        if (before === undefined) {
          if (after !== undefined) added.push(after);
        } else if (after === undefined) removed.push(before);
        else if (!equalData(before, after)) updated.push([before, after]);
      }
      return { added, updated, removed };
    },
  };
}

function endsOf({ from, target }: RelationRecord): readonly Id[] {
  return target.kind === 'record' ? [from, target.id] : [from];
}
