import type { RoundCoder, RoundDetails } from '#core/commands/start-round';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { planRound, type RoundPlan } from '#core/review/packages/plan-round';

/** Somebody who may code in the round: a coder of the project, or a name typed now. */
export interface DraftCoder {
  /** The coder's id; for a new one the name stands for it. */
  readonly key: string;
  readonly name: string;
  readonly isNew: boolean;
}

/** What the form holds, as typed. */
export interface RoundDraft {
  readonly name: string;
  readonly coders: readonly DraftCoder[];
  readonly chosenCoders: ReadonlySet<string>;
  readonly documents: 'all' | 'unassigned' | 'chosen';
  readonly chosenDocuments: ReadonlySet<Id>;
  readonly sampleAmount: string;
  readonly sampleUnit: 'percent' | 'documents';
  readonly rest: 'split' | 'nobody' | 'one';
  /** Key of the coder who codes the rest alone. */
  readonly restCoder: string;
  readonly seed: string;
  readonly blind: boolean;
}

/** The round that the draft would make, or what is still wrong with it, by field. */
export interface DraftedRound {
  readonly details: RoundDetails;
  readonly population: readonly Id[];
  readonly coders: readonly DraftCoder[];
  readonly plan: RoundPlan;
  readonly problems: {
    readonly sample: string | null;
    readonly seed: string | null;
  };
}

const largestSeed = 2 ** 32 - 1;

export function freshDraft(view: ProjectView, seed: number): RoundDraft {
  const coders = view
    .coders()
    .filter(({ role }) => role === 'person' || role === 'imported')
    .map(({ id, name }) => ({ key: id, name, isNew: false }));
  const isFirst = view.rounds().length === 0;
  return {
    name: `Round ${String(view.rounds().length + 1)}`,
    coders,
    chosenCoders: new Set(coders.map(({ key }) => key)),
    documents: isFirst ? 'all' : 'unassigned',
    chosenDocuments: new Set(),
    sampleAmount: '20',
    sampleUnit: 'percent',
    rest: 'split',
    restCoder: coders[0]?.key ?? '',
    seed: String(seed),
    blind: true,
  };
}

/** What the form as it is would do. The same draft gives the same sample, here and when the round is started. */
export function draftRound(view: ProjectView, draft: RoundDraft): DraftedRound {
  const population = populationOf(view, draft);
  const coders = draft.coders.filter(({ key }) => draft.chosenCoders.has(key));
  const sampleSize = sampleSizeOf(draft, population.length);
  const seed = parseWhole(draft.seed, largestSeed);
  const alone = coders.findIndex(({ key }) => key === draft.restCoder);
  // A coder who is no longer in the round leaves the rest to be shared out.
  const rest = draft.rest !== 'one' ? draft.rest : alone < 0 ? 'split' : { coder: alone };
  const sharing = { sampleSize: sampleSize ?? 0, rest, seed: seed ?? 0 };
  return {
    population,
    coders,
    details: {
      ...sharing,
      name: draft.name,
      coders: coders.map(({ key, name, isNew }): RoundCoder => (isNew ? { name } : { id: key })),
      documents: population,
      blind: draft.blind,
    },
    plan: planRound({ ...sharing, coders: coders.length, population }),
    problems: {
      sample: sampleSize === null ? sampleProblem(draft, population.length) : null,
      seed: seed === null ? `A whole number from 0 to ${largestSeed.toLocaleString('en')}.` : null,
    },
  };
}

/** Documents of the draft in corpus order. */
function populationOf(view: ProjectView, { documents, chosenDocuments }: RoundDraft): readonly Id[] {
  const ids = view.documents().map(({ id }) => id);
  switch (documents) {
    case 'all':
      return ids;
    case 'unassigned': {
      const taken = assignedDocuments(view);
      return ids.filter((id) => !taken.has(id));
    }
    case 'chosen':
      return ids.filter((id) => chosenDocuments.has(id));
  }
}

/** Documents that a round has given to somebody. */
export function assignedDocuments(view: ProjectView): ReadonlySet<Id> {
  return new Set(view.assignments().flatMap(({ round, documentId }) => (round === '' ? [] : [documentId])));
}

/** A share is rounded up, so that a small corpus still has a sample. */
function sampleSizeOf({ sampleAmount, sampleUnit }: RoundDraft, documents: number): number | null {
  if (sampleUnit === 'documents') {
    return parseWhole(sampleAmount, documents);
  }
  const percent = parseWhole(sampleAmount, 100);
  return percent === null ? null : Math.ceil((documents * percent) / 100);
}

function sampleProblem({ sampleUnit }: RoundDraft, documents: number): string {
  return `A whole number from 0 to ${sampleUnit === 'percent' ? '100' : documents.toLocaleString('en')}.`;
}

/** The same sample in the other unit; what is no number stays as it was typed. A share is given in whole percent. */
export function withSampleUnit(
  draft: RoundDraft,
  documents: number,
  sampleUnit: RoundDraft['sampleUnit'],
): Pick<RoundDraft, 'sampleUnit' | 'sampleAmount'> {
  const size = sampleSizeOf(draft, documents);
  if (sampleUnit === draft.sampleUnit || size === null) return { sampleUnit, sampleAmount: draft.sampleAmount };
  if (sampleUnit === 'documents') return { sampleUnit, sampleAmount: String(size) };
  // Rounded down, a share gives the same number of documents again wherever whole percents can say it.
  return { sampleUnit, sampleAmount: String(documents === 0 ? 0 : Math.floor((size * 100) / documents)) };
}

function parseWhole(text: string, most: number): number | null {
  if (!/^\d{1,15}$/u.test(text.trim())) return null;
  const value = Number(text);
  return value <= most ? value : null;
}
