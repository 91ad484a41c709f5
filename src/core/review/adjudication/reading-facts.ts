import { relationOf, tagOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, RelationTarget } from '#core/model/records';
import { notFilledIn, valueInWords } from '#core/review/compare/compared-value';
import { identifyEntities } from '#core/review/compare/entity-identity';

/** Something that an annotation says beside its tag and its words. */
export interface ReadingFact {
  /** Id of the attribute or relation type. */
  readonly what: string;
  readonly label: string;
  /** As people read it: `NATO`, `2019-01-25`, `Oppose`. */
  readonly words: string;
}

/** All that an annotation says: what is filled in, in the order of the codebook, then where its relations lead. */
export function readingFacts(view: ProjectView, annotation: AnnotationRecord): readonly ReadingFact[] {
  const codebook = view.codebook();
  const entities = identifyEntities(view.entities());
  const values = (tagOf(codebook, annotation.tag)?.attributes ?? [])
    .map((definition) => ({
      what: definition.id,
      label: definition.label,
      words: valueInWords(definition, annotation.attributes[definition.id], entities),
    }))
    .filter(({ words }) => words !== notFilledIn);
  const ends = new Map<string, string[]>();
  for (const { type, from, target } of view.relationsAt(annotation.id)) {
    if (from === annotation.id) ends.set(type, [...(ends.get(type) ?? []), endInWords(view, target)]);
  }
  const relations = Array.from(ends, ([type, words]) => ({
    what: type,
    label: relationOf(codebook, type)?.label ?? type,
    words: words.sort(compareText).join(', '),
  })).sort((left, right) => compareText(left.what, right.what));
  return [...values, ...relations];
}

/** The actor or day that an end means, if that is said; else its words. */
function endInWords(view: ProjectView, target: RelationTarget): string {
  if (target.kind === 'literal') return target.value;
  const record = view.record(target.id);
  if (record?.kind === 'entity') return record.name;
  if (record?.kind !== 'annotation') return '';
  const definition = tagOf(view.codebook(), record.tag)?.attributes.find(
    ({ type }) => type === 'entity' || type === 'edtf',
  );
  if (definition === undefined) return record.quote;
  const words = valueInWords(definition, record.attributes[definition.id], identifyEntities(view.entities()));
  return words === notFilledIn ? record.quote : words;
}
