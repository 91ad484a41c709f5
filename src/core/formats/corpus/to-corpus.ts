/**
 * Records → the shapes that stand in the file. Each function names the keys in the order in which they are written,
 * whatever order the record has them in: the same state gives the same bytes.
 */
import type { CodePointIndex } from '#core/formats/corpus/code-point-index';
import type {
  CorpusAnnotation,
  CorpusCodebook,
  CorpusCoder,
  CorpusDocument,
  CorpusEntity,
  CorpusProject,
  CorpusRegion,
  CorpusRelation,
} from '#core/formats/corpus/corpus-shape';
import type {
  AnnotationRecord,
  AttributeValue,
  CodebookRecord,
  CodebookRevision,
  CoderRecord,
  ConstraintDefinition,
  DocumentRecord,
  EntityRecord,
  GuidelineExample,
  Id,
  ProjectRecord,
  Region,
  RelationRecord,
  RelationTarget,
  SourceFacts,
  ValueDefinition,
} from '#core/model/records';

export function toCorpusProject({ id, name, description, verdictReasons, createdAt }: ProjectRecord): CorpusProject {
  return { id, name, description, ...(verdictReasons === undefined ? {} : { verdictReasons }), createdAt };
}

export function toCorpusCodebook(codebook: CodebookRecord): CorpusCodebook {
  const { id, name, version, tags, relations, constraints, revisions } = codebook;
  return {
    id,
    name,
    version,
    tags: tags.map((tag) => ({
      id: tag.id,
      label: tag.label,
      key: tag.key,
      color: tag.color,
      style: tag.style,
      unit: tag.unit,
      attributes: tag.attributes.map((attribute) => ({
        id: attribute.id,
        label: attribute.label,
        type: attribute.type,
        values: attribute.values.map(toValue),
        on: attribute.on,
        description: attribute.description,
      })),
      guideline: tag.guideline,
      ...(tag.examples === undefined ? {} : { examples: tag.examples.map(toExample) }),
    })),
    relations: relations.map((relation) => ({
      id: relation.id,
      label: relation.label,
      from: relation.from,
      to: relation.to,
      max: relation.max,
      literals: relation.literals,
      on: relation.on,
      description: relation.description,
    })),
    ...(constraints === undefined ? {} : { constraints: constraints.map(toConstraint) }),
    ...(revisions === undefined ? {} : { revisions: revisions.map(toRevision) }),
  };
}

function toValue({ id, label, description, examples }: ValueDefinition): ValueDefinition {
  return { id, label, description, ...(examples === undefined ? {} : { examples: examples.map(toExample) }) };
}

function toConstraint({ id, severity, rule }: ConstraintDefinition): ConstraintDefinition {
  if (rule.kind === 'built-in') return { id, severity, rule: { kind: rule.kind } };
  const { kind, tag, part, when } = rule;
  const condition = when === null ? null : { attribute: when.attribute, values: when.values };
  return { id, severity, rule: { kind, tag, part, when: condition } };
}

function toRevision({ version, note, touched, coder, at }: CodebookRevision): CodebookRevision {
  const parts = touched.map(({ tag, attribute, value, relation }) => ({ tag, attribute, value, relation }));
  return { version, note, touched: parts, coder, at };
}

function toExample({ id, quote, note, positive }: GuidelineExample): GuidelineExample {
  return { id, quote, note, positive };
}

export function toCorpusCoder({ id, name, role, createdAt }: CoderRecord): CorpusCoder {
  return { id, name, role, createdAt };
}

export function toCorpusEntity(entity: EntityRecord): CorpusEntity {
  const { id, name, entityKind, country, aliases, note, merged, createdAt } = entity;
  return { id, name, entityKind, country, aliases, note, ...(merged === undefined ? {} : { merged }), createdAt };
}

export function toCorpusRelation(relation: RelationRecord): CorpusRelation {
  const { id, type, documentId, from, target, coder, createdAt } = relation;
  return { id, type, documentId, from, target: toTarget(target), coder, createdAt };
}

/** Throws where the record does not fit its text: it must have been caught before it was stored. */
export function toCorpusDocument(document: DocumentRecord, text: string, index: CodePointIndex): CorpusDocument {
  return {
    ...documentHead(document),
    regions: document.regions.map((region) => toCorpusRegion(document, region, index)),
    length: index.length,
    lengthUtf16: text.length,
    textHash: document.textHash,
    text,
  };
}

/** Throws where an annotation that is not orphaned has offsets outside its text. */
export function toCorpusAnnotation(annotation: AnnotationRecord, index: CodePointIndex): CorpusAnnotation {
  const orphaned = annotation.status === 'orphaned';
  const where = `annotation ${annotation.id}`;
  return {
    id: annotation.id,
    documentId: annotation.documentId,
    tag: annotation.tag,
    start: orphaned ? null : codePoint(index, annotation.start, where),
    end: orphaned ? null : codePoint(index, annotation.end, where),
    startUtf16: annotation.start,
    endUtf16: annotation.end,
    ...annotationTail(annotation),
  };
}

/** What a document has whether its text is at hand or not. */
export function documentHead(document: DocumentRecord) {
  const { id, title, date, outlet, url, language, state, order, addedAt, fingerprint } = document;
  const sketch = fingerprint === undefined ? {} : { fingerprint };
  return {
    id,
    title,
    date,
    outlet,
    url,
    language,
    state,
    order,
    addedAt,
    ...sketch,
    source: toSource(document.source),
  };
}

function toSource(source: SourceFacts): SourceFacts {
  const { name, path, sha256, size, encoding, encodingSource, bom, newline } = source;
  return { name, path, sha256, size, encoding, encodingSource, bom, newline };
}

/** What an annotation has beside its place. */
export function annotationTail(annotation: AnnotationRecord) {
  const { quote, prefix, suffix, coder, note, status, codebookVersion, createdAt, updatedAt } = annotation;
  const attributes = sortAttributes(annotation.attributes);
  const help = {
    ...(annotation.assistance === undefined ? {} : { assistance: annotation.assistance }),
    ...(annotation.rule === undefined ? {} : { rule: annotation.rule }),
  };
  return { quote, prefix, suffix, attributes, coder, note, status, codebookVersion, createdAt, updatedAt, ...help };
}

export function sortAttributes(attributes: Readonly<Record<Id, AttributeValue>>): Readonly<Record<Id, AttributeValue>> {
  const entries = Object.entries(attributes);
  if (entries.length < 2) return attributes;
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

export function toTarget(target: RelationTarget): RelationTarget {
  return target.kind === 'record' ? { kind: 'record', id: target.id } : { kind: 'literal', value: target.value };
}

function toCorpusRegion(document: DocumentRecord, region: Region, index: CodePointIndex): CorpusRegion {
  const { id, start, end, role, date } = region;
  const where = `region ${id} of document ${document.id}`;
  return {
    id,
    start: codePoint(index, start, where),
    end: codePoint(index, end, where),
    startUtf16: start,
    endUtf16: end,
    role,
    date,
  };
}

function codePoint(index: CodePointIndex, offset: number, where: string): number {
  const found = index.fromUtf16(offset);
  if (found === undefined) throw new Error(`Offset ${String(offset)} of ${where} is not in its text.`);
  return found;
}
