import { createRecordTable, type RecordTable } from '#core/changes/record-table';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { documentsInCommon } from '#core/review/packages/adopt-corpus';
import { recordsIn } from '#core/review/packages/opened-project';
import { importKindOf, planImport } from '#core/review/packages/plan-import';

export interface NamedCorpus {
  /** File name, for messages. */
  readonly name: string;
  readonly contents: CorpusContents;
}

/** Several corpora as one project in memory. */
export interface CombinedCorpora {
  readonly view: RecordTable;
  /** Canonical texts by document id. */
  readonly texts: ReadonlyMap<Id, string>;
  /** What was taken for granted on the way, as sentences. */
  readonly notes: readonly string[];
}

export interface CombineOptions {
  /** A document without a tag counts as coded only where the file says so. */
  readonly taggedOnly: boolean;
}

/**
 * Puts the layers of further files beside those of the first, exactly as opening them in the app would: the first file
 * is the project, a package is merged, another corpus brings its layers. A coder id that stands in two files for
 * different tags is two layers.
 */
export function combineCorpora(
  files: readonly NamedCorpus[],
  { taggedOnly }: CombineOptions,
): Result<CombinedCorpora, string> {
  const notes: string[] = [];
  const prepared = files.map((file) => (files.length === 1 || taggedOnly ? file : withStates(file, notes)));
  const [first, ...others] = prepared;
  if (first === undefined) return failure('Name at least one corpus file.');
  const view = createRecordTable(recordsIn(first.contents));
  const texts = first.contents.texts;
  for (const file of others) {
    const brought = bringIn(view, texts, file, notes);
    if (brought !== null) return failure(`${file.name}: ${brought}`);
  }
  return success({ view, texts, notes });
}

/** `null`, or why the file cannot be put beside the first. */
function bringIn(
  view: RecordTable,
  texts: ReadonlyMap<Id, string>,
  { name, contents }: NamedCorpus,
  notes: string[],
): string | null {
  const kind = importKindOf(view, contents, view.project().id);
  if (!kind.ok && contents.package === null) return kind.error.message;
  const before = new Set(view.coders().map(({ id }) => id));
  const planned = planImport(view, contents, {
    kind: kind.ok && kind.value === 'merge' ? 'merge' : 'layers',
    texts,
    // Times do not count in a comparison, and a clock would make two runs differ.
    now: contents.project.createdAt,
    apart: codersApart(view, contents),
  });
  if (!planned.ok) return planned.error.message;
  view.apply(planned.value.change);
  for (const coder of view.coders()) {
    if (!before.has(coder.id)) notes.push(`${coder.name} is from ${name}.`);
  }
  for (const { kind: about, message } of planned.value.preview.notes) {
    if (about === 'left-out' || about === 'orphaned' || about === 'text') notes.push(`${name}: ${message}`);
  }
  return null;
}

/** Coder ids that stand for one layer here and for another in the file. */
function codersApart(view: ProjectView, contents: CorpusContents): readonly Id[] {
  const common = documentsInCommon(view, contents);
  const shared = new Set(common.values());
  const contentOf = ({ start, end, tag, attributes, documentId }: AnnotationRecord, id: Id) => ({
    start,
    end,
    tag,
    attributes,
    documentId: id === '' ? documentId : id,
  });
  return contents.coders
    .map(({ id }) => id)
    .filter((coder) => {
      const here = [...shared]
        .flatMap((id) => view.annotationsOf(id))
        .filter((annotation) => annotation.coder === coder)
        .map((annotation) => [annotation.id, contentOf(annotation, '')] as const);
      if (here.length === 0) return false;
      const there = contents.annotations
        .filter((annotation) => annotation.coder === coder && common.has(annotation.documentId))
        .map((annotation) => [annotation.id, contentOf(annotation, common.get(annotation.documentId) ?? '')] as const);
      if (there.length === 0) return false;
      const known = new Map(here);
      return here.length !== there.length || there.some(([id, content]) => !equalData(known.get(id), content));
    });
}

/**
 * A file whose documents are all “to do”, though tagged, keeps no states: whoever alone coded it was given all of it,
 * so a document without a tag is one in which that coder found nothing.
 */
function withStates(file: NamedCorpus, notes: string[]): NamedCorpus {
  const { documents, assignments, annotations, coders, package: about } = file.contents;
  const people = new Set(annotations.map(({ coder }) => coder));
  const keepsStates = about !== null || assignments.length > 0 || documents.some(({ state }) => state !== 'to-do');
  const tagged = new Set(annotations.map(({ documentId }) => documentId));
  const untagged = documents.filter(({ id }) => !tagged.has(id)).length;
  if (keepsStates || people.size !== 1 || untagged === 0) return file;
  const name = coders.find(({ id }) => people.has(id))?.name ?? '';
  notes.push(
    `${file.name} keeps no document states, so ${name} counts as having coded the ${String(untagged)} of its ` +
      'documents without a tag too. --tagged-only leaves them out.',
  );
  return {
    ...file,
    contents: { ...file.contents, documents: documents.map((document) => ({ ...document, state: 'done' as const })) },
  };
}
