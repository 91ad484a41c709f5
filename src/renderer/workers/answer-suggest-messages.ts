import type { KnownEntity, Suggestion, SuggestSource } from '#core/suggest/suggestion';
import type { SuggestAnswer, SuggestMessage } from '#renderer/workers/suggest-messages.ts';

/** The worker's side of the conversation: keeps the entities, and answers each job at once. */
export function createSuggestAnswers(
  work: (source: SuggestSource) => readonly Suggestion[],
  post: (answer: SuggestAnswer) => void,
): (message: SuggestMessage) => void {
  let entities: readonly KnownEntity[] = [];
  return (message) => {
    switch (message.kind) {
      case 'entities':
        entities = message.entities;
        return;
      case 'suggest': {
        const { job, source } = message;
        try {
          post({ kind: 'suggestions', job, suggestions: work({ ...source, entities }) });
        } catch (error) {
          post({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
        }
        return;
      }
    }
  };
}
