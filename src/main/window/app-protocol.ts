import { readFile } from 'node:fs/promises';
import { net, protocol } from 'electron';
import { appScheme } from '#contract/app-origin';
import { contentSecurityPolicy, developmentPolicy, isolationHeaders } from '#contract/content-security-policy';
import { mediaTypeOf, resolveAppPath } from '#main/window/app-path';

/** Before `ready`, once: without `standard` and `secure` there is no IndexedDB and no `crypto.subtle`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages from a folder. */
export function serveBuiltPages(root: string): void {
  const headers = { ...isolationHeaders, 'Content-Security-Policy': contentSecurityPolicy() };
  protocol.handle(appScheme, async (request) => {
    const path = request.method === 'GET' ? resolveAppPath(request.url, root) : null;
    const bytes = path === null ? null : await readFile(path).catch(() => null);
    if (path === null || bytes === null) return new Response('Not found', { status: 404, headers });
    return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': mediaTypeOf(path) } });
  });
}

/** Passes requests on to the development server, so that the origin (and with it the data) is the same as built. */
export function serveDevelopmentPages(server: string): void {
  const socket = new URL(server);
  socket.protocol = 'ws:';
  const policy = developmentPolicy(socket.origin);
  protocol.handle(appScheme, async (request) => {
    const { pathname, search } = new URL(request.url);
    const answer = await net.fetch(new URL(pathname + search, server).href);
    const headers = new Headers(answer.headers);
    headers.set('Content-Security-Policy', policy);
    for (const [name, value] of Object.entries(isolationHeaders)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  });
}
