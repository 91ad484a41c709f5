import { compareText } from '#core/model/record-order';
import type { AnyRecord, Id } from '#core/model/records';
import type { PackageSegment } from '#core/review/packages/review-package';

/**
 * What the copy that wrote a package held at each of its revisions. The file holds the last state and the changes that
 * led to it, so an earlier state is the last one with the later changes taken back.
 */
export interface PackageStates {
  /** The record after the segment at the position; −1 is the state before the first. */
  at(id: Id, segment: number): AnyRecord | undefined;
  /** All that there was after the segment, sorted by id. */
  allAt(segment: number): readonly AnyRecord[];
}

interface Turn {
  readonly segment: number;
  readonly before: AnyRecord | undefined;
}

/** @param last records that the file holds */
export function createPackageStates(last: Iterable<AnyRecord>, segments: readonly PackageSegment[]): PackageStates {
  const final = new Map<Id, AnyRecord>();
  for (const record of last) final.set(record.id, record);
  const turns = new Map<Id, Turn[]>();
  const turn = (id: Id, segment: number, before: AnyRecord | undefined): void => {
    const known = turns.get(id);
    if (known === undefined) turns.set(id, [{ segment, before }]);
    else known.push({ segment, before });
  };
  for (const [index, { change }] of segments.entries()) {
    for (const record of change.added) turn(record.id, index, undefined);
    for (const [from] of change.updated) turn(from.id, index, from);
    for (const record of change.removed) turn(record.id, index, record);
  }

  function at(id: Id, segment: number): AnyRecord | undefined {
    const later = turns.get(id)?.find((each) => each.segment > segment);
    return later === undefined ? final.get(id) : later.before;
  }

  return {
    at,
    allAt: (segment) =>
      Array.from(new Set([...final.keys(), ...turns.keys()]))
        .sort(compareText)
        .map((id) => at(id, segment))
        .filter((record) => record !== undefined),
  };
}
