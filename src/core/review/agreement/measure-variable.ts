import type { Id } from '#core/model/records';
import type { AgreementRequest, Confusion, Figure, VariableTable } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { confusionOf } from '#core/review/agreement/confusion';
import { gammaFigure } from '#core/review/agreement/gamma-figure';
import { itemFigures } from '#core/review/agreement/item-figures';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { hasInterval } from '#core/review/agreement/make-figure';
import type { MeasuredVariable } from '#core/review/agreement/list-variables';
import { rateUnits } from '#core/review/agreement/rated-units';
import { relationFigures } from '#core/review/agreement/relation-figures';
import type { Resampling } from '#core/review/agreement/resample-figures';
import { spanFigures } from '#core/review/agreement/span-figures';
import { divideDocuments, unitizedFigure } from '#core/review/agreement/unitized-figures';
import { wordFigures } from '#core/review/agreement/word-figures';
import { countTaggedWords } from '#core/review/agreement/word-patterns';
import { describeRule } from '#core/review/compare/describe-rule';

/** What a table of figures is made with. */
export interface Measuring {
  readonly comparison: Comparison;
  readonly request: AgreementRequest;
  readonly resampling: Resampling;
  /** Lets others have a turn, and tells which share of the variable is done where that is known; throws to stop. */
  readonly rest: (done?: number) => Promise<void>;
}

/** Figures over all coders first, then pair by pair; with two coders the pair is all. */
export async function measureVariable(measuring: Measuring, measured: MeasuredVariable): Promise<VariableTable> {
  const { variable } = measured;
  const { comparison, request, resampling } = measuring;
  switch (measured.kind) {
    case 'spans': {
      const scores = spanFigures(comparison, request, variable.tag, resampling);
      const divisions = divideDocuments(comparison, variable.tag);
      const unitized = await eachSet(measuring, (set) => [unitizedFigure(comparison, set, divisions, resampling)]);
      const gamma = await gammaOf(measuring, [variable.tag]);
      return { variable, figures: inOrder(comparison, [...scores, ...unitized, ...gamma]), confusions: [] };
    }
    case 'words': {
      const tagged: ReadonlyMap<number, number>[] = [];
      for (const document of comparison.documents) {
        tagged.push(countTaggedWords(document, variable.tag));
        await measuring.rest();
      }
      const figures = await eachSet(measuring, (set) => wordFigures(comparison, set, tagged, resampling));
      return { variable, figures, confusions: [] };
    }
    case 'items': {
      const { figures, confusions } = await measureItems(measuring, measured.items);
      const gamma = variable.kind === 'tag' ? await gammaOf(measuring, measured.items.tags) : [];
      return { variable, figures: inOrder(comparison, [...figures, ...gamma]), confusions };
    }
    case 'relation': {
      const { figures } = await measureItems(measuring, measured.items);
      const drawn = relationFigures(comparison, request, measured.items, resampling);
      return { variable, figures: inOrder(comparison, [...figures, ...drawn]), confusions: [] };
    }
  }
}

async function gammaOf(
  { comparison, request, resampling, rest }: Measuring,
  tags: readonly Id[],
): Promise<readonly Figure[]> {
  return request.gamma ? [await gammaFigure(comparison, request, tags, resampling, rest)] : [];
}

async function measureItems(
  measuring: Measuring,
  items: ItemVariable,
): Promise<{ readonly figures: readonly Figure[]; readonly confusions: readonly Confusion[] }> {
  const { comparison, resampling } = measuring;
  const confusions: Confusion[] = [];
  const figures = await eachSet(measuring, (set) => {
    const { rated, count } = rateUnits(comparison, items, set, hasInterval(comparison, set));
    if (items.hasConfusion && set.length === 2) {
      const confusion = confusionOf(comparison, items, set, rated);
      if (confusion !== null) confusions.push(confusion);
    }
    const base = { ...count, rule: itemRule(measuring.request, items, set) };
    return itemFigures(comparison, set, rated, base, resampling);
  });
  return { figures, confusions };
}

async function eachSet(
  { comparison, rest }: Measuring,
  figuresOf: (set: CoderSet) => readonly Figure[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const set of new Set([comparison.all, ...comparison.pairs])) {
    figures.push(...figuresOf(set));
    await rest();
  }
  return figures;
}

/** All coders first, then the pairs in their order; figures of one set in the order in which they were made. */
function inOrder({ coders }: Comparison, figures: readonly Figure[]): readonly Figure[] {
  const places = new Map(coders.map(({ id }, index) => [id, index]));
  const placeOf = ({ coders: ids }: Figure) =>
    ids.length === coders.length ? -1 : ids.reduce((place, id) => place * coders.length + (places.get(id) ?? 0), 0);
  return figures.toSorted((left, right) => placeOf(left) - placeOf(right));
}

function itemRule({ rule }: AgreementRequest, { variable }: ItemVariable, set: CoderSet): string {
  const place = variable.kind === 'tag' ? 'Spans' : 'Spans of the tag';
  const put = set.length === 2 ? '' : ' The matches of all pairs are put together, the strongest first.';
  const otherTags =
    variable.kind === 'tag' ? ' Spans of the same tag are matched first; of different tags, half must be shared.' : '';
  return (
    `${place} match by this rule, one to one, with the greatest total overlap: ${describeRule(rule)}.${put}${otherTags}` +
    ` A unit needs values of two coders. α takes the values as ${variable.scale}, the other measures as categories.`
  );
}
