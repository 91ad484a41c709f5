/** What decides about a backup: its id and when it was made (ISO 8601, UTC). */
export interface DatedBackup {
  readonly backupId: string;
  readonly at: string;
}

const newestKept = 10;
const dailyKept = 14;
const weeklyKept = 8;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Which backups of one project to remove. Kept are the last ten; beyond them the newest of each day for 14 days,
 * then the newest of each week (Monday to Sunday, UTC) for eight weeks. So a mistake of this morning, of last
 * Tuesday and of last month can all be taken back, and the folder stays small.
 *
 * @param now ISO 8601, UTC
 */
export function backupsToRemove(backups: readonly DatedBackup[], now: string): readonly string[] {
  const newestFirst = [...backups].sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0));
  const today = dayOf(now);
  const filled = new Set<string>();
  return newestFirst
    .filter((backup, index) => {
      const slot = slotOf(dayOf(backup.at), today);
      const isFirst = slot !== null && !filled.has(slot);
      if (slot !== null) filled.add(slot);
      return index >= newestKept && !isFirst;
    })
    .map((backup) => backup.backupId);
}

/** Days since 1970-01-01, UTC. */
function dayOf(at: string): number {
  return Math.floor(Date.parse(at) / dayInMilliseconds);
}

/** The place that a backup of that day may take, or `null` where it is too old for any. */
function slotOf(day: number, today: number): string | null {
  const age = today - day;
  if (age < dailyKept) return `day ${day}`;
  if (age < dailyKept + weeklyKept * 7) return `week ${weekOf(day)}`;
  return null;
}

/** 1970-01-01 was a Thursday: three days later the next week began. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
