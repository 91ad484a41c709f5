import type { AgreementRequest, Figure } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { pairScoreFigures } from '#core/review/agreement/pair-scores';
import type { PairCounts } from '#core/review/agreement/scored-pairs';
import type { RelationVariable } from '#core/review/agreement/relation-variable';
import type { Resampling } from '#core/review/agreement/resample-figures';
import { describeRule } from '#core/review/compare/describe-rule';

/**
 * How far two coders draw the same relations from spans that both marked. Here a relation that only one of the two
 * drew counts against them, which the figures about where relations lead leave out.
 */
export function relationFigures(
  comparison: Comparison,
  { rule }: AgreementRequest,
  items: RelationVariable,
  resampling: Resampling,
): readonly Figure[] {
  return pairScoreFigures(
    comparison,
    {
      kinds: [rule.kind === 'exact' ? 'exact' : 'relaxed'],
      what: 'relations',
      isOwn: false,
      count(document, pair): PairCounts {
        let [gold, predicted, matched] = [0, 0, 0];
        for (const [one = [], other = []] of items.endsOf(pair)[document.index] ?? []) {
          gold += one.length;
          predicted += other.length;
          matched += one.filter((end) => other.includes(end)).length;
        }
        return { gold, predicted, matched: [matched] };
      },
      base: (set) => relationBase(comparison, items, set),
      rule: () =>
        'Relations of spans that both coders marked match where they lead to matched spans, to the same actor or day, ' +
        `or to the same word. Spans match by this rule: ${describeRule(rule)}. n counts relations.`,
    },
    resampling,
  );
}

/** Relations of matched spans, and those of spans that nobody else marked at the place. */
function relationBase(comparison: Comparison, items: RelationVariable, set: CoderSet) {
  let [n, alone] = [0, 0];
  const units = items.unitsOf(set);
  for (const document of comparison.documents) {
    if (!isShared(document, set) || !items.hasRelations(document)) continue;
    let matched = 0;
    for (const unit of units[document.index] ?? []) {
      for (const index of unit) matched += items.countRelations(document, index);
    }
    n += matched;
    for (const tag of items.tags) {
      const spans = document.spansOf(tag);
      for (const coder of set) {
        for (const index of spans[coder] ?? []) alone += items.countRelations(document, index);
      }
    }
    alone -= matched;
  }
  return { n, excluded: [{ reason: 'Relations of spans that were not matched.', count: alone }] };
}
