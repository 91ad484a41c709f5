import type { ChangeSet } from '#core/changes/change-set';
import { importPackageName } from '#core/commands/import-package';
import { sentPackageName } from '#core/commands/record-sent-package';
import type { AnyRecord } from '#core/model/records';
import { createChangeFold } from '#core/review/packages/fold-changes';
import type { PackageSegment } from '#core/review/packages/review-package';
import type { ProjectSession } from '#services/project-session';

export interface SegmentsWanted {
  readonly session: Pick<ProjectSession, 'history' | 'changeOf'>;
  /** Journal sequence of the state with which the first segment starts. */
  readonly from: number;
  /** Journal sequence of the state with which the last one ends. */
  readonly to: number;
  readonly travels: (record: AnyRecord) => boolean;
  /** Whether what packages brought counts too: for who hands out the project, all of it is the state to work with. */
  readonly withImports: boolean;
  /** Awaited after each entry; throws to stop. */
  readonly step: (done: number) => Promise<void>;
}

/**
 * What this copy changed, squashed between the packages that it wrote. The boundaries are read from the journal, where
 * they stay whatever is undone later. Rejects with `StorageError`, and where the journal has a gap.
 */
export async function collectSegments(wanted: SegmentsWanted): Promise<readonly PackageSegment[]> {
  const { session, from, to, travels, withImports, step } = wanted;
  const headers = session.history().filter(({ sequence }) => sequence > from && sequence <= to);
  const changes = new Map<number, ChangeSet>();
  const ends = new Set([to]);
  for (const [index, { sequence, name }] of headers.entries()) {
    const change = await session.changeOf(sequence);
    if (change === undefined) throw new Error(`entry ${String(sequence)} of the history cannot be read.`);
    changes.set(sequence, change);
    if (name === sentPackageName) for (const end of endsIn(change)) if (end > from && end < to) ends.add(end);
    await step((index + 1) / headers.length);
  }

  const segments: PackageSegment[] = [];
  let start = from;
  for (const end of Array.from(ends).sort((left, right) => left - right)) {
    const fold = createChangeFold();
    for (const { sequence, name } of headers) {
      const change = sequence > start && sequence <= end ? changes.get(sequence) : undefined;
      if (change !== undefined) fold.push(change, withImports || name !== importPackageName);
    }
    segments.push({ from: start, to: end, change: fold.finish(travels) });
    start = end;
  }
  return segments;
}

function endsIn({ added }: ChangeSet): readonly number[] {
  return added.flatMap((record) => (record.kind === 'receipt' && record.direction === 'sent' ? [record.revision] : []));
}
