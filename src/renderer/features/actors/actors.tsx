import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { ActorDialog } from '#renderer/features/actors/actor-dialog.tsx';
import { actionOfKey, actorKeys, type ActorAction } from '#renderer/features/actors/actor-keys.ts';
import { ActorList } from '#renderer/features/actors/actor-list.tsx';
import { ActorPage } from '#renderer/features/actors/actor-page.tsx';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { actorList, actorName, actorsHead, mentionList } from '#renderer/features/actors/focus-places.ts';
import { placeInText } from '#renderer/features/actors/go-to-mention.ts';
import { useScope } from '#renderer/features/actors/use-scope.ts';
import { MiddleEmpty, MiddleScreen } from '#renderer/parts/middle-screen.tsx';
import { atAnotherDocument } from '#renderer/parts/use-leave-for-text.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useEntities, useEntity } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { showChord } from '#renderer/ui/key-chord.ts';
import '#renderer/features/actors/actors.css';

/** The registry of actors in the middle of the window, and a page for each. */
export function Actors() {
  const { workspace, host } = useApp();
  const session = useSession();
  const state = actorsStateOf(session);
  const entities = useEntities();
  const actorId = useStore(workspace, (now) => now.actorId);
  // The list answers each key at once; the page of whoever it stands at follows.
  const shown = useEntity(useDeferredValue(actorId));
  const scope = useScope();
  const isEmpty = entities.length === 0;
  const [dialog, setDialog] = useState<Exclude<ActorAction, 'rename'> | null>(null);
  const act = (action: ActorAction): boolean => {
    const { actorId: id } = workspace.get();
    if (action !== 'new' && session.view.entity(id ?? '') === undefined) return false;
    // The page follows the list a moment later: only that of this actor will do.
    if (action === 'rename') focusSoon(actorName(id ?? ''), 60);
    else setDialog(action);
    return true;
  };

  useEffect(() => {
    const isBack = state.get().visit !== null;
    focusSoon(isEmpty ? actorsHead : isBack ? mentionList : actorList, 60);
  }, [state, isEmpty]);

  return (
    <MiddleScreen
      view="actors"
      title="Actors"
      leavesFor={atAnotherDocument}
      onLeave={() => {
        state.set({ visit: null });
        workspace.set(placeInText(session, workspace.get()));
      }}
      onEscape={(from) => {
        const isOnPage = from.closest('.middle-page') !== null;
        if (isOnPage) focusSoon(actorList);
        return isOnPage;
      }}
      onKey={(event, from) => {
        const action = dialog === null ? actionOfKey(event, from, host.os) : null;
        if (action !== null && act(action)) event.preventDefault();
      }}
      facts={
        <>
          {!isEmpty && countOf(entities.length, 'actor')}
          {!scope.isComplete && ' · counting mentions…'}
        </>
      }
      actions={
        <>
          {scope.isChoice && (
            <ChoiceGroup
              label="Count the tags of"
              choices={[
                { id: 'own', label: 'Mine' },
                { id: 'all', label: 'All coders' },
              ]}
              chosen={[scope.scope]}
              onToggle={(id) => {
                state.set({ scope: id === 'all' ? 'all' : 'own' });
              }}
            />
          )}
          <Button
            icon={<Plus size={14} aria-hidden />}
            onPress={() => {
              act('new');
            }}
          >
            New actor… <kbd>{showChord(actorKeys.new, host.os)}</kbd>
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <MiddleEmpty title="No actors yet">
          Tag one in the text with <kbd>2</kbd> and say who it is: everybody you name is listed here, with every mention
          in context.
        </MiddleEmpty>
      ) : (
        <div className="middle-body actors-body">
          <ActorList entities={entities} scope={scope} />
          {shown === undefined ? (
            <p className="middle-hint">Choose an actor to see every mention in context.</p>
          ) : (
            <ActorPage key={shown.id} entity={shown} scope={scope} onAct={act} />
          )}
        </div>
      )}
      {dialog !== null && (
        <ActorDialog
          action={dialog}
          actorId={actorId}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </MiddleScreen>
  );
}
