import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { useGoToMention } from '#renderer/features/actors/go-to-mention.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useEntity } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showChord } from '#renderer/ui/key-chord.ts';
import '#renderer/features/actors/way-back.css';

/** A line above the text while one looks at the mentions of an actor: back to its page, and on to the next mention. */
export function ActorWayBack() {
  const { workspace, commands, host } = useApp();
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
    <div className="actor-way-back" role="group" aria-label={`Mentions of ${entity.name}`}>
      <Button
        look="quiet"
        icon={<ArrowLeft size={14} aria-hidden />}
        onPress={() => {
          commands.run('show-actors');
        }}
      >
        Back to {entity.name} <kbd>{showChord('F4', host.os)}</kbd>
      </Button>
      <span className="actor-way-back-place">
        mention {(index + 1).toLocaleString('en')} of {mentions.length.toLocaleString('en')}
      </span>
      <Button
        look="quiet"
        aria-label="Previous mention"
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={index === 0}
        onPress={() => {
          goTo(entityId, mentions, index - 1);
        }}
      />
      <Button
        look="quiet"
        aria-label="Next mention"
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={index === mentions.length - 1}
        onPress={() => {
          goTo(entityId, mentions, index + 1);
        }}
      />
      <Button
        look="quiet"
        aria-label="Close this line"
        icon={<X size={14} aria-hidden />}
        onPress={() => {
          state.set({ visit: null });
        }}
      />
    </div>
  );
}
