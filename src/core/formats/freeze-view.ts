import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id, RelationRecord } from '#core/model/records';

/**
 * The state as it is now, for an export that takes a while: tagging may go on meanwhile. Costs a few steps a
 * document, because the lists of a view do not change once they were handed out; the look-ups by id are made when
 * they are first needed.
 */
export function freezeView(view: ProjectView): ProjectView {
  const project = view.project();
  const codebook = view.codebook();
  const coders = view.coders();
  const documents = view.documents();
  const entities = view.entities();
  const annotations = new Map(documents.map(({ id }) => [id, view.annotationsOf(id)]));
  const relations = new Map(['', ...documents.map(({ id }) => id)].map((id) => [id, view.relationsOf(id)]));
  const rounds = view.rounds();
  const assignments = view.assignments();
  const comments = new Map(documents.map(({ id }) => [id, view.commentsOf(id)]));
  const verdicts = new Map(documents.map(({ id }) => [id, view.verdictsOf(id)]));
  const receipts = view.receipts();

  function* all(): Generator<AnyRecord> {
    yield project;
    yield codebook;
    yield* coders;
    yield* documents;
    yield* entities;
    for (const list of annotations.values()) yield* list;
    for (const list of relations.values()) yield* list;
    yield* rounds;
    yield* assignments;
    for (const list of comments.values()) yield* list;
    for (const list of verdicts.values()) yield* list;
    yield* receipts;
  }

  const byId = once(() => {
    const records = new Map<Id, AnyRecord>();
    for (const record of all()) records.set(record.id, record);
    return records;
  });
  const byEnd = once(() => {
    const ends = new Map<Id, RelationRecord[]>();
    const enter = (id: Id, relation: RelationRecord): void => {
      const known = ends.get(id);
      if (known === undefined) ends.set(id, [relation]);
      else known.push(relation);
    };
    for (const list of relations.values()) {
      for (const relation of list) {
        enter(relation.from, relation);
        const { target } = relation;
        if (target.kind === 'record' && target.id !== relation.from) enter(target.id, relation);
      }
    }
    return ends;
  });

  return {
    project: () => project,
    codebook: () => codebook,
    coders: () => coders,
    documents: () => documents,
    entities: () => entities,
    record: (id) => byId().get(id),
    document(id) {
      const record = byId().get(id);
      return record?.kind === 'document' ? record : undefined;
    },
    annotation(id) {
      const record = byId().get(id);
      return record?.kind === 'annotation' ? record : undefined;
    },
    entity(id) {
      const record = byId().get(id);
      return record?.kind === 'entity' ? record : undefined;
    },
    annotationsOf: (documentId) => annotations.get(documentId) ?? [],
    annotationsStartingAt: (documentId, offset) =>
      (annotations.get(documentId) ?? []).filter(({ start }) => start === offset),
    relationsOf: (documentId) => relations.get(documentId) ?? [],
    relationsAt: (id) => byEnd().get(id) ?? [],
    rounds: () => rounds,
    assignments: () => assignments,
    commentsOf: (documentId) => comments.get(documentId) ?? [],
    verdictsOf: (documentId) => verdicts.get(documentId) ?? [],
    receipts: () => receipts,
    all,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
