/** What a run needs from the operating system beside Node. */
export type Purpose = 'app' | 'tests';

export interface SystemRequirement {
  /** Debian's package; newer releases append `t64` to some names. */
  readonly debianPackage: string;
  /** How its presence shows: a shared library's file name, or a program on the path (any of them). */
  readonly provides: { readonly library: string } | { readonly programs: readonly string[] };
  readonly purposes: readonly Purpose[];
}

const everything: readonly Purpose[] = ['app', 'tests'];

export const systemRequirements: readonly SystemRequirement[] = [
  { debianPackage: 'libnss3', provides: { library: 'libnss3.so' }, purposes: everything },
  { debianPackage: 'libgtk-3-0', provides: { library: 'libgtk-3.so.0' }, purposes: everything },
  { debianPackage: 'libasound2', provides: { library: 'libasound.so.2' }, purposes: everything },
  { debianPackage: 'libgbm1', provides: { library: 'libgbm.so.1' }, purposes: everything },
  { debianPackage: 'libatk-bridge2.0-0', provides: { library: 'libatk-bridge-2.0.so.0' }, purposes: everything },
  { debianPackage: 'libnotify4', provides: { library: 'libnotify.so.4' }, purposes: everything },
  // The outside program that checks exported corpora is written in Python, as researchers' own scripts are.
  { debianPackage: 'python3', provides: { programs: ['python3'] }, purposes: ['tests'] },
  { debianPackage: 'xvfb', provides: { programs: ['Xvfb'] }, purposes: ['tests'] },
  {
    debianPackage: 'chromium',
    provides: { programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] },
    purposes: ['tests'],
  },
];

/** What the machine has, as far as the requirements ask. */
export interface MachineFacts {
  /** File names of the shared libraries that the loader knows. */
  readonly libraries: ReadonlySet<string>;
  hasProgram(name: string): boolean;
}

export function missingRequirements(purpose: Purpose, machine: MachineFacts): readonly SystemRequirement[] {
  return systemRequirements.filter((requirement) => {
    if (!requirement.purposes.includes(purpose)) return false;
    return 'library' in requirement.provides
      ? !machine.libraries.has(requirement.provides.library)
      : !requirement.provides.programs.some((program) => machine.hasProgram(program));
  });
}

/** The file names in the output of `ldconfig -p`, whose lines read `\tlibgbm.so.1 (libc6,x86-64) => /usr/lib/…`. */
export function parseLoaderCache(output: string): ReadonlySet<string> {
  const names = output.split('\n').flatMap((line) => /^\s+(\S+) \(.*\) => /.exec(line)?.[1] ?? []);
  return new Set(names);
}

/** What to tell someone for whom the packages cannot be installed: what is missing, and the exact command. */
export function missingPackagesMessage(packages: readonly string[], isDebian: boolean): string {
  const list = packages.join(' ');
  if (isDebian) {
    return (
      'Some system packages are missing, and only root may install them. Nothing was changed. Run this once:\n\n' +
      `  sudo apt-get update && sudo apt-get install --no-install-recommends -y ${list}\n\n` +
      'then run the same command again.'
    );
  }
  return (
    'Some system libraries or programs are missing. Nothing was changed. On Debian or Ubuntu they are called\n\n' +
    `  ${list}\n\n` +
    "Install your system's packages of these names, then run the same command again."
  );
}
