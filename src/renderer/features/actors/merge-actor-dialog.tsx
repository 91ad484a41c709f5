import { useEffect, useMemo, useState } from 'react';
import { mergeEntities } from '#core/commands/merge-entities';
import { previewEntityCommand } from '#core/commands/entity-preview';
import type { EntityRecord } from '#core/model/records';
import { actorList } from '#renderer/features/actors/focus-places.ts';
import { previewWords } from '#renderer/features/actors/preview-words.ts';
import { CommandPreview } from '#renderer/parts/command-preview.tsx';
import { useCommandPreview } from '#renderer/parts/use-command-preview.ts';
import { EntityChooser } from '#renderer/parts/entity-chooser.tsx';
import { useEntityRows } from '#renderer/parts/use-entity-rows.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { focusAfter, focusSoon } from '#renderer/ui/focus-soon.ts';
import type { KnownEntity } from '#core/suggest/suggestion';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';

/** Two entries, one actor: choose which one stays, see what that does, and do it in one step. */
export function MergeActorDialog({ entity, onClose }: { readonly entity: EntityRecord; readonly onClose: () => void }) {
  const { workspace } = useApp();
  const session = useSession();
  const [into, setInto] = useState<KnownEntity | null>(null);
  const except = useMemo(() => new Set([entity.id]), [entity.id]);
  const rowsFor = useEntityRows({ mayCreate: false, except, limit: 8 });
  const command = useMemo(
    () => (into === null ? null : mergeEntities(session, { from: [entity.id], into: into.id })),
    [session, entity.id, into],
  );
  const { preview, run } = useCommandPreview(command, previewEntityCommand);
  useEffect(() => {
    focusSoon('.preview-form input');
  }, []);
  const merge = () => {
    if (into === null || !run()) return;
    onClose();
    workspace.set({ actorId: into.id });
    focusAfterDialog(actorList);
  };
  return (
    <Dialog
      title={`Merge “${entity.name}” into another actor`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" onPress={merge} isDisabled={preview?.ok !== true}>
            Merge
          </Button>
        </>
      }
    >
      <div className="preview-form" data-short>
        <EntityChooser
          label="Which one stays?"
          value={into?.name ?? ''}
          placeholder="Type a few letters of its name"
          rowsFor={rowsFor}
          onPick={(row) => {
            if (row.kind !== 'known') return;
            focusAfter(() => {
              setInto(row.entity);
            }, '.dialog-foot .button-primary');
          }}
        />
        <CommandPreview preview={preview} wordsOf={(what) => previewWords('merge', what)} />
      </div>
    </Dialog>
  );
}
