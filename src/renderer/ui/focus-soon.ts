/** Focuses what matches, or the first control in it: at once where it is there, else once React has drawn it. */
export function focusSoon(selector: string): void {
  if (!focusNow(selector)) requestAnimationFrame(() => focusNow(selector));
}

function focusNow(selector: string): boolean {
  const place = document.querySelector<HTMLElement>(selector);
  if (place === null) return false;
  const control = place.querySelector<HTMLElement>('input, textarea, [tabindex="0"], button:not([disabled])');
  (place.tabIndex >= 0 ? place : (control ?? place)).focus();
  return true;
}
