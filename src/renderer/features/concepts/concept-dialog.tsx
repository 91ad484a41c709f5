import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  conceptKey,
  conceptListsOf,
  conceptTree,
  isWithin,
  labelOfLevels,
  levelsOf,
  type ConceptList,
  type ConceptNode,
} from '#core/codebook/concept-tree';
import type { Command } from '#core/commands/command';
import { previewConceptCommand, type ConceptPreview } from '#core/commands/concept-preview';
import { deleteConcept } from '#core/commands/delete-concept';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { moveConcept } from '#core/commands/move-concept';
import { renameConcept } from '#core/commands/rename-concept';
import { conceptPreviewWords, leavingWords } from '#renderer/features/concepts/concept-words.ts';
import { CommandPreview } from '#renderer/parts/command-preview.tsx';
import { type PreviewCommand, useCommandPreview } from '#renderer/parts/use-command-preview.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Completion } from '#renderer/ui/completion.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { focusAfter, focusSoon } from '#renderer/ui/focus-soon.ts';

export type ConceptAction = 'rename' | 'merge' | 'move' | 'delete';

interface Props {
  readonly action: ConceptAction;
  readonly list: ConceptList;
  readonly node: ConceptNode;
  readonly tree: readonly ConceptNode[];
  /** With the id of the concept to look at from now on; `null` for none. */
  readonly onDone: (conceptId: string | null) => void;
  readonly onClose: () => void;
}

const titles: Readonly<Record<ConceptAction, (name: string) => string>> = {
  rename: (name) => `Rename “${name}”`,
  merge: (name) => `Merge “${name}” into another concept`,
  move: (name) => `Move “${name}”`,
  delete: (name) => `Delete “${name}”`,
};

const buttons: Readonly<Record<ConceptAction, string>> = {
  rename: 'Rename',
  merge: 'Merge',
  move: 'Move',
  delete: 'Delete concept',
};

const top = '/';

/** Renames, merges, moves or deletes a concept: what it would do is said before it is done, in one step. */
export function ConceptDialog({ action, list, node, tree, onDone, onClose }: Props) {
  const session = useSession();
  const name = labelOfLevels(node.levels);
  const [label, setLabel] = useState(name);
  const [target, setTarget] = useState<string | null>(null);
  const place = useMemo(
    () => ({ tag: list.tag.id, attribute: list.attribute.id, concept: node.id }),
    [list.tag.id, list.attribute.id, node.id],
  );
  const command = useMemo((): Command | null => {
    switch (action) {
      case 'rename':
        return label.trim() === name ? null : renameConcept(session, { ...place, label });
      case 'merge':
        return target === null ? null : mergeConcepts(session, { ...place, into: target });
      case 'move':
        return target === null ? null : moveConcept(session, { ...place, under: target === top ? null : target });
      case 'delete':
        return deleteConcept(session, { ...place, to: target });
    }
  }, [action, session, place, label, name, target]);
  const previewOf = useCallback<PreviewCommand<ConceptPreview>>(
    (reader, coder, planned) => previewConceptCommand(reader, coder, place, planned),
    [place],
  );
  const { preview, run } = useCommandPreview(command, previewOf);
  useEffect(() => {
    focusSoon('.preview-form input');
  }, []);
  const others = tree
    .filter(({ levels }) => !isWithin(levels, node.levels))
    .filter(({ value }) => action === 'move' || value !== null)
    .map(({ id, levels }) => ({ id, label: labelOfLevels(levels) }));
  const options =
    action === 'move' && node.levels.length > 1 ? [{ id: top, label: 'The top of the list' }, ...others] : others;
  const chosen = options.find(({ id }) => id === target)?.label ?? '';
  const leaving = action === 'rename' ? leavingWords(node.levels, levelsOf(label)) : null;
  /** Where the concept is then: a level without a value of its own has no id but its path. */
  const placeAfter = (): string | null => {
    if (action === 'delete') return null;
    if (action === 'merge') return target;
    if (node.value !== null) return node.id;
    const above = action === 'move' ? (tree.find(({ id }) => id === target)?.levels ?? []) : [];
    const path = action === 'rename' ? label : labelOfLevels([...above, ...node.levels.slice(-1)]);
    const current = conceptListsOf(session.view.codebook()).find(
      ({ tag, attribute }) => tag.id === list.tag.id && attribute.id === list.attribute.id,
    );
    const now = conceptTree(current?.attribute.values ?? []);
    return now.find(({ levels }) => conceptKey(labelOfLevels(levels)) === conceptKey(path))?.id ?? null;
  };
  const carryOut = () => {
    if (preview?.ok !== true || !run()) return;
    onClose();
    onDone(placeAfter());
  };

  return (
    <Dialog
      title={titles[action](name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look={action === 'delete' ? 'danger' : 'primary'}
            isDisabled={preview?.ok !== true}
            onPress={carryOut}
          >
            {buttons[action]}
          </Button>
        </>
      }
    >
      <form
        className="preview-form"
        data-short={action !== 'rename'}
        onSubmit={(event) => {
          event.preventDefault();
          if (action === 'rename') carryOut();
        }}
      >
        {action === 'rename' ? (
          <TextField
            label="Name"
            hint="A slash makes a level, as in treaty / breach."
            value={label}
            onChange={setLabel}
          />
        ) : (
          <Completion
            label={questions[action]}
            value={chosen}
            options={options}
            onPick={(id) => {
              focusAfter(() => {
                setTarget(id);
              }, '.dialog-foot button:last-child');
            }}
            {...(action === 'delete'
              ? {
                  onClear: () => {
                    setTarget(null);
                  },
                }
              : {})}
          />
        )}
        <CommandPreview preview={preview} wordsOf={(planned) => conceptPreviewWords(planned, leaving)} />
      </form>
    </Dialog>
  );
}

const questions = {
  merge: 'Which one stays?',
  move: 'Under which concept?',
  delete: 'Its claims get this concept instead (or none)',
} as const;
