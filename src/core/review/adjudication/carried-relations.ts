import { relationOf } from '#core/codebook/definitions';
import type { CommandContext } from '#core/commands/command';
import { sameTarget } from '#core/commands/relation-rules';
import { resultOf, takenAnnotations } from '#core/review/adjudication/taken-annotations';
import { indexVerdicts, votedIds } from '#core/review/adjudication/verdict-of';
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
  const placeOf = createPlaces(verdicts, layer);
  const gone = new Set(carried.withdrawn.map(({ id }) => id));
  const added: RelationRecord[] = [];
  const known = new Map<string, RelationRecord[]>();

  for (const verdict of concerned(verdicts, freshIds)) {
    for (const [index, group] of takenAnnotations(verdict).entries()) {
      const from = layer.get(verdict.results[index] ?? '');
      if (from === undefined) continue;
      for (const relation of group.flatMap(({ relations }) => relations)) {
        const definition = relationOf(view.codebook(), relation.type);
        if (definition?.from !== from.tag) continue;
        const target = targetOf(view, relation, definition, placeOf);
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

/** Verdicts that brought about something fresh, or whose votes lead to a place where something fresh stands. */
function concerned(verdicts: readonly VerdictRecord[], fresh: ReadonlySet<Id>): readonly VerdictRecord[] {
  const isNew = (verdict: VerdictRecord) => verdict.results.some((id) => fresh.has(id));
  const places = new Set(verdicts.filter(isNew).flatMap(votedIds));
  const leadsThere = ({ target }: VotedRelation) => target.kind === 'record' && places.has(target.id);
  return verdicts.filter(
    (verdict) =>
      isNew(verdict) ||
      verdict.votes.some(({ annotations }) => annotations.some(({ relations }) => relations.some(leadsThere))),
  );
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

type PlaceOf = (annotationId: Id) => Place | undefined;

function createPlaces(verdicts: readonly VerdictRecord[], layer: ReadonlyMap<Id, AnnotationRecord>): PlaceOf {
  const index = indexVerdicts(verdicts);
  return (annotationId) => {
    const verdict = index.get(annotationId)?.at(-1);
    const voted = verdict?.votes.flatMap(({ annotations }) => annotations).find(({ id }) => id === annotationId);
    if (verdict === undefined || voted === undefined) return undefined;
    const results = verdict.results.map((id) => layer.get(id)).filter((annotation) => annotation !== undefined);
    return { voted, became: layer.get(resultOf(verdict, annotationId) ?? ''), results };
  };
}

function targetOf(
  view: ProjectView,
  { target }: VotedRelation,
  definition: RelationDefinition,
  placeOf: PlaceOf,
): RelationTarget | undefined {
  if (target.kind === 'literal') return definition.literals.includes(target.value) ? target : undefined;
  if (view.entity(target.id) !== undefined) return definition.to === 'entity' ? target : undefined;
  const place = placeOf(target.id);
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
