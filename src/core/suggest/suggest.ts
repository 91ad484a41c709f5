import { isArticleText } from '#core/regions/region-at';
import { suggestActors } from '#core/suggest/actors/suggest-actors';
import { suggestClaims } from '#core/suggest/claims/suggest-claims';
import { suggestDates } from '#core/suggest/dates/suggest-dates';
import type { Suggestion, SuggestSource } from '#core/suggest/suggestion';
import { isGraphemeBoundary } from '#core/text/graphemes';
import type { TextSpan } from '#core/text/span';

/**
 * What the assistant would tag in a text: dates, actors and claims, in reading order (start, then longest first). Two of
 * one tag never share a character, but for claims, which may lie within each other. The same source always gives the
 * same answer.
 */
export function suggest(source: SuggestSource): readonly Suggestion[] {
  const actors = suggestActors(source);
  const found: readonly Suggestion[] = [
    ...suggestDates(source),
    ...actors,
    ...suggestClaims(source, { actors: actors.map(({ start, end }) => ({ start, end })) }),
  ];
  const sound = found
    .filter((suggestion) => isSound(source.text, suggestion) && isArticleText(source.regions, suggestion))
    .sort(compareSuggestions);
  return withoutOverlap(sound);
}

/** Start, longest first, tag: a total order, as no two of one tag have the same span. */
export function compareSuggestions(left: Suggestion, right: Suggestion): number {
  return left.start - right.start || right.end - left.end || (left.tag < right.tag ? -1 : left.tag > right.tag ? 1 : 0);
}

function isSound(text: string, { start, end }: TextSpan): boolean {
  return (
    start >= 0 && start < end && end <= text.length && isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)
  );
}

/** Of two that share characters the first stays; of claims with the same span too. */
function withoutOverlap(sorted: readonly Suggestion[]): readonly Suggestion[] {
  const ends = { actor: 0, date: 0 };
  const claims = new Set<string>();
  return sorted.filter((suggestion) => {
    const { tag, start, end } = suggestion;
    if (tag === 'claim') {
      const key = `${String(start)}:${String(end)}`;
      if (claims.has(key)) return false;
      claims.add(key);
      return true;
    }
    if (start < ends[tag]) return false;
    ends[tag] = end;
    return true;
  });
}
