import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Absolute path of the first of these programs that `PATH` (and the administrator's folders) holds, or `null`. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      if (folder !== '' && isExecutable(candidate)) return candidate;
    }
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium, for the browser host's tests. */
export function findChromium(): string | null {
  return findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
}
