/** What the claims of a concept say about it: who made them, and where they stand. */
import { attributeOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id } from '#core/model/records';
import { literalLabels } from '#renderer/parts/literal-labels.ts';

export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Claimant extends Count {
  /** Claims of each stance, in the order of the codebook; without a stance last. */
  readonly stances: readonly Count[];
}

export interface ConceptFacts {
  readonly stances: readonly Count[];
  /** Most claims first. A claim of two actors counts for both. */
  readonly claimants: readonly Claimant[];
}

const noStance = { id: '', label: 'No stance' };

/** Who made claims on a concept, with which stances, most claims first. */
export function conceptFacts(view: ProjectView, claims: readonly AnnotationRecord[]): ConceptFacts {
  const byClaimant = new Map<string, { readonly label: string; readonly claims: AnnotationRecord[] }>();
  for (const claim of claims) {
    for (const { id, label } of claimantsOf(view, claim)) {
      const known = byClaimant.get(id) ?? { label, claims: [] };
      byClaimant.set(id, known);
      known.claims.push(claim);
    }
  }
  const claimants = Array.from(byClaimant, ([id, { label, claims: own }]) => ({
    id,
    label,
    count: own.length,
    stances: countStances(view, own),
  }));
  return {
    stances: countStances(view, claims),
    claimants: claimants.sort((left, right) => right.count - left.count || left.label.localeCompare(right.label, 'en')),
  };
}

/** Who made the claim: the actors behind the mentions, each once; the words of a mention where nobody is known. */
export function claimantsOf(view: ProjectView, { id }: AnnotationRecord): readonly { id: string; label: string }[] {
  const found = new Map<string, string>();
  for (const { type, from, target } of view.relationsAt(id)) {
    if (type !== 'made_by' || from !== id) continue;
    if (target.kind === 'literal') {
      found.set(target.value, literalLabels[target.value]);
      continue;
    }
    const mention = view.annotation(target.id);
    const entity = entityOf(view, mention);
    if (entity !== undefined) found.set(entity.id, entity.name);
    else if (mention !== undefined) found.set(`words ${mention.quote.toLowerCase()}`, mention.quote);
  }
  return found.size === 0
    ? [{ id: 'nobody', label: 'No claimant yet' }]
    : Array.from(found, ([key, label]) => ({ id: key, label }));
}

function entityOf(view: ProjectView, mention: AnnotationRecord | undefined) {
  for (const value of Object.values(mention?.attributes ?? {})) {
    const entity = typeof value === 'string' ? view.entity(value) : undefined;
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function countStances(view: ProjectView, claims: readonly AnnotationRecord[]): readonly Count[] {
  const tag: Id = claims[0]?.tag ?? '';
  const definition = attributeOf(view.codebook(), tag, 'stance');
  if (definition?.on !== true) return [];
  const stances = [...definition.values, noStance];
  return stances.flatMap(({ id, label }) => {
    const count = claims.reduce((sum, claim) => ((claim.attributes['stance'] ?? '') === id ? sum + 1 : sum), 0);
    return count === 0 ? [] : [{ id, label, count }];
  });
}
