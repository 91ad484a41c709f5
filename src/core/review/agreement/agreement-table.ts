import type { Id } from '#core/model/records';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { LeftOut } from '#core/review/review-corpus';

/** How a reliability analysis is done; the same request over the same corpus gives the same figures, bit for bit. */
export interface AgreementRequest {
  /** Coders to compare, at least two; empty for all in the corpus. */
  readonly coders: readonly Id[];
  /** Documents to compare; empty for all. */
  readonly documents: readonly Id[];
  /** Tags to compare; empty for all. */
  readonly tags: readonly Id[];
  /** When two spans count as the same place, for the relaxed figures and for what stands on matched spans. */
  readonly rule: MatchRule;
  /** Adds figures over words, in which a word that nobody tagged counts as agreement. Off unless asked. */
  readonly countUntagged: boolean;
  /** Resamples of documents for the confidence intervals; 0 for none. */
  readonly resamples: number;
  /** Unsigned 32-bit seed of the resampling and of γ. */
  readonly seed: number;
  /** Level of the intervals, such as 0.95. */
  readonly level: number;
  /** γ takes long and is left out unless asked. */
  readonly gamma: boolean;
  /** Level of measurement of attributes, by `tag.attribute`; without one, numbers are interval, all else nominal. */
  readonly scales: Readonly<Record<string, Scale>>;
}

export type Scale = 'nominal' | 'ordinal' | 'interval';

export type MeasureId =
  | 'percent-agreement'
  | 'precision-exact'
  | 'recall-exact'
  | 'f1-exact'
  | 'precision-relaxed'
  | 'recall-relaxed'
  | 'f1-relaxed'
  | 'cohen-kappa'
  | 'scott-pi'
  | 'fleiss-kappa'
  | 'krippendorff-alpha'
  | 'gwet-ac1'
  | 'krippendorff-alpha-u'
  | 'gamma';

/**
 * What is measured. `spans`: where a tag stands. `words`: the same, word by word, untagged words included. `tag`: which
 * tag a span has that all who are compared marked. `attribute`, `entity` and `date`: an attribute's value on matched
 * spans. `relation`: what a relation of matched spans leads to.
 */
export interface Variable {
  /** Such as `claim.spans`, `tags`, `claim.stance`, `actor.entity`, `claim.made_by`. */
  readonly id: string;
  readonly kind: 'spans' | 'words' | 'tag' | 'attribute' | 'entity' | 'date' | 'relation';
  /** Tag id; empty for `tag`. */
  readonly tag: Id;
  /** Attribute or relation type; empty for the other kinds. */
  readonly what: Id;
  /** `Claim: stance`. */
  readonly label: string;
  readonly scale: Scale;
  /** What one unit is, in words: `matched span`, `character`, `word`. */
  readonly unit: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Resamples in which the measure was defined; the interval is over these. */
  readonly resamples: number;
}

export interface Figure {
  readonly measure: MeasureId;
  /** The pair, or all coders of the request. For precision and recall the first is the reference. */
  readonly coders: readonly Id[];
  /** `null` where it is undefined; `reason` says why in words, and is empty otherwise. */
  readonly value: number | null;
  readonly reason: string;
  /** `null` where there is none; `intervalReason` says why (one document only, none asked for). */
  readonly interval: Interval | null;
  readonly intervalReason: string;
  readonly observed: number | null;
  readonly expected: number | null;
  /** Units it rests on. */
  readonly n: number;
  readonly excluded: readonly LeftOut[];
  /** How units were matched, in words; with γ also the dissimilarity, and whether it was sampled. */
  readonly rule: string;
}

/** Counts of units by the values of two coders: rows the first, columns the second. */
export interface Confusion {
  readonly coders: readonly [Id, Id];
  /** Values in codebook order, then by text; the last may be `not tagged`. */
  readonly values: readonly ConfusionValue[];
  readonly counts: readonly (readonly number[])[];
}

export interface ConfusionValue {
  /** Empty for `not tagged`. */
  readonly id: string;
  readonly label: string;
}

export interface VariableTable {
  readonly variable: Variable;
  /** Over all coders first, then pair by pair in corpus order. */
  readonly figures: readonly Figure[];
  readonly confusions: readonly Confusion[];
}

export interface AgreementTable {
  readonly request: AgreementRequest;
  readonly coders: readonly { readonly id: Id; readonly label: string }[];
  /** Documents that were chosen, coded or not. */
  readonly documents: number;
  /** Those of them that at least two of the coders coded: all that is compared. */
  readonly shared: number;
  readonly leftOut: readonly LeftOut[];
  readonly variables: readonly VariableTable[];
}

/** One unit behind a figure or a cell, with the place that leads to the text. */
export interface UnitRow {
  readonly documentId: Id;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** In the order of the figure's coders: the value's label, `not tagged`, or `not filled in`. */
  readonly values: readonly string[];
  /** One of the annotations behind it, in the order of the coders; `null` where a coder has none. */
  readonly annotations: readonly (Id | null)[];
  readonly agree: boolean;
}
