/** Focuses what matches, or the first control in it, once React has drawn it. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(selector);
    if (place === null) return;
    const control = place.querySelector<HTMLElement>('input, textarea, [tabindex="0"], button:not([disabled])');
    (place.tabIndex >= 0 ? place : (control ?? place)).focus();
  });
}
