import { X } from 'lucide-react';
import { useMemo } from 'react';
import { relationOf } from '#core/codebook/definitions';
import { groupsAmong, membersAmong, setMemberOf } from '#core/commands/set-member-of';
import type { EntityRecord, Id } from '#core/model/records';
import { EntityChooser } from '#renderer/parts/entity-chooser.tsx';
import { useEntityRows } from '#renderer/parts/use-entity-rows.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useEntity, useRelationsAt } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What the actor belongs to, and who belongs to it. */
export function Memberships({ entity }: { readonly entity: EntityRecord }) {
  const session = useSession();
  const run = useRunCommand();
  const isOn = relationOf(useCodebook(), 'member_of')?.on === true;
  const relations = useRelationsAt(entity.id);
  const groups = useMemo(() => groupsAmong(relations, entity.id), [relations, entity.id]);
  const members = useMemo(() => membersAmong(relations, entity.id), [relations, entity.id]);
  const except = useMemo(() => new Set([entity.id, ...groups]), [entity.id, groups]);
  const rowsFor = useEntityRows({ mayCreate: false, except, limit: 8 });
  if (!isOn) return null;
  return (
    <>
      <div className="memberships">
        <EntityChooser
          label="Member of"
          value=""
          placeholder="Add what it belongs to"
          rowsFor={rowsFor}
          onPick={(row) => {
            if (row.kind === 'known') {
              run(setMemberOf(session, { entityId: entity.id, groupId: row.id, isMember: true }));
            }
          }}
        />
        {groups.map((id) => (
          <div key={id} className="membership">
            <ActorLink id={id} />
            <Button
              look="quiet"
              aria-label={`Take it out of ${session.view.entity(id)?.name ?? ''}`}
              icon={<X size={14} />}
              onPress={() => {
                run(setMemberOf(session, { entityId: entity.id, groupId: id, isMember: false }));
              }}
            />
          </div>
        ))}
      </div>
      {members.length > 0 && (
        <div className="memberships" role="group" aria-label="Members">
          <span className="field-label">Members</span>
          {members.map((id) => (
            <div key={id} className="membership">
              <ActorLink id={id} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function ActorLink({ id }: { readonly id: Id }) {
  const { workspace } = useApp();
  const entity = useEntity(id);
  return (
    <button
      type="button"
      className="membership-name"
      onClick={() => {
        workspace.set({ actorId: id });
      }}
    >
      {entity?.name}
    </button>
  );
}
