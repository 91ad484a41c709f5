import type { ChangeSet } from '#core/changes/change-set';
import { entityCalledSo } from '#core/entities/entity-called-so';
import { createNameIndex, type EditableNameIndex, type NameIndex } from '#core/entities/name-index';
import type { KnownEntity } from '#core/suggest/suggestion';
import type { ProjectSession } from '#services/project-session';

const indexes = new WeakMap<ProjectSession, EditableNameIndex>();

/**
 * The actors of an open project by what they are called; made when it is first asked for, and kept by change sets from
 * then on, so that a mention resolves on the way of the key that tags it.
 */
export function nameIndexOf(session: ProjectSession): NameIndex {
  const known = indexes.get(session);
  if (known !== undefined) return known;
  const index = createNameIndex(session.view.entities());
  indexes.set(session, index);
  session.onChange(({ entry }) => {
    followEntities(index, entry.change);
  });
  return index;
}

/** Brings the index up to date with a change of the records. */
export function followEntities(index: EditableNameIndex, { added, updated, removed }: ChangeSet): void {
  for (const record of removed) if (record.kind === 'entity') index.without(record.id);
  for (const [, to] of updated) if (to.kind === 'entity') index.with(to);
  for (const record of added) if (record.kind === 'entity') index.with(record);
}

/** The one actor that is called so (see `entityCalledSo`). */
export function resolveName(session: ProjectSession, words: string): KnownEntity | undefined {
  return entityCalledSo(nameIndexOf(session), words);
}
