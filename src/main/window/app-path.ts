import { extname, join, normalize, sep } from 'node:path';
import { isAppUrl } from '#contract/app-origin';

/** File that an `app:` address names under the folder of built pages, or `null`: never anything outside of it. */
export function resolveAppPath(address: string, root: string): string | null {
  if (!isAppUrl(address)) return null;
  const encoded = new URL(address).pathname;
  // An encoded separator or NUL has no honest use.
  if (/%(?:2f|5c|00)/i.test(encoded)) return null;
  const decoded = decodeOrNull(encoded);
  if (decoded === null || decoded.includes('\\') || decoded.includes('\0')) return null;
  const path = normalize(join(root, decoded.endsWith('/') ? `${decoded}electron.html` : decoded));
  return path.startsWith(root + sep) ? path : null;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/** Type to serve a file with; unknown ones are opaque bytes that no page can run. */
export function mediaTypeOf(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

function decodeOrNull(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
