import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Stand-in for Electron's default app, which the runtime fetched through npm lacks: makes `electron FOLDER` and
 * `electron FILE` work as in the official release. Compiled into the runtime's `resources/app` by `npm-electron.ts`,
 * so it imports nothing but Electron and Node.
 */

/** What the official default app calls too; left out of Electron's type declarations. */
interface DefaultAppMethods {
  setVersion(version: string): void;
  setAppPath(folder: string): void;
}

interface Manifest {
  readonly main: string;
  readonly name: string | null;
  readonly version: string | null;
}

function readManifest(folder: string): Manifest | null {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text = (key: string): string | null => {
    if (typeof manifest !== 'object' || manifest === null) return null;
    const value: unknown = Reflect.get(manifest, key);
    return typeof value === 'string' ? value : null;
  };
  return { main: text('main') ?? 'index.js', name: text('productName') ?? text('name'), version: text('version') };
}

/** The folder that the app calls its own: where the nearest `package.json` at or above the file is. */
function homeOf(target: string): string {
  if (statSync(target).isDirectory()) return target;
  let folder = path.dirname(target);
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return existsSync(path.join(folder, 'package.json')) ? folder : path.dirname(target);
}

async function start(target: string): Promise<void> {
  const home = homeOf(target);
  const manifest = readManifest(home);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (manifest?.name != null) app.setName(manifest.name);
  const methods: Partial<DefaultAppMethods> & typeof app = app;
  if (manifest?.version != null) methods.setVersion?.(manifest.version);
  methods.setAppPath?.(home);
  // Electron itself honours --user-data-dir, so the path is set only where nobody asked for another.
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  }
  const entry = statSync(target).isDirectory() ? path.resolve(target, manifest?.main ?? 'index.js') : target;
  await import(pathToFileURL(entry).href);
}

/**
 * `-r FILE` loads a module before the app, as the official default app does. Playwright holds the app back with it
 * until it is attached; without it a launch on a busy machine can hang.
 */
function loadRequested(): void {
  const require = createRequire(import.meta.url);
  for (let index = process.argv.indexOf('-r'); index >= 0; index = process.argv.indexOf('-r')) {
    const [, file] = process.argv.splice(index, 2);
    if (file !== undefined) require(path.resolve(file));
  }
}

loadRequested();
const argument = process.argv.slice(1).find((value) => !value.startsWith('-'));
if (argument === undefined || !existsSync(argument)) {
  console.error(argument === undefined ? 'Usage: electron FOLDER | FILE' : `There is no app at ${argument}`);
  app.exit(1);
} else {
  try {
    await start(path.resolve(argument));
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
