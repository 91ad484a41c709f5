import type { WebContents } from 'electron';
import type { Events } from '#contract/channels';

/** Tells the page something on the main process's own accord; a page that is gone hears nothing. */
export function sendEvent<Name extends keyof Events>(page: WebContents, name: Name, content: Events[Name]): void {
  if (!page.isDestroyed()) page.send(name, content);
}
