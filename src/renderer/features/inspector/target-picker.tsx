import { useMemo, useState } from 'react';
import { relationOf, tagOf } from '#core/codebook/definitions';
import { addRelation } from '#core/commands/add-relation';
import { foldName } from '#core/commands/entity-rules';
import { sameTarget } from '#core/commands/relation-rules';
import { removeRelation } from '#core/commands/remove-relation';
import { setRelations } from '#core/commands/set-relations';
import { nearestTargets } from '#core/model/nearest';
import type { AnnotationRecord, Id, RelationDefinition, RelationRecord, RelationTarget } from '#core/model/records';
import { literalLabels } from '#renderer/parts/literal-labels.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useRelationsAt } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { showChord } from '#renderer/ui/key-chord.ts';
import { Picker, type PickedBy, type PickerRow } from '#renderer/ui/picker.tsx';
import type { ProjectSession } from '#services/project-session';

const relationTypes = { 'set-claimant': 'made_by', 'set-addressee': 'addressed_to', 'set-date': 'said_on' } as const;
const titles = {
  'set-claimant': 'Who made this claim?',
  'set-addressee': 'To whom is it addressed?',
  'set-date': 'When was it said?',
} as const;

interface Props {
  readonly annotation: AnnotationRecord;
  readonly dialog: keyof typeof relationTypes;
  readonly onClose: () => void;
}

/** Who made a claim, to whom, when: what is tagged near it, and words for nobody. What is chosen is marked. */
export function TargetPicker({ annotation, dialog, onClose }: Props) {
  const type = relationTypes[dialog];
  const definition = relationOf(useCodebook(), type);
  const held = useRelationsAt(annotation.id).filter((one) => one.type === type && one.from === annotation.id);
  if (definition === undefined) return null;
  return <ListedTargets {...{ annotation, definition, held, onClose }} title={titles[dialog]} />;
}

interface ListedProps {
  readonly annotation: AnnotationRecord;
  readonly definition: RelationDefinition;
  /** What the claim has now. */
  readonly held: readonly RelationRecord[];
  readonly title: string;
  readonly onClose: () => void;
}

function ListedTargets({ annotation, definition, held, title, onClose }: ListedProps) {
  const { host } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const tag = tagOf(session.view.codebook(), definition.to)?.label.toLowerCase() ?? definition.to;
  // As they were at opening: rows that change places under the digits would be taken by mistake.
  const [heldFirst] = useState(held);
  const targets = useMemo(
    () => listTargets(session, annotation, definition, heldFirst),
    [session, annotation, definition, heldFirst],
  );
  const heldAs = (target: RelationTarget) => held.find((one) => sameTarget(one.target, target));
  const takesSeveral = definition.max !== 1;

  const pick = (id: string, by: PickedBy) => {
    const target = targets.find((one) => idOf(one) === id);
    if (target === undefined) return;
    const relation = heldAs(target);
    const { id: type } = definition;
    if (by === 'only') run(setRelations(session, { type, from: annotation.id, targets: [target] }));
    else if (relation !== undefined) run(removeRelation(session, { relationId: relation.id }));
    else run(addRelation(session, { type, from: annotation.id, target }));
    if (by !== 'more') onClose();
  };

  return (
    <Picker
      title={title}
      rows={targets.map((target) => ({ ...rowOf(session, target), isChosen: heldAs(target) !== undefined }))}
      empty={`No ${tag} is tagged in this document yet. Tag one first, then set it here.`}
      foot={
        <>
          <span>
            <kbd>Enter</kbd> {held.length === 0 ? 'takes it' : takesSeveral ? 'adds or removes' : 'changes it'}
          </span>
          {takesSeveral && (
            <span>
              <kbd>⇧</kbd> several
            </span>
          )}
          {takesSeveral && held.length > 0 && (
            <span>
              <kbd>{showChord('Mod+Enter', host.os)}</kbd> this one instead
            </span>
          )}
        </>
      }
      onClose={onClose}
      onPick={pick}
    />
  );
}

/** Nearest first; what is held although it could not be offered any more comes last, so that it can be taken away. */
function listTargets(
  session: ProjectSession,
  annotation: AnnotationRecord,
  { to, literals }: RelationDefinition,
  held: readonly RelationRecord[],
): readonly RelationTarget[] {
  const heldIds = held.flatMap(({ target }) => (target.kind === 'record' ? [target.id] : []));
  const text = session.text(annotation.documentId) ?? '';
  const near = nearestTargets(session.view, annotation, to, text, new Set(heldIds)).map(({ id }) => id);
  const others = heldIds.filter((id) => !near.includes(id));
  return [
    ...[...near, ...others].map((id): RelationTarget => ({ kind: 'record', id })),
    ...literals.map((value): RelationTarget => ({ kind: 'literal', value })),
  ];
}

function idOf(target: RelationTarget): Id {
  return target.kind === 'literal' ? target.value : target.id;
}

function rowOf({ view }: ProjectSession, target: RelationTarget): PickerRow {
  const id = idOf(target);
  if (target.kind === 'literal') return { id, label: literalLabels[target.value] };
  const annotation = view.annotation(target.id);
  if (annotation === undefined) return { id, label: 'Missing' };
  const entity = view.entity(String(annotation.attributes['entity'] ?? ''));
  // A name that is the quote itself would be read twice.
  const isNamed = entity === undefined || foldName(entity.name) === foldName(annotation.quote);
  return { id, label: annotation.quote, ...(isNamed ? {} : { hint: entity.name }) };
}
