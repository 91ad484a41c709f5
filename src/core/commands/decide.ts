import { type Command, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { canVote } from '#core/review/adjudication/adjudicator';
import { castVotes } from '#core/review/adjudication/cast-votes';
import { settlePassages } from '#core/review/adjudication/settle-passages';
import type { Reading } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import type { Id, VerdictDecision, Vote } from '#core/model/records';
import { success, unreachable, type Result } from '#core/model/result';

export interface DecideDetails {
  readonly documentId: Id;
  /** One a coder who coded the document; the adjudicator's own is not counted. */
  readonly passage: { readonly readings: readonly Reading[] };
  readonly decision: Exclude<VerdictDecision, 'unanimous'>;
  /**
   * Coders whose reading is copied. For `take` one or more (of one who tagged nothing, nothing is); for `defensible` who
   * stands; for `edit` the one whose reading is the start. `both` takes all and `reject` none, whatever stands here.
   */
  readonly taken: readonly Id[];
  /** From the project's list of reasons; empty by default. */
  readonly reason?: string;
  readonly comment?: string;
}

/**
 * Decides a passage in which coders differ: keeps the votes of all, copies what is taken into the adjudicated layer
 * (which it makes if there is none), with its relations. An earlier verdict about the same annotations gives way.
 */
export function decide(reader: CommandReader, details: DecideDetails): Command {
  const { documentId, passage, decision } = details;
  return {
    name: 'decide',
    label: labelOf(reader.view, details),
    documentIds: [documentId],
    plan(context) {
      const { view } = context;
      if (view.document(documentId) === undefined) {
        return refuse('not-found', 'This document is no longer in the project.');
      }
      const votes = castVotes(view, documentId, passage.readings);
      if (votes === undefined || votes.every(({ annotations }) => annotations.length === 0)) {
        return refuse('passage-changed', 'The tags here have changed meanwhile. Nothing was decided; look again.');
      }
      const taken = whoIsTaken(votes, details);
      if (!taken.ok) return taken;
      const { reason = '', comment = '' } = details;
      return success(
        settlePassages(context, [
          { documentId, settlements: [{ votes, decision, taken: taken.value, reason, comment }] },
        ]),
      );
    },
  };
}

function whoIsTaken(votes: readonly Vote[], { decision, taken }: DecideDetails): Result<readonly Id[], Refusal> {
  const known = votes.filter(({ coder }) => taken.includes(coder));
  const tagged = known.filter(({ annotations }) => annotations.length > 0);
  switch (decision) {
    case 'take':
      if (known.length > 0) return success(known.map(({ coder }) => coder));
      return refuse('nobody-taken', 'Choose whose reading to take.');
    case 'defensible':
      if (tagged.length > 0) return success(tagged.map(({ coder }) => coder));
      return refuse('nobody-taken', 'Choose which of the readings stands; it must have a tag.');
    case 'edit': {
      const [start] = tagged;
      if (start !== undefined) return success([start.coder]);
      return refuse('nothing-to-edit', 'There is no tag in this reading to start from. Choose another one.');
    }
    case 'both':
      return success(votes.filter(({ annotations }) => annotations.length > 0).map(({ coder }) => coder));
    case 'reject':
      return success([]);
    default:
      return unreachable(decision);
  }
}

function labelOf(view: ProjectView, { passage, decision, taken }: DecideDetails): string {
  const readings = passage.readings.filter(({ coder }) => canVote(view, coder));
  const words = wordsOf(view, readings, taken);
  switch (decision) {
    case 'take':
      return `Take ${namesOf(view, readings, taken)} for ${words}`;
    case 'edit':
      return `Decide ${words} with a reading of one’s own`;
    case 'both':
      return `Take ${readings.length > 2 ? 'all' : 'both'} readings of ${words}`;
    case 'defensible':
      return `Call ${readings.length > 2 ? 'all' : 'both'} readings of ${words} defensible`;
    case 'reject':
      return `Reject ${words}`;
    default:
      return unreachable(decision);
  }
}

/** The words of the taken reading, else of the first that has any. */
function wordsOf(view: ProjectView, readings: readonly Reading[], taken: readonly Id[]): string {
  const all = [...readings.filter(({ coder }) => taken.includes(coder)), ...readings];
  const [first] = all.flatMap(({ annotations }) => annotations);
  return quoted(first === undefined ? '' : (view.annotation(first)?.quote ?? ''));
}

function namesOf(view: ProjectView, readings: readonly Reading[], taken: readonly Id[]): string {
  const names = readings
    .filter(({ coder }) => taken.includes(coder))
    .map(({ coder }) => {
      const record = view.record(coder);
      return record?.kind === 'coder' ? record.name : '';
    });
  const [first = '', ...others] = names;
  return others.length === 0 ? `the reading of ${first}` : `the reading of ${first} and ${String(others.length)} more`;
}
