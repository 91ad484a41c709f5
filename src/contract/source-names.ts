/** Larger files are reported by name and left out: no article has 50 MB, and one string must hold the text. */
export const maximumSourceBytes = 50 * 1024 * 1024;

/** Files that one selection may hold; a walk stops there and says so. */
export const maximumSelectionFiles = 100_000;

/** Folders below the chosen one that a walk enters. */
export const maximumFolderDepth = 64;

const skippedNames = new Set(['node_modules', '__macosx', 'thumbs.db', 'desktop.ini', '$recycle.bin']);

const binaryExtensions = new Set(
  (
    '7z avi avif bin bmp bz2 class db dll dmg doc docx dylib epub exe flac gif gz heic ico iso jar jpeg jpg key m4a m4v ' +
    'mkv mov mp3 mp4 mpeg mpg msi numbers o odp ods odt ogg otf pages pdf png ppt pptx psd pyc rar rds sav so sqlite ' +
    'tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst'
  ).split(' '),
);

/** Whether a walk passes over a file or folder without a word: hidden, or made by a machine for itself. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || skippedNames.has(name.toLowerCase());
}

/**
 * Whether the extension alone says that this is no text, so that a folder of videos is not read to the end. Every
 * other file is judged by its content.
 */
export function hasBinaryExtension(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && binaryExtensions.has(name.slice(dot + 1).toLowerCase());
}

/** Last segment of a path written with `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const collator = new Intl.Collator('en', { numeric: true });

/** Folder order as people expect it (2 before 10); differing paths never compare equal. */
export function comparePaths(left: string, right: string): number {
  return collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
