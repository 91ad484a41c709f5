import type { AgreementRequest, AgreementTable, VariableTable } from '#core/review/agreement/agreement-table';
import { compareLayers, type Comparison } from '#core/review/agreement/comparison';
import { listVariables } from '#core/review/agreement/list-variables';
import { measureVariable } from '#core/review/agreement/measure-variable';
import type { Resampling } from '#core/review/agreement/resample-figures';
import { createLeftOutCount } from '#core/review/left-out-count';
import { drawResamples } from '#core/review/measures/bootstrap';
import type { LeftOut, ReviewCorpus } from '#core/review/review-corpus';

/** How whoever waits for a long computation follows it, stops it, and gets a turn in between. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly cancelled?: () => boolean;
  /** Awaited often, so that whoever shares the thread stays responsive. */
  readonly pause?: () => Promise<void>;
}

export interface Progress {
  /** What is being measured, in words. */
  readonly step: string;
  /** 0 to 1. */
  readonly done: number;
}

/** Matching takes about as long as a few variables. */
const shareOfMatching = 0.3;

/**
 * Agreement of the coders of a corpus, variable by variable. The same corpus and request give the same table, to the
 * last bit, wherever it is computed; the order in which coders, documents or tags are asked for does not matter.
 *
 * @returns `null` when it was cancelled.
 */
export async function measureAgreement(
  corpus: ReviewCorpus,
  request: AgreementRequest,
  watch: Watch = {},
): Promise<AgreementTable | null> {
  try {
    return await measure(corpus, request, watch);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

/** Ends the computation from within; never leaves this module. */
class Cancelled extends Error {}

async function measure(corpus: ReviewCorpus, request: AgreementRequest, watch: Watch): Promise<AgreementTable> {
  const rest = async (): Promise<void> => {
    await watch.pause?.();
    if (watch.cancelled?.() === true) throw new Cancelled();
  };
  const comparison = await compareLayers(corpus, request, async (done, of) => {
    if (done % 16 !== 0 && done !== of) return;
    watch.onProgress?.({ step: 'Matching spans', done: (shareOfMatching * done) / of });
    await rest();
  });
  const { resamples, seed, level } = request;
  const draws = drawResamples({ documents: comparison.documents.length, resamples, seed });
  const resampling: Resampling = { resamples: draws, level };
  const tables: VariableTable[] = [];
  const variables = comparison.coders.length < 2 ? [] : listVariables(comparison, request);
  for (const [index, measured] of variables.entries()) {
    const tell = (part: number) => {
      const done = shareOfMatching + ((1 - shareOfMatching) * (index + part)) / variables.length;
      watch.onProgress?.({ step: measured.variable.label, done });
    };
    tell(0);
    let told = 0;
    const resting = async (part = 0): Promise<void> => {
      // Steps of a second part of a variable, or of γ as its total grows, are not told: progress never goes back.
      if (part >= told + 0.02) {
        told = part;
        tell(part);
      }
      await rest();
    };
    tables.push(await measureVariable({ comparison, request, resampling, rest: resting }, measured));
  }
  watch.onProgress?.({ step: 'Done', done: 1 });
  return {
    request,
    coders: comparison.coders.map(({ id, label }) => ({ id, label })),
    documents: comparison.chosen,
    shared: comparison.documents.length,
    leftOut: leftOutOf(corpus, request, comparison),
    variables: tables,
  };
}

/**
 * What the corpus left out, and what this comparison does. A document that no two of the coders coded is never counted
 * as one that somebody chose to leave out: it cannot be compared either way.
 */
function leftOutOf(
  corpus: ReviewCorpus,
  request: AgreementRequest,
  { coders, documents }: Comparison,
): readonly LeftOut[] {
  const counts = createLeftOutCount();
  for (const { reason, count } of corpus.leftOut) counts.add(reason, count);
  const others = corpus.coders.length - coders.length;
  const isChosen = request.coders.length > 0;
  counts.add(isChosen ? 'Coders who were not chosen.' : 'Coders who share no document with another coder.', others);
  const compared = new Set(coders.map(({ id }) => id));
  const shared = corpus.documents.filter(({ codedBy }) => codedBy.filter((id) => compared.has(id)).length >= 2).length;
  counts.add('Documents that were not chosen.', shared - documents.length);
  counts.add('Documents that fewer than two of the coders coded.', corpus.documents.length - shared);
  return counts.all();
}
