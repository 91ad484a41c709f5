import type { DocumentView } from '#renderer/surface/document-view.ts';
import { entry, paragraphAt, paragraphSpan } from '#renderer/surface/text-map.ts';

/**
 * Client rectangles of a stretch of text, one for each line (more where writing directions mix), in text order.
 * Forces layout, also in skipped sections: ask for what is near the view only.
 */
export function lineRects(view: DocumentView, start: number, end: number): readonly DOMRect[] {
  const rects: DOMRect[] = [];
  const map = view.map();
  const last = paragraphAt(map, end);
  for (let paragraph = paragraphAt(map, start); paragraph <= last; paragraph += 1) {
    const span = paragraphSpan(map, paragraph);
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from < to) collectRects(view, paragraph, from, to, rects);
  }
  return rects;
}

function collectRects(view: DocumentView, paragraph: number, from: number, to: number, rects: DOMRect[]): void {
  const starts = view.pieces(paragraph);
  const end = paragraphSpan(view.map(), paragraph).end;
  const range = document.createRange();
  starts.forEach((pieceStart, piece) => {
    const pieceEnd = starts[piece + 1] ?? end;
    if (pieceStart >= to || pieceEnd <= from) return;
    const node = view.pointAt(pieceStart).node;
    range.setStart(node, Math.max(from, pieceStart) - pieceStart);
    range.setEnd(node, Math.min(to, pieceEnd) - pieceStart);
    for (const rect of range.getClientRects()) addRect(rects, rect);
  });
}

/** Joins a rectangle to the one before where they touch on the same line. */
function addRect(rects: DOMRect[], rect: DOMRect): void {
  if (rect.width === 0) return;
  const before = rects.at(-1);
  const touches =
    before && Math.abs(before.top - rect.top) < 2 && rect.left <= before.right + 1 && rect.right >= before.left - 1;
  if (!touches) {
    rects.push(DOMRect.fromRect(rect));
    return;
  }
  const left = Math.min(before.left, rect.left);
  const top = Math.min(before.top, rect.top);
  rects[rects.length - 1] = new DOMRect(
    left,
    top,
    Math.max(before.right, rect.right) - left,
    Math.max(before.bottom, rect.bottom) - top,
  );
}

/** Where the caret stands at an offset; an empty line has the rectangle of its block's start. */
export function caretRect(view: DocumentView, offset: number): DOMRect {
  const map = view.map();
  const paragraph = paragraphAt(map, offset);
  const { start, end } = paragraphSpan(map, paragraph);
  if (start === end) {
    const block = view.blockElement(paragraph).getBoundingClientRect();
    return new DOMRect(block.left, block.top, 0, block.height);
  }
  const { node, offset: index } = view.pointAt(offset);
  const range = document.createRange();
  range.setStart(node, index);
  range.collapse(true);
  const rects = range.getClientRects();
  const rect = rects[rects.length - 1];
  if (rect) return rect;
  const block = view.blockElement(paragraph).getBoundingClientRect();
  return new DOMRect(block.left, block.top, 0, block.height);
}

/** Start offsets of a paragraph's pieces whose text is at or below `top` begin with this one. */
export function pieceAtHeight(view: DocumentView, paragraph: number, top: number): number {
  const starts = view.pieces(paragraph);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (caretRect(view, entry(starts, middle)).top <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}
