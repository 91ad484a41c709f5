import { useEffect, useState, type ReactNode } from 'react';
import type { TextSpan } from '#core/text/span';
import { placeCard } from '#renderer/features/reader/place-card.ts';
import type { LayoutSignal } from '#renderer/features/reader/use-surface.ts';
import type { Surface } from '#renderer/surface/surface.ts';

interface Props {
  readonly span: TextSpan;
  /** As wide and high as what stands there can become, in CSS pixels. */
  readonly room: { readonly width: number; readonly height: number };
  readonly surface: Surface;
  readonly layout: LayoutSignal;
  readonly children: ReactNode;
}

/** Beside a span, wherever it scrolls to; nowhere while it is out of view. */
export function PlacedCard({ span: { start, end }, room, surface, layout, children }: Props) {
  const [place, setPlace] = useState(() => placeOnSurface(surface, { start, end }, room));
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setPlace(placeOnSurface(surface, { start, end }, room));
      });
    };
    follow();
    const stop = layout.subscribe(follow);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [surface, layout, start, end, room]);
  if (place === null) return null;
  return (
    <div className="coding-card-place" style={place} data-coding-card>
      {children}
    </div>
  );
}

function placeOnSurface(surface: Surface, { start, end }: TextSpan, size: Props['room']) {
  const lines = surface.rectsOf(start, end);
  if (lines.length === 0) return null;
  const pane = surface.lane.closest('[data-reading-surface]')?.getBoundingClientRect();
  return placeCard({
    lines,
    size,
    margin: surface.lane.getBoundingClientRect(),
    pane: pane ?? { top: 0, bottom: window.innerHeight },
  });
}
