import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostFailure, SourceSelection } from '#contract/host';
import { hostFailure, selectionGone } from '#contract/host-failures';
import { comparePaths, maximumFolderDepth, maximumSelectionFiles } from '#contract/source-names';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { readFailure } from '#main/files/file-failure';
import type { FoundFile } from '#main/sources/walk-folder';
import { walkFolder } from '#main/sources/walk-folder';

/** What the user chose, by opaque id: absolute paths stay in the main process. */
export interface SourceSelections {
  /** @param chosen absolute paths of files and folders */
  open(chosen: readonly string[]): Promise<Result<SourceSelection, HostFailure>>;
  files(selectionId: string): Result<readonly FoundFile[], HostFailure>;
  release(selectionId: string): void;
  releaseAll(): void;
}

export function createSourceSelections(): SourceSelections {
  const selections = new Map<string, readonly FoundFile[]>();

  return {
    async open(chosen) {
      const found = await findFiles(chosen);
      if (!found.ok) return found;
      const selectionId = randomUUID();
      selections.set(selectionId, found.value);
      return success({
        selectionId,
        label: labelOf(chosen),
        files: found.value.map(({ path, size }) => ({ path, size })),
      });
    },
    files(selectionId) {
      const files = selections.get(selectionId);
      return files ? success(files) : selectionGone;
    },
    release: (selectionId) => void selections.delete(selectionId),
    releaseAll: () => {
      selections.clear();
    },
  };
}

/** Paths are relative to a folder that was chosen alone; among several, each keeps its own name in front. */
async function findFiles(chosen: readonly string[]): Promise<Result<readonly FoundFile[], HostFailure>> {
  const limits = { files: maximumSelectionFiles, depth: maximumFolderDepth };
  const all: FoundFile[] = [];
  try {
    for (const absolute of chosen) {
      const facts = await stat(absolute);
      if (facts.isDirectory()) {
        const prefix = chosen.length === 1 ? '' : `${basename(absolute)}/`;
        const walk = await walkFolder(absolute, prefix, limits);
        if (!walk.complete) return tooMany(basename(absolute));
        for (const file of walk.files) all.push(file);
      } else all.push({ path: basename(absolute), absolute, size: facts.size });
    }
  } catch (error) {
    return readFailure(error);
  }
  if (all.length > limits.files) return tooMany(labelOf(chosen));
  if (all.length === 0) {
    return hostFailure('empty', `There are no files in “${labelOf(chosen)}”. Choose another folder.`);
  }
  return success(all.sort((left, right) => comparePaths(left.path, right.path)));
}

function tooMany(label: string): Result<never, HostFailure> {
  const most = maximumSelectionFiles.toLocaleString('en');
  return hostFailure(
    'too-large',
    `“${label}” holds more than ${most} files or very deep folders. Nothing was added. Choose a smaller folder.`,
  );
}

function labelOf(chosen: readonly string[]): string {
  const [first] = chosen;
  if (first === undefined) return '';
  return chosen.length === 1 ? basename(first) : `${chosen.length} items`;
}
