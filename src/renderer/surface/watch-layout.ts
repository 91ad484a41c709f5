/** What can move words in the view without a word of this folder. */
export interface LayoutEvents {
  scrolled(): void;
  /** Before the frame that shows the new sizes is painted. */
  resized(widthChanged: boolean): void;
  /** A font that arrived late has moved words within lines and nothing else. */
  fontsLoaded(): void;
}

export interface LayoutWatch {
  /** The text's own size says nothing while it is shorter than the view: there its sections are watched as well. */
  observe(sections: boolean): void;
  destroy(): void;
}

export function watchLayout(scroller: HTMLElement, root: HTMLElement, events: LayoutEvents): LayoutWatch {
  let width = 0;
  const observer = new ResizeObserver(() => {
    const widthChanged = scroller.clientWidth !== width;
    width = scroller.clientWidth;
    events.resized(widthChanged);
  });
  const onScroll = () => {
    events.scrolled();
  };
  const onFonts = () => {
    events.fontsLoaded();
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  document.fonts.addEventListener('loadingdone', onFonts);
  return {
    observe: (sections) => {
      observer.disconnect();
      for (const watched of [scroller, root, ...(sections ? root.children : [])]) observer.observe(watched);
    },
    destroy: () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
      document.fonts.removeEventListener('loadingdone', onFonts);
    },
  };
}
