import type { KnownEntity, Suggestion, SuggestSource } from '#core/suggest/suggestion';

/** What goes to the worker that makes suggestions: the project's entities when they are others, then a numbered job. */
export type SuggestMessage =
  | { readonly kind: 'entities'; readonly entities: readonly KnownEntity[] }
  | { readonly kind: 'suggest'; readonly job: number; readonly source: Omit<SuggestSource, 'entities'> };

/** What comes back: one answer to each job, in their order. */
export type SuggestAnswer =
  | { readonly kind: 'suggestions'; readonly job: number; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
