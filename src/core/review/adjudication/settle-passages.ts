import type { ChangeSet } from '#core/changes/change-set';
import type { CommandContext } from '#core/commands/command';
import { relationsAtAny } from '#core/commands/find-annotations';
import { adjudicatorOf, newAdjudicator } from '#core/review/adjudication/adjudicator';
import { carriedRelations } from '#core/review/adjudication/carried-relations';
import { takenAnnotations } from '#core/review/adjudication/taken-annotations';
import { indexVerdicts, votedIds } from '#core/review/adjudication/verdict-of';
import type { ProjectView } from '#core/model/project-view';
import { compareCreation } from '#core/model/record-order';
import type {
  AnnotationRecord,
  AnyRecord,
  Id,
  VerdictDecision,
  VerdictRecord,
  Vote,
  VotedAnnotation,
} from '#core/model/records';

/** What is decided about one passage. */
export interface Settlement {
  /** As they are now, see `castVotes`. */
  readonly votes: readonly Vote[];
  readonly decision: VerdictDecision;
  /** Coders whose reading is copied into the adjudicated layer. */
  readonly taken: readonly Id[];
  readonly reason: string;
  readonly comment: string;
}

/** What is decided in one document. */
export interface DocumentSettlements {
  readonly documentId: Id;
  readonly settlements: readonly Settlement[];
}

/**
 * The change that decides passages: verdicts, what they bring about in the adjudicated layer, and the relations between.
 * A verdict about the same annotations gives way, with what it had brought about.
 */
export function settlePassages(context: CommandContext, documents: readonly DocumentSettlements[]): ChangeSet {
  const { view, now, newId } = context;
  const known = adjudicatorOf(view);
  const adjudicator = known ?? newAdjudicator(view, newId(), now);
  const changes = documents.map((document) => settleDocument(context, adjudicator.id, document));
  return {
    added: [...(known === undefined ? [adjudicator] : []), ...changes.flatMap(({ added }) => added)],
    updated: changes.flatMap(({ updated }) => updated),
    removed: changes.flatMap(({ removed }) => removed),
  };
}

function settleDocument(
  context: CommandContext,
  adjudicator: Id,
  { documentId, settlements }: DocumentSettlements,
): ChangeSet {
  const { view, coder, now, newId } = context;
  const earlier = indexVerdicts(view.verdictsOf(documentId));
  const replaced = new Set<VerdictRecord>();
  const verdicts: VerdictRecord[] = [];
  const results: AnnotationRecord[] = [];
  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];

  for (const { votes, decision, taken, reason, comment } of settlements) {
    const copies = takenAnnotations({ votes, taken }).map((group) =>
      copyFor(view, group, { id: newId(), coder: adjudicator, now }),
    );
    const [first, ...others] = Array.from(new Set(votedIds({ votes }).flatMap((id) => earlier.get(id) ?? [])))
      .filter((verdict) => !replaced.has(verdict))
      .sort(compareCreation);
    const verdict: VerdictRecord = {
      kind: 'verdict',
      id: first?.id ?? newId(),
      documentId,
      votes,
      decision,
      taken: votes.map((vote) => vote.coder).filter((id) => taken.includes(id)),
      results: copies.map(({ id }) => id),
      reason,
      comment,
      coder,
      createdAt: first?.createdAt ?? now,
      updatedAt: now,
    };
    if (first === undefined) added.push(verdict);
    else updated.push([first, verdict]);
    for (const gone of first === undefined ? others : [first, ...others]) replaced.add(gone);
    verdicts.push(verdict);
    results.push(...copies);
  }

  const kept = new Set(verdicts.map(({ id }) => id));
  const removed: AnyRecord[] = Array.from(replaced).filter(({ id }) => !kept.has(id));
  const withdrawn = resultsOf(view, Array.from(replaced));
  const links = relationsAtAny(
    view,
    withdrawn.map(({ id }) => id),
  );
  const standing = view.verdictsOf(documentId).filter((verdict) => !replaced.has(verdict));
  const relations = carriedRelations(context, {
    documentId,
    adjudicator,
    verdicts: [...standing, ...verdicts],
    fresh: results,
    withdrawn,
  });
  return {
    added: [...added, ...results, ...relations],
    updated,
    removed: [...removed, ...links, ...withdrawn],
  };
}

/** What the verdicts brought about and is still there. Nobody's own tags are among them, whatever a file says. */
export function resultsOf(view: ProjectView, verdicts: readonly VerdictRecord[]): readonly AnnotationRecord[] {
  return Array.from(new Set(verdicts.flatMap(({ results }) => results)))
    .map((id) => view.annotation(id))
    .filter((annotation) => annotation !== undefined)
    .filter(({ coder }) => {
      const record = view.record(coder);
      return record?.kind === 'coder' && record.role === 'adjudicator';
    });
}

function copyFor(
  view: ProjectView,
  group: readonly VotedAnnotation[],
  made: { readonly id: Id; readonly coder: Id; readonly now: string },
): AnnotationRecord {
  const sources = group.map(({ id }) => view.annotation(id)).filter((source) => source !== undefined);
  const [source] = sources;
  // The votes were cast from these records a moment ago.
  if (source === undefined) throw new Error('A vote names an annotation that is not there.');
  return {
    ...source,
    id: made.id,
    coder: made.coder,
    note: sources.find(({ note }) => note !== '')?.note ?? '',
    createdAt: made.now,
    updatedAt: made.now,
  };
}
