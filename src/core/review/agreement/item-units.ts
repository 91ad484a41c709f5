import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument, MatchedUnit } from '#core/review/agreement/compared-document';
import { totalSpans, type Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import type { Rating } from '#core/review/measures/ratings';
import type { LeftOut } from '#core/review/review-corpus';

export interface UnitCount {
  readonly n: number;
  readonly excluded: readonly LeftOut[];
}

/**
 * Tells the units that the figures of a variable rest on, those for which at least two of the set's coders have a
 * value, and counts what is left out.
 *
 * @param tell The values are one a coder of the set, `null` where one is missing; the list is used again.
 */
export function forItemUnits(
  comparison: Comparison,
  items: ItemVariable,
  set: CoderSet,
  tell: (document: ComparedDocument, unit: MatchedUnit, values: readonly (Rating | null)[]) => void,
): UnitCount {
  let [n, open, matched] = [0, 0, 0];
  const values: (Rating | null)[] = set.map(() => null);
  for (const [index, units] of items.unitsOf(set).entries()) {
    const document = comparison.documents[index];
    if (document === undefined) continue;
    // Plain loops: there are millions of units, and an iterator of entries is an object for each.
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at] ?? [];
      for (const span of unit) if (span >= 0) matched += 1;
      items.read(document, set, unit, at, values);
      let filled = 0;
      for (const value of values) if (value !== null) filled += 1;
      if (filled < 2) {
        open += 1;
        continue;
      }
      n += 1;
      tell(document, unit, values);
    }
  }
  const { shared, outside } = totalSpans(comparison, set, items.tags);
  return { n, excluded: leftOut(set, items, { open, alone: shared - matched, outside }) };
}

function leftOut(
  set: CoderSet,
  { variable }: ItemVariable,
  { open, alone, outside }: { readonly open: number; readonly alone: number; readonly outside: number },
): readonly LeftOut[] {
  const isPair = set.length === 2;
  const what = variable.kind === 'relation' ? 'linked' : 'filled in';
  return [
    {
      reason: isPair
        ? `Matched spans that one of the two, or both, left open (not ${what}).`
        : `Matched spans that fewer than two coders ${what}.`,
      count: open,
    },
    {
      reason: isPair
        ? 'Spans that only one of the two marked at the place.'
        : 'Spans that no other coder marked at the place.',
      count: alone,
    },
    {
      reason: isPair
        ? 'Spans in documents that only one of the two coded.'
        : 'Spans in documents that only one of the coders coded.',
      count: outside,
    },
  ];
}
