import { focusSoon } from '#renderer/ui/focus-soon.ts';

export const actorsHead = '[data-panel="actors"] .middle-head button';
export const actorList = '.actors-list [role="listbox"]';
export const mentionList = '.actor-mentions [role="listbox"]';

/**
 * A dialog gives the focus back to what opened it, in the frame after it is gone; where that may be gone too, this
 * leads on to what matches.
 */
export function focusAfterDialog(selector: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      focusSoon(selector);
    });
  });
}
