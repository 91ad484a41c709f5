import { equalData } from '#core/model/equal-data';
import type { AnnotationRecord, Id } from '#core/model/records';

/** What the assistant fills in when a suggestion is accepted; a note, a concept or a stance is the coder’s own anyway. */
const givenAttributes: ReadonlySet<Id> = new Set(['value', 'modifier', 'type', 'anchor', 'entity', 'form', 'function']);

/** “No modifier” and a modifier that is not there are the same. */
const blank = 'none';

/**
 * An annotation after a change by hand. One that was accepted, and now has other edges, another tag or another value
 * where the suggestion had filled one in, is no longer what the rule made: it counts as one that was made with
 * suggestions in sight. A blank that is filled in takes nothing of the suggestion away.
 */
export function changedByHand(before: AnnotationRecord, after: AnnotationRecord): AnnotationRecord {
  if (before.assistance !== 'accepted' || before.status === 'rejected' || !isOther(before, after)) return after;
  const { rule, ...others } = after;
  return { ...(rule === undefined ? after : others), assistance: 'shown' };
}

function isOther(before: AnnotationRecord, after: AnnotationRecord): boolean {
  if (before.start !== after.start || before.end !== after.end || before.tag !== after.tag) return true;
  return Object.entries(before.attributes).some(
    ([id, value]) => givenAttributes.has(id) && !equalData(value, after.attributes[id] ?? blank),
  );
}
