import { flushSync } from 'react-dom';

/** Focuses what matches, or the first control in it: at once where it is there, else as soon as React has drawn it. */
export function focusSoon(selector: string, frames = 30): void {
  if (focusNow(selector) || frames === 0) return;
  requestAnimationFrame(() => {
    focusSoon(selector, frames - 1);
  });
}

/**
 * Makes a change, draws it, and focuses what matches in what is drawn now: the next key already goes there. Not to be
 * called while React renders.
 */
export function focusAfter(change: () => void, selector: string): void {
  flushSync(change);
  focusSoon(selector);
}

function focusNow(selector: string): boolean {
  const place = document.querySelector<HTMLElement>(selector);
  if (place === null) return false;
  const control = place.querySelector<HTMLElement>('input, textarea, [tabindex="0"], button:not([disabled])');
  // Focus must not scroll: the text would jump away from where one reads.
  (place.tabIndex >= 0 ? place : (control ?? place)).focus({ preventScroll: place.tabIndex >= 0 });
  return true;
}
