import { conceptIdOf } from '#core/codebook/concept-id';
import { conceptKey, labelOfLevels, levelsOf, withConcepts } from '#core/codebook/concept-tree';
import { attributeOf } from '#core/codebook/definitions';
import { sortConcepts } from '#core/codebook/sort-concepts';
import type { AttributeDefinition, CodebookRecord, Id } from '#core/model/records';

/**
 * The codebook with the concept in the attribute's list, and the concept's id. `concept` is an id or a label; a slash
 * makes a level (`Treaty / breach`), white space around it and letter case do not matter when labels are compared.
 * The codebook comes back as it is where the concept is known. Its version stays: a longer list changes no meaning.
 */
export function withConcept(
  codebook: CodebookRecord,
  tag: Id,
  attribute: Id,
  concept: string,
): { readonly codebook: CodebookRecord; readonly value: Id } {
  const definition = attributeOf(codebook, tag, attribute);
  const label = labelOfLevels(levelsOf(concept));
  const known = definition?.values.find(
    (value) => value.id === concept || conceptKey(value.label) === conceptKey(label),
  );
  if (definition === undefined || known !== undefined) return { codebook, value: known?.id ?? concept };
  const id = freeId(label, definition);
  const values = sortConcepts([...definition.values, { id, label, description: '' }]);
  return { codebook: withConcepts(codebook, { tag, attribute }, values), value: id };
}

function freeId(label: string, { values }: AttributeDefinition): Id {
  const taken = new Set(values.map((value) => value.id));
  let again = 0;
  while (taken.has(conceptIdOf(label, again))) again++;
  return conceptIdOf(label, again);
}
