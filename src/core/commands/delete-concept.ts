import { withConcepts } from '#core/codebook/concept-tree';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { conceptInLabel, type ConceptPlace, findConcept } from '#core/commands/concept-rules';
import { editCodebook } from '#core/commands/edit-codebook';
import type { Id } from '#core/model/records';

/**
 * Takes a concept and all beneath it from the list. Claims that have one of them get the concept `to`, or none where it
 * is `null`; they stay tagged either way.
 */
export function deleteConcept(reader: CommandReader, details: ConceptPlace & { readonly to: Id | null }): Command {
  const { to, ...place } = details;
  const label = `Delete concept ${conceptInLabel(reader.view, place)}`;
  return {
    name: 'delete-concept',
    label,
    documentIds: [],
    plan(context) {
      const found = findConcept(context.view, place);
      if (!found.ok) return found;
      const { definition, node } = found.value;
      if (to !== null && node.within.includes(to)) {
        return refuse('goes-too', 'The concept that the claims should get goes as well. Choose another one.');
      }
      if (to !== null && !definition.values.some(({ id }) => id === to)) {
        return refuse('not-found', 'The concept that the claims should get is no longer in the list.');
      }
      const { tag, attribute } = place;
      return editCodebook({
        codebook: withConcepts(
          context.view.codebook(),
          place,
          definition.values.filter(({ id }) => !node.within.includes(id)),
        ),
        note: `${label}.`,
        migration: { tags: [], values: node.within.map((value) => ({ tag, attribute, value, to })) },
      }).plan(context);
    },
  };
}
