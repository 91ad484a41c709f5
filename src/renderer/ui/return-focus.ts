import { useEffect, useState } from 'react';
import { focusSoon } from '#renderer/ui/focus-soon.ts';

/** Where the focus goes when the dialog that is open now has closed, instead of back; a selector. */
let wanted: string | null = null;
let openDialogs = 0;

/** Leads the focus to what matches once the dialog that is open now has closed; at once where none is open. */
export function focusAfterDialog(selector: string): void {
  if (openDialogs === 0) focusSoon(selector);
  else wanted = selector;
}

/** What led to each dialog that is open: a page that follows on it came from there too. */
const ways = new WeakMap<Element, readonly HTMLElement[]>();

/**
 * Gives the focus back to what opened a dialog, or to what stands around it where that is gone, in the moment in which
 * the dialog goes: the next key already acts there. The library would do so a frame later, and a key that comes in
 * between is lost. To be rendered inside of the dialog, so that the dialog has let go of the focus before.
 */
export function ReturnFocus(): null {
  const [way] = useState(() => wayTo(focused()));
  useEffect(() => {
    // Where one dialog hangs over another, the newest stands last in the page.
    const dialog = Array.from(document.querySelectorAll(dialogs)).at(-1);
    if (dialog !== undefined) ways.set(dialog, way);
    openDialogs += 1;
    return () => {
      openDialogs -= 1;
      const selector = wanted;
      wanted = null;
      if (selector !== null) focusSoon(selector, 60);
      else if (focused() === null) focusFirst(way);
    };
  }, [way]);
  return null;
}

const dialogs = '[role="dialog"], [role="alertdialog"]';

function focused(): HTMLElement | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** The element, what it stands in, from the inside, and what led to the dialog that it stands in. */
function wayTo(element: HTMLElement | null): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at = element; at !== null && at !== document.body; at = at.parentElement) way.push(at);
  return [...way, ...way.flatMap((each) => ways.get(each) ?? [])];
}

/** The first that takes it: not all can, and some are gone. */
function focusFirst(elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    if (element.isConnected) element.focus({ preventScroll: true });
    if (focused() === element) return;
  }
}
