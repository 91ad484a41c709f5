/**
 * What becomes of annotations and relations when parts of the codebook that they use go or change. One pass over the
 * project, the same for the preview, which shows the counts, and for the change itself.
 *
 * A migrated annotation keeps its `codebookVersion`: nobody has coded it anew, and what else was stale about it is so
 * still.
 */
import { acceptsValue, attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import { partOf } from '#core/codebook/touched-parts';
import { findSameAnnotation } from '#core/commands/prepare-span';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AnyRecord,
  AttributeDefinition,
  AttributeValue,
  CodebookPart,
  CodebookRecord,
  Id,
  RelationDefinition,
  RelationRecord,
} from '#core/model/records';

/** What is to become of what uses the parts that go. */
export interface CodebookMigration {
  /** Tags that go: another tag for their annotations, or `null` to delete them. */
  readonly tags: readonly { readonly tag: Id; readonly to: Id | null }[];
  /** Values that go: another value of the attribute, or `null` to clear it. */
  readonly values: readonly { readonly tag: Id; readonly attribute: Id; readonly value: Id; readonly to: Id | null }[];
}

export const emptyMigration: CodebookMigration = { tags: [], values: [] };

/** A part that goes or no longer takes what it held, and how many annotations or relations use it. */
export interface LostUse {
  /**
   * `tag` and `value` ask for a choice; `attribute` is dropped; `misfit`: what an attribute of another type cannot
   * hold is cleared; `relation`: relations of the type, or those that it no longer allows, are removed.
   */
  readonly kind: 'tag' | 'value' | 'attribute' | 'misfit' | 'relation';
  readonly part: CodebookPart;
  readonly count: number;
}

export interface MigrationPlan {
  readonly updated: readonly (readonly [AnnotationRecord, AnnotationRecord])[];
  readonly removed: readonly AnyRecord[];
  readonly uses: readonly LostUse[];
  /** Annotations that would have become equal to one that is there, and go. */
  readonly joined: number;
  /** Uses of tags and values for which the migration says nothing. */
  readonly unsettled: readonly LostUse[];
}

/** Plans what `next` brings about. Where `unsettled` is not empty, the plan must not be carried out. */
export function planMigration(
  view: ProjectView,
  next: CodebookRecord,
  migration: CodebookMigration,
  now: string,
): MigrationPlan {
  const before = view.codebook();
  const tally = createTally();
  const fates = createFates(before, next, migration, tally);
  const updated: (readonly [AnnotationRecord, AnnotationRecord])[] = [];
  const removed: AnyRecord[] = [];
  const after = new Map<Id, AnnotationRecord | null>();
  const taken = new Set<string>();
  let joined = 0;
  if (fates.isNeeded) {
    for (const document of view.documents()) {
      for (const annotation of view.annotationsOf(document.id)) {
        const next = fates.annotation(annotation);
        if (next === annotation) continue;
        const isTwin = next !== null && next.tag !== annotation.tag && standsAlready(view, next, taken, fates.goes);
        if (isTwin) joined++;
        if (next === null || isTwin) {
          removed.push(annotation);
          after.set(annotation.id, null);
        } else {
          const made = { ...next, updatedAt: now };
          updated.push([annotation, made]);
          after.set(annotation.id, made);
        }
      }
    }
  }
  for (const relation of lostRelations(view, next, after)) {
    removed.push(relation);
    tally.add('relation', partOf({ relation: relation.type }));
  }
  const uses = tally.all();
  const settled = (use: LostUse) => (use.kind !== 'tag' && use.kind !== 'value' ? true : fates.isSettled(use));
  return { updated, removed, uses, joined, unsettled: uses.filter((use) => !settled(use)) };
}

interface Fates {
  /** Whether any annotation can be concerned. */
  readonly isNeeded: boolean;
  /** The annotation afterwards: the same object where nothing happens to it, `null` where it goes. */
  annotation(annotation: AnnotationRecord): AnnotationRecord | null;
  /** Whether annotations of the tag go over to another tag, or go altogether. */
  goes(tag: Id): boolean;
  isSettled(use: LostUse): boolean;
}

function createFates(before: CodebookRecord, next: CodebookRecord, migration: CodebookMigration, tally: Tally): Fates {
  const lostTags = new Set(before.tags.filter(({ id }) => tagOf(next, id) === undefined).map(({ id }) => id));
  const tagMoves = new Map(migration.tags.map(({ tag, to }) => [tag, to]));
  const valueMoves = new Map(
    migration.values.map(({ tag, attribute, value, to }) => [JSON.stringify([tag, attribute, value]), to]),
  );
  // Attributes of a tag that stays which go, change their type or lose values.
  const changed = new Map<Id, ReadonlyMap<Id, AttributeChange>>();
  for (const tag of before.tags) {
    if (lostTags.has(tag.id)) continue;
    const changes = tag.attributes.flatMap((old): [Id, AttributeChange][] => {
      const now = attributeOf(next, tag.id, old.id);
      const lost = now === undefined ? [] : old.values.filter(({ id }) => !now.values.some((each) => each.id === id));
      return now !== undefined && now.type === old.type && lost.length === 0
        ? []
        : [[old.id, { old, now, lost: new Set(lost.map(({ id }) => id)) }]];
    });
    if (changes.length > 0) changed.set(tag.id, new Map(changes));
  }

  function attributesAfter(annotation: AnnotationRecord): Readonly<Record<Id, AttributeValue>> {
    const changes = changed.get(annotation.tag);
    if (changes === undefined) return annotation.attributes;
    const entries = Object.entries(annotation.attributes);
    const after = entries.flatMap(([id, value]): [Id, AttributeValue][] => {
      const change = changes.get(id);
      if (change === undefined) return [[id, value]];
      const part = partOf({ tag: annotation.tag, attribute: id });
      if (change.now === undefined) {
        tally.add('attribute', part);
        return [];
      }
      const moved = moveValue(value, change, part);
      return moved === null ? [] : [[id, moved]];
    });
    const isSame = after.length === entries.length && after.every(([, value], index) => value === entries[index]?.[1]);
    return isSame ? annotation.attributes : Object.fromEntries(after);
  }

  function moveValue(value: AttributeValue, change: AttributeChange, part: CodebookPart): AttributeValue | null {
    const { old, now, lost } = change;
    if (now === undefined) return null;
    const isList = (definition: AttributeDefinition) => /^(?:single|multiple|concept)$/u.test(definition.type);
    let current = value;
    if (isList(old) && isList(now)) {
      const held = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
      const gone = held.filter((each) => lost.has(each));
      for (const each of gone) tally.add('value', { ...part, value: each });
      if (gone.length > 0) {
        const kept = held.flatMap((each) => {
          const to = lost.has(each) ? valueMoves.get(JSON.stringify([part.tag, part.attribute, each])) : each;
          return to === undefined || to === null ? [] : [to];
        });
        const unique = Array.from(new Set(kept));
        const [first] = unique;
        if (first === undefined) return null;
        current = typeof value === 'string' ? first : unique;
      }
    }
    if (old.type === now.type) return current;
    const converted = convertValue(old, now, current);
    if (converted === null) tally.add('misfit', part);
    return converted;
  }

  return {
    isNeeded: lostTags.size + changed.size > 0,
    goes: (tag) => lostTags.has(tag),
    annotation(annotation) {
      if (!lostTags.has(annotation.tag)) {
        const attributes = attributesAfter(annotation);
        return attributes === annotation.attributes ? annotation : { ...annotation, attributes };
      }
      tally.add('tag', partOf({ tag: annotation.tag }));
      const to = tagMoves.get(annotation.tag);
      const definition = to === undefined || to === null ? undefined : tagOf(next, to);
      if (definition === undefined) return null;
      const attributes = Object.fromEntries(
        Object.entries(annotation.attributes).filter(([id, value]) =>
          definition.attributes.some((attribute) => attribute.id === id && acceptsValue(attribute, value)),
        ),
      );
      return { ...annotation, tag: definition.id, attributes };
    },
    isSettled({ kind, part }) {
      if (kind === 'tag') {
        const to = tagMoves.get(part.tag);
        return to === null || (to !== undefined && tagOf(next, to) !== undefined);
      }
      const to = valueMoves.get(JSON.stringify([part.tag, part.attribute, part.value]));
      if (to === undefined || to === null) return to === null;
      return attributeOf(next, part.tag, part.attribute)?.values.some(({ id }) => id === to) === true;
    },
  };
}

interface AttributeChange {
  readonly old: AttributeDefinition;
  /** `undefined` where it goes. */
  readonly now: AttributeDefinition | undefined;
  readonly lost: ReadonlySet<Id>;
}

/** What an attribute of another type makes of a value; `null` where it cannot hold it. */
function convertValue(
  old: AttributeDefinition,
  now: AttributeDefinition,
  value: AttributeValue,
): AttributeValue | null {
  const labels = (Array.isArray(value) ? value : [value]).map(
    (each) => old.values.find(({ id }) => id === each)?.label ?? String(each),
  );
  const candidates: readonly AttributeValue[] = [
    value,
    ...(typeof value === 'string' ? [[value]] : []),
    ...(Array.isArray(value) && value.length === 1 ? value.map(String) : []),
    ...now.values.filter(({ label }) => labels.length === 1 && label === labels[0]).map(({ id }) => id),
    ...(typeof value === 'string' && value.trim() !== '' ? [Number(value)] : []),
  ];
  // Which actor or day a text means is for a person to say, and an actor's id says nothing in a text.
  if (old.type === 'entity' || now.type === 'entity' || now.type === 'edtf') return null;
  if (now.type === 'text') return labels.join(', ');
  return candidates.find((candidate) => acceptsValue(now, candidate)) ?? null;
}

function standsAlready(
  view: ProjectView,
  annotation: AnnotationRecord,
  taken: Set<string>,
  goes: (tag: Id) => boolean,
): boolean {
  const { documentId, start, end, tag, coder, status } = annotation;
  if (status !== 'confirmed' && status !== 'suggested') return false;
  const key = JSON.stringify([documentId, start, end, tag, coder]);
  if (taken.has(key)) return true;
  taken.add(key);
  return !goes(tag) && findSameAnnotation(view, annotation) !== undefined;
}

/** Relations whose type goes, or that run between ends that the type no longer allows; those that never fitted stay. */
function lostRelations(
  view: ProjectView,
  next: CodebookRecord,
  after: ReadonlyMap<Id, AnnotationRecord | null>,
): readonly RelationRecord[] {
  const before = view.codebook();
  const narrowed = before.relations.some((old) => {
    const now = relationOf(next, old.id);
    return (
      now === undefined ||
      old.from !== now.from ||
      old.to !== now.to ||
      old.literals.length > now.literals.length ||
      old.literals.some((literal) => !now.literals.includes(literal))
    );
  });
  if (!narrowed && after.size === 0) return [];
  const was = (id: Id) => view.record(id);
  const is = (id: Id) => {
    const changed = after.get(id);
    return changed === undefined ? view.record(id) : (changed ?? undefined);
  };
  const relations = ['', ...view.documents().map(({ id }) => id)].flatMap((id) => view.relationsOf(id));
  return relations.filter((relation) => {
    const isEndGone =
      is(relation.from) === undefined || (relation.target.kind === 'record' && is(relation.target.id) === undefined);
    if (isEndGone) return true;
    const old = relationOf(before, relation.type);
    return old !== undefined && fits(relation, old, was) && !fits(relation, relationOf(next, relation.type), is);
  });
}

function fits(
  { from, target }: RelationRecord,
  definition: RelationDefinition | undefined,
  find: (id: Id) => AnyRecord | undefined,
): boolean {
  if (definition === undefined) return false;
  const isAt = (id: Id, end: Id) => {
    const record = find(id);
    return end === 'entity' ? record?.kind === 'entity' : record?.kind === 'annotation' && record.tag === end;
  };
  if (!isAt(from, definition.from)) return false;
  return target.kind === 'literal' ? definition.literals.includes(target.value) : isAt(target.id, definition.to);
}

interface Tally {
  add(kind: LostUse['kind'], part: CodebookPart): void;
  all(): readonly LostUse[];
}

function createTally(): Tally {
  const counts = new Map<string, { readonly kind: LostUse['kind']; readonly part: CodebookPart; count: number }>();
  return {
    add(kind, part) {
      const key = JSON.stringify([kind, part.tag, part.attribute, part.value, part.relation]);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { kind, part, count: 1 });
      else known.count++;
    },
    all: () => [...counts.values()],
  };
}
