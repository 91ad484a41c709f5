import type { EntityKind, Id, Region } from '#core/model/records';

/**
 * What the assistant is given and what it answers: plain data, so that it can run in a worker and on a command line.
 * Offsets are UTF-16 code units on the canonical text, half-open; a span never splits a grapheme cluster.
 */
export interface SuggestSource {
  readonly text: string;
  /** BCP 47, or empty where nobody said. The rules are for English; other languages get what needs no words. */
  readonly language: string;
  /** EDTF day of publication, or empty: then nothing that counts from it gets a value. */
  readonly date: string;
  /** Nothing is suggested inside a region that is not article text; a region's own date holds inside it. */
  readonly regions: readonly Region[];
  /** The project's actor entities: a mention of one of them resolves to it before any gazetteer is asked. */
  readonly entities: readonly KnownEntity[];
}

export interface KnownEntity {
  readonly id: Id;
  readonly name: string;
  readonly entityKind: EntityKind | '';
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly aliases: readonly string[];
}

interface SuggestedSpan {
  readonly start: number;
  readonly end: number;
  /** Name of the rule that made it, in words a coder understands, such as `weekday after “on”`. */
  readonly rule: string;
}

export type Modifier = 'none' | 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after';

/** One way to read an expression of a date. */
export interface DateReading {
  /** EDTF; a duration as ISO 8601 `P6M`. */
  readonly value: string;
  readonly modifier: Modifier;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** What it counts from: the date of the document or region, another date in the text, or nothing. */
  readonly anchor: 'document' | 'text' | 'none';
  /** Why it is read so, such as `the Friday before the document’s date`. */
  readonly rule: string;
}

export interface DateSuggestion extends SuggestedSpan {
  readonly tag: 'date';
  /** Likeliest first, the runner-up next; empty where the text and the document’s date do not settle it. */
  readonly readings: readonly DateReading[];
  /** It counts from the date of the document, which is not filled in. */
  readonly needsDate: boolean;
}

/** An actor that a mention may stand for: one of the project, or one that would have to be made. */
export interface EntityGuess {
  /** `null` where the project has no such entity yet. */
  readonly id: Id | null;
  readonly name: string;
  readonly entityKind: EntityKind | '';
  readonly country: string;
  /** Why, such as `surname of a person named before`. */
  readonly rule: string;
}

export interface ActorSuggestion extends SuggestedSpan {
  readonly tag: 'actor';
  /** Likeliest first; never empty. */
  readonly entities: readonly EntityGuess[];
}

/** Who is proposed for a claim: a span of the text (an actor that may not be tagged yet), or a word for nobody. */
export type ProposedTarget =
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | { readonly kind: 'literal'; readonly value: 'unattributed' | 'author' };

export interface ClaimSuggestion extends SuggestedSpan {
  readonly tag: 'claim';
  /** Values of the codebook that ships. */
  readonly form: 'direct' | 'indirect' | 'mixed' | 'headline' | 'author';
  /** `null` where no verb gives grounds for it. */
  readonly function: 'assert' | 'evaluate' | 'predict' | 'demand' | 'commit' | 'accuse' | 'deny' | 'warn' | null;
  readonly claimants: readonly ProposedTarget[];
}

export type Suggestion = DateSuggestion | ActorSuggestion | ClaimSuggestion;
