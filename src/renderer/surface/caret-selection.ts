import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';
import { clampOffset, entry, paragraphAt, sectionCount, sectionOf } from '#renderer/surface/text-map.ts';

export type SelectionCause = 'key' | 'mouse' | 'program';

/**
 * The caret and selection as offsets, kept in step with the page's own selection while the text has the focus.
 *
 * A page selection of more than `nativeLimit` code units costs the engine time for every element in it at each step.
 * Such a selection is kept here alone: the page's caret stands at its focus, and the caller paints it.
 */
export interface CaretSelection {
  get(): SurfaceSelection;
  /** The same, after looking at what the engine has selected by now. */
  current(): SurfaceSelection;
  set(selection: SurfaceSelection, cause: SelectionCause): void;
  /** Whether the page does not show the selection itself, so that it must be painted. */
  isHidden(): boolean;
  hasFocus(): boolean;
  focus(): void;
  /** Back to the start, for a new text. */
  reset(): void;
  /** Says that what the page's selection does next is the mouse's doing. */
  mouse(state: 'down' | 'up', extending: boolean): void;
  /** Reads the page's selection now instead of waiting for its event. */
  read(): SurfaceSelection;
  destroy(): void;
}

const nativeLimit = 100_000;

const navigationKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** Sections on each side of the caret's that are laid out, so that a step of the caret can end there. */
const neighbours = { step: 1, page: 4 } as const;

export function createCaretSelection(
  view: DocumentView,
  events: {
    changed(selection: SurfaceSelection, cause: SelectionCause): void;
    /** The page began or ceased to show the selection itself. */
    hiddenChanged(): void;
  },
): CaretSelection {
  const { root } = view;
  let model: SurfaceSelection = { anchor: 0, focus: 0 };
  /** The selection is too long for the page, which shows a caret at its focus. */
  let long = false;
  /** The page's selection lies elsewhere, or nowhere. */
  let away = true;
  let cause: SelectionCause = 'program';
  let extending = false;
  let mouseDown = false;
  let awake = new Set<HTMLElement>();

  const hasFocus = () => root.ownerDocument.activeElement === root;

  const wake = (offset: number, reach: number, edges = false) => {
    const count = sectionCount(view.map());
    const section = sectionOf(view.map(), paragraphAt(view.map(), offset));
    const wanted = edges ? [0, count - 1] : [];
    for (let near = section - reach; near <= section + reach; near += 1) {
      if (near >= 0 && near < count) wanted.push(near);
    }
    view.fill(wanted);
    const next = new Set(wanted.map((near) => view.sectionElement(near)));
    for (const element of awake) if (!next.has(element)) element.classList.remove('surface-awake');
    // Adding a class that is there counts as a change of the page, and makes the engine paint all highlights again.
    for (const element of next) if (!awake.has(element)) element.classList.add('surface-awake');
    awake = next;
  };

  const write = () => {
    const selection = root.ownerDocument.getSelection();
    if (!selection) return;
    long = Math.abs(model.anchor - model.focus) > nativeLimit;
    wake(model.focus, neighbours.step);
    const focus = view.pointAt(model.focus);
    const anchor = long ? focus : view.pointAt(model.anchor);
    away = false;
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  };

  const readOffsets = (): SurfaceSelection | undefined => {
    const selection = root.ownerDocument.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return undefined;
    if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return undefined;
    const { text } = view.map();
    const anchor = view.offsetAt(selection.anchorNode, selection.anchorOffset);
    const focus = view.offsetAt(selection.focusNode, selection.focusOffset);
    if (anchor === focus) {
      const caret = floorGrapheme(text, focus);
      return { anchor: caret, focus: caret };
    }
    const [early, late] = [floorGrapheme(text, Math.min(anchor, focus)), ceilGrapheme(text, Math.max(anchor, focus))];
    return anchor < focus ? { anchor: early, focus: late } : { anchor: late, focus: early };
  };

  const accept = (next: SurfaceSelection, why: SelectionCause) => {
    if (next.anchor === model.anchor && next.focus === model.focus) return;
    model = next;
    events.changed(model, why);
  };

  const read = () => {
    const found = readOffsets();
    away = found === undefined;
    if (!found) return;
    if (long && found.anchor === found.focus && found.focus === model.focus) return;
    const next = long && extending ? { anchor: model.anchor, focus: found.focus } : found;
    const tooLong = Math.abs(next.anchor - next.focus) > nativeLimit;
    const wasLong = long;
    if (!mouseDown) long = tooLong;
    wake(next.focus, neighbours.step);
    accept(next, cause);
    // While the mouse is down the engine extends its own selection and must not lose its anchor.
    if (!mouseDown && (tooLong || wasLong)) write();
  };

  const onSelectionChange = () => {
    const wasAway = away;
    read();
    if (away !== wasAway) events.hiddenChanged();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    cause = 'key';
    extending = event.shiftKey;
    const modifier = event.ctrlKey || event.metaKey;
    if (modifier && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      set({ anchor: 0, focus: view.map().text.length }, 'key');
      return;
    }
    if (!navigationKeys.has(event.key)) return;
    if (long && !extending && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      const ends = [model.anchor, model.focus].sort((one, other) => one - other);
      const caret = entry(ends, event.key === 'ArrowLeft' ? 0 : 1);
      set({ anchor: caret, focus: caret }, 'key');
      return;
    }
    const toEdge = modifier && (event.key === 'Home' || event.key === 'End' || event.metaKey);
    wake(model.focus, event.key.startsWith('Page') ? neighbours.page : neighbours.step, toEdge);
  };

  const onFocus = () => {
    if (!mouseDown) write();
    events.hiddenChanged();
  };

  const set = (selection: SurfaceSelection, why: SelectionCause) => {
    const { text } = view.map();
    const place = (offset: number) => floorGrapheme(text, clampOffset(view.map(), offset));
    const next = { anchor: place(selection.anchor), focus: place(selection.focus) };
    const changed = next.anchor !== model.anchor || next.focus !== model.focus;
    model = next;
    if (hasFocus()) write();
    if (changed) events.changed(model, why);
  };

  root.ownerDocument.addEventListener('selectionchange', onSelectionChange);
  root.addEventListener('keydown', onKeyDown, { capture: true });
  root.addEventListener('focus', onFocus);

  return {
    get: () => model,
    // The engine moves its selection at once but tells of it later: a key that follows quickly must not act on the old one.
    current: () => {
      if (hasFocus()) onSelectionChange();
      return model;
    },
    set,
    isHidden: () => away || long,
    hasFocus,
    focus: () => {
      root.focus({ preventScroll: true });
    },
    reset: () => {
      model = { anchor: 0, focus: 0 };
      long = false;
      awake = new Set();
      if (hasFocus()) write();
    },
    mouse: (state, shift) => {
      mouseDown = state === 'down';
      cause = 'mouse';
      extending = shift;
    },
    read: () => {
      read();
      return model;
    },
    destroy: () => {
      root.ownerDocument.removeEventListener('selectionchange', onSelectionChange);
      root.removeEventListener('keydown', onKeyDown, { capture: true });
      root.removeEventListener('focus', onFocus);
    },
  };
}
