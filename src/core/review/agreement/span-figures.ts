import type { Id } from '#core/model/records';
import type { AgreementRequest, Figure } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import { totalSpans, type Comparison } from '#core/review/agreement/comparison';
import { pairScoreFigures } from '#core/review/agreement/pair-scores';
import type { Resampling } from '#core/review/agreement/resample-figures';
import { describeRule } from '#core/review/compare/describe-rule';

/** How far the coders' spans of a tag are the same: exactly, and by the rule where that is more tolerant. */
export function spanFigures(
  comparison: Comparison,
  { rule }: AgreementRequest,
  tag: Id,
  resampling: Resampling,
): readonly Figure[] {
  return pairScoreFigures(
    comparison,
    {
      kinds: rule.kind === 'exact' ? ['exact'] : ['exact', 'relaxed'],
      what: 'spans',
      isOwn: true,
      count(document, pair) {
        const [gold = 0, predicted = 0] = pair.map((coder) => document.spansOf(tag)[coder]?.length ?? 0);
        if (gold === 0 && predicted === 0) return { gold, predicted, matched: [] };
        const exact = countExact(document, tag, pair);
        return {
          gold,
          predicted,
          matched:
            rule.kind === 'exact' ? [exact] : [exact, comparison.unitsOf(pair, tag)[document.index]?.length ?? 0],
        };
      },
      base: (set) => spanBase(comparison, set, [tag]),
      rule: (kind) =>
        kind === 'exact'
          ? 'Spans of the tag match where start and end are the same. n counts spans; untagged text does not count.'
          : `Spans of the tag match by this rule, one to one, with the greatest total overlap: ${describeRule(rule)}. ` +
            'n counts spans; untagged text does not count.',
    },
    resampling,
  );
}

/** Spans of the coders in documents that they share, and what lies outside. */
export function spanBase(comparison: Comparison, set: CoderSet, tags: readonly Id[]) {
  const { shared, outside } = totalSpans(comparison, set, tags);
  const who = set.length === 2 ? 'the two' : 'the coders';
  return { n: shared, excluded: [{ reason: `Spans in documents that only one of ${who} coded.`, count: outside }] };
}

/** Spans of the tag that both have with the same start and end; of doubles, as many as both have. */
function countExact(document: ComparedDocument, tag: Id, [first = 0, second = 0]: CoderSet): number {
  const { spans } = document.linked;
  const ofFirst = document.spansOf(tag)[first] ?? [];
  const ofSecond = document.spansOf(tag)[second] ?? [];
  let count = 0;
  // Both lists come by start, then longest first: equal ones meet.
  for (let i = 0, j = 0; i < ofFirst.length && j < ofSecond.length;) {
    const one = spans[ofFirst[i] ?? -1];
    const other = spans[ofSecond[j] ?? -1];
    const order = one === undefined || other === undefined ? 0 : one.start - other.start || other.end - one.end;
    if (order === 0) count += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return count;
}
