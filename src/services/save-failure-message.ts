import { unreachable } from '#core/model/result';
import type { StorageFailure } from '#services/ports';

/** What happened, what is safe, what to do. `pending` is how many changes wait. */
export function saveFailureMessage(reason: StorageFailure, pending: number): string {
  const changes = pending === 1 ? 'Your last change is' : `Your last ${String(pending)} changes are`;
  switch (reason) {
    case 'full':
      return `The disk is full. ${changes} kept in memory and everything before is stored. Free some space and leave Spanwright open; saving is tried again by itself.`;
    case 'unavailable':
      return `The store cannot be written to at the moment. ${changes} kept in memory and everything before is stored. Leave Spanwright open; saving is tried again by itself.`;
    case 'conflict':
      return `This project was changed in another window. ${changes} not stored; everything before is. Export the corpus here if you need them, then open the project again.`;
    case 'newer-version':
      return `A newer Spanwright has taken over this project. ${changes} not stored; everything before is. Export the corpus here if you need them, then open the project in the newer version.`;
    default:
      return unreachable(reason);
  }
}
