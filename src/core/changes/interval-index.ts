import { compareSpans } from '#core/model/record-order';
import type { Id } from '#core/model/records';

/** A half-open span in UTF-16 code units. Annotations are such spans. */
export interface IndexedSpan {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/**
 * Which spans are where: an AVL tree in reading order (start, longest first, id) in which every node knows the
 * furthest end below it (Cormen et al., Introduction to Algorithms, 3rd ed., section 14.3). Adding, removing and
 * stepping cost O(log n); a query costs O(log n) for each span it finds at the most, and far less for neighbours.
 * All answers are in reading order.
 */
export interface IntervalIndex<Span extends IndexedSpan> {
  size(): number;
  get(id: Id): Span | undefined;
  /** Throws where the id is there already. */
  add(span: Span): void;
  /** Whether there was such a span. */
  remove(id: Id): boolean;
  /** Adds the span or puts it in the place of the one with its id. */
  put(span: Span): void;
  /** Spans over the character at `offset`: start ≤ offset < end. */
  containing(offset: number): readonly Span[];
  /** Spans that a caret at `offset` is in or at the edge of: start ≤ offset ≤ end. */
  touching(offset: number): readonly Span[];
  /** Spans that share at least one character with `[start, end)`. */
  overlapping(start: number, end: number): readonly Span[];
  /** First span that starts after `offset`. */
  nextStart(offset: number): Span | undefined;
  /** Last span, in reading order, that starts before `offset`. */
  previousStart(offset: number): Span | undefined;
  /** The span that follows or precedes this one in reading order; the given one need not be in the index. */
  after(span: IndexedSpan): Span | undefined;
  before(span: IndexedSpan): Span | undefined;
  all(): readonly Span[];
}

interface Node<Span> {
  span: Span;
  left: Node<Span> | null;
  right: Node<Span> | null;
  height: number;
  furthestEnd: number;
}

export function createIntervalIndex<Span extends IndexedSpan>(initial: Iterable<Span> = []): IntervalIndex<Span> {
  const byId = new Map<Id, Span>();
  for (const span of initial) {
    if (byId.has(span.id)) throw new Error(`Two spans have the id ${span.id}.`);
    byId.set(span.id, span);
  }
  let root = build(Array.from(byId.values()).sort(compareSpans), 0, byId.size);

  function add(span: Span): void {
    if (byId.has(span.id)) throw new Error(`A span ${span.id} is there already.`);
    byId.set(span.id, span);
    root = insert(root, span);
  }

  function remove(id: Id): boolean {
    const span = byId.get(id);
    if (span === undefined) return false;
    byId.delete(id);
    root = without(root, span);
    return true;
  }

  /** Spans with start ≤ `lastStart` and end ≥ `firstEnd`. */
  function collect(lastStart: number, firstEnd: number): readonly Span[] {
    const found: Span[] = [];
    collectFrom(root, lastStart, firstEnd, found);
    return found;
  }

  return {
    size: () => byId.size,
    get: (id) => byId.get(id),
    add,
    remove,
    put(span) {
      remove(span.id);
      add(span);
    },
    containing: (offset) => collect(offset, offset + 1),
    touching: (offset) => collect(offset, offset),
    overlapping: (start, end) => collect(end - 1, start + 1),
    nextStart: (offset) => firstWhere(root, (span) => span.start > offset),
    previousStart: (offset) => lastWhere(root, (span) => span.start < offset),
    after: (given) => firstWhere(root, (span) => compareSpans(span, given) > 0),
    before: (given) => lastWhere(root, (span) => compareSpans(span, given) < 0),
    all: () => collect(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  };
}

function collectFrom<Span extends IndexedSpan>(
  node: Node<Span> | null,
  lastStart: number,
  firstEnd: number,
  found: Span[],
): void {
  if (node === null || node.furthestEnd < firstEnd) return;
  collectFrom(node.left, lastStart, firstEnd, found);
  if (node.span.start > lastStart) return;
  if (node.span.end >= firstEnd) found.push(node.span);
  collectFrom(node.right, lastStart, firstEnd, found);
}

/** The first span that fits, where every span after one that fits also fits. */
function firstWhere<Span>(root: Node<Span> | null, fits: (span: Span) => boolean): Span | undefined {
  let found: Span | undefined;
  for (let node = root; node !== null;) {
    if (fits(node.span)) {
      found = node.span;
      node = node.left;
    } else node = node.right;
  }
  return found;
}

/** The last span that fits, where every span before one that fits also fits. */
function lastWhere<Span>(root: Node<Span> | null, fits: (span: Span) => boolean): Span | undefined {
  let found: Span | undefined;
  for (let node = root; node !== null;) {
    if (fits(node.span)) {
      found = node.span;
      node = node.right;
    } else node = node.left;
  }
  return found;
}

function build<Span extends IndexedSpan>(sorted: readonly Span[], from: number, to: number): Node<Span> | null {
  const middle = (from + to) >>> 1;
  const span = sorted[middle];
  if (from >= to || span === undefined) return null;
  return refresh({
    span,
    left: build(sorted, from, middle),
    right: build(sorted, middle + 1, to),
    height: 1,
    furthestEnd: span.end,
  });
}

function insert<Span extends IndexedSpan>(node: Node<Span> | null, span: Span): Node<Span> {
  if (node === null) return { span, left: null, right: null, height: 1, furthestEnd: span.end };
  if (compareSpans(span, node.span) < 0) node.left = insert(node.left, span);
  else node.right = insert(node.right, span);
  return balance(node);
}

function without<Span extends IndexedSpan>(node: Node<Span> | null, span: Span): Node<Span> | null {
  if (node === null) throw new Error(`Span ${span.id} is missing from its place in the index.`);
  const order = compareSpans(span, node.span);
  if (order < 0) node.left = without(node.left, span);
  else if (order > 0) node.right = without(node.right, span);
  else if (node.left === null) return node.right;
  else if (node.right === null) return node.left;
  else {
    const next = leftmost(node.right);
    node.right = without(node.right, next);
    node.span = next;
  }
  return balance(node);
}

function leftmost<Span>(node: Node<Span>): Span {
  let current = node;
  while (current.left !== null) current = current.left;
  return current.span;
}

function heightOf<Span>(node: Node<Span> | null): number {
  return node === null ? 0 : node.height;
}

function refresh<Span extends IndexedSpan>(node: Node<Span>): Node<Span> {
  const { left, right } = node;
  node.height = 1 + Math.max(heightOf(left), heightOf(right));
  node.furthestEnd = Math.max(
    node.span.end,
    left?.furthestEnd ?? Number.NEGATIVE_INFINITY,
    right?.furthestEnd ?? Number.NEGATIVE_INFINITY,
  );
  return node;
}

function balance<Span extends IndexedSpan>(node: Node<Span>): Node<Span> {
  const lean = heightOf(node.left) - heightOf(node.right);
  if (lean > 1 && node.left !== null) {
    if (heightOf(node.left.left) < heightOf(node.left.right)) node.left = rotateLeft(node.left);
    return rotateRight(node);
  }
  if (lean < -1 && node.right !== null) {
    if (heightOf(node.right.right) < heightOf(node.right.left)) node.right = rotateRight(node.right);
    return rotateLeft(node);
  }
  return refresh(node);
}

function rotateRight<Span extends IndexedSpan>(node: Node<Span>): Node<Span> {
  const top = node.left;
  if (top === null) return refresh(node);
  node.left = top.right;
  top.right = refresh(node);
  return refresh(top);
}

function rotateLeft<Span extends IndexedSpan>(node: Node<Span>): Node<Span> {
  const top = node.right;
  if (top === null) return refresh(node);
  node.right = top.left;
  top.left = refresh(node);
  return refresh(top);
}
