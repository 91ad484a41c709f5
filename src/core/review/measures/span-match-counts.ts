import {
  compareLabelledSpans,
  isSamePlace,
  type LabelledSpan,
  overlapPercent,
} from '#core/review/measures/labelled-span';

/**
 * The four ways of counting matches of SemEval 2013 task 9 (Segura-Bedmar et al. 2013, in the form that nervaluate
 * made common). `strict`: place and label are right. `exact`: the place is right. `partial`: an overlap is half a
 * match. `type`: an overlap with the right label is a match.
 */
export type SpanMatching = 'strict' | 'exact' | 'partial' | 'type';

export const spanMatchings = ['strict', 'exact', 'partial', 'type'] as const satisfies readonly SpanMatching[];

export interface SpanCounts {
  readonly correct: number;
  readonly incorrect: number;
  readonly partial: number;
  readonly missed: number;
  readonly spurious: number;
}

export interface SpanPair {
  readonly gold: readonly LabelledSpan[];
  readonly predicted: readonly LabelledSpan[];
}

/**
 * Greedy, as the references do it: each predicted span, in reading order, takes the best free gold span: one that is
 * correct, else the first that it overlaps enough. Summed over documents.
 *
 * @param minOverlapPercent Least part of the gold span, in percent, that must be covered; at the limit counts.
 */
export function countSpanMatches(
  documents: readonly SpanPair[],
  matching: SpanMatching,
  minOverlapPercent: number,
): SpanCounts {
  const sum = { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 };
  for (const document of documents) {
    const gold = document.gold.toSorted(compareLabelledSpans);
    const taken = new Set<LabelledSpan>();
    for (const predicted of document.predicted.toSorted(compareLabelledSpans)) {
      const free = gold.filter((span) => !taken.has(span));
      const near = free.filter((span) => overlapPercent(span, predicted) >= minOverlapPercent);
      const right = (matching === 'type' ? near : free).find((span) => isCorrect(matching, span, predicted));
      const match = right ?? near[0];
      if (match === undefined) sum.spurious++;
      else if (match === right) sum.correct++;
      else if (matching === 'partial') sum.partial++;
      else sum.incorrect++;
      if (match !== undefined) taken.add(match);
    }
    sum.missed += gold.length - taken.size;
  }
  return sum;
}

function isCorrect(matching: SpanMatching, gold: LabelledSpan, predicted: LabelledSpan): boolean {
  switch (matching) {
    case 'strict':
      return isSamePlace(gold, predicted) && gold.label === predicted.label;
    case 'exact':
    case 'partial':
      return isSamePlace(gold, predicted);
    case 'type':
      return gold.label === predicted.label;
  }
}
