import { attributeOf, tagOf } from '#core/codebook/definitions';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted, tagInSentence } from '#core/commands/label-parts';
import { updated } from '#core/changes/change-set';
import type { CodebookRecord, GuidelineExample, Id } from '#core/model/records';
import { success } from '#core/model/result';

export interface KeepExampleDetails {
  readonly annotationId: Id;
  /** `false` for a counter-example. */
  readonly positive: boolean;
  /** What it shows; may be empty. */
  readonly note: string;
  /** Where it is to show a value of an attribute, not the tag. */
  readonly value?: { readonly attribute: Id; readonly value: Id };
}

/** Puts the words of an annotation into the guideline of its tag, or of one of its values, as an example. */
export function keepExample({ view: shown }: CommandReader, details: KeepExampleDetails): Command {
  const { annotationId, positive, note, value } = details;
  const known = shown.annotation(annotationId);
  const kind = positive ? 'an example' : 'a counter-example';
  const ofWhat = (codebook: CodebookRecord, tag: Id): string => {
    const values = value === undefined ? [] : (attributeOf(codebook, tag, value.attribute)?.values ?? []);
    return values.find(({ id }) => id === value?.value)?.label ?? tagInSentence(codebook, tag);
  };
  return {
    name: 'keep-example',
    label:
      known === undefined
        ? 'Keep as example'
        : `Make ${quoted(known.quote)} ${kind} of ${ofWhat(shown.codebook(), known.tag)}`,
    documentIds: known === undefined ? [] : [known.documentId],
    plan({ view, newId }) {
      const annotation = view.annotation(annotationId);
      if (annotation === undefined) return refuse('not-found', 'This annotation is no longer there.');
      const codebook = view.codebook();
      const { tag, quote } = annotation;
      const definition = tagOf(codebook, tag);
      if (definition === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
      const isThere = (examples: readonly GuidelineExample[] = []) =>
        examples.some((each) => each.quote === quote && each.positive === positive);
      const example = { id: newId(), quote, note: note.trim(), positive };
      const exists = refuse('example-exists', `${quoted(quote)} is ${kind} of ${ofWhat(codebook, tag)} already.`);
      if (value === undefined) {
        if (isThere(definition.examples)) return exists;
        const next = { ...definition, examples: [...(definition.examples ?? []), example] };
        return success(updated(codebook, withTagReplaced(codebook, next)));
      }
      const held = attributeOf(codebook, tag, value.attribute)?.values.find(({ id }) => id === value.value);
      if (held === undefined) return refuse('unknown-value', 'The codebook has no such value.');
      if (isThere(held.examples)) return exists;
      const shownBy = { ...held, examples: [...(held.examples ?? []), example] };
      const attributes = definition.attributes.map((attribute) =>
        attribute.id === value.attribute
          ? { ...attribute, values: attribute.values.map((each) => (each.id === held.id ? shownBy : each)) }
          : attribute,
      );
      // An example shows what the guideline means; it does not change what was coded under it, nor the version.
      return success(updated(codebook, withTagReplaced(codebook, { ...definition, attributes })));
    },
  };
}

function withTagReplaced(codebook: CodebookRecord, tag: CodebookRecord['tags'][number]): CodebookRecord {
  return { ...codebook, tags: codebook.tags.map((each) => (each.id === tag.id ? tag : each)) };
}
