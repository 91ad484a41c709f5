import { trimWhiteSpace } from '#core/text/trim-span';
import type { CaretSelection } from '#renderer/surface/caret-selection.ts';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import { offsetFromPoint } from '#renderer/surface/hit-test.ts';
import { snapDrag } from '#renderer/surface/snap.ts';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';
import { paragraphAt, paragraphSpan } from '#renderer/surface/text-map.ts';

export interface MouseEvents {
  clicked(offset: number, point: { readonly x: number; readonly y: number }): void;
  selected(selection: SurfaceSelection): void;
}

/**
 * The engine selects while the mouse moves; when the button goes up the selection is rounded: a drag to whole words
 * (exact with Alt), a double click to the word, a triple click to the paragraph without its line break.
 */
export function followMouse(view: DocumentView, caret: CaretSelection, events: MouseEvents): () => void {
  const { root } = view;
  let down = false;

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0) return;
    down = true;
    caret.mouse('down', event.shiftKey);
    if (event.detail > 1 || event.shiftKey) return;
    // Pressed on selected text the engine would wait for a drag of that text, which is not allowed here; without
    // a selection the press starts a new one.
    const { anchor, focus } = caret.get();
    if (anchor !== focus) root.ownerDocument.getSelection()?.removeAllRanges();
  };

  const onMouseUp = (event: MouseEvent) => {
    if (!down || event.button !== 0) return;
    down = false;
    caret.mouse('up', event.shiftKey);
    const selection = caret.read();
    const { text } = view.map();
    if (event.detail === 2) {
      choose(trimWhiteSpace(text, snapDrag(text, selection.anchor, selection.focus, false)), false);
    } else if (event.detail > 2) {
      choose(trimWhiteSpace(text, paragraphSpan(view.map(), paragraphOf(event, selection))), false);
    } else if (selection.anchor === selection.focus) {
      events.clicked(selection.focus, { x: event.clientX, y: event.clientY });
    } else {
      choose(snapDrag(text, selection.anchor, selection.focus, event.altKey), selection.focus < selection.anchor);
    }
  };

  const paragraphOf = (event: MouseEvent, selection: SurfaceSelection) =>
    paragraphAt(view.map(), offsetFromPoint(view, event.clientX, event.clientY) ?? selection.anchor);

  const choose = ({ start, end }: { readonly start: number; readonly end: number }, backward: boolean) => {
    const selection = backward ? { anchor: end, focus: start } : { anchor: start, focus: end };
    caret.set(selection, 'mouse');
    if (start < end) events.selected(selection);
  };

  root.addEventListener('mousedown', onMouseDown, { capture: true });
  root.ownerDocument.addEventListener('mouseup', onMouseUp);
  return () => {
    root.removeEventListener('mousedown', onMouseDown, { capture: true });
    root.ownerDocument.removeEventListener('mouseup', onMouseUp);
  };
}
