import type { ChangeSet } from '#core/changes/change-set';
import { attributeOf } from '#core/codebook/definitions';
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

/** The base with what changed from the one state to the other: what is this copy's own stays a change. */
function rebase(base: AnyRecord, from: AnyRecord, to: AnyRecord): AnyRecord {
  if (base.kind === 'codebook' && from.kind === 'codebook' && to.kind === 'codebook') {
    return rebaseCodebook(base, from, to);
  }
  const before = new Map<string, unknown>(Object.entries(from));
  const changed = Object.entries(to).filter(([name, value]) => !equalData(before.get(name), value));
  const next = { ...base, ...Object.fromEntries(changed) };
  if (base.kind !== 'entity' || from.kind !== 'entity' || to.kind !== 'entity' || next.kind !== 'entity') return next;
  const gone = new Set(from.aliases.filter((alias) => !to.aliases.includes(alias)));
  const come = to.aliases.filter((alias) => !from.aliases.includes(alias));
  const aliases = Array.from(new Set([...base.aliases, ...come])).filter((alias) => !gone.has(alias));
  return { ...next, aliases };
}

/** The scheme is that of the other state; of its lists, entry by entry, only what changed. */
function rebaseCodebook(base: CodebookRecord, from: CodebookRecord, to: CodebookRecord): CodebookRecord {
  const tags = to.tags.map((tag) => ({
    ...tag,
    attributes: tag.attributes.map((attribute) => {
      const [had, were] = [base, from].map(
        (codebook) => new Map(attributeOf(codebook, tag.id, attribute.id)?.values.map((value) => [value.id, value])),
      );
      if (had === undefined || were === undefined) return attribute;
      const are = new Set(attribute.values.map(({ id }) => id));
      const values = attribute.values.flatMap((value) => {
        const was = were.get(value.id);
        const known = had.get(value.id);
        if (was === undefined) return [value];
        if (known === undefined) return [];
        return [equalData(was, value) ? known : value];
      });
      // What was taken away here before is still to be told.
      const away = Array.from(had.values()).filter(({ id }) => !were.has(id) && !are.has(id));
      return { ...attribute, values: [...values, ...away] };
    }),
  }));
  return { ...to, tags };
}
