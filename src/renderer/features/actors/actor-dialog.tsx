import type { Id } from '#core/model/records';
import type { ActorAction } from '#renderer/features/actors/actor-keys.ts';
import { DeleteActorDialog } from '#renderer/features/actors/delete-actor-dialog.tsx';
import { MergeActorDialog } from '#renderer/features/actors/merge-actor-dialog.tsx';
import { NewActorDialog } from '#renderer/features/actors/new-actor-dialog.tsx';
import { SplitActorDialog } from '#renderer/features/actors/split-actor-dialog.tsx';
import { useEntity } from '#renderer/state/project-queries.ts';

interface Props {
  readonly action: Exclude<ActorAction, 'rename'>;
  /** Whom it is about; nobody where one is made. */
  readonly actorId: Id | null;
  readonly onClose: () => void;
}

/** Asks for what an action still needs, and shows what it would change. */
export function ActorDialog({ action, actorId, onClose }: Props) {
  const entity = useEntity(actorId);
  if (action === 'new') return <NewActorDialog onClose={onClose} />;
  if (entity === undefined) return null;
  switch (action) {
    case 'merge':
      return <MergeActorDialog entity={entity} onClose={onClose} />;
    case 'split':
      return <SplitActorDialog entity={entity} onClose={onClose} />;
    case 'delete':
      return <DeleteActorDialog entity={entity} onClose={onClose} />;
  }
}
