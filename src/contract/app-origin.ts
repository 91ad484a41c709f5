/**
 * Where the app's own pages live. IndexedDB belongs to this origin: renaming scheme or host would lose every
 * project, so neither ever changes.
 */
export const appScheme = 'app';
export const appHost = 'spanwright';
export const appOrigin = `${appScheme}://${appHost}`;

/** Whether an address is one of the app's own pages. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === '';
}
