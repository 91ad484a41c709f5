import type { MeasureId, VariableTable } from '#core/review/agreement/agreement-table';
import type { ReferenceId } from '#core/review/report/references';

export interface MeasureName {
  /** As it heads a row. */
  readonly name: string;
  /** As it heads a narrow column. */
  readonly short: string;
  /** As it stands in a sentence: `Cohen’s κ for pairs of coders`. */
  readonly inWords: string;
  /** A share of units is shown in per cent, a coefficient as a number. */
  readonly shownAs: 'share' | 'coefficient';
  /** Who defined it; cited where it is used. */
  readonly references: readonly ReferenceId[];
}

/** In the order in which they are shown. */
export const measureNames: Readonly<Record<MeasureId, MeasureName>> = {
  'f1-exact': {
    name: 'F1, exact boundaries',
    short: 'F1 exact',
    inWords: 'F1 of exactly equal spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'precision-exact': {
    name: 'Precision, exact boundaries',
    short: 'P exact',
    inWords: 'precision of exactly equal spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'recall-exact': {
    name: 'Recall, exact boundaries',
    short: 'R exact',
    inWords: 'recall of exactly equal spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'f1-relaxed': {
    name: 'F1, relaxed',
    short: 'F1 relaxed',
    inWords: 'F1 of matched spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'precision-relaxed': {
    name: 'Precision, relaxed',
    short: 'P relaxed',
    inWords: 'precision of matched spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'recall-relaxed': {
    name: 'Recall, relaxed',
    short: 'R relaxed',
    inWords: 'recall of matched spans',
    shownAs: 'coefficient',
    references: ['hripcsak-rothschild-2005'],
  },
  'krippendorff-alpha-u': {
    name: 'Krippendorff’s unitized α',
    short: 'αU',
    inWords: 'Krippendorff’s unitized α over the characters of the text',
    shownAs: 'coefficient',
    references: ['krippendorff-1995', 'krippendorff-2016'],
  },
  gamma: {
    name: 'γ',
    short: 'γ',
    inWords: 'γ',
    shownAs: 'coefficient',
    references: ['mathet-2015'],
  },
  'percent-agreement': {
    name: 'Percent agreement',
    short: '% agreement',
    inWords: 'percent agreement',
    shownAs: 'share',
    references: ['artstein-poesio-2008'],
  },
  'cohen-kappa': {
    name: 'Cohen’s κ',
    short: 'Cohen’s κ',
    inWords: 'Cohen’s κ',
    shownAs: 'coefficient',
    references: ['cohen-1960'],
  },
  'scott-pi': {
    name: 'Scott’s π',
    short: 'Scott’s π',
    inWords: 'Scott’s π',
    shownAs: 'coefficient',
    references: ['scott-1955'],
  },
  'fleiss-kappa': {
    name: 'Fleiss’ κ',
    short: 'Fleiss’ κ',
    inWords: 'Fleiss’ κ',
    shownAs: 'coefficient',
    references: ['fleiss-1971'],
  },
  'krippendorff-alpha': {
    name: 'Krippendorff’s α',
    short: 'α',
    inWords: 'Krippendorff’s α',
    shownAs: 'coefficient',
    references: ['krippendorff-2004', 'krippendorff-2019'],
  },
  'gwet-ac1': {
    name: 'Gwet’s AC1',
    short: 'AC1',
    inWords: 'Gwet’s AC1',
    shownAs: 'coefficient',
    references: ['gwet-2008'],
  },
};

const shownOrder = Object.keys(measureNames);

export function byMeasure(left: MeasureId, right: MeasureId): number {
  return shownOrder.indexOf(left) - shownOrder.indexOf(right);
}

/** Measures that any of the variables has, in the order in which they are shown. */
export function measuresOf(variables: readonly VariableTable[]): readonly MeasureId[] {
  const used = new Set(variables.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return [...used].sort(byMeasure);
}
