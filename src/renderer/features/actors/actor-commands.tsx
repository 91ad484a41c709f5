import { entityAttributeOf } from '#core/codebook/definitions';
import type { AnnotationRecord, Id } from '#core/model/records';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { placeInText } from '#renderer/features/actors/go-to-mention.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useAnnotation, useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { notify } from '#renderer/state/workspace.ts';
import { focusAfter } from '#renderer/ui/focus-soon.ts';
import type { ProjectSession } from '#services/project-session';

/** Opens and leaves the actors screen, goes to the actor behind a mention, and brings the card up again. */
export function ActorCommands() {
  const { workspace } = useApp();
  const session = useSession();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const selected = useAnnotation(selectedId);
  const isCardUp = useStore(workspace, ({ card }) => card !== null && card.annotationId === selectedId);
  const isReview = useStore(workspace, ({ review }) => review.on);
  const attribute = entityAttributeOf(useCodebook(), selected?.tag ?? '');
  // The card of a mention that is linked shows itself when it is asked for.
  const isAsking = isCardUp && attribute !== undefined && selected?.attributes[attribute.id] === undefined;
  const mayAsk = attribute?.on === true && !isAsking && !isReview;

  useCommand('show-actors', () => {
    if (workspace.get().middle === 'actors') {
      workspace.set(placeInText(session, workspace.get()));
      return;
    }
    const { visit } = actorsStateOf(session).get();
    workspace.set({ middle: 'actors', card: null, ...(visit === null ? {} : { actorId: visit.entityId }) });
  });
  useCommand('go-to-actor', () => {
    const annotation = session.view.annotation(workspace.get().selectedId ?? '');
    const mention = annotation === undefined ? undefined : actorMention(session, annotation);
    if (mention === undefined) {
      notify(
        workspace,
        'No actor is known for this tag. Select a mention that is linked to one, or a claim that has a claimant.',
      );
      return;
    }
    actorsStateOf(session).set({ visit: { entityId: mention.entityId, mentions: [mention.id], index: 0 } });
    workspace.set({ middle: 'actors', actorId: mention.entityId, card: null });
  });
  return mayAsk && selected !== undefined ? <BringCardUp annotationId={selected.id} /> : null;
}

/** While a mention is selected and no card asks, the key that steps into the card brings it up first. */
function BringCardUp({ annotationId }: { readonly annotationId: Id }) {
  const { workspace } = useApp();
  useCommand('step-into-card', () => {
    focusAfter(() => {
      workspace.set({ card: { annotationId, focused: true } });
    }, '[data-coding-card] input');
  });
  return null;
}

/** The mention itself, or the first claimant of a claim that is linked to an actor. */
function actorMention(
  session: ProjectSession,
  annotation: AnnotationRecord,
): { readonly id: Id; readonly entityId: Id } | undefined {
  const claimants = session.view.relationsAt(annotation.id).flatMap(({ type, from, target }) => {
    const isOwn = type === 'made_by' && from === annotation.id && target.kind === 'record';
    const mention = isOwn ? session.view.annotation(target.id) : undefined;
    return mention === undefined ? [] : [mention];
  });
  for (const mention of [annotation, ...claimants]) {
    const attribute = entityAttributeOf(session.view.codebook(), mention.tag);
    const entityId = attribute === undefined ? undefined : mention.attributes[attribute.id];
    if (typeof entityId === 'string' && session.view.entity(entityId) !== undefined)
      return { id: mention.id, entityId };
  }
  return undefined;
}
