import type { ProjectView } from '#core/model/project-view';
import type { Id, RoundRecord } from '#core/model/records';

/** How far a coder is in a round, as far as this copy of the project knows. */
export interface CoderProgress {
  readonly coder: Id;
  readonly name: string;
  readonly assigned: number;
  readonly inProgress: number;
  readonly done: number;
  /** When a package last went to the coder or came from them; `null` where none did. */
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
}

/** One line a coder of the round, in the order in which they were chosen. */
export function progressOf(view: ProjectView, round: RoundRecord): readonly CoderProgress[] {
  const tasks = view.assignments().filter((assignment) => assignment.round === round.id);
  const receipts = view.receipts();
  const lastTime = (coder: Id, direction: 'sent' | 'received'): string | null =>
    receipts.findLast((receipt) => receipt.coder === coder && receipt.direction === direction)?.at ?? null;
  return round.coders.flatMap((coder) => {
    const record = view.record(coder);
    if (record?.kind !== 'coder') return [];
    const own = tasks.filter((assignment) => assignment.coder === coder);
    return [
      {
        coder,
        name: record.name,
        assigned: own.length,
        inProgress: own.filter(({ state }) => state === 'in-progress').length,
        done: own.filter(({ state }) => state === 'done').length,
        sentAt: lastTime(coder, 'sent'),
        receivedAt: lastTime(coder, 'received'),
      },
    ];
  });
}
