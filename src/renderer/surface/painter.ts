import type { IntervalIndex } from '#core/changes/interval-index';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import type { Channel, PaintedSpan } from '#renderer/surface/surface.ts';
import { channelRules, ghostRules } from '#renderer/surface/channel-styles.ts';
import { levelSpans, nestingLevels } from '#renderer/surface/nesting.ts';
import { entry } from '#renderer/surface/text-map.ts';

/**
 * Paints spans with the CSS Custom Highlight API, so that no span ever touches the text's elements. The engine walks
 * over every registered range at each change, so only ranges near the view are registered: those in the window.
 */
export interface Painter {
  setChannels(channels: readonly Channel[]): void;
  /** Paints what overlaps the window and nothing else. Cheap where little has changed. */
  paint(index: IntervalIndex<PaintedSpan>, window: PaintWindow): void;
  /** Paints the ghosts that overlap the window: what is tagged with the same channel keeps its line beside theirs. */
  paintGhosts(index: IntervalIndex<PaintedSpan>, window: PaintWindow): void;
  /** A layer of its own above the channels: the passage, the selected span, search hits, the selection. */
  paintLayer(name: LayerName, spans: readonly Stretch[], window: PaintWindow): void;
  destroy(): void;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Offsets between which highlights are registered. */
export type PaintWindow = Stretch;

const layerNames = ['dimmed', 'passage', 'ghost', 'selected', 'hover', 'find', 'selection'] as const;
type LayerName = (typeof layerNames)[number];

interface Layer {
  readonly highlight: Highlight;
  readonly ranges: Map<string, StaticRange>;
}

let surfaces = 0;

export function createPainter(view: DocumentView): Painter {
  surfaces += 1;
  const prefix = `surface-${String(surfaces)}`;
  const channelName = (channel: number, level: number) => `${prefix}-${String(channel)}-${String(level)}`;
  const ghostName = (channel: number) => `${prefix}-ghost-${String(channel)}`;
  const textClass = `${prefix}-text`;
  view.root.classList.add(textClass);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  let channels: readonly Channel[] = [];
  let channelLayers: readonly (readonly Layer[])[] = [];
  let ghostLayers: readonly Layer[] = [];
  const registered = new Set<string>();

  const register = (name: string, priority: number): Layer => {
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    registered.add(name);
    return { highlight, ranges: new Map() };
  };

  const unregister = () => {
    for (const name of registered) CSS.highlights.delete(name);
    registered.clear();
  };

  const namedLayers = new Map<LayerName, Layer>();
  const registerNamed = () => {
    layerNames.forEach((name, order) => namedLayers.set(name, register(`${prefix}-${name}`, 1000 + order)));
  };
  registerNamed();

  const setChannels = (next: readonly Channel[]) => {
    channels = next;
    unregister();
    channelLayers = channels.map((channel, order) =>
      Array.from({ length: nestingLevels }, (_, level) =>
        // Lines over tints, deeper over outer.
        register(channelName(order, level), (channel.style === 'tint' ? 0 : 500) + order * nestingLevels + level),
      ),
    );
    ghostLayers = channels.map((_, order) => register(ghostName(order), 900 + order));
    registerNamed();
    sheet.replaceSync(
      [channelRules(channels, textClass, channelName), ghostRules(channels, ghostName), layerRules(prefix)].join('\n'),
    );
  };

  const paint = (index: IntervalIndex<PaintedSpan>, window: PaintWindow) => {
    const wanted = channelLayers.map((levels) => levels.map(() => new Map<string, Stretch>()));
    const orderOf = new Map(channels.map(({ id }, order) => [id, order]));
    for (const { span, level } of levelSpans(index, window.start, window.end)) {
      const order = orderOf.get(span.channel);
      if (order === undefined) continue;
      const stretch = clip(span, window);
      entry(entry(wanted, order), level).set(keyOf(stretch), stretch);
    }
    channelLayers.forEach((levels, order) => {
      levels.forEach((layer, level) => {
        update(view, layer, entry(entry(wanted, order), level));
      });
    });
  };

  const paintGhosts = (index: IntervalIndex<PaintedSpan>, window: PaintWindow) => {
    const wanted = ghostLayers.map(() => new Map<string, Stretch>());
    const orderOf = new Map(channels.map(({ id }, order) => [id, order]));
    for (const span of index.overlapping(window.start, window.end)) {
      const order = orderOf.get(span.channel);
      if (order === undefined) continue;
      const stretch = clip(span, window);
      entry(wanted, order).set(keyOf(stretch), stretch);
    }
    ghostLayers.forEach((layer, order) => {
      update(view, layer, entry(wanted, order));
    });
  };

  const paintLayer = (name: LayerName, spans: readonly Stretch[], window: PaintWindow) => {
    const layer = namedLayers.get(name);
    if (!layer) return;
    const near = spans.filter((span) => span.start < window.end && span.end > window.start);
    update(view, layer, new Map(near.map((span) => clip(span, window)).map((stretch) => [keyOf(stretch), stretch])));
  };

  return {
    setChannels,
    paint,
    paintGhosts,
    paintLayer,
    destroy: () => {
      unregister();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/** Registers what is new and takes away what is gone; ranges that stay are not touched. */
function update(view: DocumentView, { highlight, ranges }: Layer, wanted: ReadonlyMap<string, Stretch>): void {
  for (const [key, range] of ranges) {
    if (wanted.has(key) && range.startContainer.isConnected) continue;
    highlight.delete(range);
    ranges.delete(key);
  }
  for (const [key, stretch] of wanted) {
    if (ranges.has(key) || stretch.start >= stretch.end) continue;
    const start = view.pointAt(stretch.start);
    const end = view.pointAt(stretch.end);
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    highlight.add(range);
    ranges.set(key, range);
  }
}

function clip({ start, end }: Stretch, window: PaintWindow): Stretch {
  return { start: Math.max(start, window.start), end: Math.min(end, window.end) };
}

const keyOf = ({ start, end }: Stretch) => `${String(start)}:${String(end)}`;

function layerRules(prefix: string): string {
  return [
    `::highlight(${prefix}-dimmed) { color: var(--surface-dimmed); }`,
    `::highlight(${prefix}-ghost) { background-color: var(--surface-ghost); }`,
    `::highlight(${prefix}-passage) { background-color: var(--surface-passage); }`,
    `::highlight(${prefix}-selected) { background-color: var(--surface-selected); }`,
    `::highlight(${prefix}-hover) { background-color: var(--surface-hover); }`,
    `::highlight(${prefix}-find) { background-color: var(--surface-find); color: var(--surface-find-text); }`,
    `::highlight(${prefix}-selection) { background-color: var(--color-selection); }`,
  ].join('\n');
}
