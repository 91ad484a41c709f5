import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { relationsWith } from '#core/commands/set-relations';
import type { ProjectView } from '#core/model/project-view';
import type { Id, RelationRecord } from '#core/model/records';

const type = 'member_of';

export interface MembershipDetails {
  readonly entityId: Id;
  /** The entity that it belongs to, or no longer does. */
  readonly groupId: Id;
  readonly isMember: boolean;
}

/** Says that an actor entity belongs to another one, or takes that back. Nobody can belong to their own members. */
export function setMemberOf(reader: CommandReader, { entityId, groupId, isMember }: MembershipDetails): Command {
  const name = (id: Id) => quoted(reader.view.entity(id)?.name ?? '');
  return {
    name: 'set-member-of',
    label: isMember
      ? `Make ${name(entityId)} a member of ${name(groupId)}`
      : `Take ${name(entityId)} out of ${name(groupId)}`,
    documentIds: [],
    plan(context) {
      const { view } = context;
      const member = view.entity(entityId);
      const group = view.entity(groupId);
      if (member === undefined || group === undefined) {
        return refuse('not-found', 'One of these actor entities is no longer in the project.');
      }
      if (isMember && groupsAbove(view, groupId).has(entityId)) {
        const message = `${quoted(group.name)} is a member of ${quoted(member.name)} already; it cannot be both ways round.`;
        return refuse('circle', message, groupId);
      }
      const others = groupsOf(view, entityId).filter((id) => id !== groupId);
      const targets = isMember ? [...others, groupId] : others;
      return relationsWith(
        context,
        type,
        entityId,
        targets.map((id) => ({ kind: 'record', id })),
      );
    },
  };
}

/** Among the relations of an entity: what it belongs to, oldest relation first. */
export function groupsAmong(relations: readonly RelationRecord[], entityId: Id): readonly Id[] {
  return relations.flatMap(({ type: of, from, target }) =>
    of === type && from === entityId && target.kind === 'record' ? [target.id] : [],
  );
}

/** Among the relations of an entity: who belongs to it. */
export function membersAmong(relations: readonly RelationRecord[], entityId: Id): readonly Id[] {
  return relations.flatMap(({ type: of, from }) => (of === type && from !== entityId ? [from] : []));
}

function groupsOf(view: ProjectView, entityId: Id): readonly Id[] {
  return groupsAmong(view.relationsAt(entityId), entityId);
}

/** Everything that it belongs to, directly or through others. */
function groupsAbove(view: ProjectView, entityId: Id): ReadonlySet<Id> {
  const above = new Set<Id>();
  const open = [entityId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const group of groupsOf(view, id)) {
      if (above.has(group)) continue;
      above.add(group);
      open.push(group);
    }
  }
  return above;
}
