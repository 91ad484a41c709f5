import type { ClaimFunction } from '#core/suggest/claims/claim-function';
import type { TextSpan } from '#core/text/span';

/** A stretch of text that reports what somebody says or thinks. */
export interface Report {
  /** What is said. */
  readonly content: TextSpan;
  /** The word that reports it; `null` where nothing does, as in a quotation that goes on. */
  readonly cue: TextSpan | null;
  /** `null` where nothing gives grounds for it. */
  readonly function: ClaimFunction | null;
  /** Who says it, resolved where a pronoun stands for somebody named before; empty where nobody is named. */
  readonly speakers: readonly TextSpan[];
  /** Whom it is said to or about: the object of `told`, `urged`, `accused`. */
  readonly hearers: readonly TextSpan[];
  /** The sentence, or the few sentences that a quotation holds together. */
  readonly unit: TextSpan;
  /** Outside of what is said and beside the word that reports it: where a date of saying stands. */
  readonly frame: readonly TextSpan[];
  /** How it was found, in words a coder understands. */
  readonly rule: string;
}
