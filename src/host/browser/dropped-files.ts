import { isSkippedName, maximumFolderDepth, maximumSelectionFiles } from '#contract/source-names';
import type { PickedFile } from '#host/browser/picked-file';

/**
 * What was dropped, with the files inside dropped folders. Call it synchronously in the drop event: the entries
 * are gone a moment later. A folder dropped alone is the root of its paths.
 */
export function takeDropped(dropped: readonly File[] | DataTransfer): () => Promise<readonly PickedFile[]> {
  if (!('items' in dropped)) {
    const files = dropped.map((file) => ({ path: file.name, file }));
    return () => Promise.resolve(files);
  }
  const entries = Array.from(dropped.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return takeDropped(Array.from(dropped.files));
  return async () => {
    const found: PickedFile[] = [];
    const alone = entries.length === 1;
    for (const entry of entries) await walk(entry, alone && entry.isDirectory ? '' : entry.name, 0, found);
    return found;
  };
}

async function walk(entry: FileSystemEntry, path: string, depth: number, found: PickedFile[]): Promise<void> {
  if (found.length > maximumSelectionFiles) return;
  if (isFile(entry)) {
    found.push({ path, file: await fileOf(entry) });
  } else if (isFolder(entry) && depth <= maximumFolderDepth) {
    for (const child of await childrenOf(entry)) {
      if (isSkippedName(child.name)) continue;
      await walk(child, path === '' ? child.name : `${path}/${child.name}`, depth + 1, found);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** The reader gives a hundred at a time and ends with none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return children;
    children.push(...batch);
  }
}
