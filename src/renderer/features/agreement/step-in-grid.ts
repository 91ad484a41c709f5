export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export type GridStep = 'stay' | 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * Where a key leads in a grid with holes: along the row or to the next row, and there to the filled place nearest to
 * the column, the left one of two. `null` where nothing is filled.
 */
export function stepInGrid(filled: readonly (readonly boolean[])[], from: GridPlace, step: GridStep): GridPlace | null {
  const inRow = (row: number): readonly number[] =>
    (filled[row] ?? []).flatMap((isFilled, column) => (isFilled ? [column] : []));
  const nearest = (row: number): GridPlace | null => {
    const columns = inRow(row);
    const [first] = columns;
    if (first === undefined) return null;
    const distance = (column: number) => Math.abs(column - from.column);
    return {
      row,
      column: columns.reduce((best, column) => (distance(column) < distance(best) ? column : best), first),
    };
  };
  const place = (row: number, column: number | undefined) => (column === undefined ? from : { row, column });
  switch (step) {
    case 'stay':
      return nearest(from.row) ?? firstFilled(filled);
    case 'left':
      return place(
        from.row,
        inRow(from.row).findLast((column) => column < from.column),
      );
    case 'right':
      return place(
        from.row,
        inRow(from.row).find((column) => column > from.column),
      );
    case 'first':
      return place(from.row, inRow(from.row)[0]);
    case 'last':
      return place(from.row, inRow(from.row).at(-1));
    case 'up':
      for (let row = from.row - 1; row >= 0; row--) {
        const found = nearest(row);
        if (found !== null) return found;
      }
      return from;
    case 'down':
      for (let row = from.row + 1; row < filled.length; row++) {
        const found = nearest(row);
        if (found !== null) return found;
      }
      return from;
  }
}

function firstFilled(filled: readonly (readonly boolean[])[]): GridPlace | null {
  const row = filled.findIndex((cells) => cells.includes(true));
  return row < 0 ? null : { row, column: filled[row]?.indexOf(true) ?? 0 };
}
