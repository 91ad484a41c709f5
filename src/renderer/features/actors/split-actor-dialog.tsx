import { useMemo, useState } from 'react';
import { splitEntity, type SplitTarget } from '#core/commands/split-entity';
import { previewEntityCommand } from '#core/commands/entity-preview';
import type { AnnotationRecord, EntityRecord } from '#core/model/records';
import { calledNames } from '#renderer/features/actors/actor-rows.ts';
import { actorList } from '#renderer/features/actors/focus-places.ts';
import { previewWords } from '#renderer/features/actors/preview-words.ts';
import { CommandPreview } from '#renderer/parts/command-preview.tsx';
import { useCommandPreview } from '#renderer/parts/use-command-preview.ts';
import { EntityChooser } from '#renderer/parts/entity-chooser.tsx';
import type { EntityRow } from '#renderer/parts/entity-rows.ts';
import { useEntityRows } from '#renderer/parts/use-entity-rows.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { mentionsOf } from '#renderer/state/mentions-index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList, type CheckListRow } from '#renderer/ui/check-list.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { focusAfter } from '#renderer/ui/focus-soon.ts';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';

/** One entry, two actors: choose names or single mentions, and whom they stand for instead. */
export function SplitActorDialog({ entity, onClose }: { readonly entity: EntityRecord; readonly onClose: () => void }) {
  const { workspace } = useApp();
  const session = useSession();
  const mentions = useMemo(() => mentionsOf(session).of(entity.id), [session, entity.id]);
  const [by, setBy] = useState<'names' | 'mentions'>('names');
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [single, setSingle] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<EntityRow | null>(null);
  // Who chooses the other list stays with that choice.
  const [isNew, setNew] = useState(true);
  const except = useMemo(() => new Set([entity.id]), [entity.id]);
  const choose = useEntityRows({ mayCreate: true, except, limit: 8 });
  const nameRows = useMemo(() => namesOf(entity, mentions), [entity, mentions]);
  const mentionRows = useMemo(
    () => mentions.map((mention) => mentionRow(mention, session.view.document(mention.documentId)?.title ?? '')),
    [mentions, session],
  );
  const suggested = nameRows.find(({ id }) => names.has(id))?.label ?? '';
  const rowsFor = useMemo(() => (typed: string) => choose(typed === '' ? suggested : typed), [choose, suggested]);
  const command = useMemo(() => {
    const chosen = by === 'names' ? names.size : single.size;
    if (target === null || chosen === 0) return null;
    return splitEntity(session, {
      entityId: entity.id,
      ...(by === 'names' ? { names: [...names] } : { mentions: [...single] }),
      into: targetOf(target),
    });
  }, [session, entity.id, by, names, single, target]);
  const { preview, run } = useCommandPreview(command, previewEntityCommand);

  const split = () => {
    if (!run()) return;
    onClose();
    workspace.set({ actorId: entity.id });
    focusAfterDialog(actorList);
  };

  return (
    <Dialog
      title={`Split “${entity.name}”`}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" onPress={split} isDisabled={preview?.ok !== true}>
            Split
          </Button>
        </>
      }
    >
      <div className="preview-form">
        <ChoiceGroup
          label="What is somebody else?"
          choices={[
            { id: 'names', label: 'All that is called so' },
            { id: 'mentions', label: 'Single mentions' },
          ]}
          chosen={[by]}
          onToggle={(id) => {
            setBy(id === 'mentions' ? 'mentions' : 'names');
            setNew(false);
          }}
        />
        <CheckList
          key={by}
          label={by === 'names' ? 'Names' : 'Mentions'}
          rows={by === 'names' ? nameRows : mentionRows}
          chosen={by === 'names' ? names : single}
          onChange={by === 'names' ? setNames : setSingle}
          autoFocus={isNew}
        />
        <EntityChooser
          label="Who is it?"
          value={target === null ? '' : target.kind === 'known' ? target.entity.name : target.guess.name}
          placeholder="Type a name"
          rowsFor={rowsFor}
          onPick={(row) => {
            focusAfter(() => {
              setTarget(row);
            }, '.dialog-foot .button-primary');
          }}
        />
        <CommandPreview preview={preview} wordsOf={(what) => previewWords('split', what)} />
      </div>
    </Dialog>
  );
}

function targetOf(row: EntityRow): SplitTarget {
  if (row.kind === 'known') return { kind: 'known', id: row.id };
  const { name, entityKind, country } = row.guess;
  return { kind: 'new', details: { name, entityKind, country, aliases: row.aliases } };
}

/** Names that mentions use, and aliases that none does. */
function namesOf(entity: EntityRecord, mentions: readonly AnnotationRecord[]): readonly CheckListRow[] {
  const used = calledNames(mentions);
  const known = new Set(used.map(({ id }) => id));
  const unused = calledNames(entity.aliases.map((quote) => ({ quote }))).filter(({ id }) => !known.has(id));
  return [
    ...used.map(({ id, label, count }) => ({ id, label, hint: countOf(count, 'mention') })),
    ...unused.map(({ id, label }) => ({ id, label, hint: 'no mention' })),
  ];
}

function mentionRow({ id, prefix, quote, suffix }: AnnotationRecord, title: string): CheckListRow {
  const label = `${prefix.slice(-16)}${quote}${suffix.slice(0, 24)}`.replace(/\s+/gu, ' ');
  return { id, label: `…${label}…`, hint: title };
}
