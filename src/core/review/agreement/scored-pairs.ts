import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { FigureBase } from '#core/review/agreement/make-figure';

/** `exact`: same start and end. `relaxed`: the same place by the rule, matched with the greatest total overlap. */
export type ScoreKind = 'exact' | 'relaxed';

/** What a pair's scores are made of in one document. */
export interface PairCounts {
  /** What the first coder has, and the second. */
  readonly gold: number;
  readonly predicted: number;
  /** How much of it matches, in the order of the kinds. */
  readonly matched: readonly number[];
}

export interface ScoredPairs {
  readonly kinds: readonly ScoreKind[];
  /** What is counted: `spans`, `relations`. */
  readonly what: string;
  /** What a coder has in a document is the same beside every other coder. */
  readonly isOwn: boolean;
  /** Asked for documents that both of the pair coded. */
  count(document: ComparedDocument, pair: CoderSet): PairCounts;
  base(set: CoderSet): Omit<FigureBase, 'rule'>;
  rule(kind: ScoreKind): string;
}
