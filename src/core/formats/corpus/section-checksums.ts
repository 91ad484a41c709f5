/**
 * One checksum for each section of a review package, so that a damaged or edited file can say which part is not what
 * was sent. The writer and the reader both make them from records, hence from the written shapes and not from bytes of
 * the file: how the file is indented does not count.
 */
import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import {
  toCorpusAnnotation,
  toCorpusCodebook,
  toCorpusCoder,
  toCorpusDocument,
  toCorpusEntity,
  toCorpusRelation,
} from '#core/formats/corpus/to-corpus';
import { toCorpusSegment } from '#core/formats/corpus/to-corpus-history';
import {
  toCorpusAssignment,
  toCorpusComment,
  toCorpusRound,
  toCorpusVerdict,
} from '#core/formats/corpus/to-corpus-review';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import type { PackageSegment } from '#core/review/packages/review-package';

export interface ChecksummedState {
  readonly view: ProjectView;
  /** Canonical text of a document. Called for one document after another. */
  readonly readText: (documentId: Id) => string | Promise<string>;
  /** Changes that the package brings. */
  readonly segments: readonly PackageSegment[];
}

/**
 * Each section's name and its canonical JSON: what `JSON.stringify` gives, without white space, for the written
 * shape, whose keys and elements have a fixed order. An empty list is `[]`, also where the file leaves it out.
 * Throws where a record does not fit its text.
 */
export async function* sectionTexts(state: ChecksummedState): AsyncGenerator<readonly [name: string, text: string]> {
  const { view, readText } = state;
  const inDocuments = <Item>(items: (documentId: Id) => readonly Item[]): readonly Item[] =>
    view.documents().flatMap(({ id }) => items(id));
  const listed = <Item>(items: readonly Item[], shape: (item: Item) => object): string =>
    `[${items.map((item) => JSON.stringify(shape(item))).join(',')}]`;

  yield ['codebook', JSON.stringify(toCorpusCodebook(view.codebook()))];
  yield ['coders', listed(view.coders(), toCorpusCoder)];
  const indexes = new Map<Id, CodePointIndex>();
  const documents: string[] = [];
  for (const document of view.documents()) {
    const text = await readText(document.id);
    const index = indexCodePoints(text);
    indexes.set(document.id, index);
    documents.push(JSON.stringify(toCorpusDocument(document, text, index)));
  }
  yield ['documents', `[${documents.join(',')}]`];
  yield ['entities', listed(view.entities(), toCorpusEntity)];
  const annotations = inDocuments((id) => view.annotationsOf(id));
  yield ['annotations', listed(annotations, (annotation) => toCorpusAnnotation(annotation, indexOf(annotation)))];
  const relations = [...view.relationsOf(''), ...inDocuments((id) => view.relationsOf(id))];
  yield ['relations', listed(relations, toCorpusRelation)];
  yield ['rounds', listed(view.rounds(), toCorpusRound)];
  yield ['assignments', listed(view.assignments(), toCorpusAssignment)];
  yield [
    'comments',
    listed(
      inDocuments((id) => view.commentsOf(id)),
      toCorpusComment,
    ),
  ];
  yield [
    'verdicts',
    listed(
      inDocuments((id) => view.verdictsOf(id)),
      toCorpusVerdict,
    ),
  ];
  yield ['segments', listed(state.segments, toCorpusSegment)];

  function indexOf({ id, documentId }: { readonly id: Id; readonly documentId: Id }): CodePointIndex {
    const index = indexes.get(documentId);
    if (index === undefined) throw new Error(`Annotation ${id} lies in no document.`);
    return index;
  }
}

/** @param sha256 SHA-256 of a text as UTF-8, lower-case hex */
export async function sectionChecksums(
  state: ChecksummedState,
  sha256: (text: string) => string | Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  const checksums: [string, string][] = [];
  for await (const [name, text] of sectionTexts(state)) checksums.push([name, await sha256(text)]);
  return Object.fromEntries(checksums);
}
