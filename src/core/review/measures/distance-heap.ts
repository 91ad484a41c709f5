/** Indices by distance, nearest first; equal distances by the smaller index, so that every run goes the same way. */
export interface DistanceHeap {
  push(index: number, distance: number): void;
  /** The nearest distance; `Infinity` when empty. */
  readonly nearest: () => number;
  /** Takes the nearest index out. An index pushed twice comes out twice. */
  pop(): number | undefined;
  clear(): void;
}

/** A binary heap over two plain arrays, which are reused from search to search. */
export function createDistanceHeap(): DistanceHeap {
  const indices: number[] = [];
  const distances: number[] = [];

  function before(left: number, right: number): boolean {
    const difference = (distances[left] ?? Infinity) - (distances[right] ?? Infinity);
    return difference === 0 ? (indices[left] ?? 0) < (indices[right] ?? 0) : difference < 0;
  }

  function swap(left: number, right: number): void {
    const [index = 0, distance = 0] = [indices[left], distances[left]];
    indices[left] = indices[right] ?? 0;
    distances[left] = distances[right] ?? 0;
    indices[right] = index;
    distances[right] = distance;
  }

  function rise(start: number): void {
    for (let at = start; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!before(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= indices.length) return;
      const right = left + 1;
      const child = right < indices.length && before(right, left) ? right : left;
      if (!before(child, at)) return;
      swap(at, child);
      at = child;
    }
  }

  return {
    push(index, distance) {
      indices.push(index);
      distances.push(distance);
      rise(indices.length - 1);
    },
    nearest: () => distances[0] ?? Infinity,
    pop() {
      if (indices.length === 0) return undefined;
      swap(0, indices.length - 1);
      const index = indices.pop();
      distances.pop();
      sink();
      return index;
    },
    clear() {
      indices.length = 0;
      distances.length = 0;
    },
  };
}
