/**
 * What several copies of a project propose for what they share. A value that was set here stays. Any other follows the
 * copies: of all that they propose now, the greatest by code units. So it depends on what was brought in, and not on
 * the order in which packages came.
 */
import { compareText } from '#core/model/record-order';
import type { ProjectView } from '#core/model/project-view';
import type { Id, SharedProposal } from '#core/model/records';
import { newestReceipts } from '#core/review/packages/map-layers';

export interface Proposals {
  /**
   * The copy changed a value; `base` is `undefined` where it began with one that is not known here. An empty value says
   * that there is none (any more).
   */
  propose(record: Id, field: string, base: string | undefined, value: string): void;
  /** Values that copies propose now, this one and the others, sorted; empty where none does. */
  proposed(record: Id, field: string): readonly string[];
  /** Fields of the record for which copies propose anything, those of this package included. */
  about(record: Id): readonly string[];
  isProposed(record: Id, field: string): boolean;
  /** What this copy proposes now; `undefined` where it says nothing. */
  own(record: Id, field: string): string | undefined;
  /**
   * Fields of the record that this package touched, with the values that stand for “nothing was set here”: what the copy
   * began with, and what it had or proposed meanwhile.
   */
  touched(record: Id): ReadonlyMap<string, ReadonlySet<string>>;
  /** What this package touched, in a fixed order, and what is to stand there. */
  settle(valueHere: (record: Id, field: string) => string | undefined): readonly Settled[];
  /** All that the copy proposes now, for the receipt. */
  all(): readonly SharedProposal[];
}

export interface Settled {
  readonly record: Id;
  readonly field: string;
  readonly ours: string;
  /** What the copy proposes. */
  readonly theirs: string;
  /** What is to stand here: ours, theirs, or what another copy proposes. */
  readonly value: string;
}

interface Touched {
  readonly record: Id;
  readonly field: string;
  /** See `touched` of `Proposals`. */
  readonly passing: Set<string>;
}

export function createProposals(view: ProjectView, replica: Id): Proposals {
  const own = new Map<string, SharedProposal>();
  const others = new Map<string, SharedProposal[]>();
  for (const [from, receipt] of newestReceipts(view)) {
    for (const proposal of receipt.proposals) {
      const key = keyOf(proposal.record, proposal.field);
      if (from === replica) own.set(key, proposal);
      else others.set(key, [...(others.get(key) ?? []), proposal]);
    }
  }
  const fields = new Map<Id, Set<string>>();
  for (const { record, field } of [...own.values(), ...Array.from(others.values()).flat()]) fieldsOf(record).add(field);
  const touched = new Map<string, Touched>();

  function fieldsOf(record: Id): Set<string> {
    const known = fields.get(record) ?? new Set<string>();
    fields.set(record, known);
    return known;
  }

  function proposed(record: Id, field: string): readonly string[] {
    const key = keyOf(record, field);
    const mine = own.get(key);
    const all = [...(others.get(key) ?? []), ...(mine === undefined ? [] : [mine])];
    return Array.from(new Set(all.map(({ value }) => value))).sort(compareText);
  }

  return {
    propose(record, field, base, value) {
      const key = keyOf(record, field);
      const known = touched.get(key) ?? { record, field, passing: new Set(['']) };
      touched.set(key, known);
      const before = own.get(key)?.value;
      if (base !== undefined) known.passing.add(base);
      if (before !== undefined) known.passing.add(before);
      known.passing.add(value);
      own.set(key, { record, field, value });
      fieldsOf(record).add(field);
    },
    proposed,
    about: (record) => Array.from(fields.get(record) ?? []).sort(compareText),
    isProposed: (record, field) => fields.get(record)?.has(field) === true,
    own: (record, field) => own.get(keyOf(record, field))?.value,
    touched: (record) =>
      new Map(
        Array.from(touched.values()).flatMap((each) => (each.record === record ? [[each.field, each.passing]] : [])),
      ),
    settle(valueHere) {
      return Array.from(touched.values())
        .sort((left, right) => compareText(left.record, right.record) || compareText(left.field, right.field))
        .flatMap(({ record, field, passing }): readonly Settled[] => {
          const ours = valueHere(record, field);
          const theirs = own.get(keyOf(record, field))?.value;
          if (ours === undefined || theirs === undefined) return [];
          const all = proposed(record, field);
          const isFree = passing.has(ours) || all.includes(ours);
          return [{ record, field, ours, theirs, value: isFree ? (all.at(-1) ?? ours) : ours }];
        });
    },
    all: () =>
      Array.from(own.values()).sort(
        (left, right) => compareText(left.record, right.record) || compareText(left.field, right.field),
      ),
  };
}

function keyOf(record: Id, field: string): string {
  return JSON.stringify([record, field]);
}
