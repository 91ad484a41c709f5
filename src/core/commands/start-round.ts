import { findCoderByName } from '#core/commands/add-coder';
import { type Command, refuse, type Refusal } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AssignmentRecord, CoderRecord, Id, RoundRecord } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import { planRound, type RoundRequest } from '#core/review/packages/plan-round';

export interface RoundDetails extends Pick<RoundRequest, 'sampleSize' | 'rest' | 'seed'> {
  readonly name: string;
  /** Each a coder of the project, or the name of one who is not in it yet. */
  readonly coders: readonly RoundCoder[];
  /** Documents to be coded. */
  readonly documents: readonly Id[];
  readonly blind: boolean;
}

export type RoundCoder = { readonly id: Id } | { readonly name: string };

/** Begins a round of coding: draws the sample and assigns documents. Coders who are not there yet are added. */
export function startRound(details: RoundDetails): Command {
  const name = details.name.trim();
  return {
    name: 'start-round',
    label: `Start round ${quoted(name)} with ${counted(details.coders.length, 'coder')}`,
    documentIds: Array.from(new Set(details.documents)),
    plan({ view, now, newId }) {
      if (name === '') return refuse('name-missing', 'A round needs a name.');
      const chosen = new Set(details.documents);
      const population = view.documents().flatMap(({ id }) => (chosen.has(id) ? [id] : []));
      if (population.length === 0) return refuse('no-documents', 'Choose at least one document to be coded.');
      const coders = findCoders(view, details.coders, (coder) => {
        return { kind: 'coder', id: newId(), name: coder, role: 'imported', createdAt: now };
      });
      if (!coders.ok) return coders;
      const { sample, shares } = planRound({ ...details, coders: coders.value.length, population });
      if (shares.every((share) => share.length === 0)) {
        return refuse('nothing-assigned', 'Nobody has anything to code. Choose a sample, or share out the rest.');
      }
      const round: RoundRecord = {
        kind: 'round',
        id: newId(),
        name,
        coders: coders.value.map(({ id }) => id),
        population,
        sample,
        seed: details.seed >>> 0,
        blind: details.blind,
        codebookVersion: view.codebook().version,
        createdAt: now,
      };
      const assignments = coders.value.flatMap(({ id: coder }, index) =>
        (shares[index] ?? []).map((documentId): AssignmentRecord => ({
          kind: 'assignment',
          id: newId(),
          round: round.id,
          coder,
          documentId,
          state: 'to-do',
          updatedAt: now,
        })),
      );
      const fresh = coders.value.filter(({ id }) => view.record(id) === undefined);
      return success(added(...fresh, round, ...assignments));
    },
  };
}

function findCoders(
  view: ProjectView,
  wanted: readonly RoundCoder[],
  make: (name: string) => CoderRecord,
): Result<readonly CoderRecord[], Refusal> {
  if (wanted.length === 0) return refuse('no-coders', 'Choose at least one coder.');
  const found: CoderRecord[] = [];
  for (const coder of wanted) {
    const known = 'id' in coder ? view.record(coder.id) : findCoderByName(view, coder.name);
    if ('name' in coder && coder.name.trim() === '') return refuse('name-missing', 'A coder needs a name.');
    if ('id' in coder && known?.kind !== 'coder') return refuse('not-found', 'This coder is no longer in the project.');
    const one = known?.kind === 'coder' ? known : make('name' in coder ? coder.name.trim() : '');
    if (one.role === 'assistant' || one.role === 'adjudicator') {
      return refuse('not-a-coder', `${quoted(one.name)} cannot be given documents to code. Choose a person.`, one.id);
    }
    const isTaken = (other: CoderRecord): boolean =>
      known === undefined ? other.name.toLowerCase() === one.name.toLowerCase() : other.id === one.id;
    if (found.some(isTaken)) {
      return refuse('coder-twice', `${quoted(one.name)} is chosen twice.`);
    }
    found.push(one);
  }
  return success(found);
}
