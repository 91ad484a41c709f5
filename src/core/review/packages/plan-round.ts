import type { Id } from '#core/model/records';
import { shuffleSeeded } from '#core/review/packages/draw-sample';

/** What is asked for: how many coders, which documents, and how they are shared out. */
export interface RoundRequest {
  /** Number of coders. */
  readonly coders: number;
  /** Documents to be coded, in corpus order. */
  readonly population: readonly Id[];
  /** Documents that every coder codes; as many as there are at most. */
  readonly sampleSize: number;
  /**
   * Who codes what is not in the sample: all evenly, one coder alone (by position), or nobody, when only the
   * reliability of the scheme is at stake.
   */
  readonly rest: 'split' | 'nobody' | { readonly coder: number };
  /** Unsigned 32-bit integer. */
  readonly seed: number;
}

export interface RoundPlan {
  /** In corpus order. */
  readonly sample: readonly Id[];
  /** One a coder: all that the coder codes, the sample included, in corpus order. */
  readonly shares: readonly (readonly Id[])[];
  /** Documents that nobody codes. */
  readonly unassigned: readonly Id[];
}

/**
 * Draws the sample and deals out the rest, one document to each coder in turn, in the order of the same draw: the same
 * request gives the same plan.
 */
export function planRound({ coders, population, sampleSize, rest, seed }: RoundRequest): RoundPlan {
  const drawn = shuffleSeeded(population, seed);
  const size = Math.min(Math.max(0, Math.trunc(sampleSize)), population.length);
  const sample = new Set(drawn.slice(0, size));
  const shares = Array.from({ length: coders }, () => new Set(sample));
  for (const [turn, documentId] of drawn.slice(size).entries()) {
    const coder = rest === 'split' ? turn % coders : rest === 'nobody' ? -1 : rest.coder;
    shares[coder]?.add(documentId);
  }
  const inOrder = (chosen: ReadonlySet<Id>): readonly Id[] => population.filter((id) => chosen.has(id));
  return {
    sample: inOrder(sample),
    shares: shares.map(inOrder),
    unassigned: population.filter((id) => shares.every((share) => !share.has(id))),
  };
}
