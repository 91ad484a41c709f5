import { conceptKey, isWithin, labelOfLevels, levelsOf, withConcepts } from '#core/codebook/concept-tree';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { conceptInLabel, type ConceptPlace, findConcept } from '#core/commands/concept-rules';
import { editCodebook } from '#core/commands/edit-codebook';
import type { Id, ValueDefinition } from '#core/model/records';

/**
 * Makes two concepts one: claims of the first get the second, and what lies beneath the first goes beneath the second,
 * where a concept of the same path takes it in. In all layers and as one version of the codebook.
 */
export function mergeConcepts(reader: CommandReader, details: ConceptPlace & { readonly into: string }): Command {
  const { into, ...place } = details;
  const name = conceptInLabel(reader.view, place);
  const label = `Merge concept ${name} into ${conceptInLabel(reader.view, { ...place, concept: into })}`;
  return {
    name: 'merge-concepts',
    label,
    documentIds: [],
    plan(context) {
      const found = findConcept(context.view, place);
      if (!found.ok) return found;
      const target = findConcept(context.view, { ...place, concept: into });
      if (!target.ok) return target;
      const { definition, node } = found.value;
      const to = target.value.node;
      if (isWithin(to.levels, node.levels)) {
        return refuse('under-itself', 'A concept cannot be merged into itself or into one beneath it.');
      }
      const stay: ValueDefinition[] = definition.values.filter(({ id }) => !node.within.includes(id));
      const known = new Map(stay.map((value) => [conceptKey(value.label), value.id]));
      const moved: { readonly value: Id; readonly to: Id }[] = [];
      for (const value of definition.values.filter(({ id }) => node.within.includes(id))) {
        const path = labelOfLevels([...to.levels, ...levelsOf(value.label).slice(node.levels.length)]);
        const twin = known.get(conceptKey(path));
        if (twin !== undefined) moved.push({ value: value.id, to: twin });
        else {
          known.set(conceptKey(path), value.id);
          stay.push({ ...value, label: path });
        }
      }
      const { tag, attribute } = place;
      return editCodebook({
        codebook: withConcepts(context.view.codebook(), place, sortConcepts(stay)),
        note: `${label}.`,
        migration: { tags: [], values: moved.map((each) => ({ tag, attribute, ...each })) },
      }).plan(context);
    },
  };
}
