import type { Id, SpanStyle } from '#core/model/records';

/** A span to paint. Offsets are UTF-16 code units on the document's canonical text, half-open. */
export interface PaintedSpan {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
  /** Tag id; every channel has its own style and color. */
  readonly channel: Id;
}

export interface Channel {
  readonly id: Id;
  readonly style: SpanStyle;
  /** `#rrggbb`. */
  readonly color: string;
}

/** The caret or selection: `anchor` stays, `focus` moves; equal when nothing is selected. */
export interface SurfaceSelection {
  readonly anchor: number;
  readonly focus: number;
}

export type MarkName = 'find' | 'hover' | 'dimmed';

export interface SurfaceChange {
  readonly added: readonly PaintedSpan[];
  readonly removed: readonly Id[];
  readonly updated: readonly PaintedSpan[];
}

/**
 * One layer's bars, in a row of their own under every line of the text. While lanes are shown the text is not painted:
 * its own layer is a lane like the others.
 */
export interface Lane {
  readonly id: Id;
  /** One or two characters that stand beside each row. */
  readonly label: string;
  /** Shown where the pointer rests on a bar. */
  readonly name: string;
  /** Whether its spans can be selected: outlined in the text, with handles. Those of the text itself always can. */
  readonly selectable?: boolean;
  readonly spans: readonly PaintedSpan[];
}

/** What stands out in the lanes and the text; all else recedes. */
export interface LaneFocus {
  readonly start: number;
  readonly end: number;
  /** Spans that stand out; where absent, all that lie in the stretch. */
  readonly ids?: readonly Id[];
}

/** A line of the text that is in view, with its client rectangle. Offsets leave out the line feed. */
export interface VisibleParagraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly rect: DOMRect;
}

export interface SurfaceEvents {
  /** The caret or selection moved, by key, mouse or program. */
  selectionChanged(selection: SurfaceSelection, cause: 'key' | 'mouse' | 'program'): void;
  /** The mouse button went up after a click without a drag; `ids` are the spans there, innermost first. */
  clicked(offset: number, ids: readonly Id[], point: { readonly x: number; readonly y: number }): void;
  /** A drag by mouse selected something (already snapped to words unless the exact modifier was held). */
  dragSelected(selection: SurfaceSelection): void;
  /** The mouse was pressed on a bar; `spanIds` are the spans of the lane at that point, innermost first. */
  laneClicked(laneId: Id, spanIds: readonly Id[], point: { readonly x: number; readonly y: number }): void;
  /** A boundary handle of the selected span was dragged and let go. */
  boundaryMoved(id: Id, start: number, end: number): void;
  /** The text scrolled or its layout changed: whoever placed something beside it places it again. */
  layoutChanged(): void;
  /** The first screen is painted (once a document), then the whole document is in place (once a document). */
  painted(stage: 'first-screen' | 'whole'): void;
}

/**
 * The reading surface: shows one text and its spans, owns the caret, and knows nothing of projects or commands.
 * Only this folder knows Lexical and painting.
 */
export interface Surface {
  /** Shows a text. The first screen is built at once, the rest in slices. Clears spans, lanes and selection. */
  show(
    text: string,
    options: { readonly language: string; readonly label: string; readonly spans: readonly PaintedSpan[] },
  ): void;
  setChannels(channels: readonly Channel[]): void;
  change(change: SurfaceChange): void;
  /** Other spans in the place of all that are shown: another layer of the same text. */
  setSpans(spans: readonly PaintedSpan[]): void;
  /**
   * Puts the rows of these lanes under every line, in this order; `null` takes them away. Another number of lanes moves
   * the lines apart; the line at the top of the view stays where it is.
   */
  setLanes(lanes: readonly Lane[] | null): void;
  changeLane(id: Id, change: SurfaceChange): void;
  /** Kept until another is set; shown while there are lanes. */
  setLaneFocus(focus: LaneFocus | null): void;
  /** Outlines the span and shows its boundary handles; `null` for none. */
  setSelectedSpan(id: Id | null): void;
  /**
   * Spans that somebody might tag: a thin dotted line in the tag's color and nothing else. They cannot be clicked or
   * selected, and are not painted while there are lanes. Kept until others are set or another text is shown.
   */
  setGhosts(spans: readonly PaintedSpan[]): void;
  changeGhosts(change: SurfaceChange): void;
  /** Makes one of the ghosts stand out; `null` for none. */
  setFocusedGhost(id: Id | null): void;
  /** Marks beside the tags: search hits, a hovered list row, and stretches whose text recedes. */
  setMarks(name: MarkName, spans: readonly { readonly start: number; readonly end: number }[]): void;
  selection(): SurfaceSelection;
  /** Moves the caret or selection; `reveal` scrolls it into view. Offsets are clamped to the text. */
  select(selection: SurfaceSelection, options?: { readonly reveal?: boolean }): void;
  /** Scrolls so that the span is in view, in the upper third where it was out of view. */
  reveal(start: number, end: number): void;
  /** Client rectangles of a span's lines that are in the view or near it; empty elsewhere. */
  rectsOf(start: number, end: number): readonly DOMRect[];
  /** Paragraphs in the view, in text order: where a margin lane puts its items. Forces layout. */
  visibleParagraphs(): readonly VisibleParagraph[];
  /**
   * The right margin, from the top of the text to its end: scrolls with the text, lies beside it and never moves it.
   * What is put there is positioned absolutely; `--reader-lane` on the host asks for a width.
   */
  readonly lane: HTMLElement;
  /** Spans that contain the offset, innermost first. */
  spansAt(offset: number): readonly PaintedSpan[];
  focus(): void;
  hasFocus(): boolean;
  /** Everything the surface made or registered goes with it. */
  destroy(): void;
}

export type CreateSurface = (host: HTMLElement, events: SurfaceEvents) => Surface;
