/**
 * A list that is kept in order while it changes and read as snapshots. Changes wait until somebody reads: a bulk
 * import then sorts once, and a single tag costs one binary search and one move of memory. A snapshot that was
 * handed out is never changed: the first change after it copies the list, which at 50,000 items is most of the cost
 * (half a millisecond, against a few microseconds for the rest), so `startingWith` reads without handing out.
 */
export interface SortedList<Item> {
  size(): number;
  add(item: Item): void;
  /** The item must be the very object that was added. */
  remove(item: Item): void;
  items(): readonly Item[];
  /** The items from the first that is not before the place to the last that `fits`. */
  startingWith(isBefore: (item: Item) => boolean, fits: (item: Item) => boolean): readonly Item[];
}

/** Up to this many waiting changes are put in one by one; beyond it, sorting the whole list again is cheaper. */
const insertionLimit = 32;

export function createSortedList<Item>(compare: (left: Item, right: Item) => number): SortedList<Item> {
  let settled: Item[] = [];
  const waitingToLeave = new Set<Item>();
  const waitingToEnter = new Set<Item>();

  /** Whether somebody may hold `settled`. */
  let handedOut = false;

  function indexWhere(isBefore: (item: Item) => boolean): number {
    let low = 0;
    let high = settled.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = settled[middle];
      if (other !== undefined && isBefore(other)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const indexOf = (item: Item): number => indexWhere((other) => compare(other, item) < 0);

  function settle(): void {
    const changes = waitingToLeave.size + waitingToEnter.size;
    if (changes === 0) return;
    if (changes > insertionLimit) {
      const kept = waitingToLeave.size === 0 ? settled : settled.filter((item) => !waitingToLeave.has(item));
      settled = kept.concat(Array.from(waitingToEnter)).sort(compare);
    } else {
      const [entering] = waitingToEnter;
      if (handedOut && changes === 1 && entering !== undefined) {
        settled = settled.toSpliced(indexOf(entering), 0, entering);
      } else {
        if (handedOut) settled = settled.slice();
        insertAndRemove();
      }
    }
    handedOut = false;
    waitingToLeave.clear();
    waitingToEnter.clear();
  }

  function insertAndRemove(): void {
    for (const item of waitingToLeave) {
      const index = indexOf(item);
      if (settled[index] !== item) throw new Error('An item left a sorted list that it was not in.');
      settled.splice(index, 1);
    }
    for (const item of waitingToEnter) settled.splice(indexOf(item), 0, item);
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
      handedOut = true;
      return settled;
    },
    startingWith(isBefore, fits) {
      settle();
      const found: Item[] = [];
      for (let index = indexWhere(isBefore); index < settled.length; index++) {
        const item = settled[index];
        if (item === undefined || !fits(item)) break;
        found.push(item);
      }
      return found;
    },
  };
}
