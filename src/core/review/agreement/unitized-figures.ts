import type { Id } from '#core/model/records';
import type { Figure } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import { hasInterval, makeFigure, noIntervalForPair } from '#core/review/agreement/make-figure';
import { resampleFigures, type Resampling } from '#core/review/agreement/resample-figures';
import { krippendorffAlphaU, unitizeDivisions, type DividedDocument } from '#core/review/measures/krippendorff-alpha-u';
import { undefinedBecause } from '#core/review/measures/measured';
import { divide, type Section } from '#core/review/measures/unit-distance';

/** How each coder divided each document into spans of a tag and gaps, by document and coder. */
export type Divisions = readonly (readonly (readonly Section[])[])[];

export function divideDocuments({ documents }: Comparison, tag: Id): Divisions {
  return documents.map((document) =>
    document.spansOf(tag).map((indices) =>
      divide(
        0,
        lengthOf(document),
        indices.flatMap((at) => document.linked.spans[at] ?? []),
      ),
    ),
  );
}

/** Krippendorff's unitized α of a tag over the characters of the documents that all of the coders coded. */
export function unitizedFigure(
  comparison: Comparison,
  set: CoderSet,
  divisions: Divisions,
  resampling: Resampling,
): Figure {
  let [characters, others, documents] = [0, 0, 0];
  const divided = comparison.documents.map((document, index): readonly DividedDocument[] => {
    const length = lengthOf(document);
    if (!set.every((coder) => document.coded[coder] === true)) {
      others += length;
      return [];
    }
    documents += 1;
    characters += length;
    return [{ length, divisions: set.map((coder) => divisions[index]?.[coder] ?? []) }];
  });
  const withInterval = hasInterval(comparison, set);
  // Without a resampling nothing asks for sums by document.
  const category = unitizeDivisions(withInterval ? divided : [divided.flat()], set.length);
  const evaluate = (weights?: Uint16Array) => [krippendorffAlphaU([category], weights)];
  const [interval] = withInterval ? resampleFigures(resampling, documents, evaluate) : [];
  const who = set.length === 2 ? 'both of the two' : 'all of the coders';
  return makeFigure(
    comparison,
    set,
    'krippendorff-alpha-u',
    documents === 0
      ? undefinedBecause(`No document was coded by ${who}: unitized α is undefined.`)
      : krippendorffAlphaU([category]),
    interval ?? noIntervalForPair,
    {
      n: characters,
      excluded: [{ reason: `Characters of documents that not ${who} coded.`, count: others }],
      rule:
        'Spans of the tag on the characters of the documents; overlapping ones of one coder count as one. ' +
        'Observed and expected are disagreements. n counts characters.',
    },
  );
}

function lengthOf({ document }: ComparedDocument): number {
  return document.text.length;
}
