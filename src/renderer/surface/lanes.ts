import { createIntervalIndex, type IntervalIndex } from '#core/changes/interval-index';
import type { Id } from '#core/model/records';
import { floorGrapheme } from '#core/text/graphemes';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import { drawStaves, type BarLook, type DrawnBar } from '#renderer/surface/draw-staves.ts';
import { laneBars } from '#renderer/surface/lane-bars.ts';
import { laneRows } from '#renderer/surface/lane-rows.ts';
import { laneRules } from '#renderer/surface/lane-styles.ts';
import type { Stretch } from '#renderer/surface/painter.ts';
import { placeStaves } from '#renderer/surface/place-staves.ts';
import type { Channel, Lane, LaneFocus, PaintedSpan, SurfaceChange } from '#renderer/surface/surface.ts';
import { paragraphAt } from '#renderer/surface/text-map.ts';

/**
 * The rows of bars under the lines: elements that scroll with the text and lie beside it, drawn for what is near the
 * view and left alone while that stays where it is, so that a step of scrolling costs nothing.
 */
export interface Lanes {
  readonly layer: HTMLElement;
  isOn(): boolean;
  setChannels(channels: readonly Channel[]): void;
  set(lanes: readonly Lane[] | null): void;
  change(id: Id, change: SurfaceChange): void;
  setFocus(focus: LaneFocus | null): void;
  /** A span of a lane whose spans can be selected. */
  selectable(id: Id): PaintedSpan | undefined;
  /** Draws what came near the view, and all of it again where the text has moved. `shown` are the offsets in view. */
  place(shown: Stretch): void;
  /** Says that words moved within their lines, so that all is drawn again at the next `place`. */
  wordsMoved(): void;
  destroy(): void;
}

/** Code units that are drawn on each side of the view, at least; a view's worth where that is more. */
const leastMargin = 300;

let surfaces = 0;

export function createLanes(
  scroller: HTMLElement,
  view: DocumentView,
  events: { clicked(laneId: Id, spanIds: readonly Id[], point: { readonly x: number; readonly y: number }): void },
): Lanes {
  surfaces += 1;
  const prefix = `surface-${String(surfaces)}-bar`;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const layer = document.createElement('div');
  layer.className = 'surface-lanes';
  layer.setAttribute('aria-hidden', 'true');

  let lanes: readonly Lane[] = [];
  let indexes: readonly IntervalIndex<PaintedSpan>[] = [];
  let rows = laneRows(0);
  let looks = new Map<Id, BarLook>();
  let focus: LaneFocus | null = null;
  let drawn: { readonly window: Stretch; readonly at: string; readonly bars: readonly DrawnBar[] } | null = null;

  const isOn = () => lanes.length > 0;

  const windowAround = ({ start, end }: Stretch): Stretch => {
    const { text } = view.map();
    const margin = Math.max(leastMargin, end - start);
    return {
      start: floorGrapheme(text, Math.max(0, start - margin)),
      end: floorGrapheme(text, Math.min(text.length, end + margin)),
    };
  };

  /** Where the first and the last paragraph of the window stand: as long as they do, so does all between them. */
  const placeOf = (window: Stretch): string => {
    const origin = layer.getBoundingClientRect();
    const edges = [window.start, window.end].map((offset) => {
      const { left, top, right, bottom } = view.blockElement(paragraphAt(view.map(), offset)).getBoundingClientRect();
      return [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top];
    });
    return edges
      .flat()
      .map((edge) => edge.toFixed(1))
      .join(' ');
  };

  const draw = (window: Stretch) => {
    const isBox = (channel: Id) => looks.get(channel)?.style === 'tint';
    const bars = indexes.map((index) =>
      laneBars(index, window.start, window.end, isBox).filter(({ span }) => looks.has(span.channel)),
    );
    const staves = placeStaves(view, bars, window, layer.getBoundingClientRect());
    const made = drawStaves(staves, lanes, rows, (channel) => {
      const look = looks.get(channel);
      if (!look) throw new Error(`There is no channel ${channel}`);
      return look;
    });
    drawn = { window, at: placeOf(window), bars: made.bars };
    showFocus();
    layer.replaceChildren(...made.elements);
  };

  const clear = () => {
    drawn = null;
    layer.replaceChildren();
  };

  const redraw = () => {
    if (drawn) draw(drawn.window);
  };

  const showFocus = () => {
    layer.classList.toggle('surface-lanes-focused', focus !== null);
    const ids = focus?.ids && new Set(focus.ids);
    for (const { element, span } of drawn?.bars ?? []) {
      const stands = focus !== null && (ids?.has(span.id) ?? (span.start >= focus.start && span.end <= focus.end));
      element.classList.toggle('surface-bar-focused', stands);
    }
  };

  const onMouseDown = (event: MouseEvent) => {
    // The caret and the focus stay where they are.
    event.preventDefault();
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const laneId = event.target.dataset['lane'];
    if (laneId === undefined) return;
    const under = new Set(document.elementsFromPoint(event.clientX, event.clientY));
    const spans = (drawn?.bars ?? [])
      .filter(({ element, lane }) => lane.id === laneId && under.has(element))
      .map(({ span }) => span)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    events.clicked(laneId, [...new Set(spans.map(({ id }) => id))], { x: event.clientX, y: event.clientY });
  };
  layer.addEventListener('mousedown', onMouseDown);

  // While one selects text, bars on the way would end the selection in them.
  const onTextDown = () => {
    if (isOn()) layer.classList.add('surface-lanes-passed');
  };
  const onUp = () => {
    layer.classList.remove('surface-lanes-passed');
  };
  view.root.addEventListener('pointerdown', onTextDown);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', onUp);

  return {
    layer,
    isOn,
    setChannels: (channels) => {
      looks = new Map(channels.map(({ id, style }, order) => [id, { style, className: `${prefix}-${String(order)}` }]));
      sheet.replaceSync(laneRules(channels, (order) => `${prefix}-${String(order)}`));
      redraw();
    },
    set: (next) => {
      clear();
      lanes = next ?? [];
      indexes = lanes.map(({ spans }) => createIntervalIndex(spans));
      rows = laneRows(lanes.length);
      scroller.classList.toggle('surface-with-lanes', isOn());
      layer.classList.toggle('surface-lanes-dense', rows.dense);
      for (const size of ['room', 'pitch', 'bar'] as const)
        scroller.style.setProperty(`--surface-lane-${size}`, `${String(rows[size])}px`);
      scroller.style.setProperty('--surface-lane-count', String(rows.count));
    },
    change: (id, { added, removed, updated }) => {
      const index = indexes[lanes.findIndex((lane) => lane.id === id)];
      if (!index) return;
      for (const span of removed) index.remove(span);
      for (const span of added) index.put(span);
      for (const span of updated) index.put(span);
      redraw();
    },
    setFocus: (next) => {
      focus = next;
      showFocus();
    },
    selectable: (id) => {
      const found = lanes.findIndex((lane, row) => lane.selectable === true && indexes[row]?.get(id));
      return indexes[found]?.get(id);
    },
    place: (shown) => {
      if (!isOn()) return;
      const covers = drawn && shown.start >= drawn.window.start && shown.end <= drawn.window.end;
      if (drawn && covers && placeOf(drawn.window) === drawn.at) return;
      draw(drawn && covers ? drawn.window : windowAround(shown));
    },
    wordsMoved: () => {
      if (drawn) drawn = { ...drawn, at: '' };
    },
    destroy: () => {
      view.root.removeEventListener('pointerdown', onTextDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      layer.remove();
    },
  };
}
