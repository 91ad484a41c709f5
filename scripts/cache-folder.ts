import os from 'node:os';
import path from 'node:path';

/** Where Spanwright's scripts keep what is costly to fetch: the XDG cache folder, never the repository. */
export function cacheFolder(): string {
  const configured = process.env['XDG_CACHE_HOME'];
  // The XDG specification says that a relative path is to be ignored.
  const base = configured !== undefined && path.isAbsolute(configured) ? configured : path.join(os.homedir(), '.cache');
  return path.join(base, 'spanwright');
}
