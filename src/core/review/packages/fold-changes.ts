import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import { compareText } from '#core/model/record-order';
import type { AnyRecord, CodebookRecord, Id } from '#core/model/records';

/**
 * Folds changes of a copy, oldest first, into the one change that it made by itself. What it was sent meanwhile is no
 * change of its own: there the base moves along.
 */
export interface ChangeFold {
  /** @param own whether somebody did it here; `false` for what a package brought, or its undo */
  push(change: ChangeSet, own: boolean): void;
  /**
   * What became of the records, each list sorted by id. A record that travels on one side only was added or removed as
   * far as the reader can tell.
   */
  finish(travels: (record: AnyRecord) => boolean): ChangeSet;
}

interface Fate {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

export function createChangeFold(): ChangeFold {
  const fates = new Map<Id, Fate>();

  function turn(id: Id, from: AnyRecord | undefined, to: AnyRecord | undefined): void {
    const fate = fates.get(id);
    fates.set(id, { before: fate === undefined ? from : fate.before, after: to });
  }

  /** Only what was changed here has a base that can move. */
  function moveBase(id: Id, from: AnyRecord | undefined, to: AnyRecord | undefined): void {
    const fate = fates.get(id);
    if (fate === undefined) return;
    if (from === undefined || to === undefined) fates.delete(id);
    else fates.set(id, { before: fate.before === undefined ? undefined : rebase(fate.before, from, to), after: to });
  }

  return {
    push({ added, updated, removed }, own) {
      const apply = own ? turn : moveBase;
      for (const record of removed) apply(record.id, record, undefined);
      for (const [from, to] of updated) apply(from.id, from, to);
      for (const record of added) apply(record.id, undefined, record);
    },
    finish(travels) {
      const added: AnyRecord[] = [];
      const updated: [AnyRecord, AnyRecord][] = [];
      const removed: AnyRecord[] = [];
      for (const id of Array.from(fates.keys()).sort(compareText)) {
        const fate = fates.get(id);
        const [before, after] = [fate?.before, fate?.after].map((record) =>
          record !== undefined && travels(record) ? record : undefined,
        );
        if (before === undefined) {
          if (after !== undefined) added.push(after);
        } else if (after === undefined) removed.push(before);
        else if (!equalData(before, after)) updated.push([before, after]);
      }
      return { added, updated, removed };
    },
  };
}

/** The base with what changed from the one state to the other, but without what was added to lists here. */
function rebase(base: AnyRecord, from: AnyRecord, to: AnyRecord): AnyRecord {
  if (base.kind === 'codebook' && from.kind === 'codebook' && to.kind === 'codebook') {
    const valuesIn = ({ tags }: CodebookRecord): readonly string[] =>
      tags.flatMap((tag) =>
        tag.attributes.flatMap(({ id, values }) => values.map((value) => JSON.stringify([tag.id, id, value.id]))),
      );
    const own = added(valuesIn(base), valuesIn(from));
    const tags = to.tags.map((tag) => ({
      ...tag,
      attributes: tag.attributes.map((attribute) => ({
        ...attribute,
        values: attribute.values.filter(({ id }) => !own.has(JSON.stringify([tag.id, attribute.id, id]))),
      })),
    }));
    return { ...to, tags };
  }
  const before = new Map<string, unknown>(Object.entries(from));
  const changed = Object.entries(to).filter(([name, value]) => !equalData(before.get(name), value));
  const next = { ...base, ...Object.fromEntries(changed) };
  if (base.kind !== 'entity' || from.kind !== 'entity' || to.kind !== 'entity' || next.kind !== 'entity') return next;
  const own = added(base.aliases, from.aliases);
  return { ...next, aliases: to.aliases.filter((alias) => !own.has(alias)) };
}

function added(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  return new Set(after.filter((item) => !before.includes(item)));
}
