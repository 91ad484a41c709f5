import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePaths, isSkippedName } from '#contract/source-names';

/** A file that a selection holds. `path` is written with `/` and relative to what the user chose. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

export interface WalkLimits {
  readonly files: number;
  readonly depth: number;
}

interface Folder {
  readonly absolute: string;
  /** Empty, or ending in `/`. */
  readonly prefix: string;
  readonly depth: number;
}

/**
 * All files of a folder and its subfolders in folder order. Hidden entries are skipped, links are followed, and a
 * folder is entered once, however many links lead to it. What cannot be read is skipped, except the folder itself.
 *
 * @returns `complete` is false where a limit cut the walk short
 */
export async function walkFolder(
  root: string,
  prefix: string,
  limits: WalkLimits,
): Promise<{ readonly files: readonly FoundFile[]; readonly complete: boolean }> {
  const files: FoundFile[] = [];
  const entered = new Set<string>();
  const waiting: Folder[] = [{ absolute: root, prefix, depth: 0 }];
  let complete = true;

  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    if (!(await enterOnce(folder.absolute, entered))) continue;
    const names = await namesIn(folder, root);
    for (const name of names) {
      if (isSkippedName(name)) continue;
      const absolute = join(folder.absolute, name);
      const facts = await statOrNull(absolute);
      if (facts === null) {
        files.push({ path: folder.prefix + name, absolute, size: 0 });
      } else if (facts.isDirectory()) {
        if (folder.depth < limits.depth) {
          waiting.push({ absolute, prefix: `${folder.prefix}${name}/`, depth: folder.depth + 1 });
        } else complete = false;
      } else if (facts.isFile()) {
        files.push({ path: folder.prefix + name, absolute, size: facts.size });
      }
    }
    if (files.length > limits.files) {
      complete = false;
      break;
    }
  }
  files.sort((left, right) => comparePaths(left.path, right.path));
  return { files: files.slice(0, limits.files), complete };
}

async function enterOnce(folder: string, entered: Set<string>): Promise<boolean> {
  const facts = await stat(folder, { bigint: true }).catch(nothing);
  if (facts === null) return true;
  const identity = `${facts.dev}:${facts.ino}`;
  if (entered.has(identity)) return false;
  entered.add(identity);
  return true;
}

/** Rejects for the chosen folder only: the user must know that it cannot be read. */
async function namesIn(folder: Folder, root: string): Promise<readonly string[]> {
  const names = readdir(folder.absolute);
  return folder.absolute === root ? names : names.catch(() => []);
}

/** A dangling link stays in the list, so that reading it reports it by name. */
async function statOrNull(path: string) {
  return stat(path).catch(nothing);
}

function nothing(): null {
  return null;
}
