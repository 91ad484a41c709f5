/** Heights of the rows under a line of text, in CSS pixels. Whole ones, so that edges are sharp. */
export interface LaneRows {
  readonly count: number;
  /** From the top of one row to the top of the next. */
  readonly pitch: number;
  /** What a bar may take of it; the rest keeps rows apart. */
  readonly bar: number;
  /** Lines are thinner, and labels stand in two columns. */
  readonly dense: boolean;
  /** From the lower edge of the text to the first row. */
  readonly above: number;
  /** By how much lines of text move apart. */
  readonly room: number;
}

/** More rows than these stand closer together: eight would else push the text off the screen. */
const roomyRows = 4;

/** Free space below the last row, so that rows are seen to belong to the line above them. */
const below = 4;

export function laneRows(count: number): LaneRows {
  const dense = count > roomyRows;
  const sizes = dense ? { pitch: 7, bar: 6 } : { pitch: 10, bar: 7 };
  return { count, dense, ...sizes, above: 1, room: count * sizes.pitch + below };
}
