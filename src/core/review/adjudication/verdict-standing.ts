import { canVote } from '#core/review/adjudication/adjudicator';
import { voteFor } from '#core/review/adjudication/cast-votes';
import { indexVerdicts, type VerdictIndex, votedIds } from '#core/review/adjudication/verdict-of';
import type { Passage } from '#core/review/compare/difference';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type {
  AnnotationRecord,
  AttributeValue,
  EntityRecord,
  Id,
  VerdictRecord,
  VotedAnnotation,
} from '#core/model/records';

/** What a verdict stands on now, by annotation ids in the order of the votes. All empty: it stands as it was made. */
export interface VerdictStanding {
  /** Voted annotations that say something else now. */
  readonly changed: readonly Id[];
  /** Voted annotations that were deleted, rejected or lost. */
  readonly gone: readonly Id[];
  /** Annotations at the same place on which nobody has decided. */
  readonly added: readonly Id[];
}

/**
 * Whether a verdict's votes still are what they were. With the passage as it is now, `added` is what it holds beyond
 * them; without it, annotations that cover the same span, or most of it with the same tag.
 */
export function verdictStanding(
  view: ProjectView,
  verdict: VerdictRecord,
  passage?: Pick<Passage, 'readings'>,
): VerdictStanding {
  const changed: Id[] = [];
  const gone: Id[] = [];
  for (const vote of verdict.votes) {
    for (const voted of vote.annotations) {
      const now = view.annotation(voted.id);
      if (now?.status !== 'confirmed' || now.coder !== vote.coder) gone.push(voted.id);
      else if (!isPlainlyTheSame(view, voted, now) && !saysTheSame(view, voted, voteFor(view, now)))
        changed.push(voted.id);
    }
  }
  const added = passage === undefined ? newcomers(view, verdict) : addedIn(view, verdict, passage);
  return { changed, gone, added };
}

export function stands({ changed, gone, added }: VerdictStanding): boolean {
  return changed.length === 0 && gone.length === 0 && added.length === 0;
}

/** What most annotations are: untouched, and without links. Told at a small part of the cost. */
function isPlainlyTheSame(view: ProjectView, then: VotedAnnotation, now: AnnotationRecord): boolean {
  const { start, end, quote, tag } = then;
  const isSame = start === now.start && end === now.end && tag === now.tag && quote === now.quote;
  if (!isSame || then.relations.length > 0 || !equalData(then.attributes, now.attributes)) return false;
  return !view.relationsAt(now.id).some(({ from }) => from === now.id);
}

/** The words at the end of a relation, and which of two merged actor entities is named, make no other meaning. */
function saysTheSame(view: ProjectView, then: VotedAnnotation, now: VotedAnnotation): boolean {
  const stays = (id: Id) => id;
  if (equalData(meaningOf(then, stays), meaningOf(now, stays))) return true;
  const survivors = survivorsOf(view);
  if (survivors.size === 0) return false;
  const survivor = (id: Id) => survivors.get(id) ?? id;
  return equalData(meaningOf(then, survivor), meaningOf(now, survivor));
}

function meaningOf(
  { start, end, quote, tag, attributes, relations }: VotedAnnotation,
  entityOf: (id: Id) => Id,
): Omit<VotedAnnotation, 'id' | 'relations'> & { readonly relations: readonly unknown[] } {
  const values = Object.entries(attributes).map(([id, value]): readonly [Id, AttributeValue] => [
    id,
    typeof value === 'string' ? entityOf(value) : value,
  ]);
  const ends = relations.map(({ type, target }) =>
    target.kind === 'record' ? { type, target: entityOf(target.id) } : { type, target },
  );
  return { start, end, quote, tag, attributes: Object.fromEntries(values), relations: ends };
}

const survivorsByEntities = new WeakMap<readonly EntityRecord[], ReadonlyMap<Id, Id>>();

/** Actor entities that are gone, and what each became; the same map until an entity changes. */
function survivorsOf(view: ProjectView): ReadonlyMap<Id, Id> {
  const entities = view.entities();
  const known =
    survivorsByEntities.get(entities) ??
    new Map(entities.flatMap(({ id, merged }) => (merged ?? []).map((gone) => [gone, id] as const)));
  survivorsByEntities.set(entities, known);
  return known;
}

function addedIn(view: ProjectView, verdict: VerdictRecord, { readings }: Pick<Passage, 'readings'>): readonly Id[] {
  const voted = new Set(votedIds(verdict));
  return readings
    .filter(({ coder }) => canVote(view, coder))
    .flatMap(({ annotations }) => annotations)
    .filter((id) => !voted.has(id));
}

function newcomers(view: ProjectView, verdict: VerdictRecord): readonly Id[] {
  const voted = verdict.votes.flatMap(({ annotations }) => annotations);
  const decided: VerdictIndex = indexVerdicts(view.verdictsOf(verdict.documentId));
  return view
    .annotationsOf(verdict.documentId)
    .filter(({ id, status, coder }) => status === 'confirmed' && !decided.has(id) && canVote(view, coder))
    .filter((annotation) => voted.some((each) => isAtThePlaceOf(each, annotation)))
    .map(({ id }) => id)
    .sort(compareText);
}

/** More than half of both together is shared, so that what is nested in a long claim is not taken for another reading. */
function isAtThePlaceOf(voted: VotedAnnotation, { start, end, tag }: AnnotationRecord): boolean {
  const shared = Math.min(end, voted.end) - Math.max(start, voted.start);
  const together = Math.max(end, voted.end) - Math.min(start, voted.start);
  return shared === together || (tag === voted.tag && shared * 2 > together);
}
