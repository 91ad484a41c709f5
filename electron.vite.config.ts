import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const pages = join(root, 'src/renderer/boot');
const developmentPort = 5173;

/*
 * Everything is bundled, so that the packaged app needs no node_modules and starts from few files. Imports of the
 * form `#core/…` are resolved by Vite from package.json.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: join(root, 'out/main'),
      target: 'node20.18',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: join(root, 'src/main/main.ts'),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: join(root, 'out/preload'),
      target: 'node20.18',
      minify: false,
      rolldownOptions: {
        input: join(root, 'src/preload/preload.ts'),
        // A sandboxed preload must be one CommonJS file; an .mjs silently does not load.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: pages,
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      // The pages come from app://, their hot updates straight from the server.
      port: developmentPort,
      strictPort: true,
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: developmentPort },
      fs: { allow: [root] },
    },
    build: {
      outDir: join(root, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      sourcemap: true,
      // The content security policy lets fonts and styles come from files only.
      assetsInlineLimit: 0,
      // Read from the disk, not over a network: one file starts faster than many.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(pages, 'electron.html') },
    },
  },
});
