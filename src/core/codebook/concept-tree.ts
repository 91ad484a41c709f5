/**
 * Concepts are one flat list of values whose labels say where they stand: `treaty / breach` lies beneath `treaty`. So
 * ids stay what they are whatever is renamed or moved, and lists of two copies of a project unite value by value. The
 * tree is read from the labels.
 */
import { compareText } from '#core/model/record-order';
import type { AttributeDefinition, CodebookRecord, Id, TagDefinition, ValueDefinition } from '#core/model/records';

/** An attribute that holds concepts, with the tag that it belongs to. */
export interface ConceptList {
  readonly tag: TagDefinition;
  readonly attribute: AttributeDefinition;
}

/** One level of the tree. A level that only names others beneath it has no value of its own. */
export interface ConceptNode {
  /** The id of its value; for a level without one its path, which no value id can be because it begins with a slash. */
  readonly id: string;
  readonly value: ValueDefinition | null;
  /** From the top; the last one is its own name. */
  readonly levels: readonly string[];
  /** Ids of all values at this level and beneath it. */
  readonly within: readonly Id[];
}

/** The lists of concepts that are switched on, in the order of the codebook. */
export function conceptListsOf(codebook: CodebookRecord): readonly ConceptList[] {
  return codebook.tags.flatMap((tag) =>
    tag.attributes.flatMap((attribute) => (attribute.on && attribute.type === 'concept' ? [{ tag, attribute }] : [])),
  );
}

export function levelsOf(label: string): readonly string[] {
  return label
    .split('/')
    .map((level) => level.replace(/\s+/gu, ' ').trim())
    .filter((level) => level !== '');
}

export function labelOfLevels(levels: readonly string[]): string {
  return levels.join(' / ');
}

/** Labels with the same key name one concept: white space around levels and letter case do not matter. */
export function conceptKey(label: string): string {
  return labelOfLevels(levelsOf(label)).toLowerCase();
}

/** Whether the first path is the second one or lies beneath it. */
export function isWithin(levels: readonly string[], above: readonly string[]): boolean {
  return above.length <= levels.length && above.every((level, at) => level.toLowerCase() === levels[at]?.toLowerCase());
}

/** All levels of the tree, each before those beneath it, siblings by name. */
export function conceptTree(values: readonly ValueDefinition[]): readonly ConceptNode[] {
  const nodes = new Map<string, { levels: readonly string[]; value: ValueDefinition | null; within: Id[] }>();
  for (const value of values) {
    const levels = levelsOf(value.label);
    for (let depth = 1; depth <= levels.length; depth++) {
      const path = levels.slice(0, depth);
      const key = conceptKey(labelOfLevels(path));
      const node = nodes.get(key) ?? { levels: path, value: null, within: [] };
      nodes.set(key, node);
      node.within.push(value.id);
      if (depth === levels.length && node.value === null) {
        node.value = value;
        node.levels = path;
      }
    }
  }
  return [...nodes]
    .sort(([left], [right]) => compareLevels(left.split(' / '), right.split(' / ')))
    .map(([key, { levels, value, within }]) => ({ id: value?.id ?? `/${key}`, value, levels, within }));
}

function compareLevels(left: readonly string[], right: readonly string[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compareText(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** The codebook with other values in one list of concepts. */
export function withConcepts(
  codebook: CodebookRecord,
  { tag, attribute }: { readonly tag: Id; readonly attribute: Id },
  values: readonly ValueDefinition[],
): CodebookRecord {
  const tags = codebook.tags.map((each) =>
    each.id === tag
      ? { ...each, attributes: each.attributes.map((part) => (part.id === attribute ? { ...part, values } : part)) }
      : each,
  );
  return { ...codebook, tags };
}
