import { relationOf } from '#core/codebook/definitions';
import type { CommandContext } from '#core/commands/command';
import { sameTarget } from '#core/commands/relation-rules';
import { takenAnnotations } from '#core/review/adjudication/taken-annotations';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  Id,
  RelationDefinition,
  RelationRecord,
  RelationTarget,
  VerdictRecord,
  VotedAnnotation,
  VotedRelation,
} from '#core/model/records';

interface Carried {
  readonly documentId: Id;
  readonly adjudicator: Id;
  /** All verdicts of the document as they will be. */
  readonly verdicts: readonly VerdictRecord[];
  /** What was just decided on: relations that start or end here are carried over. */
  readonly fresh: readonly AnnotationRecord[];
  /** Results that are about to go. */
  readonly withdrawn: readonly AnnotationRecord[];
}

/**
 * Relations of the adjudicated layer that follow from fresh results: a relation of a taken annotation leads to what was
 * decided at the place to which it leads in the coder's layer. Where nothing is decided there yet, it follows with the
 * verdict that does. Relations between older results are left as they are, because somebody may have changed them.
 */
export function carriedRelations({ view, now, newId }: CommandContext, carried: Carried): readonly RelationRecord[] {
  const { documentId, adjudicator, verdicts, fresh } = carried;
  const layer = layerAfter(view, carried);
  const freshIds = new Set(fresh.map(({ id }) => id));
  const places = placesOf(verdicts, layer);
  const gone = new Set(carried.withdrawn.map(({ id }) => id));
  const added: RelationRecord[] = [];
  const known = new Map<string, RelationRecord[]>();

  for (const verdict of verdicts) {
    for (const [index, group] of takenAnnotations(verdict).entries()) {
      const from = layer.get(verdict.results[index] ?? '');
      if (from === undefined) continue;
      for (const relation of group.flatMap(({ relations }) => relations)) {
        const definition = relationOf(view.codebook(), relation.type);
        if (definition?.from !== from.tag) continue;
        const target = targetOf(view, relation, definition, places);
        if (target === undefined) continue;
        const touched = freshIds.has(from.id) || (target.kind === 'record' && freshIds.has(target.id));
        if (!touched || (target.kind === 'record' && target.id === from.id)) continue;
        const key = JSON.stringify([relation.type, from.id]);
        const beside = known.get(key) ?? standingRelations(view, relation.type, from.id, gone);
        known.set(key, beside);
        if (!fitsBeside(definition, target, beside)) continue;
        const link: RelationRecord = {
          kind: 'relation',
          id: newId(),
          type: relation.type,
          from: from.id,
          target,
          documentId,
          coder: adjudicator,
          createdAt: now,
        };
        beside.push(link);
        added.push(link);
      }
    }
  }
  return added;
}

/** Results that there will be, by id. */
function layerAfter(view: ProjectView, { verdicts, fresh, withdrawn }: Carried): ReadonlyMap<Id, AnnotationRecord> {
  const gone = new Set(withdrawn.map(({ id }) => id));
  const layer = new Map(fresh.map((annotation) => [annotation.id, annotation]));
  for (const id of verdicts.flatMap(({ results }) => results)) {
    const annotation = view.annotation(id);
    if (annotation?.status === 'confirmed' && !gone.has(id)) layer.set(id, annotation);
  }
  return layer;
}

/** What stands in the adjudicated layer at the place of a voted annotation. */
interface Place {
  readonly voted: VotedAnnotation;
  /** What it became; `undefined` where its reading was not taken. */
  readonly became: AnnotationRecord | undefined;
  /** All that the verdict about it brought about. */
  readonly results: readonly AnnotationRecord[];
}

function placesOf(
  verdicts: readonly VerdictRecord[],
  layer: ReadonlyMap<Id, AnnotationRecord>,
): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>();
  for (const verdict of verdicts) {
    const results = verdict.results.map((id) => layer.get(id)).filter((annotation) => annotation !== undefined);
    const became = new Map<Id, AnnotationRecord | undefined>();
    for (const [index, group] of takenAnnotations(verdict).entries()) {
      for (const { id } of group) became.set(id, layer.get(verdict.results[index] ?? ''));
    }
    for (const voted of verdict.votes.flatMap(({ annotations }) => annotations)) {
      places.set(voted.id, { voted, became: became.get(voted.id), results });
    }
  }
  return places;
}

function targetOf(
  view: ProjectView,
  { target }: VotedRelation,
  definition: RelationDefinition,
  places: ReadonlyMap<Id, Place>,
): RelationTarget | undefined {
  if (target.kind === 'literal') return definition.literals.includes(target.value) ? target : undefined;
  if (view.entity(target.id) !== undefined) return definition.to === 'entity' ? target : undefined;
  const place = places.get(target.id);
  if (place === undefined) return undefined;
  const fitting = place.results.filter(({ tag }) => tag === definition.to);
  const became = fitting.find((result) => result === place.became) ?? closest(place.voted, fitting);
  return became === undefined ? undefined : { kind: 'record', id: became.id };
}

/** The one that shares most of the text; the first of several. */
function closest(voted: VotedAnnotation, results: readonly AnnotationRecord[]): AnnotationRecord | undefined {
  const shared = ({ start, end }: AnnotationRecord) => Math.min(end, voted.end) - Math.max(start, voted.start);
  return results.toSorted((left, right) => shared(right) - shared(left))[0];
}

function standingRelations(view: ProjectView, type: Id, from: Id, gone: ReadonlySet<Id>): RelationRecord[] {
  return view
    .relationsAt(from)
    .filter((relation) => relation.type === type && relation.from === from)
    .filter(({ target }) => target.kind !== 'record' || !gone.has(target.id));
}

/** A relation that says nothing new, or that the codebook does not allow beside the others, stays with its vote. */
function fitsBeside(
  definition: RelationDefinition,
  target: RelationTarget,
  others: readonly RelationRecord[],
): boolean {
  if (others.some((other) => sameTarget(other.target, target))) return false;
  if (definition.max !== null && others.length >= definition.max) return false;
  return others.length === 0 || (target.kind === 'record' && others.every((other) => other.target.kind === 'record'));
}
