/** What would complete a claim: every list has the likeliest first, and says why. */
import type { Id } from '#core/model/records';
import type { ClaimFunction } from '#core/suggest/claims/claim-function';
import type { QuotationForm } from '#core/text/is-quoted';
import type { TextSpan } from '#core/text/span';

/** `high`: right often enough to be taken with all others in one key press; `low`: worth a look. */
export type Confidence = 'high' | 'low';

export interface Choice<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  /** Why, in words a coder understands, such as `subject of “said”`. */
  readonly rule: string;
}

/** The end of a relation: a tag, a stretch of text that would have to be tagged first, or a word for nobody. */
export type ClaimTarget =
  | { readonly kind: 'annotation'; readonly id: Id }
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | { readonly kind: 'literal'; readonly value: 'unattributed' | 'author' };

/** The same target has the same key. */
export function keyOfTarget(target: ClaimTarget): string {
  switch (target.kind) {
    case 'annotation':
      return `#${target.id}`;
    case 'span':
      return `${String(target.start)}-${String(target.end)}`;
    case 'literal':
      return target.value;
  }
}

/** One answer; several targets where two speak together (`The US and Britain said`). Never without a target. */
export type TargetChoice = Choice<readonly ClaimTarget[]>;

export interface ClaimProposal {
  readonly form: readonly Choice<QuotationForm | 'author'>[];
  /** Empty where nothing gives grounds for one. */
  readonly function: readonly Choice<ClaimFunction>[];
  readonly claimants: readonly TargetChoice[];
  /** `high` only where the function is aimed at somebody. */
  readonly addressees: readonly TargetChoice[];
  /** `high` only where a tagged date hangs on the words that report the claim, not on what it says. */
  readonly date: readonly TargetChoice[];
}

/** A tag of the document that a proposal can point to. */
export interface NearbyTag extends TextSpan {
  readonly id: Id;
  readonly role: 'actor' | 'date' | 'claim';
  /** Entity id, where the actor is resolved. */
  readonly entity?: string;
  readonly entityKind?: string;
  /** EDTF, where the date is resolved. */
  readonly value?: string;
}
