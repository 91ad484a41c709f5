import type { Confusion, ConfusionValue } from '#core/review/agreement/agreement-table';

export interface ConfusionSum {
  readonly values: readonly ConfusionValue[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * Confusions of several pairs put together: each cell counts how often the first coder of any pair chose the row and
 * the second the column.
 */
export function sumConfusions(confusions: readonly Confusion[]): ConfusionSum {
  const values: ConfusionValue[] = [];
  for (const confusion of confusions) {
    for (const value of confusion.values) if (!values.some(({ id }) => id === value.id)) values.push(value);
  }
  // “Not tagged” stays last, whichever pair brought it.
  const ordered = [...values.filter(({ id }) => id !== ''), ...values.filter(({ id }) => id === '')];
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const counts = ordered.map(() => ordered.map(() => 0));
  for (const confusion of confusions) {
    const places = confusion.values.map(({ id }) => place.get(id) ?? 0);
    confusion.counts.forEach((row, rowIndex) => {
      const target = counts[places[rowIndex] ?? 0];
      row.forEach((count, column) => {
        const at = places[column] ?? 0;
        if (target !== undefined) target[at] = (target[at] ?? 0) + count;
      });
    });
  }
  return { values: ordered, counts };
}

/** A cell in which the two coders differ. */
export interface Disagreement {
  readonly row: ConfusionValue;
  readonly column: ConfusionValue;
  readonly count: number;
}

/** Cells beside the diagonal that are not empty, most frequent first, else in the order of the values. */
export function disagreements({ values, counts }: ConfusionSum): readonly Disagreement[] {
  const found: Disagreement[] = [];
  values.forEach((row, rowIndex) => {
    values.forEach((column, columnIndex) => {
      const count = counts[rowIndex]?.[columnIndex] ?? 0;
      if (rowIndex !== columnIndex && count > 0) found.push({ row, column, count });
    });
  });
  return found.sort((left, right) => right.count - left.count);
}

/** Without values that nobody chose. */
export function withoutEmptyValues({ values, counts }: ConfusionSum): ConfusionSum {
  const used = values.flatMap((_, index) => {
    const inRow = (counts[index] ?? []).some((count) => count > 0);
    return inRow || counts.some((row) => (row[index] ?? 0) > 0) ? [index] : [];
  });
  const pick = <Item>(list: readonly Item[]): Item[] =>
    used.flatMap((index) => {
      const item = list[index];
      return item === undefined ? [] : [item];
    });
  return { values: pick(values), counts: pick(counts).map((row) => pick(row)) };
}
