import { isSkippedName } from '#contract/source-names';
import type { PickedFile } from '#host/browser/picked-file';

/** Asks for files with the browser's own dialog; `null` where the user closed it. */
export async function pickFiles(what: 'file' | 'files' | 'folder'): Promise<readonly PickedFile[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = what === 'files';
  input.webkitdirectory = what === 'folder';
  // Some engines forget an input that is not in the page before the user has chosen.
  input.hidden = true;
  document.body.append(input);
  try {
    const chosen = await new Promise<boolean>((resolve) => {
      input.addEventListener('change', () => {
        resolve(true);
      });
      input.addEventListener('cancel', () => {
        resolve(false);
      });
      input.click();
    });
    const files = Array.from(input.files ?? []);
    return chosen && files.length > 0 ? files.map(toPickedFile).filter(isOffered) : null;
  } finally {
    input.remove();
  }
}

/** Paths start with the name of the chosen folder, which is the selection's label and not part of the path. */
function toPickedFile(file: File): PickedFile {
  const path = file.webkitRelativePath;
  return { path: path === '' ? file.name : path.slice(path.indexOf('/') + 1), file };
}

function isOffered({ path }: PickedFile): boolean {
  return !path.split('/').some(isSkippedName);
}
