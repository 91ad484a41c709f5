import type { DocumentView } from '#renderer/surface/document-view.ts';
import { caretRect, pieceAtHeight } from '#renderer/surface/line-rects.ts';
import {
  entry,
  paragraphSpan,
  sectionCount,
  sectionOf,
  paragraphAt,
  sectionParagraphsOf,
} from '#renderer/surface/text-map.ts';
import type { VisibleParagraph } from '#renderer/surface/surface.ts';
import type { Stretch } from '#renderer/surface/painter.ts';

/** What of the text is in view, found by halving and without touching what is not. */
export interface Viewport {
  sections(): { readonly first: number; readonly last: number };
  paragraphs(): readonly VisibleParagraph[];
  /** Offsets in view, by lines rather than paragraphs where those are long. */
  stretch(): Stretch;
  /** Corrects the expected height of sections that are not laid out by those that are. */
  fitHeights(): void;
  /** Scrolls the stretch into view: to the upper third where it was out of it, as little as needed with `nearest`. */
  reveal(start: number, end: number, block: 'third' | 'nearest'): void;
  /** Does what moves lines apart or together; the line at the top of the view stays where it is. */
  keepTopLine(change: () => void): void;
  destroy(): void;
}

/** Paragraphs of fewer characters than this are in view as a whole. */
const manyPieces = 3;
/** Frames after a far jump in which sections get their real heights. */
const settleFrames = 4;

export function createViewport(scroller: HTMLElement, view: DocumentView): Viewport {
  const bounds = () => scroller.getBoundingClientRect();
  let settling = 0;

  const sections = () => {
    const { top, bottom } = bounds();
    const count = sectionCount(view.map());
    const firstBelow = (edge: number) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (view.sectionElement(middle).getBoundingClientRect().bottom > edge) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    return { first: firstBelow(top), last: firstBelow(bottom) };
  };

  const paragraphs = (): readonly VisibleParagraph[] => {
    const { top, bottom } = bounds();
    const { first, last } = sections();
    const found: VisibleParagraph[] = [];
    for (let section = first; section <= last; section += 1) {
      if (!view.isFilled(section)) continue;
      const range = sectionParagraphsOf(view.map(), section);
      for (let index = range.first; index < range.end; index += 1) {
        const rect = view.blockElement(index).getBoundingClientRect();
        if (rect.top > bottom) return found;
        if (rect.bottom >= top) found.push({ index, ...paragraphSpan(view.map(), index), rect });
      }
    }
    return found;
  };

  const stretch = (): Stretch => {
    const shown = paragraphs();
    const first = shown[0];
    const last = shown.at(-1);
    if (!first || !last) return { start: 0, end: 0 };
    const { top, bottom } = bounds();
    const starts = view.pieces(first.index);
    const ends = view.pieces(last.index);
    const start = starts.length < manyPieces ? first.start : entry(starts, pieceAtHeight(view, first.index, top));
    const end = ends.length < manyPieces ? last.end : (ends[pieceAtHeight(view, last.index, bottom) + 1] ?? last.end);
    return { start, end };
  };

  const fitHeights = () => {
    const { first, last } = sections();
    const { lines, sections: starts } = view.map();
    const lineHeight = parseFloat(getComputedStyle(view.root).lineHeight);
    let expected = 0;
    let real = 0;
    for (let section = first; section <= last; section += 1) {
      if (!view.isFilled(section)) continue;
      const paragraphs = entry(starts, section + 1) - entry(starts, section);
      expected += (entry(lines, section) + paragraphs * 0.4) * lineHeight;
      real += view.sectionElement(section).getBoundingClientRect().height;
    }
    // A few lines say little: one long word or the title would pass for the whole text.
    if (expected < bounds().height / 2) return;
    const fit = (real / expected).toFixed(1);
    if (view.root.style.getPropertyValue('--surface-fit') !== fit) view.root.style.setProperty('--surface-fit', fit);
  };

  const distance = (start: number, end: number, block: 'third' | 'nearest') => {
    const { top, bottom, height } = bounds();
    const from = caretRect(view, start);
    const to = caretRect(view, end);
    const margin = Math.min(48, height / 6);
    const upper = Math.min(from.top, to.top) - top;
    const lower = Math.max(from.bottom, to.bottom) - top;
    if (upper >= 0 && lower <= bottom - top) return 0;
    if (block === 'third') return upper - height / 3;
    // The focus end matters where both do not fit.
    return from.top - top < margin ? from.top - top - margin : from.bottom - bottom + margin;
  };

  /** Scrolls until the offset is `aim` pixels below the top of the view, and a few frames more. */
  const hold = (offset: number, aim: number) => {
    settling += 1;
    const token = settling;
    const step = (framesLeft: number) => {
      if (token !== settling) return;
      const by = caretRect(view, offset).top - bounds().top - aim;
      if (Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior: 'instant' });
      // Sections that came into view now get their real heights and may move the place again.
      if (framesLeft > 0)
        requestAnimationFrame(() => {
          step(framesLeft - 1);
        });
    };
    step(settleFrames);
  };

  const reveal = (start: number, end: number, block: 'third' | 'nearest') => {
    settling += 1;
    const section = sectionOf(view.map(), paragraphAt(view.map(), start));
    view.fill([section - 1, section, section + 1]);
    const by = distance(start, end, block);
    if (by === 0) return;
    scroller.scrollBy({ top: by, behavior: 'instant' });
    hold(start, caretRect(view, start).top - bounds().top);
  };

  const firstOffset = (): number => {
    const { top } = bounds();
    const [first] = paragraphs();
    let low = first?.start ?? 0;
    let high = first?.end ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (caretRect(view, middle).bottom > top + 1) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const keepTopLine = (change: () => void) => {
    if (scroller.scrollTop === 0) {
      change();
      return;
    }
    const offset = firstOffset();
    const aim = caretRect(view, offset).top - bounds().top;
    change();
    hold(offset, aim);
  };

  return {
    sections,
    paragraphs,
    stretch,
    fitHeights,
    reveal,
    keepTopLine,
    destroy: () => {
      settling += 1;
    },
  };
}
