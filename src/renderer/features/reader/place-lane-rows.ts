export interface LaneRow {
  /** Annotation id; `null` for a row that says how many found no room. */
  readonly id: string | null;
  /** Pixels from the top of the lane. */
  readonly top: number;
  readonly hidden: number;
}

/**
 * Puts each row beside its line, or under the row before it where that is taken. A row that would stand more than
 * `drift` pixels below its line is hidden and counted instead. `wanted` is in text order, tops in pixels.
 */
export function placeLaneRows(
  wanted: readonly { readonly id: string; readonly top: number }[],
  rowHeight: number,
  drift: number,
): readonly LaneRow[] {
  const rows: LaneRow[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let hidden = 0;
  const countHidden = () => {
    if (hidden === 0) return;
    rows.push({ id: null, top: free, hidden });
    free += rowHeight;
    hidden = 0;
  };
  for (const { id, top } of wanted) {
    if (free - top > drift) {
      hidden += 1;
      continue;
    }
    countHidden();
    const place = Math.max(top, free);
    rows.push({ id, top: place, hidden: 0 });
    free = place + rowHeight;
  }
  countHidden();
  return rows;
}
