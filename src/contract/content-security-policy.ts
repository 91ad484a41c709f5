/**
 * The one style element that react-aria writes (usePress, for touch); everything else comes from our own style
 * sheets. The test computes it from the installed library, so that an update which changes it is noticed.
 */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const strict = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", reactAriaStyle],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/** What the pages may load and run: their own files, and nothing else. Sent as a header. */
export function contentSecurityPolicy(): string {
  return format(strict);
}

/**
 * The same for the development server, whose client needs inline script and style and a socket. Never used for
 * built pages.
 *
 * @param socket origin of the server's web socket, such as `ws://localhost:5173`
 */
export function developmentPolicy(socket: string): string {
  return format({
    ...strict,
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", socket],
  });
}

function format(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Headers beside the policy: no sniffing, no opener, no embedding of or by others. */
export const isolationHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
