import type { ChangeSet } from '#core/changes/change-set';
import type { Command, CommandReader, Refusal } from '#core/commands/command';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, EntityRecord, Id } from '#core/model/records';
import { type Result, success } from '#core/model/result';

/** What a change of actor entities would do, for the eye before it is done. */
export interface EntityPreview {
  /** Mentions that get another entity, or none. */
  readonly mentions: number;
  /** Documents in which these are. */
  readonly documents: number;
  /** How many of the mentions belong to other coders. */
  readonly ofOthers: number;
  /** Entities that are made, change their names, or go. */
  readonly names: readonly NameChange[];
  /** Relations between entities that move to another end, and that go. */
  readonly relationsMoved: number;
  readonly relationsRemoved: number;
  /** Colleagues who have a copy of the project that still has the old state. */
  readonly packages: number;
}

export interface NameChange {
  readonly entity: string;
  readonly fate: 'made' | 'changed' | 'removed';
  /** Names by which it is called from now on, and no longer. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Plans the command without running it, and sums up what it would change. */
export function previewEntityCommand(
  { view, text }: CommandReader,
  coder: Id,
  command: Command,
): Result<EntityPreview, Refusal> {
  let made = 0;
  const planned = command.plan({ view, text, coder, now: '', newId: () => `preview-${String((made += 1))}` });
  return planned.ok ? success(previewOf(view, coder, planned.value)) : planned;
}

function previewOf(view: ProjectView, coder: Id, { added, updated, removed }: ChangeSet): EntityPreview {
  const mentions = updated.flatMap(([from]): AnnotationRecord[] => (from.kind === 'annotation' ? [from] : []));
  const names = [
    ...added.flatMap((record) => (record.kind === 'entity' ? [nameChange('made', undefined, record)] : [])),
    ...updated.flatMap(([from, to]) =>
      from.kind === 'entity' && to.kind === 'entity' ? [nameChange('changed', from, to)] : [],
    ),
    ...removed.flatMap((record) => (record.kind === 'entity' ? [nameChange('removed', record, undefined)] : [])),
  ];
  return {
    mentions: mentions.length,
    documents: new Set(mentions.map(({ documentId }) => documentId)).size,
    ofOthers: mentions.filter((mention) => mention.coder !== coder).length,
    names,
    relationsMoved: updated.filter(([from]) => from.kind === 'relation').length,
    relationsRemoved: removed.filter(({ kind }) => kind === 'relation').length,
    packages: new Set(view.receipts().flatMap((receipt) => (receipt.direction === 'opened' ? [] : [receipt.coder])))
      .size,
  };
}

function nameChange(
  fate: NameChange['fate'],
  before: EntityRecord | undefined,
  after: EntityRecord | undefined,
): NameChange {
  const had = namesOf(before);
  const has = namesOf(after);
  return {
    entity: after?.name ?? before?.name ?? '',
    fate,
    gained: has.filter((name) => !had.includes(name)),
    lost: had.filter((name) => !has.includes(name)),
  };
}

function namesOf(entity: EntityRecord | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}
