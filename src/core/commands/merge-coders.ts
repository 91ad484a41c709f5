import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { mergeReviewRecords } from '#core/commands/merge-review-records';
import { findSameAnnotation } from '#core/commands/prepare-span';
import { sameTarget } from '#core/commands/relation-rules';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AnyRecord, Id, RelationRecord } from '#core/model/records';
import { success } from '#core/model/result';

interface MergeDetails {
  /** Who disappears. */
  readonly from: Id;
  /** Whose layer takes everything. */
  readonly into: Id;
}

/**
 * Makes two coders one. Where both tagged the same span with the same tag, the annotation of `into` stays, takes the
 * attributes and the note that it lacks, and the relations of the other one. Assignments, comments and verdicts, the
 * votes in them too, go over to `into`.
 */
export function mergeCoders(reader: CommandReader, { from, into }: MergeDetails): Command {
  const nameOf = (id: Id) => {
    const record = reader.view.record(id);
    return quoted(record?.kind === 'coder' ? record.name : '');
  };
  return {
    name: 'merge-coders',
    label: `Merge coder ${nameOf(from)} into ${nameOf(into)}`,
    documentIds: [],
    plan({ view, now }) {
      const gone = view.record(from);
      if (gone?.kind !== 'coder' || view.record(into)?.kind !== 'coder') {
        return refuse('not-found', 'This coder is no longer in the project.');
      }
      if (from === into) return refuse('same-coder', 'Choose two different coders.');
      const updated: [AnyRecord, AnyRecord][] = [];
      const removed: AnyRecord[] = [gone];
      const replacement = new Map<Id, Id>();
      const kept = new Map<Id, readonly [AnnotationRecord, AnnotationRecord]>();
      for (const document of view.documents()) {
        for (const annotation of view.annotationsOf(document.id)) {
          if (annotation.coder !== from) continue;
          const same = findSameAnnotation(view, { ...annotation, coder: into });
          const counts = annotation.status === 'confirmed' || annotation.status === 'suggested';
          if (same === undefined || !counts) {
            updated.push([annotation, { ...annotation, coder: into, updatedAt: now }]);
            continue;
          }
          replacement.set(annotation.id, same.id);
          removed.push(annotation);
          kept.set(same.id, [same, fillIn(kept.get(same.id)?.[1] ?? same, annotation, now)]);
        }
      }
      for (const [before, after] of kept.values()) if (after !== before) updated.push([before, after]);
      const relations = moveRelations(view, { from, into }, replacement);
      const review = mergeReviewRecords(view, { from, into, replacement });
      return success({
        added: [],
        updated: [...updated, ...relations.updated, ...review.updated],
        removed: [...relations.removed, ...review.removed, ...removed.toReversed()],
      });
    },
  };
}

function fillIn(kept: AnnotationRecord, lost: AnnotationRecord, now: string): AnnotationRecord {
  const missing = Object.keys(lost.attributes).some((id) => !Object.hasOwn(kept.attributes, id));
  const note = kept.note === '' ? lost.note : kept.note;
  if (!missing && note === kept.note) return kept;
  return { ...kept, attributes: { ...lost.attributes, ...kept.attributes }, note, updatedAt: now };
}

function moveRelations(
  view: ProjectView,
  { from, into }: MergeDetails,
  replacement: ReadonlyMap<Id, Id>,
): { readonly updated: readonly [AnyRecord, AnyRecord][]; readonly removed: readonly AnyRecord[] } {
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  const standing = new Map<string, RelationRecord[]>();
  const keyOf = (relation: RelationRecord) => JSON.stringify([relation.type, relation.from]);
  for (const documentId of ['', ...view.documents().map(({ id }) => id)]) {
    const relations = view.relationsOf(documentId);
    const touched = (relation: RelationRecord) =>
      relation.coder === from ||
      replacement.has(relation.from) ||
      (relation.target.kind === 'record' && replacement.has(relation.target.id));
    // Those that stay as they are come first, so that a moved one which says the same gives way.
    for (const relation of relations) {
      if (!touched(relation)) standing.set(keyOf(relation), [...(standing.get(keyOf(relation)) ?? []), relation]);
    }
    for (const relation of relations) {
      if (!touched(relation)) continue;
      const { target } = relation;
      const moved: RelationRecord = {
        ...relation,
        coder: relation.coder === from ? into : relation.coder,
        from: replacement.get(relation.from) ?? relation.from,
        target: target.kind === 'record' ? { kind: 'record', id: replacement.get(target.id) ?? target.id } : target,
      };
      const others = standing.get(keyOf(moved)) ?? [];
      if (others.length > 0 && !fitsBeside(view, moved, others)) removed.push(relation);
      else {
        updated.push([relation, moved]);
        standing.set(keyOf(moved), [...others, moved]);
      }
    }
  }
  return { updated, removed };
}

/** Whether a relation says something new beside others of its type and start, within what the codebook allows. */
function fitsBeside(view: ProjectView, relation: RelationRecord, others: readonly RelationRecord[]): boolean {
  const definition = view.codebook().relations.find((each) => each.id === relation.type);
  if (others.some((other) => sameTarget(other.target, relation.target))) return false;
  if (definition !== undefined && definition.max !== null && others.length >= definition.max) return false;
  return relation.target.kind === 'record' && others.every((other) => other.target.kind === 'record');
}
