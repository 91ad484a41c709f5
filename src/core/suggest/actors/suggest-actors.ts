import type { SuggestSource, ActorSuggestion } from '#core/suggest/suggestion';

export function suggestActors(source: SuggestSource): readonly ActorSuggestion[] {
  return source.text === '' ? [] : [];
}
