import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { EntityRecord, Id } from '#core/model/records';
import type { MergeDraft } from '#core/review/packages/merge-draft';
import type { PackageStates } from '#core/review/packages/package-states';
import type { Proposals } from '#core/review/packages/proposals';
import { aliasFieldOf, isAliasField, sharedFieldsOf } from '#core/review/packages/shared-fields';

/** Says that a copy names the entity although it was deleted here, so that it is back because of packages only. */
const presence = 'kind';

export interface EntityResolver {
  /** The entity here that stands for theirs. */
  find(id: Id): Id | undefined;
  /** The same, for what newly names it: an entity that was deleted here comes back. */
  demand(id: Id, segment: number): Id | undefined;
  /** An entity that the copy made. */
  add(entity: EntityRecord): void;
  /** Changes of a copy, and which aliases come and go, are proposed. */
  change(base: EntityRecord | undefined, theirs: EntityRecord): void;
}

export function createEntityResolver(
  view: ProjectView,
  draft: MergeDraft,
  states: PackageStates,
  proposals: Proposals,
): EntityResolver {
  const survivors = new Map<Id, Id>();
  for (const { id, merged } of view.entities()) for (const gone of merged ?? []) survivors.set(gone, id);
  const isBroughtBack = (id: Id): boolean => proposals.isProposed(id, presence);

  function joinAliases(id: Id, names: readonly string[]): void {
    const ours = draft.get(id);
    if (ours?.kind !== 'entity') return;
    const known = new Set(ours.aliases);
    if (names.every((name) => known.has(name))) return;
    draft.put({ ...ours, aliases: Array.from(new Set([...ours.aliases, ...names])).sort(compareText) });
  }

  function bringBack(theirs: EntityRecord): void {
    const known = draft.get(theirs.id);
    if (known === undefined) draft.put({ ...bare(theirs), aliases: theirs.aliases.toSorted(compareText) });
    joinAliases(theirs.id, [...theirs.aliases, ...proposedAliases(theirs.id)]);
    proposals.propose(theirs.id, presence, undefined, 'entity');
    for (const [field, value] of sharedFieldsOf(theirs)) proposals.propose(theirs.id, field, undefined, value);
    for (const alias of theirs.aliases) proposals.propose(theirs.id, aliasFieldOf(alias), undefined, alias);
  }

  /** Names that copies gave it, also while it was not here. */
  function proposedAliases(id: Id): readonly string[] {
    const fields = proposals.about(id).filter((field) => isAliasField(field));
    return fields.flatMap((field) => proposals.proposed(id, field).filter((name) => name !== ''));
  }

  /** Also of an entity that is not here: another copy can bring it back, and which one comes first must not count. */
  function change(base: EntityRecord | undefined, theirs: EntityRecord): void {
    const before = base === undefined ? undefined : sharedFieldsOf(base);
    for (const [field, value] of sharedFieldsOf(theirs)) {
      if (before?.get(field) !== value) proposals.propose(theirs.id, field, before?.get(field), value);
    }
    const [had, has] = [base?.aliases ?? [], theirs.aliases];
    for (const alias of has.filter((each) => !had.includes(each))) {
      proposals.propose(theirs.id, aliasFieldOf(alias), undefined, alias);
    }
    for (const alias of had.filter((each) => !has.includes(each))) {
      proposals.propose(theirs.id, aliasFieldOf(alias), alias, '');
    }
  }

  function find(id: Id): Id | undefined {
    const ours = draft.get(id);
    if (ours !== undefined) return ours.kind === 'entity' ? id : undefined;
    const survivor = survivors.get(id);
    return survivor !== undefined && draft.get(survivor)?.kind === 'entity' ? survivor : undefined;
  }

  return {
    find,
    demand(id, segment) {
      const known = find(id);
      if (known !== undefined && (known !== id || !isBroughtBack(id))) return known;
      const theirs = states.at(id, segment);
      if (theirs?.kind === 'entity' && (known === id || draft.get(id) === undefined)) bringBack(theirs);
      return find(id);
    },
    add(entity) {
      if (draft.get(entity.id) === undefined && !survivors.has(entity.id)) draft.put(bare(entity));
      else change(undefined, entity);
    },
    change,
  };
}

/** Which entities became it is known here better than there. */
function bare({ merged: _, ...entity }: EntityRecord): EntityRecord {
  return entity;
}
