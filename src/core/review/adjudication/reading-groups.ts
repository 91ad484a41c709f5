import { refuse, type Refusal } from '#core/commands/command';
import { readingKey } from '#core/review/adjudication/voted-content';
import type { Passage } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** Coders who have the same reading of a passage. */
export interface ReadingGroup {
  readonly coders: readonly Id[];
  /** Of the first coder; empty where they tagged nothing. */
  readonly annotations: readonly AnnotationRecord[];
  /** What each difference of the passage shows for them, in its order. */
  readonly shown: readonly string[];
}

/**
 * The readings of a passage, each once, in the order of its coders: same spans, tags and attributes, and nothing that the
 * comparison tells apart.
 */
export function groupReadings(view: ProjectView, { readings, differences }: Passage): readonly ReadingGroup[] {
  const groups = new Map<string, ReadingGroup>();
  for (const [index, { coder, annotations: ids }] of readings.entries()) {
    const annotations = ids.map((id) => view.annotation(id)).filter((annotation) => annotation !== undefined);
    const shown = differences.map((difference) => difference.shown[index] ?? '');
    const key = JSON.stringify([readingKey(annotations), shown]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? { coders: [coder], annotations, shown } : withCoder(known, coder));
  }
  return Array.from(groups.values());
}

function withCoder(group: ReadingGroup, coder: Id): ReadingGroup {
  return { ...group, coders: [...group.coders, coder] };
}

/** The reading of the coder, if there is one. */
export function readingOf(groups: readonly ReadingGroup[], coder: Id): Result<ReadingGroup, Refusal> {
  const own = groups.find(({ coders }) => coders.includes(coder));
  if (own !== undefined) return success(own);
  return refuse('no-reading', 'You did not code this document. Press the number of a coder to take their reading.');
}

/** The reading of the others: the only one, or the one that most of them have. */
export function readingOfOthers(groups: readonly ReadingGroup[], coder: Id): Result<ReadingGroup, Refusal> {
  const others = groups.filter(({ coders }) => !coders.includes(coder));
  const [most, next] = others.toSorted((left, right) => right.coders.length - left.coders.length);
  if (most === undefined) return refuse('no-reading', 'Nobody else has another reading here.');
  if (next === undefined || next.coders.length < most.coders.length) return success(most);
  return refuse('others-differ', 'The others have different readings. Press the number of a coder to take theirs.');
}

/** The reading to start from where one has to stand: the coder's own if it has a tag, else the most frequent with one. */
export function readingToStand(groups: readonly ReadingGroup[], coder: Id): ReadingGroup | undefined {
  const tagged = groups.filter(({ annotations }) => annotations.length > 0);
  const own = tagged.find(({ coders }) => coders.includes(coder));
  return own ?? tagged.toSorted((left, right) => right.coders.length - left.coders.length)[0];
}
