import { useState } from 'react';
import type { Id } from '#core/model/records';
import { NewRoundForm } from '#renderer/features/packages/new-round-form.tsx';
import { RoundsSoFar } from '#renderer/features/packages/rounds-so-far.tsx';
import { useSession } from '#renderer/state/app-context.ts';

/** Begins with the rounds there are; where there is none, with the form of the first. */
export function AssignDialog({ onSend }: { readonly onSend: (coder: Id) => void }) {
  const session = useSession();
  const [page, setPage] = useState<'rounds' | 'new'>(session.view.rounds().length === 0 ? 'new' : 'rounds');
  const toRounds = () => {
    setPage('rounds');
  };
  return page === 'new' ? (
    <NewRoundForm onStarted={toRounds} {...(session.view.rounds().length === 0 ? {} : { onBack: toRounds })} />
  ) : (
    <RoundsSoFar
      onNew={() => {
        setPage('new');
      }}
      onSend={onSend}
    />
  );
}
