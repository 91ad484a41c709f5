import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, DocumentRecord, Id } from '#core/model/records';
import type { PackageSegment } from '#core/review/packages/review-package';
import { createPlacer, type Placed } from '#core/review/packages/place-on-text';

/** Documents and texts of a file, as `CorpusContents` holds them. */
interface FileTexts {
  readonly documents: readonly DocumentRecord[];
  /** By document id. */
  readonly texts: ReadonlyMap<Id, string>;
  readonly annotations: readonly AnnotationRecord[];
}

/**
 * Documents of the project whose own text has to be read before the file can be brought in: the file names them, but has
 * another text of them, or none.
 */
export function textsToRead(view: ProjectView, file: FileTexts, segments: readonly PackageSegment[]): readonly Id[] {
  const named = new Set(file.annotations.map(({ documentId }) => documentId));
  for (const { change } of segments) {
    for (const record of [...change.added, ...change.updated.flat(), ...change.removed]) {
      if (record.kind === 'annotation') named.add(record.documentId);
    }
  }
  const theirs = new Map(file.documents.map((document) => [document.id, document.textHash]));
  return view
    .documents()
    .filter(({ id, textHash }) => named.has(id) && theirs.get(id) !== textHash)
    .map(({ id }) => id);
}

/**
 * Places annotations on the texts of the project. Throws for a document whose text is neither the file's nor among
 * those that were read.
 */
export function createTextPlacer(
  view: ProjectView,
  file: FileTexts,
  read: ReadonlyMap<Id, string>,
): (annotation: AnnotationRecord) => Placed {
  const theirs = new Map(file.documents.map((document) => [document.id, document.textHash]));
  const placers = new Map<Id, (annotation: AnnotationRecord) => Placed>();
  return (annotation) => {
    const { documentId } = annotation;
    let place = placers.get(documentId);
    if (place === undefined) {
      const isSame = view.document(documentId)?.textHash === theirs.get(documentId);
      const text = isSame ? file.texts.get(documentId) : read.get(documentId);
      if (text === undefined) throw new Error(`The text of document ${documentId} was not read.`);
      place = createPlacer(text);
      placers.set(documentId, place);
    }
    return place(annotation);
  };
}
