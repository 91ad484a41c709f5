/**
 * A list that is kept in order while it changes and read as snapshots. Changes wait until somebody reads: a bulk
 * import then sorts once, and a single tag costs one binary search and one move of memory. A snapshot that was
 * handed out is never changed; the next read after a change copies it (50,000 pointers: some 20 microseconds).
 */
export interface SortedList<Item> {
  size(): number;
  add(item: Item): void;
  /** The item must be the very object that was added. */
  remove(item: Item): void;
  items(): readonly Item[];
}

/** Up to this many waiting changes are put in one by one; beyond it, sorting the whole list again is cheaper. */
const insertionLimit = 32;

export function createSortedList<Item>(compare: (left: Item, right: Item) => number): SortedList<Item> {
  let settled: Item[] = [];
  const waitingToLeave = new Set<Item>();
  const waitingToEnter = new Set<Item>();

  function indexOf(item: Item): number {
    let low = 0;
    let high = settled.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = settled[middle];
      if (other !== undefined && compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function settle(): void {
    const changes = waitingToLeave.size + waitingToEnter.size;
    if (changes === 0) return;
    if (changes <= insertionLimit) {
      const next = settled.slice();
      settled = next;
      for (const item of waitingToLeave) {
        const index = indexOf(item);
        if (next[index] !== item) throw new Error('An item left a sorted list that it was not in.');
        next.splice(index, 1);
      }
      for (const item of waitingToEnter) next.splice(indexOf(item), 0, item);
    } else {
      const kept = waitingToLeave.size === 0 ? settled : settled.filter((item) => !waitingToLeave.has(item));
      settled = kept.concat(Array.from(waitingToEnter)).sort(compare);
    }
    waitingToLeave.clear();
    waitingToEnter.clear();
  }

  return {
    size: () => settled.length - waitingToLeave.size + waitingToEnter.size,
    add(item) {
      if (!waitingToLeave.delete(item)) waitingToEnter.add(item);
    },
    remove(item) {
      if (!waitingToEnter.delete(item)) waitingToLeave.add(item);
    },
    items() {
      settle();
      return settled;
    },
  };
}
