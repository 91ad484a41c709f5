import { isSamePlace, type LabelledSpan, overlapPercent } from '#core/review/measures/labelled-span';
import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { assignEdges, type AssignmentEdge } from '#core/review/measures/minimum-cost-assignment';
import type { SpanCounts, SpanPair } from '#core/review/measures/span-match-counts';

export interface SpanScores {
  readonly precision: Measured;
  readonly recall: Measured;
  readonly f1: Measured;
}

/** What precision, recall and F1 are made of; all three add up over documents. */
export interface SpanTotals {
  readonly matched: number;
  readonly gold: number;
  readonly predicted: number;
}

/**
 * Precision is the share of the second coder's spans that match, recall that of the first one's; F1 their harmonic mean,
 * the same whoever comes first (Hripcsak & Rothschild 2005).
 */
export function scoreSpans({ matched, gold, predicted }: SpanTotals): SpanScores {
  const both = gold + predicted;
  return {
    precision: predicted === 0 ? undefinedBecause('The second coder has no spans.') : { value: matched / predicted },
    recall: gold === 0 ? undefinedBecause('The first coder has no spans.') : { value: matched / gold },
    f1: both === 0 ? undefinedBecause('Neither coder has spans.') : { value: (2 * matched) / both },
  };
}

/** Scores from counts of matches; with partial credit a partial match counts half. */
export function scoreCounts(
  { correct, incorrect, partial, missed, spurious }: SpanCounts,
  partialCredit: boolean,
): SpanScores {
  const tried = correct + incorrect + partial;
  const matched = correct + (partialCredit ? partial / 2 : 0);
  return scoreSpans({ matched, gold: tried + missed, predicted: tried + spurious });
}

export interface SpanRule {
  readonly match: 'exact' | 'overlap';
  readonly label: 'same' | 'any';
  /** For `overlap`: least part of the gold span, in percent, that must be covered. */
  readonly minOverlapPercent: number;
}

/** As many matches as the rule allows, each span in at most one: found by an optimal assignment, not greedily. */
export function countMatchedSpans(documents: readonly SpanPair[], rule: SpanRule): SpanTotals {
  const totals = { matched: 0, gold: 0, predicted: 0 };
  for (const { gold, predicted } of documents) {
    const edges: AssignmentEdge[] = [];
    gold.forEach((span, row) => {
      predicted.forEach((other, column) => {
        if (areMatched(span, other, rule)) edges.push({ row, column, cost: 0 });
      });
    });
    totals.matched += assignEdges(edges, gold.length, predicted.length).filter((column) => column >= 0).length;
    totals.gold += gold.length;
    totals.predicted += predicted.length;
  }
  return totals;
}

function areMatched(gold: LabelledSpan, predicted: LabelledSpan, rule: SpanRule): boolean {
  if (rule.label === 'same' && gold.label !== predicted.label) return false;
  if (rule.match === 'exact') return isSamePlace(gold, predicted);
  const percent = overlapPercent(gold, predicted);
  return percent > 0 && percent >= rule.minOverlapPercent;
}
