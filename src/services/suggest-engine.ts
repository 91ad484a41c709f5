import type { Result } from '#core/model/result';
import type { Suggestion, SuggestSource } from '#core/suggest/suggestion';

export interface SuggestFailure {
  /** `cancelled` is no error; `stopped` says that the engine broke down and can be asked again. */
  readonly code: 'cancelled' | 'stopped' | 'failed';
  /** What happened, what is safe, what to do. */
  readonly message: string;
}

/**
 * Makes suggestions away from whoever asks, so that no key waits for it. One text at a time: another question takes the
 * place of the one before, which ends as cancelled. The same list of entities, as an object, is handed over once.
 */
export interface SuggestEngine {
  suggest(source: SuggestSource, signal: AbortSignal): Promise<Result<readonly Suggestion[], SuggestFailure>>;
}
