import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id } from '#core/model/records';

/** Whom new tags belong to, and who is told when that becomes somebody else. */
export interface CurrentCoder {
  id(): Id;
  /** Throws where there is no such coder. */
  choose(coder: Id): void;
  /** To be called after every change: a merge or an undo can take the chosen coder away, or bring them back. */
  check(): void;
  /** Called with the new coder. Returns the unsubscribe. */
  onChange(listener: (coder: Id) => void): () => void;
}

/** `chosen` counts while there is a coder of this id; else `usualCoder` does. */
export function createCurrentCoder(view: ProjectView, chosen: Id | undefined): CurrentCoder {
  const listeners = new Set<(coder: Id) => void>();
  let wanted = chosen;
  let told: Id | undefined;

  function id(): Id {
    const record = wanted === undefined ? undefined : view.record(wanted);
    return record?.kind === 'coder' ? record.id : usualCoder(view).id;
  }

  function check(): void {
    const now = id();
    if (now === told) return;
    told = now;
    for (const listener of [...listeners]) listener(now);
  }

  return {
    id,
    choose(coder) {
      if (view.record(coder)?.kind !== 'coder') throw new Error(`There is no coder ${coder}.`);
      wanted = coder;
      check();
    },
    check,
    onChange(listener) {
      told ??= id();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/**
 * Who codes while nobody chose: the coder for whom this copy of the project was opened from a package, else the first
 * person.
 */
function usualCoder(view: ProjectView): CoderRecord {
  const coders = view.coders();
  const opened = view.receipts().find(({ direction }) => direction === 'opened')?.coder;
  const coder = coders.find((each) => each.id === opened) ?? coders.find((each) => each.role === 'person') ?? coders[0];
  if (coder === undefined) throw new Error('The project has no coder.');
  return coder;
}
