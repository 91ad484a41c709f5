import type { Id } from '#core/model/records';
import type { Variable } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument, MatchedUnit } from '#core/review/agreement/compared-document';
import type { Rating } from '#core/review/measures/ratings';

/** A variable with one value a coder and unit, on matched spans: which tag, an attribute, what a relation leads to. */
export interface ItemVariable {
  readonly variable: Variable;
  /** Tags of the spans that can be its units. */
  readonly tags: readonly Id[];
  /** Values that could be chosen, in their order; empty where the list is open. */
  readonly declared: readonly Rating[];
  /** Whether a table of one coder's values by another's is made. */
  readonly hasConfusion: boolean;
  /** By document: the units, whether values are filled in or not. */
  unitsOf(set: CoderSet): readonly (readonly MatchedUnit[])[];
  /**
   * Puts the value of each annotation of a unit into the list: `null` for coders who have none there or left it open.
   * A list is filled instead of made, because there are millions of units.
   *
   * @param at Place among the document's units of the set.
   */
  read(document: ComparedDocument, set: CoderSet, unit: MatchedUnit, at: number, into: (Rating | null)[]): void;
  /** What an annotation says, in words. */
  inWords(document: ComparedDocument, annotation: number): string;
  /** A value in words. */
  label(value: Rating): string;
}
