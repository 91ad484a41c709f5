import { useState } from 'react';
import { OccurrencesDialog } from '#renderer/features/occurrences/occurrences-dialog.tsx';
import { wishOf, type Wish } from '#renderer/features/occurrences/wish.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import { notify } from '#renderer/state/workspace.ts';

/** Tags every occurrence of a string or an actor, after a look at the list. */
export function Occurrences() {
  const { workspace } = useApp();
  const session = useSession();
  const dialog = useStore(workspace, (state) => state.dialog);
  const hasText = useStore(workspace, (state) => state.documentId !== null && state.middle === 'text');
  const isFree = useIsFreeForDialog();
  const [wish, setWish] = useState<Wish | null>(null);

  useCommand(
    'tag-occurrences',
    () => {
      const wanted = wishOf(session, workspace.get());
      if (wanted === null) {
        notify(workspace, 'There is nothing to look for here. Select some words or a tag first.', 'error');
        return;
      }
      setWish(wanted);
      workspace.set({ dialog: 'tag-occurrences', card: null });
    },
    isFree && hasText,
  );

  return dialog === 'tag-occurrences' && wish !== null ? <OccurrencesDialog wish={wish} /> : null;
}
