import { createAlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import { type CoderSet, countUnits, type Member } from '#core/review/measures/gamma/coder-sets';
import type { Dissimilarity, GammaUnit } from '#core/review/measures/gamma/dissimilarity';
import { findBestGrouping } from '#core/review/measures/gamma/find-best-grouping';
import { costOfGrouping } from '#core/review/measures/gamma/improve-grouping';
import { type Corpus, drawDocument } from '#core/review/measures/gamma/random-document';
import type { Random } from '#core/review/measures/random';

export interface GammaProgress {
  readonly done: number;
  /** Grows when the precision asks for more samples. */
  readonly total: number;
}

/** Samples before the precision is looked at (Mathet et al. 2015, § 5.3). */
const firstSamples = 30;

/** Units in a sample of a large corpus: enough documents to hold so many. */
const unitsOfSample = 800;

/** The same for what is observed and for chance, so that neither is aligned with more care than the other. */
const limits = { candidates: 5000, nodes: 1000 };

/** Σ of the disorders of the best alignment of a document, and whether it is proven to be the best. */
export function align(
  layers: readonly (readonly GammaUnit[])[],
  dissimilarity: Dissimilarity,
): { readonly disorder: number; readonly isExact: boolean } {
  const problem = createAlignmentProblem(layers, dissimilarity);
  const { groups, exact } = findBestGrouping(problem, limits);
  return { disorder: costOfGrouping(problem, groups) / problem.pairs, isExact: exact };
}

export interface Drawing {
  readonly random: Random;
  readonly dissimilarity: Dissimilarity;
  readonly precision: number;
  readonly mostSamples: number;
  readonly progress: { done: number; total: number };
}

/** The disorder that chance gives, per mean unit of a coder. */
export function* drawChance(
  { members, corpus }: CoderSet,
  { random, dissimilarity, precision, mostSamples, progress }: Drawing,
): Generator<
  GammaProgress,
  { readonly disorder: number; readonly samples: number; readonly isPrecise: boolean },
  void
> {
  const unitsOfDocument = countUnits(corpus.layers) / members.length;
  if (unitsOfDocument === 0) return { disorder: 0, samples: 0, isPrecise: true };
  const size = Math.min(members.length, Math.max(1, Math.ceil(unitsOfSample / unitsOfDocument)));
  const drawn: number[] = [];
  let wanted = Math.min(firstSamples, mostSamples);
  progress.total += wanted;
  for (let enough = false; !enough;) {
    while (drawn.length < wanted) {
      drawn.push(drawSample(members, size, corpus, random, dissimilarity));
      progress.done++;
      yield { ...progress };
    }
    const needed = samplesFor(drawn, precision);
    const more = Math.min(needed, mostSamples);
    // Once, as in the paper: the second estimate of the spread would only follow the first.
    enough = more <= wanted || wanted > firstSamples;
    if (!enough) progress.total += more - wanted;
    if (!enough) wanted = more;
  }
  return { disorder: mean(drawn), samples: drawn.length, isPrecise: samplesFor(drawn, precision) <= mostSamples };
}

/** One random document for each of so many real ones, all of these where the corpus is small. */
function drawSample(
  members: readonly Member[],
  size: number,
  corpus: Corpus,
  random: Random,
  dissimilarity: Dissimilarity,
): number {
  for (let attempt = 0; attempt < 1000; attempt++) {
    let [disorder, units] = [0, 0];
    for (let draw = 0; draw < size; draw++) {
      const member = size === members.length ? members[draw] : members[random.below(members.length)];
      const layers = drawDocument(corpus, member?.length ?? 0, random);
      disorder += align(layers, dissimilarity).disorder;
      units += countUnits(layers);
    }
    // A sample without any unit has no disorder to speak of.
    if (units > 0) return disorder / (units / corpus.layers.length);
  }
  return 0;
}

/** Samples that the spread of these asks for: `(1.96 · variation / precision)²`. */
function samplesFor(drawn: readonly number[], precision: number): number {
  const middle = mean(drawn);
  if (drawn.length < 2 || middle === 0) return drawn.length;
  const variance = drawn.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (drawn.length - 1);
  return Math.ceil(((1.96 * Math.sqrt(variance)) / middle / precision) ** 2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
