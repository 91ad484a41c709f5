import { ArrowLeft, Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { ActorList } from '#renderer/features/actors/actor-list.tsx';
import { ActorPage } from '#renderer/features/actors/actor-page.tsx';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { actorList, mentionList } from '#renderer/features/actors/focus-after-dialog.ts';
import { placeInText } from '#renderer/features/actors/go-to-mention.ts';
import { NewActorDialog } from '#renderer/features/actors/new-actor-dialog.tsx';
import { useLeaveForText } from '#renderer/features/actors/use-leave-for-text.ts';
import { useScope } from '#renderer/features/actors/use-scope.ts';
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
  const [isMaking, setMaking] = useState(false);
  useLeaveForText();

  useEffect(() => {
    const isBack = state.get().visit !== null;
    focusSoon(isEmpty ? '.actors-head button' : isBack ? mentionList : actorList, 60);
  }, [state, isEmpty]);

  const leave = () => {
    state.set({ visit: null });
    workspace.set(placeInText(session, workspace.get()));
  };

  return (
    <section
      className="actors"
      aria-label="Actors"
      data-panel="actors"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        const isOnPage = event.target instanceof Element && event.target.closest('.actor-page') !== null;
        if (isOnPage) focusSoon(actorList);
        else leave();
      }}
    >
      <header className="actors-head">
        <h1>Actors</h1>
        <p className="actors-summary">
          {!isEmpty && countOf(entities.length, 'actor')}
          {!scope.isComplete && ' · counting mentions…'}
        </p>
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
            setMaking(true);
          }}
        >
          New actor…
        </Button>
        <Button icon={<ArrowLeft size={14} aria-hidden />} onPress={leave}>
          Back to the text <kbd>{showChord('F4', host.os)}</kbd>
        </Button>
      </header>
      {isEmpty ? (
        <div className="actors-empty">
          <h2>No actors yet</h2>
          <p>
            Tag one in the text with <kbd>2</kbd> and say who it is: everybody you name is listed here, with every
            mention in context.
          </p>
        </div>
      ) : (
        <div className="actors-body">
          <ActorList entities={entities} scope={scope} />
          {shown === undefined ? (
            <p className="actors-hint">Choose an actor to see every mention in context.</p>
          ) : (
            <ActorPage key={shown.id} entity={shown} scope={scope} />
          )}
        </div>
      )}
      {isMaking && (
        <NewActorDialog
          onClose={() => {
            setMaking(false);
          }}
        />
      )}
    </section>
  );
}
