import { app, session, shell } from 'electron';
import { isAppUrl } from '#contract/app-origin';
import { parseExternalUrl } from '#contract/external-url';

/** What a page may ask for: putting text on the clipboard, as Copy does. Nothing else on this machine. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Every page, present and future: no navigation away, no new windows, no embedded pages, no permissions. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    // Comes before `will-navigate`, and for frames too.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isAppUrl(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** After `ready`. */
export function refusePermissions(): void {
  const pages = session.defaultSession;
  pages.setPermissionRequestHandler((contents, permission, answer) => {
    answer(allowedPermissions.has(permission) && isAppUrl(contents.getURL()));
  });
  pages.setPermissionCheckHandler((contents, permission) => {
    return contents !== null && allowedPermissions.has(permission) && isAppUrl(contents.getURL());
  });
  pages.setDevicePermissionHandler(() => false);
  pages.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Hands an http or https address to the system's browser; `false` where it is anything else. */
export async function openExternally(address: string): Promise<boolean> {
  const url = parseExternalUrl(address);
  if (url === null) return false;
  await shell.openExternal(url);
  return true;
}
