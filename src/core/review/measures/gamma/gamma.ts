import { createAlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import {
  compareUnits,
  type Dissimilarity,
  type GammaUnit,
  usualDissimilarity,
} from '#core/review/measures/gamma/dissimilarity';
import { findBestGrouping } from '#core/review/measures/gamma/find-best-grouping';
import { costOfGrouping } from '#core/review/measures/gamma/improve-grouping';
import { type Corpus, drawDocument } from '#core/review/measures/gamma/random-document';
import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { createRandom, type Random } from '#core/review/measures/random';

/** What several coders marked in one document. */
export interface GammaDocument {
  /** Half-open units lie between 0 and this. */
  readonly length: number;
  /** One a coder who coded the document, also one who marked nothing. */
  readonly layers: readonly { readonly coder: string; readonly units: readonly GammaUnit[] }[];
}

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

interface Member {
  /** In the request. */
  readonly position: number;
  readonly length: number;
  /** By coder, in the order of the set; in reading order. */
  readonly layers: readonly (readonly GammaUnit[])[];
}

interface CoderSet {
  readonly members: readonly Member[];
  readonly corpus: Corpus;
}

/**
 * Documents by who coded them. Coders come in the order of what they marked, so that their names and the order in which
 * they are given change nothing.
 */
function groupByCoders(documents: readonly GammaDocument[]): CoderSet[] {
  const positions = new Map<string, number[]>();
  documents.forEach(({ layers }, position) => {
    if (layers.length < 2) return;
    const key = JSON.stringify(layers.map(({ coder }) => coder).toSorted());
    positions.set(key, [...(positions.get(key) ?? []), position]);
  });
  return [...positions.values()].map((list) => {
    const [first = 0] = list;
    const coders = documents[first]?.layers.map(({ coder }) => coder) ?? [];
    const layersOf = (coder: string): GammaUnit[][] =>
      list.map((position) => {
        const layer = documents[position]?.layers.find((each) => each.coder === coder);
        return (layer?.units ?? []).filter(({ start, end }) => end > start).toSorted(compareUnits);
      });
    const byCoder = coders.map(layersOf).toSorted(compareLayers);
    const members = list.map((position, member) => ({
      position,
      length: documents[position]?.length ?? 0,
      layers: byCoder.map((layers) => layers[member] ?? []),
    }));
    return { members, corpus: layEndToEnd(members) };
  });
}

function compareLayers(a: readonly (readonly GammaUnit[])[], b: readonly (readonly GammaUnit[])[]): number {
  const write = (layers: readonly (readonly GammaUnit[])[]): string =>
    JSON.stringify(layers.map((units) => units.map(({ start, end, category }) => [start, end, category])));
  const [left, right] = [write(a), write(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function layEndToEnd(members: readonly Member[]): Corpus {
  const layers = (members[0]?.layers ?? []).map((): GammaUnit[] => []);
  let length = 0;
  for (const member of members) {
    member.layers.forEach((units, coder) => {
      for (const { start, end, category } of units) {
        layers[coder]?.push({ start: start + length, end: end + length, category });
      }
    });
    length += member.length;
  }
  const lengths = layers.flat().map(({ start, end }) => end - start);
  return { length, layers, unitLength: lengths.length === 0 ? 0 : mean(lengths) };
}

function align(
  layers: readonly (readonly GammaUnit[])[],
  dissimilarity: Dissimilarity,
): { readonly disorder: number; readonly isExact: boolean } {
  const problem = createAlignmentProblem(layers, dissimilarity);
  const { groups, exact } = findBestGrouping(problem, limits);
  return { disorder: costOfGrouping(problem, groups) / problem.pairs, isExact: exact };
}

interface Drawing {
  readonly random: Random;
  readonly dissimilarity: Dissimilarity;
  readonly precision: number;
  readonly mostSamples: number;
  readonly progress: { done: number; total: number };
}

/** The disorder that chance gives, per mean unit of a coder. */
function* drawChance(
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

function countUnits(layers: readonly (readonly GammaUnit[])[]): number {
  return layers.reduce((sum, units) => sum + units.length, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
