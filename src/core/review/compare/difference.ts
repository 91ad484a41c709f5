import type { Id } from '#core/model/records';

/**
 * Of what kind a difference is. A passage can differ in several ways; each is a difference of its own.
 * `missing`: some coders tagged it, others who coded the document did not. `boundary`: the spans differ beyond the rule's
 * tolerance, but overlap. `tag`: the same place, another tag. `attribute`: another value of a closed, free or numeric
 * attribute. `split`: one coder's span is several of another's. `relation`: a claim leads to another actor or date.
 * `value`: another actor entity or date value.
 */
export type DifferenceKind = 'missing' | 'boundary' | 'tag' | 'attribute' | 'split' | 'relation' | 'value';

export const differenceKinds = [
  'missing',
  'boundary',
  'tag',
  'attribute',
  'split',
  'relation',
  'value',
] as const satisfies readonly DifferenceKind[];

/** What one coder has at a passage. Empty where the coder coded the document and tagged nothing there. */
export interface Reading {
  readonly coder: Id;
  /** In reading order. */
  readonly annotations: readonly Id[];
}

/**
 * Annotations of several coders that belong together because they stand at the same place (or cross each other), and in
 * what they differ. The unit of adjudication: one verdict settles a passage.
 */
export interface Passage {
  /** Ids of its annotations, sorted and joined: the same passage has the same key as long as its annotations stay. */
  readonly key: string;
  readonly documentId: Id;
  /** From the first start to the last end, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Tags of its annotations in codebook order. */
  readonly tags: readonly Id[];
  /** One a coder who coded the document, in the order of the corpus' coders. */
  readonly readings: readonly Reading[];
  /** Empty where all agree. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** Attribute or relation type that differs; empty for the other kinds. */
  readonly what: Id;
  /** What each coder has, in words and in the order of the readings: `NATO`, `2019-01-25`, `not tagged`. */
  readonly shown: readonly string[];
}
