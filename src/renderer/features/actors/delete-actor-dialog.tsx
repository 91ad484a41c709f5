import { useMemo } from 'react';
import { deleteEntity } from '#core/commands/delete-entity';
import { previewEntityCommand } from '#core/commands/entity-preview';
import type { EntityRecord } from '#core/model/records';
import { actorList, actorsHead } from '#renderer/features/actors/focus-places.ts';
import { previewWords } from '#renderer/features/actors/preview-words.ts';
import { CommandPreview } from '#renderer/parts/command-preview.tsx';
import { useCommandPreview } from '#renderer/parts/use-command-preview.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';

/** Takes an actor from the list; its mentions stay tagged. */
export function DeleteActorDialog({
  entity,
  onClose,
}: {
  readonly entity: EntityRecord;
  readonly onClose: () => void;
}) {
  const { workspace } = useApp();
  const session = useSession();
  const command = useMemo(() => deleteEntity(session, { entityId: entity.id }), [session, entity.id]);
  const { preview, run } = useCommandPreview(command, previewEntityCommand);
  return (
    <Dialog
      title={`Delete “${entity.name}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="danger"
            autoFocus
            isDisabled={preview?.ok !== true}
            onPress={() => {
              if (!run()) return;
              onClose();
              workspace.set({ actorId: null });
              focusAfterDialog(session.view.entities().length > 0 ? actorList : actorsHead);
            }}
          >
            Delete actor
          </Button>
        </>
      }
    >
      <CommandPreview preview={preview} wordsOf={(what) => previewWords('delete', what)} />
    </Dialog>
  );
}
