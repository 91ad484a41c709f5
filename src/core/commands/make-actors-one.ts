import type { ChangeSet } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import { squash } from '#core/changes/squash';
import type { Command, CommandReader } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { mergeEntities } from '#core/commands/merge-entities';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Actor entities that are one, and the one that stays. */
export interface SameActors {
  readonly into: Id;
  readonly from: readonly Id[];
}

/** Merges the actor entities of each group, all in one step. No entity may be in two groups. */
export function makeActorsOne(reader: CommandReader, groups: readonly SameActors[]): Command {
  const [first] = groups;
  const name = first === undefined ? '' : (reader.view.entity(first.into)?.name ?? '');
  return {
    name: 'merge-entities',
    label: groups.length === 1 ? `Make ${quoted(name)} one actor` : `Make ${String(groups.length)} actors one each`,
    documentIds: [],
    plan(context) {
      const table = createRecordTable(context.view.all());
      const changes: ChangeSet[] = [];
      for (const group of groups) {
        const planned = mergeEntities(reader, group).plan({ ...context, view: table });
        if (!planned.ok) return planned;
        table.apply(planned.value);
        changes.push(planned.value);
      }
      return success(squash(changes));
    },
  };
}
