import type { HostFailure } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import type { Result } from '#core/model/result';

/** The system's name of an error, such as `ENOENT`; empty for anything else. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Why a file could not be written, in the user's words. The old file is untouched in every case. */
export function writeFailure(error: unknown): Result<never, HostFailure> {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return hostFailure(
        'disk-full',
        'There is no room left on the disk, so nothing was saved. The old file is as it was. Free some space or choose another place.',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return hostFailure(
        'read-only',
        'Spanwright may not write there, so nothing was saved. The old file is as it was. Choose another folder or change its permissions.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return hostFailure(
        'not-found',
        'The folder is no longer there, so nothing was saved. Choose another folder and save again.',
      );
    default:
      return hostFailure(
        'unexpected',
        `The file could not be saved${inBrackets(code)}. The old file is as it was. Choose another place and save again.`,
      );
  }
}

/** Why a file could not be read, in the user's words. */
export function readFailure(error: unknown): Result<never, HostFailure> {
  const code = errorCode(error);
  if (code.startsWith('Z_')) {
    return hostFailure(
      'unreadable',
      'The file is damaged and cannot be unpacked. Nothing was changed. Choose another one.',
    );
  }
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return hostFailure('not-found', 'The file is no longer there. Look for it in its folder and choose it again.');
    default:
      return hostFailure(
        'unreadable',
        `The file could not be read${inBrackets(code)}. Nothing was changed. Check its permissions and try again.`,
      );
  }
}

function inBrackets(code: string): string {
  return code === '' ? '' : ` (${code})`;
}
