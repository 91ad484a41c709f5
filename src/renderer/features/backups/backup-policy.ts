import type { BackupEntry } from '#contract/host';
import type { JournalHeader } from '#core/changes/journal';

/** A backup is due after this much work: so many changes, or so much time with at least one. */
export const backupPolicy = { changes: 200, milliseconds: 10 * 60_000 } as const;

/** Changes that no backup holds yet, at the opening of a project: those later than its newest backup. */
export function changesSinceBackup(
  headers: readonly JournalHeader[],
  projectId: string,
  backups: readonly BackupEntry[],
): number {
  const newest = backups
    .filter((backup) => backup.projectId === projectId)
    .reduce((latest, { at }) => (at > latest ? at : latest), '');
  return headers.filter(({ at, origin }) => origin.kind !== 'begin' && at > newest).length;
}

/** `elapsed` counts from the last backup or, before the first one, from the opening; in milliseconds. */
export function isBackupDue(changes: number, elapsed: number): boolean {
  return changes >= backupPolicy.changes || (changes > 0 && elapsed >= backupPolicy.milliseconds);
}
