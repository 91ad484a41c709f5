import { isWithin, labelOfLevels } from '#core/codebook/concept-tree';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { conceptInLabel, type ConceptPlace, findConcept } from '#core/commands/concept-rules';
import { renameConcept } from '#core/commands/rename-concept';

/** Puts a concept, with all beneath it, under another one, or at the top where `under` is `null`. */
export function moveConcept(reader: CommandReader, details: ConceptPlace & { readonly under: string | null }): Command {
  const { under, ...place } = details;
  const name = conceptInLabel(reader.view, place);
  const above = under === null ? '' : ` under ${conceptInLabel(reader.view, { ...place, concept: under })}`;
  return {
    name: 'move-concept',
    label: `Move concept ${name}${above === '' ? ' to the top' : above}`,
    documentIds: [],
    plan(context) {
      const found = findConcept(context.view, place);
      if (!found.ok) return found;
      const { levels } = found.value.node;
      const target = under === null ? null : findConcept(context.view, { ...place, concept: under });
      if (target !== null && !target.ok) return target;
      const path = target?.value.node.levels ?? [];
      if (isWithin(path, levels)) {
        return refuse('under-itself', 'A concept cannot lie beneath itself. Choose another place.');
      }
      const label = labelOfLevels([...path, ...levels.slice(-1)]);
      return renameConcept(context, { ...place, label }).plan(context);
    },
  };
}
