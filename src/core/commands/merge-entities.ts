import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { mentionsOf, tidyAliases, withEntity } from '#core/commands/entity-rules';
import { relationsAtAny } from '#core/commands/find-annotations';
import { quoted } from '#core/commands/label-parts';
import { sameTarget } from '#core/commands/relation-rules';
import { equalData } from '#core/model/equal-data';
import type { AnyRecord, EntityRecord, Id, RelationRecord } from '#core/model/records';
import { success } from '#core/model/result';

/** Makes several actor entities one: mentions and relations move, the other names become aliases. */
export function mergeEntities(
  reader: CommandReader,
  { from, into }: { readonly from: readonly Id[]; readonly into: Id },
): Command {
  const gone = new Set(from.filter((id) => id !== into));
  const [first] = gone;
  const name = (id: Id | undefined) => quoted(id === undefined ? '' : (reader.view.entity(id)?.name ?? ''));
  return {
    name: 'merge-entities',
    label: `Merge ${gone.size === 1 ? name(first) : `${String(gone.size)} actor entities`} into ${name(into)}`,
    documentIds: [],
    plan({ view, now }) {
      const kept = view.entity(into);
      const lost = Array.from(gone)
        .map((id) => view.entity(id))
        .filter((entity) => entity !== undefined);
      if (kept === undefined || lost.length < gone.size) {
        return refuse('not-found', 'One of these actor entities is no longer in the project.');
      }
      if (lost.length === 0) return refuse('same-entity', 'Choose two different actor entities.');
      const updated: [AnyRecord, AnyRecord][] = mentionsOf(view, gone).map((mention) => [
        mention,
        withEntity(view, mention, gone, into, now),
      ]);
      const merged = mergeRecords(kept, lost);
      if (!equalData(kept, merged)) updated.push([kept, merged]);

      const removed: AnyRecord[] = [];
      const standing: RelationRecord[] = view.relationsAt(into).filter((relation) => !endsIn(relation, gone));
      for (const relation of relationsAtAny(view, Array.from(gone))) {
        const moved = moveEnds(relation, gone, into);
        const selfish = moved.target.kind === 'record' && moved.target.id === moved.from;
        const known = standing.some((other) => saysTheSame(other, moved));
        if (selfish || known) removed.push(relation);
        else {
          updated.push([relation, moved]);
          standing.push(moved);
        }
      }
      return success({ added: [], updated, removed: [...removed, ...lost] });
    },
  };
}

function mergeRecords(kept: EntityRecord, lost: readonly EntityRecord[]): EntityRecord {
  const names = lost.flatMap((entity) => [entity.name, ...entity.aliases]);
  return {
    ...kept,
    entityKind:
      kept.entityKind === '' ? (lost.find((each) => each.entityKind !== '')?.entityKind ?? '') : kept.entityKind,
    country: kept.country === '' ? (lost.find((each) => each.country !== '')?.country ?? '') : kept.country,
    aliases: tidyAliases(kept.name, [...kept.aliases, ...names]),
    note: [kept.note, ...lost.map((each) => each.note)].filter((note) => note !== '').join('\n'),
    merged: [...(kept.merged ?? []), ...lost.flatMap((each) => [each.id, ...(each.merged ?? [])])],
  };
}

function endsIn(relation: RelationRecord, gone: ReadonlySet<Id>): boolean {
  return gone.has(relation.from) || (relation.target.kind === 'record' && gone.has(relation.target.id));
}

function moveEnds(relation: RelationRecord, gone: ReadonlySet<Id>, into: Id): RelationRecord {
  const { target } = relation;
  return {
    ...relation,
    from: gone.has(relation.from) ? into : relation.from,
    target: target.kind === 'record' && gone.has(target.id) ? { kind: 'record', id: into } : target,
  };
}

function saysTheSame(left: RelationRecord, right: RelationRecord): boolean {
  return left.type === right.type && left.from === right.from && sameTarget(left.target, right.target);
}
