import { createIntervalIndex } from '#core/changes/interval-index';
import type { Id } from '#core/model/records';
import type { Suggestion } from '#core/suggest/suggestion';
import type { TextSpan } from '#core/text/span';

/** A place with a tag: an annotation, or a suggestion that was rejected. */
export interface TaggedPlace extends TextSpan {
  readonly tag: Id;
}

export interface SettledPlaces {
  /** What the coder tagged. */
  readonly annotations: readonly TaggedPlace[];
  readonly rejected: readonly TaggedPlace[];
}

/** Suggestions that are still open: those are not where the same tag stands already, nor where they were rejected. */
export function filterSuggestions<One extends Suggestion>(
  suggestions: readonly One[],
  { annotations, rejected }: SettledPlaces,
): readonly One[] {
  const index = createIntervalIndex(
    [
      ...annotations.map((place) => ({ place, isRejected: false })),
      ...rejected.map((place) => ({ place, isRejected: true })),
    ].map(({ place: { tag, start, end }, isRejected }, order) => ({ id: String(order), start, end, tag, isRejected })),
  );
  return suggestions.filter(
    (suggestion) =>
      !index
        .overlapping(suggestion.start, suggestion.end)
        .some((place) => (place.isRejected ? isRejectedBy(suggestion, place) : isTaggedBy(suggestion, place))),
  );
}

/** The same tag stands on some of its words. */
export function isTaggedBy(suggestion: TaggedPlace, annotation: TaggedPlace): boolean {
  return suggestion.tag === annotation.tag && sharedLength(suggestion, annotation) > 0;
}

/**
 * It is what was rejected, or hardly differs: they share more than half of all their characters. A rule that finds the
 * edge of a name elsewhere tomorrow must not ask again, one that finds a name within a long claim may.
 */
export function isRejectedBy(suggestion: TaggedPlace, rejected: TaggedPlace): boolean {
  if (suggestion.tag !== rejected.tag) return false;
  const shared = sharedLength(suggestion, rejected);
  const all = suggestion.end - suggestion.start + (rejected.end - rejected.start) - shared;
  return shared > all / 2;
}

function sharedLength(one: TextSpan, other: TextSpan): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
