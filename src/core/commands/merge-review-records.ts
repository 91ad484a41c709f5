import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import { compareText } from '#core/model/record-order';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnyRecord,
  AssignmentRecord,
  CommentRecord,
  DocumentState,
  Id,
  VerdictRecord,
  Vote,
  VotedAnnotation,
} from '#core/model/records';

interface Merge {
  /** Who disappears. */
  readonly from: Id;
  readonly into: Id;
  /** Annotations that give way, by id, and the one that stays in the place of each. */
  readonly replacement: ReadonlyMap<Id, Id>;
}

type Updates = [AnyRecord, AnyRecord][];

/**
 * What a merge of two coders means for rounds, assignments, comments, verdicts and receipts: all that named the one
 * names the other. Times stay, because nobody said or decided anything anew.
 */
export function mergeReviewRecords(view: ProjectView, merge: Merge): ChangeSet {
  const { from, into } = merge;
  const assignments = mergeAssignments(view, merge);
  const updated: Updates = [...assignments.updated];
  const put = <Value extends AnyRecord>(before: Value, after: Value): void => {
    if (!equalData(before, after)) updated.push([before, after]);
  };
  for (const round of view.rounds()) put(round, { ...round, coders: renamed(round.coders, merge) });
  for (const { id } of view.documents()) {
    for (const comment of view.commentsOf(id)) put(comment, mergeComment(comment, merge));
    for (const verdict of view.verdictsOf(id)) put(verdict, mergeVerdict(verdict, merge));
  }
  for (const receipt of view.receipts()) if (receipt.coder === from) put(receipt, { ...receipt, coder: into });
  return { added: [], updated, removed: assignments.removed };
}

/** One of a round and document stays; the one who got further counts. */
function mergeAssignments(
  view: ProjectView,
  { from, into }: Merge,
): { readonly updated: Updates; readonly removed: readonly AssignmentRecord[] } {
  const keyOf = ({ round, documentId }: AssignmentRecord): string => JSON.stringify([round, documentId]);
  const standing = new Map<string, AssignmentRecord>();
  const after = new Map<Id, AssignmentRecord>();
  const removed: AssignmentRecord[] = [];
  for (const assignment of view.assignments()) {
    if (assignment.coder === into) standing.set(keyOf(assignment), assignment);
  }
  for (const assignment of view.assignments()) {
    if (assignment.coder !== from) continue;
    const other = standing.get(keyOf(assignment));
    if (other === undefined) {
      after.set(assignment.id, { ...assignment, coder: into });
      continue;
    }
    removed.push(assignment);
    const { state, updatedAt } = assignment;
    if (progress[state] > progress[(after.get(other.id) ?? other).state]) {
      after.set(other.id, { ...other, state, updatedAt });
    }
  }
  const updated = view.assignments().flatMap((before): Updates => {
    const next = after.get(before.id);
    return next === undefined ? [] : [[before, next]];
  });
  return { updated, removed };
}

const progress: Readonly<Record<DocumentState, number>> = { 'to-do': 0, 'in-progress': 1, done: 2 };

function mergeComment(comment: CommentRecord, { from, into, replacement }: Merge): CommentRecord {
  const coder = comment.coder === from ? into : comment.coder;
  const { about } = comment;
  const standsFor = (id: Id): Id => replacement.get(id) ?? id;
  switch (about.kind) {
    case 'document':
      return { ...comment, coder };
    case 'annotation':
      return { ...comment, coder, about: { kind: about.kind, id: standsFor(about.id) } };
    case 'difference': {
      if (!about.annotations.some((id) => replacement.has(id))) return { ...comment, coder };
      const annotations = Array.from(new Set(about.annotations.map(standsFor))).sort(compareText);
      return { ...comment, coder, about: { kind: about.kind, annotations } };
    }
  }
}

function mergeVerdict(verdict: VerdictRecord, merge: Merge): VerdictRecord {
  const { from, into, replacement } = merge;
  const withMovedTargets = (annotation: VotedAnnotation): VotedAnnotation => {
    const relations = annotation.relations.map((relation) => {
      const id = relation.target.kind === 'record' ? replacement.get(relation.target.id) : undefined;
      return id === undefined ? relation : { ...relation, target: { kind: 'record', id } as const };
    });
    return { ...annotation, relations };
  };
  return {
    ...verdict,
    coder: verdict.coder === from ? into : verdict.coder,
    votes: mergeVotes(
      verdict.votes.map((vote) => ({ ...vote, annotations: vote.annotations.map(withMovedTargets) })),
      merge,
    ),
    taken: renamed(verdict.taken, merge),
    results: Array.from(new Set(verdict.results.map((id) => replacement.get(id) ?? id))),
  };
}

/** Where both voted, one vote holds what either had, those of the coder who stays first. */
function mergeVotes(votes: readonly Vote[], { from, into, replacement }: Merge): readonly Vote[] {
  const moved = votes.find(({ coder }) => coder === from);
  if (moved === undefined) return votes;
  const kept = votes.find(({ coder }) => coder === into);
  const known = new Set(kept?.annotations.map(({ id }) => id));
  const others = moved.annotations
    .map((annotation) => ({ ...annotation, id: replacement.get(annotation.id) ?? annotation.id }))
    .filter(({ id }) => !known.has(id));
  const joined = { coder: into, annotations: [...(kept?.annotations ?? []), ...others] };
  return votes.flatMap((vote) => {
    if (vote === (kept ?? moved)) return [joined];
    return vote === moved ? [] : [vote];
  });
}

function renamed(coders: readonly Id[], { from, into }: Merge): readonly Id[] {
  if (!coders.includes(from)) return coders;
  return Array.from(new Set(coders.map((id) => (id === from ? into : id))));
}
