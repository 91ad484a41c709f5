import { tagOf } from '#core/codebook/definitions';
import type { Id } from '#core/model/records';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { matchedUnits, type ComparedDocument, type MatchedUnit } from '#core/review/agreement/compared-document';

/** Which tag a span has that several coders marked at the same place. */
export function tagVariable({ codebook, coders, documents }: Comparison, tags: readonly Id[]): ItemVariable {
  const compared = new Set(tags);
  let last: { readonly set: CoderSet; readonly units: readonly (readonly MatchedUnit[])[] } | null = null;
  const label = (tag: Id) => tagOf(codebook, tag)?.label ?? tag;

  const isEverything = documents.every(({ linked }) => linked.spans.every(({ tag }) => compared.has(tag)));

  function unitsIn(document: ComparedDocument, set: CoderSet): readonly MatchedUnit[] {
    const units = matchedUnits(document, set, 'other-tag');
    if (isEverything) return units;
    const { spans } = document.linked;
    const isCompared = (index: number) => index < 0 || compared.has(spans[index]?.tag ?? '');
    return units.flatMap((unit): readonly MatchedUnit[] => {
      if (unit.every(isCompared)) return [unit];
      // A span of a tag that was not asked for is as if it were not there.
      const rest = unit.map((index) => (isCompared(index) ? index : -1));
      return rest.filter((index) => index >= 0).length < 2 ? [] : [rest];
    });
  }

  return {
    variable: {
      id: 'tags',
      kind: 'tag',
      tag: '',
      what: '',
      label: `Which tag, where ${coders.length === 2 ? 'both' : 'several'} marked the same place`,
      scale: 'nominal',
      unit: 'span marked at the same place',
    },
    tags,
    declared: tags,
    hasConfusion: true,
    unitsOf(set) {
      if (last?.set !== set) last = { set, units: documents.map((document) => unitsIn(document, set)) };
      return last.units;
    },
    read({ linked }, _set, unit, _at, into) {
      for (let place = 0; place < unit.length; place += 1) into[place] = linked.spans[unit[place] ?? -1]?.tag ?? null;
    },
    inWords: ({ linked }, index) => label(linked.spans[index]?.tag ?? ''),
    label: (value) => label(String(value)),
  };
}
