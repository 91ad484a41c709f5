import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { useGoToMention } from '#renderer/features/actors/go-to-mention.ts';
import { WayBack } from '#renderer/parts/way-back.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useEntity } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';

/** The way back to the page of an actor while one looks at its mentions in the text. */
export function MentionWayBack() {
  const { workspace } = useApp();
  const session = useSession();
  const state = actorsStateOf(session);
  const visit = useStore(state, (now) => now.visit);
  const entity = useEntity(visit?.entityId ?? null);
  const documentId = useStore(workspace, (now) => now.documentId);
  const goTo = useGoToMention();
  if (visit === null || entity === undefined) return null;
  const { entityId, mentions, index } = visit;
  // In another document one is no longer at the mention.
  if (session.view.annotation(mentions[index] ?? '')?.documentId !== documentId) return null;
  return (
    <WayBack
      label={`Mentions of ${entity.name}`}
      to={entity.name}
      command="show-actors"
      what="mention"
      index={index}
      count={mentions.length}
      onStep={(next) => {
        goTo(entityId, mentions, next);
      }}
      onClose={() => {
        state.set({ visit: null });
      }}
    />
  );
}
