import { createRecordTable } from '#core/changes/record-table';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AnyRecord,
  CodebookRecord,
  CommentRecord,
  Id,
  VerdictRecord,
} from '#core/model/records';
import { isBlind } from '#core/review/packages/blindness';

/** What of a project travels in a package. */
export interface PackageScope {
  /** What the file holds. */
  readonly view: ProjectView;
  /** Whether changes of the record travel as well. */
  travels(record: AnyRecord): boolean;
  /** Whether any document in it is blind for who is to code. */
  readonly blind: boolean;
}

export interface CodedScopeOptions {
  /** Whose layer goes back. */
  readonly coder: Id;
  /** Verdicts and the adjudicated layer go along. */
  readonly adjudication: boolean;
}

/** What a coder sends back: the layer, the comments and how far it is, with the documents it belongs to. */
export function codedScope(view: ProjectView, { coder, adjudication }: CodedScopeOptions): PackageScope {
  const adjudicators = adjudication ? view.coders().filter(({ role }) => role === 'adjudicator') : [];
  const layers = new Set([coder, ...adjudicators.map(({ id }) => id)]);
  const travels = (record: AnyRecord): boolean => {
    switch (record.kind) {
      case 'annotation':
      case 'relation':
        return layers.has(record.coder);
      case 'comment':
      case 'assignment':
        return record.coder === coder;
      case 'verdict':
        return adjudication && record.coder === coder;
      case 'coder':
        return layers.has(record.id);
      case 'entity':
      case 'document':
      case 'codebook':
        return true;
      case 'project':
      case 'round':
      case 'receipt':
        return false;
    }
  };
  const holds = (record: AnyRecord): boolean => record.kind !== 'document' && travels(record);
  return { view: collect(view, Array.from(view.all()).filter(holds)), travels, blind: false };
}

export interface ToCodeScopeOptions {
  /** Who is to code. */
  readonly coder: Id;
  readonly documents: readonly Id[];
}

/**
 * What a coder gets: documents with the own layer, and, where the coder is not blind (any more), the layers, comments
 * and verdicts of the others. Actors that only hidden tags name are hidden too.
 */
export function toCodeScope(view: ProjectView, { coder, documents }: ToCodeScopeOptions): PackageScope {
  const given = new Set(documents.filter((id) => view.document(id) !== undefined));
  const blind = new Set(Array.from(given).filter((id) => isBlind(view, coder, id)));
  const assistants = new Set(view.coders().flatMap(({ id, role }) => (role === 'assistant' ? [id] : [])));
  const isOpen = (documentId: Id, author: Id): boolean =>
    given.has(documentId) && (author === coder || (!blind.has(documentId) && !assistants.has(author)));
  const hidden = hiddenEntities(view, ({ documentId, coder: author }) => isOpen(documentId, author));
  const travels = (record: AnyRecord): boolean => {
    switch (record.kind) {
      case 'annotation':
      case 'assignment':
        return isOpen(record.documentId, record.coder);
      case 'comment': {
        const first = view.record(record.thread);
        const answered = first?.kind === 'comment' ? first.coder : record.coder;
        return isOpen(record.documentId, record.coder) && isOpen(record.documentId, answered);
      }
      case 'verdict':
        return given.has(record.documentId) && !blind.has(record.documentId);
      case 'relation':
        if (record.documentId !== '') return isOpen(record.documentId, record.coder);
        if (blind.size > 0 && record.coder !== coder) return false;
        return !hidden.has(record.from) && !(record.target.kind === 'record' && hidden.has(record.target.id));
      case 'entity':
        return !hidden.has(record.id);
      case 'document':
        return given.has(record.id);
      case 'coder':
        return record.id === coder;
      case 'codebook':
        return true;
      case 'project':
      case 'round':
      case 'receipt':
        return false;
    }
  };
  return { view: collect(view, Array.from(view.all()).filter(travels)), travels, blind: blind.size > 0 };
}

/** Actors that are mentioned, and only in tags that do not travel. */
function hiddenEntities(view: ProjectView, isShown: (annotation: AnnotationRecord) => boolean): ReadonlySet<Id> {
  const hidden = new Set<Id>();
  const shown = new Set<Id>();
  const names = entityAttributes(view.codebook());
  for (const document of view.documents()) {
    for (const annotation of view.annotationsOf(document.id)) {
      for (const [name, value] of Object.entries(annotation.attributes)) {
        if (typeof value !== 'string' || !names.has(name)) continue;
        (isShown(annotation) ? shown : hidden).add(value);
      }
    }
  }
  return new Set(Array.from(hidden).filter((id) => !shown.has(id)));
}

function entityAttributes({ tags }: CodebookRecord): ReadonlySet<Id> {
  return new Set(
    tags.flatMap(({ attributes }) => attributes.filter(({ type }) => type === 'entity').map(({ id }) => id)),
  );
}

/**
 * The records with all that they refer to, so that the file is sound by itself: documents and coders, rounds of
 * assignments, the first comment of a thread. A relation that would lead out of the file is left out.
 */
function collect(view: ProjectView, chosen: readonly AnyRecord[]): ProjectView {
  const records = new Map<Id, AnyRecord>(chosen.map((record) => [record.id, record]));
  const add = (id: Id): void => {
    const record = view.record(id);
    if (record !== undefined) records.set(id, record);
  };
  const needs = (record: AnyRecord): readonly Id[] => {
    switch (record.kind) {
      case 'annotation':
        return [record.documentId, record.coder];
      case 'relation':
        return [record.documentId, record.coder];
      case 'assignment':
        return [record.documentId, record.coder, record.round];
      case 'comment':
        return [record.documentId, record.coder, ...firstOf(view, record)];
      case 'verdict':
        return [record.documentId, ...codersOf(record)];
      case 'project':
      case 'codebook':
      case 'coder':
      case 'document':
      case 'entity':
      case 'round':
      case 'receipt':
        return [];
    }
  };
  for (const record of chosen) for (const id of needs(record)) add(id);
  for (const record of Array.from(records.values())) {
    if (record.kind !== 'relation') continue;
    const ends = record.target.kind === 'record' ? [record.from, record.target.id] : [record.from];
    if (!ends.every((id) => records.has(id))) records.delete(record.id);
  }
  records.set(view.project().id, view.project());
  records.set(view.codebook().id, view.codebook());
  return createRecordTable(records.values());
}

/** The first comment of the thread, and who wrote it. */
function firstOf(view: ProjectView, { thread }: CommentRecord): readonly Id[] {
  const first = view.record(thread);
  return first?.kind === 'comment' ? [thread, first.coder] : [];
}

function codersOf({ coder, votes, taken }: VerdictRecord): readonly Id[] {
  return [coder, ...taken, ...votes.map((vote) => vote.coder)];
}
