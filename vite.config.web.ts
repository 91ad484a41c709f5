import { cpSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const pages = join(root, 'src/renderer/boot');
const outDir = join(root, 'dist/web');

/** Browsers ask a folder for `index.html` and an icon; the sample texts are fetched from beside them. */
function finishSite(): Plugin {
  return {
    name: 'spanwright-site',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: './icon.svg' }, injectTo: 'head' },
    ],
    closeBundle() {
      cpSync(join(root, 'resources/icon.svg'), join(outDir, 'icon.svg'));
      renameSync(join(outDir, 'browser.html'), join(outDir, 'index.html'));
      for (const name of readdirSync(join(root, 'seeds'))) {
        if (name.endsWith('.txt')) cpSync(join(root, 'seeds', name), join(outDir, 'seeds', name));
      }
    },
  };
}

/** The same while developing: the page at `/`, the sample texts beside it. */
function serveSite(): Plugin {
  return {
    name: 'spanwright-site-development',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const seed = /^\/seeds\/(\w+\.txt)$/.exec(request.url ?? '')?.[1];
        if (seed !== undefined) {
          response.end(readFileSync(join(root, 'seeds', seed)));
          return;
        }
        if (request.url === '/') request.url = '/browser.html';
        next();
      });
    },
  };
}

/** The browser host: static files that any server can hand out, at any path. */
export default defineConfig({
  root: pages,
  base: './',
  plugins: [react(), finishSite(), serveSite()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome130',
    minify: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: join(pages, 'browser.html') },
  },
});
