import { createIntervalIndex, type IndexedSpan, type IntervalIndex } from '#core/changes/interval-index';
import type { Id } from '#core/model/records';
import { isRejectedBy, isTaggedBy } from '#core/suggest/filter-suggestions';
import type { Suggestion } from '#core/suggest/suggestion';

/** A suggestion with an id that it keeps when the same place is suggested again. */
export interface OpenSuggestion extends IndexedSpan {
  readonly suggestion: Suggestion;
}

/** An annotation of the coder, or a suggestion that was rejected, by the annotation's id. */
export interface SettledPlace extends IndexedSpan {
  readonly tag: Id;
  readonly isRejected: boolean;
}

/**
 * Which suggestions of a document are still open, kept true while one tags: as `filterSuggestions`, but a tag that comes
 * or goes costs only a look at its own place.
 */
export interface OpenSuggestions {
  readonly open: IntervalIndex<OpenSuggestion>;
  /** What was settled comes first to go, then what comes: a place that moved is in both lists. */
  change(
    gone: readonly Id[],
    come: readonly SettledPlace[],
  ): { readonly opened: readonly OpenSuggestion[]; readonly closed: readonly Id[] };
}

export function createOpenSuggestions(
  suggestions: readonly Suggestion[],
  settled: Iterable<SettledPlace>,
): OpenSuggestions {
  const all = createIntervalIndex(suggestions.map(withId));
  const places = createIntervalIndex(settled);
  const isOpen = ({ suggestion }: OpenSuggestion) =>
    !places
      .overlapping(suggestion.start, suggestion.end)
      .some((place) => (place.isRejected ? isRejectedBy(suggestion, place) : isTaggedBy(suggestion, place)));
  const open = createIntervalIndex(all.all().filter(isOpen));
  return {
    open,
    change(gone, come) {
      const touched = new Map<Id, OpenSuggestion>();
      const touch = ({ start, end }: IndexedSpan) => {
        for (const suggestion of all.overlapping(start, end)) touched.set(suggestion.id, suggestion);
      };
      for (const id of gone) {
        const place = places.get(id);
        if (place === undefined) continue;
        places.remove(id);
        touch(place);
      }
      for (const place of come) {
        places.put(place);
        touch(place);
      }
      const opened: OpenSuggestion[] = [];
      const closed: Id[] = [];
      for (const suggestion of touched.values()) {
        const was = open.get(suggestion.id) !== undefined;
        const is = isOpen(suggestion);
        if (is && !was) {
          open.add(suggestion);
          opened.push(suggestion);
        } else if (was && !is) {
          open.remove(suggestion.id);
          closed.push(suggestion.id);
        }
      }
      return { opened, closed };
    },
  };
}

function withId(suggestion: Suggestion): OpenSuggestion {
  const { tag, start, end } = suggestion;
  return { id: `${tag}:${String(start)}:${String(end)}`, start, end, suggestion };
}
