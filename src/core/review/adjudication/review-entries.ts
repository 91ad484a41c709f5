import { indexVerdicts, type VerdictIndex, verdictOf, votedIds } from '#core/review/adjudication/verdict-of';
import { stands, verdictStanding, type VerdictStanding } from '#core/review/adjudication/verdict-standing';
import type { DifferenceKind, Passage } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import { compareSpans } from '#core/model/record-order';
import type { Id, VerdictRecord } from '#core/model/records';

/**
 * A passage that wants a decision or has one. `open`: nobody decided; `settled`: decided, and the votes are what they
 * were; `outdated`: decided, but the tags have changed since.
 */
export interface ReviewEntry {
  /** Stays as long as the first of its annotations does. */
  readonly id: Id;
  /** Where all annotations of a verdict are gone, the readings are empty and the span is where they were. */
  readonly passage: Passage;
  readonly verdict: VerdictRecord | null;
  readonly standing: VerdictStanding | null;
  readonly state: 'open' | 'settled' | 'outdated';
}

/**
 * What a reviewer walks through in a document: passages in which coders differ, and verdicts that no longer stand on the
 * votes they were made from. In reading order.
 */
export function reviewEntries(view: ProjectView, documentId: Id, passages: readonly Passage[]): readonly ReviewEntry[] {
  const verdicts = view.verdictsOf(documentId);
  const index = indexVerdicts(verdicts);
  const entries: ReviewEntry[] = [];
  for (const passage of passages) {
    if (passage.differences.length === 0 && verdictOf(index, passage) === undefined) continue;
    const entry = entryFor(view, index, passage);
    if (entry.state === 'outdated' || passage.differences.length > 0) entries.push(entry);
  }
  const forsaken = verdicts.filter((verdict) => votedIds(verdict).every((id) => view.annotation(id) === undefined));
  if (forsaken.length === 0) return entries;
  return [...entries, ...forsaken.map((verdict) => forsakenEntry(view, verdict))].sort((left, right) =>
    compareSpans({ ...left.passage, id: left.id }, { ...right.passage, id: right.id }),
  );
}

/** What is to be said about a passage, also one that all agree on. */
export function entryFor(view: ProjectView, index: VerdictIndex, passage: Passage): ReviewEntry {
  const verdict = verdictOf(index, passage) ?? null;
  const standing = verdict === null ? null : verdictStanding(view, verdict, passage);
  const state = standing === null ? 'open' : stands(standing) ? 'settled' : 'outdated';
  return { id: idOf(passage), passage, verdict, standing, state };
}

/** Whether an entry shows a kind of difference and a tag; none wanted is all. */
export function fits(
  { passage }: ReviewEntry,
  { kinds, tags }: { readonly kinds: readonly DifferenceKind[]; readonly tags: readonly Id[] },
): boolean {
  const ofKind = kinds.length === 0 || passage.differences.some(({ kind }) => kinds.includes(kind));
  return ofKind && (tags.length === 0 || passage.tags.some((tag) => tags.includes(tag)));
}

function idOf({ key }: Passage): Id {
  const [first = key] = key.split(' ');
  return first;
}

/** A verdict whose annotations are all gone: it can be looked at and taken back. */
function forsakenEntry(view: ProjectView, verdict: VerdictRecord): ReviewEntry {
  const voted = verdict.votes.flatMap(({ annotations }) => annotations);
  const passage: Passage = {
    key: verdict.id,
    documentId: verdict.documentId,
    start: Math.min(...voted.map(({ start }) => start)),
    end: Math.max(...voted.map(({ end }) => end)),
    tags: Array.from(new Set(voted.map(({ tag }) => tag))),
    readings: verdict.votes.map(({ coder }) => ({ coder, annotations: [] })),
    differences: [],
  };
  return { id: verdict.id, passage, verdict, standing: verdictStanding(view, verdict, passage), state: 'outdated' };
}
