import type { JournalHeader } from '#core/changes/journal';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import type { ReviewCoder } from '#core/review/review-corpus';
import { useSession } from '#renderer/state/app-context.ts';
import { useHistory } from '#renderer/state/project-queries.ts';

export interface Layers {
  /** Layers that can be compared, the adjudicated one last, with how many documents each coded. */
  readonly coders: readonly (ReviewCoder & { readonly documents: number })[];
  /** In corpus order, with how many of the coders (the adjudicator aside) coded each. */
  readonly documents: readonly { readonly id: Id; readonly title: string; readonly coders: number }[];
}

/** By the history that they were gathered at: the same until the next entry. */
const gathered = new WeakMap<readonly JournalHeader[], Layers>();

/** Which layers and documents there are to choose from. */
export function useLayers(): Layers {
  const session = useSession();
  const history = useHistory();
  const layers = gathered.get(history) ?? layersOf(session.view);
  gathered.set(history, layers);
  return layers;
}

export function layersOf(view: ProjectView): Layers {
  const corpus = collectReviewCorpus(view, () => '', { adjudicated: true });
  const people = new Set(corpus.coders.filter(({ role }) => role !== 'adjudicator').map(({ id }) => id));
  return {
    coders: corpus.coders.map((coder) => ({
      ...coder,
      documents: corpus.documents.filter(({ codedBy }) => codedBy.includes(coder.id)).length,
    })),
    documents: corpus.documents.map(({ id, title, codedBy }) => ({
      id,
      title,
      coders: codedBy.filter((coder) => people.has(coder)).length,
    })),
  };
}
