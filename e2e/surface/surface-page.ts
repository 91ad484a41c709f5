import '@fontsource-variable/literata';
import '@fontsource-variable/literata/wght-italic.css';
import '#renderer/ui/tokens.css';
import './surface-page.css';
import { createSurface } from '#renderer/surface/create-surface.ts';
import type { Channel, Surface, SurfaceEvents } from '#renderer/surface/surface.ts';

/** One call of the surface to its owner. */
export interface LoggedEvent {
  readonly name: keyof SurfaceEvents;
  readonly values: readonly unknown[];
}

export interface SurfacePage {
  readonly surface: Surface;
  readonly log: LoggedEvent[];
  /** Resolves when the surface has said so for the text that was shown last. */
  painted(stage: 'first-screen' | 'whole'): Promise<void>;
  show(text: string, spans?: Parameters<Surface['show']>[1]['spans']): void;
}

declare global {
  interface Window {
    surfacePage: SurfacePage;
  }
}

export const channels: readonly Channel[] = [
  { id: 'claim', style: 'tint', color: '#E69F00' },
  { id: 'actor', style: 'solid', color: '#0072B2' },
  { id: 'date', style: 'dashed', color: '#009E73' },
];

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('The page has no place for the surface');

const log: LoggedEvent[] = [];
let stages = new Map<string, () => void>();
let reached = new Map<string, Promise<void>>();

const record =
  <Name extends keyof SurfaceEvents>(name: Name) =>
  (...values: Parameters<SurfaceEvents[Name]>) => {
    log.push({ name, values });
    const stage = values[0];
    if (name === 'painted' && typeof stage === 'string') stages.get(stage)?.();
  };

const surface = createSurface(host, {
  selectionChanged: record('selectionChanged'),
  clicked: record('clicked'),
  dragSelected: record('dragSelected'),
  laneClicked: record('laneClicked'),
  boundaryMoved: record('boundaryMoved'),
  layoutChanged: record('layoutChanged'),
  painted: record('painted'),
});
surface.setChannels(channels);

window.surfacePage = {
  surface,
  log,
  painted: (stage) => reached.get(stage) ?? Promise.reject(new Error('Nothing is shown')),
  show: (text, spans = []) => {
    stages = new Map();
    reached = new Map(
      ['first-screen', 'whole'].map((stage) => [
        stage,
        new Promise<void>((resolve) => {
          stages.set(stage, resolve);
        }),
      ]),
    );
    log.length = 0;
    surface.show(text, { language: 'en', label: 'Article', spans });
  },
};
