import type { Scale } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { forItemUnits, type UnitCount } from '#core/review/agreement/item-units';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { codeRatings, type CodedItem, type Rating } from '#core/review/measures/ratings';

/** Rated units of a set of coders; units with the same ratings are one item that counts as often. */
export interface RatedUnits {
  readonly categories: readonly Rating[];
  readonly scale: Scale;
  /** By document of the comparison, or all of them in one row. */
  readonly items: readonly (readonly CodedItem[])[];
  /** How many units have the ratings of an item. */
  readonly times: readonly (readonly number[])[];
}

/**
 * Rates the units of a variable. Categories are the values that could be chosen, in their order, then others that were.
 *
 * @param byDocument Whether each document has a row of its own, as a resampling asks for.
 */
export function rateUnits(
  comparison: Comparison,
  items: ItemVariable,
  set: CoderSet,
  byDocument: boolean,
): { readonly rated: RatedUnits; readonly count: UnitCount } {
  // Pairs have few combinations of values in all documents together; in one document hardly two units are alike.
  const rows = byDocument ? comparison.documents.map(createList) : [createTally()];
  const count = forItemUnits(comparison, items, set, (document, _unit, values) => {
    rows[byDocument ? document.index : 0]?.add(values);
  });
  const patterns = rows.map((row) => row.patterns());
  const coded = codeRatings(
    patterns.flatMap((row) => row.map(({ values }) => values)),
    items.declared,
  );
  let from = 0;
  const rated: RatedUnits = {
    categories: coded.categories,
    scale: items.variable.scale,
    items: patterns.map((row) => {
      from += row.length;
      return coded.items.slice(from - row.length, from);
    }),
    times: patterns.map((row) => row.map(({ times }) => times)),
  };
  return { rated, count };
}

type Values = readonly (Rating | null)[];

interface Pattern {
  readonly values: Values;
  times: number;
}

interface Tally {
  add(values: Values): void;
  patterns(): readonly Pattern[];
}

function createList(): Tally {
  const found: Pattern[] = [];
  return { add: (values) => void found.push({ values: [...values], times: 1 }), patterns: () => found };
}

/** A tree by value, a level a coder: counts equal lists of values without writing them out. */
interface Branch {
  readonly branches: Map<Rating | null, Branch>;
  pattern: Pattern | null;
}

function createTally(): Tally {
  const root: Branch = { branches: new Map(), pattern: null };
  const found: Pattern[] = [];
  return {
    add(values) {
      let branch = root;
      for (const value of values) {
        let next = branch.branches.get(value);
        if (next === undefined) {
          next = { branches: new Map(), pattern: null };
          branch.branches.set(value, next);
        }
        branch = next;
      }
      if (branch.pattern === null) {
        branch.pattern = { values: [...values], times: 0 };
        found.push(branch.pattern);
      }
      branch.pattern.times += 1;
    },
    patterns: () => found,
  };
}
