import { sortConcepts } from '#core/codebook/sort-concepts';
import { foldName } from '#core/commands/entity-rules';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AttributeValue, CodebookRecord, EntityRecord, Id, RelationRecord } from '#core/model/records';

/**
 * Documents of a corpus that are documents of the project: by id, else by the bytes they came from, else by their text.
 * Their ids by the corpus' ids; each of ours once.
 */
export function documentsInCommon(view: ProjectView, contents: CorpusContents): ReadonlyMap<Id, Id> {
  const common = new Map<Id, Id>();
  const free = new Map(view.documents().map((document) => [document.id, document]));
  const match = (isSame: (theirs: (typeof contents.documents)[number], id: Id) => boolean): void => {
    for (const theirs of contents.documents) {
      if (common.has(theirs.id)) continue;
      const ours = Array.from(free.keys()).find((id) => isSame(theirs, id));
      if (ours === undefined) continue;
      common.set(theirs.id, ours);
      free.delete(ours);
    }
  };
  match((theirs, id) => theirs.id === id);
  match((theirs, id) => theirs.source.sha256 === free.get(id)?.source.sha256);
  match((theirs, id) => theirs.textHash === free.get(id)?.textHash);
  return common;
}

/** A corpus in the project's terms, as far as its layers go. */
export interface AdoptedCorpus {
  /** Only what lies in documents of the project, with the ids that documents and actors have here. */
  readonly contents: CorpusContents;
  /** Actors that its tags name and the project has not got. */
  readonly newEntities: readonly EntityRecord[];
  /** Annotations in documents that are not in the project. */
  readonly elsewhere: number;
}

export function adoptCorpus(view: ProjectView, contents: CorpusContents): AdoptedCorpus {
  const documents = documentsInCommon(view, contents);
  const entities = entitiesInCommon(view, contents.entities);
  const attributes = entityAttributes(contents.codebook);
  const named = new Set<Id>();
  const entityHere = (id: Id): Id => entities.get(id) ?? id;

  const annotations = contents.annotations.flatMap((annotation) => {
    const documentId = documents.get(annotation.documentId);
    if (documentId === undefined) return [];
    const values = Object.entries(annotation.attributes).map(([name, value]): [Id, AttributeValue] => {
      if (typeof value !== 'string' || !attributes.has(name)) return [name, value];
      named.add(value);
      return [name, entityHere(value)];
    });
    return [{ ...annotation, documentId, attributes: Object.fromEntries(values) }];
  });
  const relations = contents.relations.flatMap((relation): readonly RelationRecord[] => {
    const documentId = documents.get(relation.documentId);
    return documentId === undefined ? [] : [{ ...relation, documentId }];
  });
  return {
    contents: {
      ...contents,
      documents: contents.documents.flatMap((document) => {
        const id = documents.get(document.id);
        return id === undefined ? [] : [{ ...document, id }];
      }),
      texts: new Map(Array.from(documents, ([theirs, ours]) => [ours, contents.texts.get(theirs) ?? ''])),
      annotations,
      relations,
      assignments: contents.assignments.flatMap((assignment) => {
        const documentId = documents.get(assignment.documentId);
        return documentId === undefined ? [] : [{ ...assignment, documentId }];
      }),
      comments: [],
      verdicts: [],
    },
    newEntities: contents.entities.filter(({ id }) => named.has(id) && !entities.has(id)),
    elsewhere: contents.annotations.length - annotations.length,
  };
}

/** Actors by id, or merged into one here, else by name and kind; of several of a name the first by id. */
function entitiesInCommon(view: ProjectView, theirs: readonly EntityRecord[]): ReadonlyMap<Id, Id> {
  const keyOf = ({ name, entityKind }: EntityRecord): string => JSON.stringify([foldName(name), entityKind]);
  const byName = new Map<string, Id>();
  const byId = new Map<Id, Id>();
  for (const entity of view.entities().toSorted((left, right) => compareText(left.id, right.id))) {
    byId.set(entity.id, entity.id);
    for (const merged of entity.merged ?? []) if (!byId.has(merged)) byId.set(merged, entity.id);
    if (!byName.has(keyOf(entity))) byName.set(keyOf(entity), entity.id);
  }
  const common = new Map<Id, Id>();
  for (const entity of theirs) {
    const ours = byId.get(entity.id) ?? byName.get(keyOf(entity));
    if (ours !== undefined) common.set(entity.id, ours);
  }
  return common;
}

/** The project's codebook with concepts that the corpus uses: an open list grows with what is coded. */
export function withConceptsOf(ours: CodebookRecord, theirs: CodebookRecord): CodebookRecord {
  const tags = ours.tags.map((tag) => ({
    ...tag,
    attributes: tag.attributes.map((attribute) => {
      if (attribute.type !== 'concept') return attribute;
      const known = new Set(attribute.values.map(({ id }) => id));
      const there = theirs.tags.find(({ id }) => id === tag.id)?.attributes.find(({ id }) => id === attribute.id);
      const fresh = (there?.values ?? []).filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return attribute;
      return { ...attribute, values: sortConcepts([...attribute.values, ...fresh]) };
    }),
  }));
  const next = { ...ours, tags };
  return equalData(next, ours) ? ours : next;
}

function entityAttributes({ tags }: CodebookRecord): ReadonlySet<Id> {
  return new Set(
    tags.flatMap(({ attributes }) => attributes.filter(({ type }) => type === 'entity').map(({ id }) => id)),
  );
}
