import { Merge, Split, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EntityRecord } from '#core/model/records';
import { actorKeys, type ActorAction } from '#renderer/features/actors/actor-keys.ts';
import { calledNames } from '#renderer/features/actors/actor-rows.ts';
import { actorList } from '#renderer/features/actors/focus-places.ts';
import { MentionList } from '#renderer/features/actors/mention-list.tsx';
import { Memberships } from '#renderer/features/actors/memberships.tsx';
import type { Scope } from '#renderer/features/actors/use-scope.ts';
import { EntityDetails } from '#renderer/parts/entity-details.tsx';
import { MiddlePage } from '#renderer/parts/middle-screen.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { showChord } from '#renderer/ui/key-chord.ts';

interface Props {
  readonly entity: EntityRecord;
  readonly scope: Scope;
  readonly onAct: (action: ActorAction) => void;
}

/** More names than these would be a wall; the split dialog lists all. */
const mostNames = 12;

/** One actor: what is known of it, by what names it is called, and every mention in context. */
export function ActorPage({ entity, scope, onAct }: Props) {
  const { host } = useApp();
  const mentions = useMemo(() => scope.mentionsOf(entity.id), [scope, entity.id]);
  const names = useMemo(() => calledNames(mentions), [mentions]);
  const [name, setName] = useState<string | null>(null);
  const chosen = names.some(({ id }) => id === name) ? name : null;
  const documents = useMemo(() => new Set(mentions.map(({ documentId }) => documentId)).size, [mentions]);

  return (
    <MiddlePage
      id={entity.id}
      name={entity.name}
      facts={
        mentions.length === 0
          ? 'Not mentioned yet'
          : `${countOf(mentions.length, 'mention')} in ${countOf(documents, 'document')}`
      }
      actions={
        <div className="actor-actions">
          <Button
            icon={<Merge size={14} aria-hidden />}
            onPress={() => {
              onAct('merge');
            }}
          >
            Merge into… <kbd>{showChord(actorKeys.merge, host.os)}</kbd>
          </Button>
          <Button
            icon={<Split size={14} aria-hidden />}
            onPress={() => {
              onAct('split');
            }}
          >
            Split… <kbd>{showChord(actorKeys.split, host.os)}</kbd>
          </Button>
          <Button
            look="danger"
            icon={<Trash2 size={14} aria-hidden />}
            onPress={() => {
              onAct('delete');
            }}
          >
            Delete… <kbd>{showChord(actorKeys.delete, host.os)}</kbd>
          </Button>
        </div>
      }
    >
      <div className="actor-body">
        <div className="actor-mentions">
          {names.length > 1 && (
            <ChoiceGroup
              label="Called"
              choices={names
                .slice(0, mostNames)
                .map(({ id, label, count }) => ({ id, label: `${label} ${count.toLocaleString('en')}` }))}
              chosen={chosen === null ? [] : [chosen]}
              onToggle={(id) => {
                setName(id === chosen ? null : id);
              }}
            />
          )}
          <MentionList entityId={entity.id} mentions={mentions} name={chosen} />
        </div>
        <div className="actor-details" role="group" aria-label={`Details of ${entity.name}`}>
          <EntityDetails
            entity={entity}
            onEnter={() => {
              focusSoon(actorList);
            }}
          />
          <Memberships entity={entity} />
        </div>
      </div>
    </MiddlePage>
  );
}
