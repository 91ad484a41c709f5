import { conceptKey, conceptTree, isWithin, labelOfLevels, levelsOf } from '#core/codebook/concept-tree';
import type { ConceptNode } from '#core/codebook/concept-tree';
import { attributeOf } from '#core/codebook/definitions';
import { refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { ProjectView } from '#core/model/project-view';
import type { AttributeDefinition, Id, ValueDefinition } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** A place in a list of concepts; `concept` is the id of a node of its tree. */
export interface ConceptPlace {
  readonly tag: Id;
  readonly attribute: Id;
  readonly concept: string;
}

export interface FoundConcept {
  readonly definition: AttributeDefinition;
  readonly node: ConceptNode;
}

export function findConcept(view: ProjectView, place: ConceptPlace): Result<FoundConcept, Refusal> {
  const definition = attributeOf(view.codebook(), place.tag, place.attribute);
  if (definition?.type !== 'concept') return refuse('unknown-attribute', 'The codebook has no such list of concepts.');
  const node = conceptTree(definition.values).find(({ id }) => id === place.concept);
  if (node === undefined) return refuse('not-found', 'This concept is no longer in the list.');
  return success({ definition, node });
}

/** The concept in a label: its path in quotation marks. */
export function conceptInLabel(view: ProjectView, place: ConceptPlace): string {
  const found = findConcept(view, place);
  return quoted(found.ok ? labelOfLevels(found.value.node.levels) : '');
}

/** The values with everything at `from` and beneath it at `to` instead; ids stay. */
export function withPath(
  values: readonly ValueDefinition[],
  from: readonly string[],
  to: readonly string[],
): readonly ValueDefinition[] {
  return values.map((value) => {
    const levels = levelsOf(value.label);
    if (!isWithin(levels, from)) return value;
    return { ...value, label: labelOfLevels([...to, ...levels.slice(from.length)]) };
  });
}

/** The label that two of the values have in common, if any. */
export function findTwin(values: readonly ValueDefinition[]): string | undefined {
  const seen = new Set<string>();
  for (const { label } of values) {
    const key = conceptKey(label);
    if (seen.has(key)) return label;
    seen.add(key);
  }
  return undefined;
}
