import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedBackup } from '#contract/backup-rotation';
import { backupsToRemove } from '#contract/backup-rotation';

const now = '2026-11-21T18:00:00.000Z';
const hour = 60 * 60 * 1000;
const day = 24 * hour;

function backupsAt(ages: readonly number[]): readonly DatedBackup[] {
  return ages.map((age, index) => ({
    backupId: `p/${String(index)}`,
    at: new Date(Date.parse(now) - age).toISOString(),
  }));
}

function keptOf(backups: readonly DatedBackup[]): readonly string[] {
  const removed = new Set(backupsToRemove(backups, now));
  return backups.filter(({ backupId }) => !removed.has(backupId)).map(({ backupId }) => backupId);
}

describe('backup rotation', () => {
  test('keeps the last ten, whenever they were made', () => {
    expect(backupsToRemove(backupsAt(Array.from({ length: 10 }, (_, index) => 300 * day + index)), now)).toEqual([]);
  });

  test('thins a busy day to its last ten', () => {
    const backups = backupsAt(Array.from({ length: 30 }, (_, index) => index * 60_000));
    expect(keptOf(backups)).toEqual(backups.slice(0, 10).map(({ backupId }) => backupId));
  });

  test('keeps the newest of each of the last fourteen days, then of eight weeks, then none', () => {
    const twiceADay = Array.from({ length: 400 }, (_, index) => (index * day) / 2);
    const backups = backupsAt(twiceADay);
    const days = new Set(keptOf(backups).map((id) => ageInDays(backups, id)));
    for (let age = 0; age < 14; age += 1) expect(days).toContain(age);
    const older = keptOf(backups).filter((id) => ageInDays(backups, id) >= 14);
    expect(older.length).toBeGreaterThanOrEqual(8);
    expect(older.length).toBeLessThanOrEqual(9);
    expect(Math.max(...older.map((id) => ageInDays(backups, id)))).toBeLessThan(14 + 56);
  });

  test('never removes one of the newest ten, and settles: a second run removes nothing more', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 200 * day }), { maxLength: 120 });
    fc.assert(
      fc.property(ages, (list) => {
        const backups = backupsAt(list);
        const removed = new Set(backupsToRemove(backups, now));
        const newest = [...backups].sort((left, right) => right.at.localeCompare(left.at)).slice(0, 10);
        for (const { backupId } of newest) expect(removed).not.toContain(backupId);
        const left = backups.filter(({ backupId }) => !removed.has(backupId));
        expect(left.length).toBeLessThanOrEqual(10 + 14 + 9);
        expect(backupsToRemove(left, now)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

function ageInDays(backups: readonly DatedBackup[], id: string): number {
  const at = backups.find(({ backupId }) => backupId === id)?.at ?? '';
  return Math.floor(Date.parse(now) / day) - Math.floor(Date.parse(at) / day);
}
