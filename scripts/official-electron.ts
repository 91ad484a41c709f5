import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { runCommand } from './run-command.ts';
import { mebibytes, say, sayWhile } from './say.ts';

/** A failed download is remembered this long, so that not every start waits for it again. */
const failureMemoryMs = 60 * 60 * 1000;
/** A download that has not grown for this long is given up. */
const stallLimitMs = 30_000;

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export type OfficialElectron =
  { readonly ok: true; readonly executablePath: string } | { readonly ok: false; readonly reason: string };

/** The exact version that package.json pins. */
export async function pinnedElectronVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('The electron package has no version');
}

/** The official binary that the electron package already holds, or `null`. */
export async function installedOfficialElectron(version: string): Promise<string | null> {
  try {
    const unpacked = await readFile(path.join(packageFolder, 'dist', 'version'), 'utf8');
    const executable = await readFile(path.join(packageFolder, 'path.txt'), 'utf8');
    const executablePath = path.join(packageFolder, 'dist', executable);
    return unpacked.trim().replace(/^v/, '') === version && existsSync(executablePath) ? executablePath : null;
  } catch {
    // Neither file is there before the first download.
    return null;
  }
}

/** Runs the electron package's own installer, which verifies the checksum, under a limit on standing still. */
export async function downloadOfficialElectron(version: string): Promise<OfficialElectron> {
  const remembered = await recallFailure(version);
  if (remembered !== null) {
    return {
      ok: false,
      reason: `${remembered}; tried within the last hour, delete ${failureFile(version)} to try again`,
    };
  }
  say(`Downloading Electron ${version} from its official release …`);
  await mkdir(cacheFolder(), { recursive: true });
  // The installer downloads into the temporary folder: one of our own shows whether it gets anywhere.
  const downloads = await mkdtemp(path.join(cacheFolder(), 'electron-download-'));
  const abort = new AbortController();
  const watch = watchGrowth([downloads, path.join(packageFolder, 'dist')], () => {
    abort.abort();
  });
  try {
    const outcome = await sayWhile(
      'downloading Electron',
      runCommand(process.execPath, [path.join(packageFolder, 'install.js')], {
        env: { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads },
        signal: abort.signal,
      }),
      () => mebibytes(watch.bytes()),
    );
    const executablePath = outcome.code === 0 ? await installedOfficialElectron(version) : null;
    if (executablePath !== null) return { ok: true, executablePath };
    const reason = abort.signal.aborted
      ? `the download stood still for ${String(stallLimitMs / 1000)} seconds`
      : shortReason(outcome.output);
    await rememberFailure(version, reason);
    return { ok: false, reason };
  } finally {
    watch.stop();
    await rm(downloads, { recursive: true, force: true });
  }
}

/** The part of the installer's stack trace that tells a person something, such as `getaddrinfo ENOTFOUND github.com`. */
export function shortReason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const cause = lines.find((line) => line.startsWith('[cause]'));
  const error = cause ?? lines.find((line) => /\b\w*Error\b.*:/.test(line)) ?? lines.find((line) => line !== '');
  const reason = (error ?? 'the installer failed without a message')
    .replace(/^\[cause\]:\s*/, '')
    .replace(/\s*\{$/, '');
  return reason.includes('fetch failed') ? 'its server cannot be reached from here (fetch failed)' : reason;
}

function failureFile(version: string): string {
  return path.join(cacheFolder(), `electron-${version}-download-failed.txt`);
}

async function rememberFailure(version: string, reason: string): Promise<void> {
  await writeFile(failureFile(version), `${reason}\n`);
}

async function recallFailure(version: string): Promise<string | null> {
  try {
    const { mtimeMs } = await stat(failureFile(version));
    if (Date.now() - mtimeMs > failureMemoryMs) return null;
    return (await readFile(failureFile(version), 'utf8')).trim();
  } catch {
    return null;
  }
}

function watchGrowth(folders: readonly string[], onStall: () => void): { bytes: () => number; stop: () => void } {
  let bytes = 0;
  let grewAt = performance.now();
  const look = async (): Promise<void> => {
    const sizes = await Promise.all(folders.map(folderSize));
    const now = sizes.reduce((sum, size) => sum + size, 0);
    if (now !== bytes) grewAt = performance.now();
    bytes = now;
    if (performance.now() - grewAt > stallLimitMs) onStall();
  };
  const timer = setInterval(() => void look(), 1000);
  return {
    bytes: () => bytes,
    stop: () => {
      clearInterval(timer);
    },
  };
}

async function folderSize(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    // The folder, or a file in it, is not there at this moment: the next look will tell.
    return 0;
  }
}
