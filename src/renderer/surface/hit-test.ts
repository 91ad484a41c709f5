import { nextGrapheme, previousGrapheme } from '#core/text/graphemes';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import { lineRects } from '#renderer/surface/line-rects.ts';

/** The caret place nearest to a point of the window, or `null` where the point is not over the text. */
export function offsetFromPoint(view: DocumentView, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  if (!position || !view.root.contains(position.offsetNode)) return null;
  return view.offsetAt(position.offsetNode, position.offset);
}

/**
 * The start of the grapheme cluster under a point, or `null` where there is none: caret places lie between clusters,
 * and the nearest one may be on either side of what the pointer is on.
 */
export function graphemeUnder(view: DocumentView, x: number, y: number): number | null {
  const caret = offsetFromPoint(view, x, y);
  if (caret === null) return null;
  const { text } = view.map();
  const candidates = [
    [caret, nextGrapheme(text, caret)],
    [previousGrapheme(text, caret), caret],
  ] as const;
  for (const [start, end] of candidates) {
    if (start === end) continue;
    const slack = 3;
    const hit = lineRects(view, start, end).some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top - slack && y <= rect.bottom + slack,
    );
    if (hit) return start;
  }
  return null;
}
