import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id, RelationRecord } from '#core/model/records';

/**
 * The project as it is now, for reading while it changes: a backup is written over many turns, and has to be one
 * state. Lists of a view never change, so that holding on to them is enough; nothing is copied.
 */
export function stillView(view: ProjectView): ProjectView {
  const project = view.project();
  const codebook = view.codebook();
  const coders = view.coders();
  const documents = view.documents();
  const entities = view.entities();
  const annotations = new Map<Id, readonly AnnotationRecord[]>();
  const relations = new Map<Id, readonly RelationRecord[]>([['', view.relationsOf('')]]);
  for (const { id } of documents) {
    annotations.set(id, view.annotationsOf(id));
    relations.set(id, view.relationsOf(id));
  }
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const find = <Item extends { readonly id: Id }>(items: readonly Item[], id: Id) =>
    items.find((item) => item.id === id);
  const allAnnotations = () => [...annotations.values()].flat();
  const allRelations = () => [...relations.values()].flat();
  return {
    project: () => project,
    codebook: () => codebook,
    coders: () => coders,
    documents: () => documents,
    entities: () => entities,
    document: (id) => documentsById.get(id),
    entity: (id) => find(entities, id),
    annotation: (id) => find(allAnnotations(), id),
    annotationsOf: (documentId) => annotations.get(documentId) ?? [],
    relationsOf: (documentId) => relations.get(documentId) ?? [],
    relationsAt: (id) =>
      allRelations().filter(({ from, target }) => from === id || (target.kind === 'record' && target.id === id)),
    record(id) {
      for (const record of this.all()) if (record.id === id) return record;
      return undefined;
    },
    *all() {
      yield project;
      yield codebook;
      yield* coders;
      yield* documents;
      yield* entities;
      for (const list of annotations.values()) yield* list;
      for (const list of relations.values()) yield* list;
    },
  };
}
