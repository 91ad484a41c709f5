import { useMemo, useState } from 'react';
import { deleteEntities } from '#core/commands/delete-entity';
import { previewEntityCommand } from '#core/commands/entity-preview';
import type { EntityRecord } from '#core/model/records';
import { actorList, actorsHead } from '#renderer/features/actors/focus-places.ts';
import { previewWords } from '#renderer/features/actors/preview-words.ts';
import { CommandPreview } from '#renderer/parts/command-preview.tsx';
import { kindLabel } from '#renderer/parts/entity-words.ts';
import { useCommandPreview } from '#renderer/parts/use-command-preview.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';

interface Props {
  /** As they were at opening; nothing is tagged with any of them. */
  readonly entities: readonly EntityRecord[];
  readonly onClose: () => void;
}

/** Takes actors that nothing is tagged with from the list; one can keep some of them. */
export function DeleteUnmentionedDialog({ entities, onClose }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(entities.map(({ id }) => id)));
  const rows = useMemo(
    () =>
      entities.map((entity) => {
        const { id, name, note } = entity;
        const belongs = session.view.relationsAt(id).length;
        const facts = [
          kindLabel(entity.entityKind),
          belongs === 0 ? '' : countOf(belongs, 'membership'),
          note === '' ? '' : 'has a note',
        ];
        return { id, label: name, hint: facts.filter((fact) => fact !== '').join(', ') };
      }),
    [entities, session],
  );
  const command = useMemo(
    () => (chosen.size === 0 ? null : deleteEntities(session, { entityIds: [...chosen] })),
    [session, chosen],
  );
  const { preview, run } = useCommandPreview(command, previewEntityCommand);

  return (
    <Dialog
      title="Delete actors without mentions"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="danger"
            isDisabled={preview?.ok !== true}
            onPress={() => {
              if (!run()) return;
              onClose();
              if (chosen.has(workspace.get().actorId ?? '')) workspace.set({ actorId: null });
              focusAfterDialog(session.view.entities().length > 0 ? actorList : actorsHead);
            }}
          >
            Delete {countOf(chosen.size, 'actor')}
          </Button>
        </>
      }
    >
      <div className="preview-form">
        <p>No tag of any coder stands for these. Untick whom you want to keep.</p>
        <CheckList label="Actors to delete" rows={rows} chosen={chosen} onChange={setChosen} autoFocus />
        <CommandPreview preview={preview} wordsOf={(what) => previewWords('delete', what)} />
      </div>
    </Dialog>
  );
}
