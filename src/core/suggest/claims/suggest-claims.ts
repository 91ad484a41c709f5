import type { ClaimSuggestion, SuggestSource } from '#core/suggest/suggestion';
import type { TextSpan } from '#core/text/span';

export function suggestClaims(
  source: SuggestSource,
  near: { readonly actors: readonly TextSpan[] } = { actors: [] },
): readonly ClaimSuggestion[] {
  return source.text === '' && near.actors.length === 0 ? [] : [];
}
