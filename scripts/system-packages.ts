import { existsSync } from 'node:fs';
import { findProgram } from './find-program.ts';
import { lastLines, runCommand } from './run-command.ts';
import { runningAsRoot } from './running-as-root.ts';
import { say, sayWhile } from './say.ts';
import {
  missingPackagesMessage,
  missingRequirements,
  parseLoaderCache,
  type MachineFacts,
  type Purpose,
} from './system-requirements.ts';
import { UserError } from './user-error.ts';

/**
 * Sees to it that the shared libraries and programs are there; as root on Debian and its kin it installs what is not.
 * macOS and Windows bring everything along.
 * @throws UserError with the exact command to run when it may not or cannot install them.
 */
export async function ensureSystemPackages(purpose: Purpose): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = missingRequirements(purpose, await lookAtMachine());
  if (missing.length === 0) return;
  const names = missing.map((requirement) => requirement.debianPackage);
  const isDebian = findProgram('apt-get') !== null && existsSync('/etc/debian_version');
  if (!isDebian || !runningAsRoot()) {
    throw new UserError(missingPackagesMessage(await currentNames(names), isDebian));
  }
  say(`Installing system packages: ${names.join(' ')}`);
  await aptGet('updating the package lists', ['update']);
  const packages = await currentNames(names);
  await aptGet('installing', ['install', '--no-install-recommends', '-y', ...packages]);
  const still = missingRequirements(purpose, await lookAtMachine()).map((requirement) => requirement.debianPackage);
  if (still.length > 0) {
    throw new UserError(
      `apt-get installed its packages, but these are still not found: ${still.join(' ')}.\n` +
        'Install them by hand, then run the same command again.',
    );
  }
}

async function lookAtMachine(): Promise<MachineFacts> {
  const loader = await runCommand(findProgram('ldconfig') ?? 'ldconfig', ['-p']);
  return { libraries: parseLoaderCache(loader.output), hasProgram: (name) => findProgram(name) !== null };
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries (`libgtk-3-0t64`): the name that this system's lists hold. */
async function currentNames(names: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    names.map(async (name) => {
      const renamed = `${name}t64`;
      const known = await runCommand('apt-cache', ['show', '--no-all-versions', renamed]);
      return known.code === 0 ? renamed : name;
    }),
  );
}

async function aptGet(label: string, args: readonly string[]): Promise<void> {
  let latest = '';
  const outcome = await sayWhile(
    label,
    runCommand('apt-get', ['-q', '-o', 'Acquire::Retries=5', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      onLine: (line) => {
        latest = line.slice(0, 100);
      },
    }),
    () => latest,
  );
  if (outcome.code !== 0) {
    throw new UserError(
      `apt-get ${args[0] ?? ''} failed. It said:\n${lastLines(outcome.output, 12)}\n` +
        'Check the network and the package sources, then run the same command again.',
    );
  }
}
