import { tagOf } from '#core/codebook/definitions';
import { compareText } from '#core/model/record-order';
import type {
  AnnotationRecord,
  AttributeDefinition,
  CodebookRecord,
  Id,
  RelationDefinition,
} from '#core/model/records';
import { comparedValue, notFilledIn, notTagged, valueInWords } from '#core/review/compare/compared-value';
import { differenceKinds, type Difference, type DifferenceKind } from '#core/review/compare/difference';
import type { EntityIdentity } from '#core/review/compare/entity-identity';
import { nameEnds, type GroupOf } from '#core/review/compare/name-ends';
import type { RelationReader } from '#core/review/compare/relation-leads';
import type { PlaceTest } from '#core/review/compare/same-place';

/** A passage with its annotations; one reading a coder who coded the document, in the order of the corpus' coders. */
export type CodedPassage = readonly CodedReading[];

interface CodedReading {
  readonly coder: Id;
  /** In reading order; empty where the coder tagged nothing. */
  readonly annotations: readonly AnnotationRecord[];
}

export interface ComparisonTerms {
  readonly codebook: CodebookRecord;
  readonly entities: EntityIdentity;
  readonly relations: RelationReader;
  /** Number of the passage that an annotation belongs to. */
  readonly groupOf: GroupOf;
  readonly isSamePlace: PlaceTest;
}

/** In what the coders differ at a passage, in the order of `differenceKinds`; empty where all have the same. */
export function findDifferences(terms: ComparisonTerms, passage: CodedPassage): readonly Difference[] {
  const tags = new Set(passage.flatMap(({ annotations }) => annotations.map(({ tag }) => tag)));
  const found = [
    missing(terms, passage),
    boundary(terms, passage),
    otherTag(terms, passage),
    split(passage),
    ...[...tags].flatMap((tag) => [...attributes(terms, passage, tag), ...relations(terms, passage, tag)]),
  ].filter((difference) => difference !== null);
  return found.sort((left, right) => differenceKinds.indexOf(left.kind) - differenceKinds.indexOf(right.kind));
}

/** Says what each coder has; a coder who tagged nothing there has nothing else to say. */
function say(
  passage: CodedPassage,
  kind: DifferenceKind,
  what: Id,
  words: (annotations: readonly AnnotationRecord[]) => string,
): Difference {
  const shown = passage.map(({ annotations }) => (annotations.length === 0 ? notTagged : words(annotations)));
  return { kind, what, shown };
}

function missing({ codebook }: ComparisonTerms, passage: CodedPassage): Difference | null {
  if (passage.every(({ annotations }) => annotations.length > 0)) return null;
  return say(passage, 'missing', '', (annotations) => tagsInWords(codebook, annotations));
}

/** Spans in one piece that do not stand at the same place by the rule. */
function boundary({ isSamePlace }: ComparisonTerms, passage: CodedPassage): Difference | null {
  const whole = passage.flatMap(({ annotations }) => (annotations.length === 1 ? annotations : []));
  const [first] = whole;
  // Mostly all are equal, which every rule takes for the same place.
  if (whole.every(({ start, end }) => start === first?.start && end === first.end)) return null;
  const differ = whole.some((one, index) => whole.slice(index + 1).some((other) => !isSamePlace(one, other)));
  return differ ? say(passage, 'boundary', '', quotes) : null;
}

function otherTag({ codebook }: ComparisonTerms, passage: CodedPassage): Difference | null {
  const readings = passage.filter(({ annotations }) => annotations.length > 0);
  const sets = readings.map(({ annotations }) => setKey(annotations.map(({ tag }) => tag)));
  if (areEqual(sets)) return null;
  return say(passage, 'tag', '', (annotations) => tagsInWords(codebook, annotations));
}

function split(passage: CodedPassage): Difference | null {
  return passage.some(({ annotations }) => annotations.length > 1) ? say(passage, 'split', '', quotes) : null;
}

/** Attributes that are on, among the coders who have the tag. */
function attributes(terms: ComparisonTerms, passage: CodedPassage, tag: Id): readonly Difference[] {
  const readings = ofTag(passage, tag);
  if (readings.length < 2) return [];
  return (tagOf(terms.codebook, tag)?.attributes ?? []).flatMap((definition): readonly Difference[] => {
    if (!definition.on) return [];
    if (areEqual(readings.map((annotations) => valuesKey(terms, definition, annotations)))) return [];
    const kind = definition.type === 'entity' || definition.type === 'edtf' ? 'value' : 'attribute';
    return [say(passage, kind, definition.id, (all) => valuesInWords(terms, definition, withTag(all, tag)))];
  });
}

function relations(terms: ComparisonTerms, passage: CodedPassage, tag: Id): readonly Difference[] {
  const readings = ofTag(passage, tag);
  if (readings.length < 2) return [];
  return terms.codebook.relations.flatMap((definition): readonly Difference[] => {
    if (!definition.on || definition.from !== tag || !terms.relations.has(definition.id)) return [];
    const leads = readings.map((annotations) => leadsOf(terms, definition, annotations));
    if (leads.every(({ length }) => length === 0)) return [];
    if (areEqual(nameEnds(leads, terms.groupOf).map((names) => JSON.stringify(names)))) return [];
    return [say(passage, 'relation', definition.id, (all) => endsInWords(terms, definition, withTag(all, tag)))];
  });
}

function ofTag(passage: CodedPassage, tag: Id): readonly (readonly AnnotationRecord[])[] {
  return passage.map(({ annotations }) => withTag(annotations, tag)).filter((annotations) => annotations.length > 0);
}

function withTag(annotations: readonly AnnotationRecord[], tag: Id): readonly AnnotationRecord[] {
  return annotations.filter((annotation) => annotation.tag === tag);
}

/** Pieces of a split span say together what one span says: each value once, and what is open in one of them is not. */
function valuesKey(
  { entities }: ComparisonTerms,
  definition: AttributeDefinition,
  annotations: readonly AnnotationRecord[],
): string {
  const values = annotations.map(({ attributes }) => comparedValue(definition, attributes[definition.id], entities));
  return setKey(values.filter((value) => value !== null));
}

function valuesInWords(
  { entities }: ComparisonTerms,
  definition: AttributeDefinition,
  annotations: readonly AnnotationRecord[],
): string {
  const values = annotations.map(({ attributes }) => valueInWords(definition, attributes[definition.id], entities));
  return inWords(
    values.filter((value) => value !== notFilledIn),
    notFilledIn,
    annotations,
  );
}

function leadsOf(
  { relations }: ComparisonTerms,
  definition: RelationDefinition,
  annotations: readonly AnnotationRecord[],
) {
  return annotations.flatMap(({ id }) => relations.leadsOf(id, definition.id));
}

function endsInWords(
  terms: ComparisonTerms,
  definition: RelationDefinition,
  annotations: readonly AnnotationRecord[],
): string {
  return inWords(
    leadsOf(terms, definition, annotations).map(({ words }) => words),
    notFilledIn,
    annotations,
  );
}

/** A coder who has another tag at the place has no such attribute. */
function inWords(words: readonly string[], none: string, annotations: readonly AnnotationRecord[]): string {
  if (annotations.length === 0) return '–';
  const once = [...new Set(words)];
  return once.length === 0 ? none : once.join(', ');
}

function tagsInWords(codebook: CodebookRecord, annotations: readonly AnnotationRecord[]): string {
  return [...new Set(annotations.map(({ tag }) => tagOf(codebook, tag)?.label ?? tag))].join(', ');
}

function quotes(annotations: readonly AnnotationRecord[]): string {
  return annotations.map(({ quote }) => quote.replace(/\s+/gu, ' ')).join(' | ');
}

function setKey(values: readonly string[]): string {
  if (values.length < 2) return values[0] ?? '';
  const once = [...new Set(values)];
  return once.length === 1 ? (once[0] ?? '') : JSON.stringify(once.sort(compareText));
}

function areEqual(keys: readonly string[]): boolean {
  return keys.every((key) => key === keys[0]);
}
