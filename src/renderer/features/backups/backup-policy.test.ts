import { expect, it } from 'vitest';
import type { BackupEntry } from '#contract/host';
import type { JournalHeader, JournalOrigin } from '#core/changes/journal';
import { backupPolicy, changesSinceBackup, isBackupDue } from '#renderer/features/backups/backup-policy.ts';

function header(sequence: number, at: string, origin: JournalOrigin = { kind: 'command' }): JournalHeader {
  return { sequence, at, coder: 'c', name: 'tag-span', label: 'Tag', documentIds: [], origin };
}

function backup(projectId: string, at: string): BackupEntry {
  return { backupId: at, projectId, projectName: 'P', at, bytes: 1, documents: 1, annotations: 1 };
}

const headers = [
  header(1, '2026-01-01T10:00:00.000Z', { kind: 'begin' }),
  header(2, '2026-01-01T11:00:00.000Z'),
  header(3, '2026-01-01T12:00:00.000Z', { kind: 'undo', of: 2 }),
];

it('counts the changes after the newest backup of this project', () => {
  expect(changesSinceBackup(headers, 'p', [backup('p', '2026-01-01T11:30:00.000Z')])).toBe(1);
  expect(changesSinceBackup(headers, 'p', [backup('other', '2026-01-01T11:30:00.000Z')])).toBe(2);
});

it('does not count the start of a project as work', () => {
  expect(changesSinceBackup(headers.slice(0, 1), 'p', [])).toBe(0);
});

it('is due after many changes, or after some time with at least one', () => {
  expect(isBackupDue(backupPolicy.changes, 0)).toBe(true);
  expect(isBackupDue(backupPolicy.changes - 1, backupPolicy.milliseconds - 1)).toBe(false);
  expect(isBackupDue(1, backupPolicy.milliseconds)).toBe(true);
  expect(isBackupDue(0, backupPolicy.milliseconds * 10)).toBe(false);
});
