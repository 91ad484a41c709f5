import { acceptsValue, attributeOf, entityAttributeOf, tagOf } from '#core/codebook/definitions';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { withDateModifier } from '#core/commands/date-modifier';
import { counted, quoted, tagInSentence } from '#core/commands/label-parts';
import { newAnnotation } from '#core/commands/new-annotation';
import { claimantsOf, type NamedClaimant } from '#core/commands/suggested-claimants';
import { createEntityFinder } from '#core/commands/suggested-entity';
import { findSameAnnotation, prepareSpan } from '#core/commands/prepare-span';
import type { AnnotationRecord, AnyRecord, AttributeValue, CodebookRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';
import type { EntityGuess, Suggestion } from '#core/suggest/suggestion';

export interface AcceptSuggestionsDetails {
  readonly documentId: Id;
  /** One, or all of an actor. */
  readonly suggestions: readonly Suggestion[];
  /** Which reading of a date, or which actor entity, where it is not the likeliest; from 0. */
  readonly choice?: number;
  /** Who the claimants of a claim are that nobody tagged yet; one that is missing here is left to the coder. */
  readonly claimants?: readonly NamedClaimant[];
}

/**
 * Makes suggestions tags of the coder's own, complete in one step: a date with its value, an actor with its entity
 * (which is made where the project has none, and learns the words), a claim with form, function and its claimants, who are tagged where nobody tagged them.
 */
export function acceptSuggestions(reader: CommandReader, details: AcceptSuggestionsDetails): Command {
  const { documentId, suggestions, choice = 0, claimants = [] } = details;
  return {
    name: 'accept-suggestion',
    label: labelOf(reader, details),
    documentIds: [documentId],
    plan(context) {
      const { view, coder } = context;
      if (view.document(documentId) === undefined) {
        return refuse('not-found', 'This document is no longer in the project.');
      }
      const text = context.text(documentId);
      const codebook = view.codebook();
      const entities = createEntityFinder(context);
      const added: AnyRecord[] = [];
      let same: AnnotationRecord | undefined;
      for (const suggestion of suggestions) {
        const { tag, rule } = suggestion;
        if (tagOf(codebook, tag) === undefined) {
          return refuse('unknown-tag', `The codebook has no tag “${tag}”, so this suggestion cannot be accepted.`);
        }
        const span = prepareSpan(text, suggestion);
        if (!span.ok) return span;
        const { start, end } = span.value;
        const here = findSameAnnotation(view, { documentId, tag, coder, start, end });
        if (here !== undefined) {
          same = here;
          continue;
        }
        const attributes = attributesOf(codebook, suggestion, choice, (guess) =>
          entities.idOf(guess, span.value.quote),
        );
        const annotation = newAnnotation(context, { documentId, span: span.value, tag, attributes, rule });
        const made = added.filter((record) => record.kind === 'annotation');
        added.push(annotation, ...claimantsOf(context, annotation, suggestion, { named: claimants, entities, made }));
      }
      if (added.length === 0 && same !== undefined) {
        const name = tagInSentence(codebook, same.tag);
        return refuse('already-tagged', `${quoted(same.quote)} is tagged as ${name} already.`, same.id);
      }
      return success({ added: [...entities.made(), ...added], updated: entities.learned(), removed: [] });
    },
  };
}

function attributesOf(
  codebook: CodebookRecord,
  suggestion: Suggestion,
  choice: number,
  entityOf: (guess: EntityGuess) => Id,
): Readonly<Record<Id, AttributeValue>> {
  switch (suggestion.tag) {
    case 'date': {
      const reading = suggestion.readings[choice] ?? suggestion.readings[0];
      if (reading === undefined) return {};
      const { value, modifier, type, anchor } = reading;
      return withDateModifier(codebook, 'date', accepted(codebook, 'date', { value, modifier, type, anchor }));
    }
    case 'actor': {
      const attribute = entityAttributeOf(codebook, 'actor');
      const guess = suggestion.entities[choice] ?? suggestion.entities[0];
      if (attribute?.on !== true || guess === undefined) return {};
      return { [attribute.id]: entityOf(guess) };
    }
    case 'claim':
      return accepted(codebook, 'claim', { form: suggestion.form, function: suggestion.function });
  }
}

/** What the codebook asks for and can hold: a project may have switched an attribute off or changed its values. */
function accepted(
  codebook: CodebookRecord,
  tag: Id,
  values: Readonly<Record<Id, string | null>>,
): Readonly<Record<Id, AttributeValue>> {
  const kept = Object.entries(values).flatMap(([id, value]) => {
    const definition = attributeOf(codebook, tag, id);
    const fits = definition?.on === true && value !== null && acceptsValue(definition, value);
    return fits ? [[id, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

function labelOf(reader: CommandReader, { documentId, suggestions, choice = 0 }: AcceptSuggestionsDetails): string {
  const [first] = suggestions;
  if (first === undefined) return 'Accept no suggestion';
  const name = tagInSentence(reader.view.codebook(), first.tag);
  if (suggestions.length > 1) {
    const entity = first.tag === 'actor' ? (first.entities[choice] ?? first.entities[0]) : undefined;
    const what = counted(suggestions.length, `suggestion`);
    return entity === undefined ? `Accept ${what}` : `Accept ${what} of ${name} ${quoted(entity.name)}`;
  }
  const span = prepareSpan(reader.text(documentId), first);
  return `Accept ${name} ${span.ok ? quoted(span.value.quote) : ''}`.trim();
}
