import type { JournalEntry } from '#core/changes/journal';
import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import { corpusFormat, corpusVersion } from '#core/formats/corpus/corpus-shape';
import { toCorpusJournalEntry, toCorpusPackage } from '#core/formats/corpus/to-corpus-history';
import {
  toCorpusAssignment,
  toCorpusComment,
  toCorpusReceipt,
  toCorpusRound,
  toCorpusVerdict,
} from '#core/formats/corpus/to-corpus-review';
import {
  toCorpusAnnotation,
  toCorpusCodebook,
  toCorpusCoder,
  toCorpusDocument,
  toCorpusEntity,
  toCorpusProject,
  toCorpusRelation,
} from '#core/formats/corpus/to-corpus';
import { packChunks } from '#core/formats/pack-chunks';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import type { ReviewPackage } from '#core/review/packages/review-package';

/** What an export reads: a state that does not change meanwhile, and the texts. */
export interface CorpusSource {
  readonly view: ProjectView;
  /** Canonical text of a document. Called for one document after another. */
  readonly readText: (documentId: Id) => string | Promise<string>;
  /** Oldest first; `null` leaves the history out. */
  readonly journal: Iterable<JournalEntry> | AsyncIterable<JournalEntry> | null;
  /** What makes the file a review package; left out for a corpus that is none. */
  readonly package?: ReviewPackage | null;
}

/**
 * The corpus as JSON text in chunks of bounded size. The whole is what `JSON.stringify(corpus, null, 2)` and a line
 * feed would give, so that it can be made again by other programs, and a small change gives a small diff.
 * Throws where a record does not fit its text.
 */
export function writeCorpus(source: CorpusSource): AsyncGenerator<string> {
  return packChunks(corpusPieces(source));
}

async function* corpusPieces(source: CorpusSource): AsyncGenerator<string> {
  const { view, readText, journal } = source;
  yield `{\n  "format": ${JSON.stringify(corpusFormat)},\n  "version": ${String(corpusVersion)}`;
  yield member('project', toCorpusProject(view.project()));
  if (source.package) yield member('package', toCorpusPackage(source.package));
  yield member('codebook', toCorpusCodebook(view.codebook()));
  yield* list('coders', map(view.coders(), toCorpusCoder));

  const indexes = new Map<Id, CodePointIndex>();
  yield* list(
    'documents',
    (async function* () {
      for (const document of view.documents()) {
        const text = await readText(document.id);
        const index = indexCodePoints(text);
        indexes.set(document.id, index);
        yield toCorpusDocument(document, text, index);
      }
    })(),
  );
  yield* list('entities', map(view.entities(), toCorpusEntity));
  yield* list(
    'annotations',
    (function* () {
      for (const { id } of view.documents()) {
        const index = indexes.get(id);
        if (index === undefined) throw new Error(`Document ${id} came after its texts were read.`);
        yield* map(view.annotationsOf(id), (annotation) => toCorpusAnnotation(annotation, index));
      }
    })(),
  );
  yield* list(
    'relations',
    (function* () {
      yield* map(view.relationsOf(''), toCorpusRelation);
      for (const { id } of view.documents()) yield* map(view.relationsOf(id), toCorpusRelation);
    })(),
  );

  const inDocuments = function* <Item>(items: (documentId: Id) => readonly Item[]): Generator<Item> {
    for (const { id } of view.documents()) yield* items(id);
  };
  yield* listIfAny('rounds', map(view.rounds(), toCorpusRound));
  yield* listIfAny('assignments', map(view.assignments(), toCorpusAssignment));
  yield* listIfAny(
    'comments',
    map(
      inDocuments((id) => view.commentsOf(id)),
      toCorpusComment,
    ),
  );
  yield* listIfAny(
    'verdicts',
    map(
      inDocuments((id) => view.verdictsOf(id)),
      toCorpusVerdict,
    ),
  );
  yield* listIfAny('receipts', map(view.receipts(), toCorpusReceipt));

  if (journal !== null) {
    yield* list(
      'journal',
      (async function* () {
        for await (const entry of journal) yield toCorpusJournalEntry(entry);
      })(),
    );
  }
  yield '\n}\n';
}

async function* list(name: string, items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let empty = true;
  for await (const piece of listIfAny(name, items)) {
    empty = false;
    yield piece;
  }
  if (empty) yield `,\n  ${JSON.stringify(name)}: []`;
}

/** Nothing at all where there are no items: a corpus without a review is written as it was before there were any. */
async function* listIfAny(name: string, items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield separator === '' ? opening(name) : separator;
    yield indented(item);
    separator = ',';
  }
  if (separator !== '') yield '\n  ]';
}

function opening(name: string): string {
  return `,\n  ${JSON.stringify(name)}: [`;
}

function member(name: string, value: object): string {
  return `,\n  ${JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
}

/** An element of a list. A line feed inside a string is escaped in JSON, so every one is a line end. */
function indented(value: unknown): string {
  return `\n${JSON.stringify(value, null, 2)}`.replaceAll('\n', '\n    ');
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}
