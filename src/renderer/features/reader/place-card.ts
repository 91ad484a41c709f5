import { placeBeside } from '#renderer/features/reader/place-beside.ts';

/** Where a card stands in the window; `width` where it must be narrower than it could be. CSS pixels. */
export interface CardPlace {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width?: number;
}

interface Question {
  /** The lines that the card is about, as they are painted. */
  readonly lines: readonly DOMRect[];
  /** As wide and high as the card can become. */
  readonly size: { readonly width: number; readonly height: number };
  /** The margin to the right of the text. */
  readonly margin: Pick<DOMRect, 'left' | 'right'>;
  /** What of the window shows the text. */
  readonly pane: Pick<DOMRect, 'top' | 'bottom'>;
}

/** A card that is narrower than this cuts off what it proposes. */
const narrowest = 250;
const gap = 8;
/** The handle of the first line stands above it. */
const gapAbove = 14;

/**
 * Where it covers neither its own lines nor those that follow, which one reads next: in the margin, level with the first
 * line, if that is wide enough; else above the first line; only where there is no room either below the last.
 */
export function placeCard({ lines, size, margin, pane }: Question): CardPlace | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const width = Math.min(size.width, margin.right - margin.left - 2 * gap);
  if (width >= narrowest) return { left: margin.left + gap, top: levelWith(first, last, size.height, pane), width };
  // With lines that are out of view the card is, too.
  if (first.top > pane.bottom) return { left: first.left, top: first.top };
  if (first.top - gapAbove - size.height < gap) return placeBeside(lines, size);
  const left = Math.max(gap, Math.min(first.left, window.innerWidth - size.width - gap));
  // By its foot: what is lower than it can become still stands at the line.
  return { left, bottom: window.innerHeight - first.top + gapAbove };
}

/** Level with the first line, as far as the whole card is in view while some of the lines are. */
function levelWith(first: DOMRect, last: DOMRect, height: number, pane: Question['pane']): number {
  if (first.top > pane.bottom || last.bottom < pane.top) return first.top;
  return Math.max(pane.top + gap, Math.min(first.top, pane.bottom - gap - height));
}
