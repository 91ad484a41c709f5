import { labelOfLevels, levelsOf, withConcepts } from '#core/codebook/concept-tree';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { conceptInLabel, type ConceptPlace, findConcept, findTwin, withPath } from '#core/commands/concept-rules';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import { success } from '#core/model/result';

/**
 * Gives a concept another path: `treaty / breach` can become `treaty / violation` or `law / breach`. What lies beneath
 * it comes along. Only labels change: annotations hold ids.
 */
export function renameConcept(reader: CommandReader, details: ConceptPlace & { readonly label: string }): Command {
  const wanted = levelsOf(details.label);
  return {
    name: 'rename-concept',
    label: `Rename concept ${conceptInLabel(reader.view, details)} to ${quoted(labelOfLevels(wanted))}`,
    documentIds: [],
    plan({ view }) {
      const found = findConcept(view, details);
      if (!found.ok) return found;
      if (wanted.length === 0) return refuse('name-missing', 'A concept needs a name.');
      const { definition, node } = found.value;
      const values = sortConcepts(withPath(definition.values, node.levels, wanted));
      const twin = findTwin(values);
      if (twin !== undefined) {
        return refuse('concept-exists', `The list has ${quoted(twin)} already. Merge the two instead.`);
      }
      const codebook = view.codebook();
      const next = withConcepts(codebook, details, values);
      return success(equalData(codebook, next) ? emptyChangeSet : updated(codebook, next));
    },
  };
}
