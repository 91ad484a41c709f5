import type { SuggestSource, DateSuggestion } from '#core/suggest/suggestion';

export function suggestDates(source: SuggestSource): readonly DateSuggestion[] {
  return source.text === '' ? [] : [];
}
