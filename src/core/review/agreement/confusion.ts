import type { Id } from '#core/model/records';
import type { Confusion, ConfusionValue } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import type { RatedUnits } from '#core/review/agreement/rated-units';
import { notTagged } from '#core/review/compare/compared-value';
import { totalPair, countPair } from '#core/review/measures/pair-counts';
import { weighSums } from '#core/review/measures/sum-table';

/** One coder's values by another's. For tags, with what the other did not tag. */
export function confusionOf(
  comparison: Comparison,
  items: ItemVariable,
  pair: CoderSet,
  { categories, items: rows, times }: RatedUnits,
): Confusion | null {
  const [one, other] = pair.map((coder) => comparison.coders[coder]?.id);
  if (one === undefined || other === undefined) return null;
  const counted = countPair([rows.flat()], { categories: categories.length, raters: 2, times: [times.flat()] });
  const sums = weighSums(counted.table);
  const { ofRow, ofColumn } = totalPair(counted, sums);
  // All values of a closed list are shown; of an open one, those that the two used.
  const isShown = (at: number) => at < items.declared.length || (ofRow[at] ?? 0) + (ofColumn[at] ?? 0) > 0;
  const shown = [...categories.keys()].filter(isShown);
  const values: ConfusionValue[] = shown.map((at) => ({
    id: String(categories[at] ?? ''),
    label: items.label(categories[at] ?? ''),
  }));
  const isTags = items.variable.kind === 'tag';
  if (isTags) values.push({ id: '', label: notTagged });
  const counts = values.map(() => values.map(() => 0));
  const add = (row: number, column: number, amount: number) => {
    const cells = counts[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + amount;
  };
  const place = new Map(shown.map((at, row) => [at, row]));
  for (const [index, { row, column }] of counted.cells.entries()) {
    add(place.get(row) ?? -1, place.get(column) ?? -1, sums[index] ?? 0);
  }
  for (const [at, [ofOne, ofOther]] of (isTags ? countAlone(comparison, items, pair) : []).entries()) {
    const row = values.findIndex(({ id }) => id === items.tags[at]);
    add(row, values.length - 1, ofOne);
    add(values.length - 1, row, ofOther);
  }
  return { coders: [one, other], values, counts };
}

/** By tag: spans of each of the pair that the other did not mark at the place. */
function countAlone(
  comparison: Comparison,
  items: ItemVariable,
  pair: CoderSet,
): readonly (readonly [number, number])[] {
  const [one = -1, other = -1] = pair;
  const units = items.unitsOf(pair);
  const places = new Map(items.tags.map((tag, at) => [tag, at]));
  const ofOne = items.tags.map(() => 0);
  const ofOther = items.tags.map(() => 0);
  const add = (counts: number[], at: number, amount: number) => {
    counts[at] = (counts[at] ?? 0) + amount;
  };
  for (const document of comparison.documents) {
    if (!isShared(document, pair)) continue;
    for (let at = 0; at < items.tags.length; at += 1) {
      const spans = document.spansOf(items.tags[at] ?? '');
      add(ofOne, at, spans[one]?.length ?? 0);
      add(ofOther, at, spans[other]?.length ?? 0);
    }
    const { spans } = document.linked;
    for (const unit of units[document.index] ?? []) {
      add(ofOne, places.get(spans[unit[0] ?? -1]?.tag ?? '') ?? -1, -1);
      add(ofOther, places.get(spans[unit[1] ?? -1]?.tag ?? '') ?? -1, -1);
    }
  }
  return items.tags.map((_, at) => [ofOne[at] ?? 0, ofOther[at] ?? 0]);
}

/** A span of a compared tag that no other of the set marked at the place. */
export interface LoneSpan {
  readonly document: ComparedDocument;
  /** Index into the document's spans. */
  readonly span: number;
  readonly tag: Id;
  /** Whose it is: the place in the set. */
  readonly coder: number;
}

export function spansAlone(comparison: Comparison, items: ItemVariable, set: CoderSet): readonly LoneSpan[] {
  const units = items.unitsOf(set);
  const found: LoneSpan[] = [];
  for (const document of comparison.documents) {
    if (!isShared(document, set)) continue;
    const matched = new Set<number>();
    for (const unit of units[document.index] ?? []) for (const index of unit) matched.add(index);
    for (const tag of items.tags) {
      const spans = document.spansOf(tag);
      for (const [coder, of] of set.entries()) {
        for (const span of spans[of] ?? []) if (!matched.has(span)) found.push({ document, span, tag, coder });
      }
    }
  }
  return found;
}
