/**
 * The address in the form in which it may leave the app, or `null`: only http and https, parsed and written anew,
 * without credentials. Everything else (`file:`, `javascript:`, other programs' schemes) stays inside.
 */
export function parseExternalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
