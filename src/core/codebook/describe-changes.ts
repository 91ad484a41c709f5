import { labelOfPart } from '#core/codebook/label-of-part';
import { keyOfPart, partOf, touchedParts } from '#core/codebook/touched-parts';
import { equalData } from '#core/model/equal-data';
import type { CodebookPart, CodebookRecord, Id } from '#core/model/records';

/** One thing that differs between two codebooks, in words. */
export interface CodebookChange {
  readonly kind: 'tag' | 'attribute' | 'value' | 'relation type' | 'codebook';
  /** `Claim › Function › Demand`. */
  readonly where: string;
  /** `new`, `removed`, `guideline`, `label` … */
  readonly what: string;
  /** Whether codings may mean something else afterwards. */
  readonly altersMeaning: boolean;
}

/** All that differs, what alters the meaning first. A codebook that is loaded into another one can differ in much. */
export function describeChanges(before: CodebookRecord, after: CodebookRecord): readonly CodebookChange[] {
  const touched = new Set(touchedParts(before, after).map(keyOfPart));
  const changes: CodebookChange[] = [];
  const say = (part: CodebookPart, what: readonly string[]): void => {
    if (what.length === 0) return;
    const altersMeaning = touched.has(keyOfPart(part));
    changes.push({ kind: kindOf(part), where: labelOfPart(part, after, before), what: what.join(', '), altersMeaning });
  };
  const compare = <Item extends { readonly id: Id }>(
    old: readonly Item[],
    next: readonly Item[],
    partFor: (id: Id) => CodebookPart,
    words: Partial<Record<keyof Item & string, string>>,
    inside: (was: Item, is: Item) => void = () => undefined,
  ): void => {
    for (const item of next) {
      const was = old.find(({ id }) => id === item.id);
      if (was === undefined) say(partFor(item.id), ['new']);
      else {
        say(partFor(item.id), differences(was, item, words));
        inside(was, item);
      }
    }
    for (const item of old) if (!next.some(({ id }) => id === item.id)) say(partFor(item.id), ['removed']);
    const order = (items: readonly Item[], others: readonly Item[]) =>
      items.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
    if (!equalData(order(old, next), order(next, old))) moved.push(partFor(next[0]?.id ?? ''));
  };
  const moved: CodebookPart[] = [];

  compare(
    before.tags,
    after.tags,
    (tag) => partOf({ tag }),
    {
      label: 'label',
      key: 'key',
      color: 'colour',
      style: 'look',
      unit: 'unit',
      guideline: 'guideline',
      examples: 'examples',
    },
    ({ attributes: old }, { id: tag, attributes }) => {
      compare(
        old,
        attributes,
        (attribute) => partOf({ tag, attribute }),
        { label: 'label', type: 'type', on: 'on or off', description: 'guideline' },
        ({ values: was }, { id: attribute, values }) => {
          compare(was, values, (value) => partOf({ tag, attribute, value }), {
            label: 'label',
            description: 'guideline',
            examples: 'examples',
          });
        },
      );
    },
  );
  compare(before.relations, after.relations, (relation) => partOf({ relation }), {
    label: 'label',
    from: 'from',
    to: 'to',
    max: 'how many',
    literals: 'words',
    on: 'on or off',
    description: 'guideline',
  });
  const others: CodebookChange[] = [];
  if (before.name !== after.name)
    others.push({ kind: 'codebook', where: 'Codebook', what: 'name', altersMeaning: false });
  if (moved.length > 0)
    others.push({ kind: 'codebook', where: 'Codebook', what: 'order of parts', altersMeaning: false });
  if (!equalData(before.constraints ?? [], after.constraints ?? [])) {
    others.push({ kind: 'codebook', where: 'Codebook', what: 'constraints', altersMeaning: false });
  }
  return [...changes, ...others].sort((left, right) => Number(right.altersMeaning) - Number(left.altersMeaning));
}

function kindOf({ attribute, value, relation }: CodebookPart): CodebookChange['kind'] {
  if (relation !== '') return 'relation type';
  if (value !== '') return 'value';
  return attribute === '' ? 'tag' : 'attribute';
}

function differences<Item>(was: Item, is: Item, words: Partial<Record<keyof Item & string, string>>): string[] {
  const entries = Object.entries(words) as [keyof Item & string, string][];
  return entries.filter(([field]) => !equalData(was[field] ?? [], is[field] ?? [])).map(([, word]) => word);
}
