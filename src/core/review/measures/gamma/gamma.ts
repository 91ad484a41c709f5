import { type CoderSet, countUnits, type GammaDocument, groupByCoders } from '#core/review/measures/gamma/coder-sets';
import { type Dissimilarity, usualDissimilarity } from '#core/review/measures/gamma/dissimilarity';
import { align, drawChance, type GammaProgress } from '#core/review/measures/gamma/draw-chance';
import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { createRandom } from '#core/review/measures/random';

export interface GammaRequest {
  readonly documents: readonly GammaDocument[];
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** α = β = Δ∅ = 1 where nothing else is asked for. */
  readonly dissimilarity?: Dissimilarity;
  /** Greatest error of the expected disorder, as a share of it, at 95 % confidence: 0.02 where nothing is asked for. */
  readonly precision?: number;
  /** Cap on the samples that this may take: 300 where nothing is asked for. */
  readonly mostSamples?: number;
}

export interface GammaResult {
  /** `observed` and `expected` are disorders: Δ∅ stands for a span without counterpart. */
  readonly measured: Measured;
  /** Random samples that the expected disorder is the mean of. */
  readonly samples: number;
  /** Whether these were enough for the precision. */
  readonly isPrecise: boolean;
  /** Whether the observed alignment is proven to be the best: always with two coders. */
  readonly isExact: boolean;
  /** Units it rests on. */
  readonly units: number;
  /** Documents it rests on; those with fewer than two coders are left out. */
  readonly documents: number;
  /** By document of the request: what the figure is made of. */
  readonly parts: readonly GammaPart[];
}

/** Sums of a document: γ of any weighted set of documents is 1 − Σ disorder / Σ expected. Zero where left out. */
export interface GammaPart {
  readonly disorder: number;
  readonly expected: number;
}

/**
 * γ of Mathet, Widlöcher & Métivier (2015, Computational Linguistics 41:3): 1 less observed by expected disorder. The
 * observed disorder is that of the best alignment: Σ of the disorders of its unitary alignments, by the mean number of
 * units a coder. The expected one is the mean of the same over random documents.
 *
 * Several documents: no alignment crosses from one to another. Documents that the same coders coded are one corpus, from
 * which chance is drawn; with several such sets their sums are put together by their mean numbers of units.
 *
 * Takes long, so it runs in steps: each `next()` does a part of the work and tells how far it is. Whoever cancels asks
 * for no further step.
 */
export function* measureGamma(request: GammaRequest): Generator<GammaProgress, GammaResult, void> {
  const { documents, seed, dissimilarity = usualDissimilarity, precision = 0.02, mostSamples = 300 } = request;
  const sets = groupByCoders(documents);
  const used = sets.reduce((sum, set) => sum + set.members.length, 0);
  const units = sets.reduce(
    (sum, set) => sum + set.members.reduce((all, { layers }) => all + countUnits(layers), 0),
    0,
  );
  const nothing = { samples: 0, isPrecise: true, isExact: true, units, documents: used, parts: noParts(documents) };
  if (used === 0) return { ...nothing, measured: undefinedBecause('No document was coded by two coders.') };
  if (units === 0) return { ...nothing, measured: undefinedBecause('Nobody marked a span: γ is undefined.') };

  const random = createRandom(seed);
  const progress = { done: 0, total: used };
  const parts = [...nothing.parts];
  let [isExact, isPrecise, samples] = [true, true, 0];
  for (const set of sets) {
    const disorders: number[] = [];
    for (const { layers } of set.members) {
      const aligned = align(layers, dissimilarity);
      isExact &&= aligned.isExact;
      disorders.push(aligned.disorder);
      progress.done++;
      yield { ...progress };
    }
    const chance = yield* drawChance(set, { random, dissimilarity, precision, mostSamples, progress });
    samples += chance.samples;
    isPrecise &&= chance.isPrecise;
    set.members.forEach(({ position, layers }, member) => {
      const expected = (countUnits(layers) / layers.length) * chance.disorder;
      parts[position] = { disorder: disorders[member] ?? 0, expected };
    });
  }
  const found = { samples, isPrecise, isExact, units, documents: used, parts };
  return { ...found, measured: putTogether(parts, sets) };
}

/** Runs all steps at once. */
export function gamma(request: GammaRequest): GammaResult {
  const steps = measureGamma(request);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * γ of a resample of the documents. The expected disorder stays that of all documents, which depends on them far less
 * than the observed one.
 */
export function gammaOfResample(parts: readonly GammaPart[], weights: ArrayLike<number>): number | null {
  let [disorder, expected] = [0, 0];
  parts.forEach((part, document) => {
    disorder += (weights[document] ?? 0) * part.disorder;
    expected += (weights[document] ?? 0) * part.expected;
  });
  return expected === 0 ? null : 1 - disorder / expected;
}

function putTogether(parts: readonly GammaPart[], sets: readonly CoderSet[]): Measured {
  const disorder = parts.reduce((sum, part) => sum + part.disorder, 0);
  const chance = parts.reduce((sum, part) => sum + part.expected, 0);
  const unitsOfCoder = sets.reduce((sum, { corpus }) => sum + countUnits(corpus.layers) / corpus.layers.length, 0);
  const [observed, expected] = [disorder / unitsOfCoder, chance / unitsOfCoder];
  if (chance === 0) return undefinedBecause('Chance gives no disorder: γ is undefined.', { observed, expected });
  return { value: 1 - disorder / chance, observed, expected };
}

function noParts(documents: readonly GammaDocument[]): GammaPart[] {
  return documents.map(() => ({ disorder: 0, expected: 0 }));
}
