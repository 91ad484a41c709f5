import { extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { safeFileName } from '#main/files/safe-file-name';

/** The native questions for places; `null` where the user closed the dialog. Paths are absolute. */
export interface FileDialogs {
  chooseFiles(): Promise<readonly string[] | null>;
  chooseFolder(): Promise<readonly string[] | null>;
  chooseFile(): Promise<string | null>;
  chooseTarget(suggestedName: string): Promise<string | null>;
}

const fileKinds: Readonly<Record<string, string>> = {
  '.json': 'JSON',
  '.jsonl': 'JSON Lines',
  '.csv': 'CSV',
  '.html': 'HTML',
  '.md': 'Markdown',
  '.txt': 'Text',
  '.zip': 'ZIP archive',
};

export function createFileDialogs(windowOf: () => BrowserWindow | null): FileDialogs {
  async function open(options: OpenDialogOptions): Promise<readonly string[] | null> {
    const window = windowOf();
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths;
  }

  return {
    chooseFiles: () => open({ title: 'Add files', buttonLabel: 'Add', properties: ['openFile', 'multiSelections'] }),
    chooseFolder: () => open({ title: 'Add folder', buttonLabel: 'Add', properties: ['openDirectory'] }),
    async chooseFile() {
      const chosen = await open({ title: 'Open', properties: ['openFile'] });
      return chosen?.[0] ?? null;
    },
    async chooseTarget(suggestedName) {
      const window = windowOf();
      const name = safeFileName(suggestedName);
      const extension = extname(name);
      const options = {
        title: 'Save',
        defaultPath: join(app.getPath('documents'), name),
        filters: [
          ...(extension === '' ? [] : [{ name: fileKinds[extension] ?? extension, extensions: [extension.slice(1)] }]),
          { name: 'All files', extensions: ['*'] },
        ],
      };
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}
