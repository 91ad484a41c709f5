import { indexCodePoints } from '#core/formats/corpus/code-point-index';
import { corpusVersion } from '#core/formats/corpus/corpus-shape';
import {
  toCorpusAnnotation,
  toCorpusCodebook,
  toCorpusCoder,
  toCorpusDocument,
  toCorpusEntity,
  toCorpusProject,
  toCorpusRelation,
} from '#core/formats/corpus/to-corpus';
import {
  toCorpusAssignment,
  toCorpusComment,
  toCorpusRound,
  toCorpusVerdict,
} from '#core/formats/corpus/to-corpus-review';
import { packChunks } from '#core/formats/pack-chunks';
import type { ProjectView } from '#core/model/project-view';
import type { AssignmentRecord, Id } from '#core/model/records';

export const corpusLinesFormat = 'spanwright-corpus-lines';

/**
 * JSON Lines: a header with what belongs to the whole corpus, then one document a line with its text, annotations
 * and relations, and with its assignments, comments and verdicts where there are any. The shapes are those of the JSON
 * corpus. For programs that take a corpus line by line.
 */
export function writeCorpusLines(
  view: ProjectView,
  readText: (documentId: Id) => string | Promise<string>,
): AsyncGenerator<string> {
  return packChunks(lines(view, readText));
}

async function* lines(
  view: ProjectView,
  readText: (documentId: Id) => string | Promise<string>,
): AsyncGenerator<string> {
  const header = {
    format: corpusLinesFormat,
    version: corpusVersion,
    project: toCorpusProject(view.project()),
    codebook: toCorpusCodebook(view.codebook()),
    coders: view.coders().map(toCorpusCoder),
    entities: view.entities().map(toCorpusEntity),
    relations: view.relationsOf('').map(toCorpusRelation),
    ...(view.rounds().length === 0 ? {} : { rounds: view.rounds().map(toCorpusRound) }),
  };
  const assignments = new Map<Id, AssignmentRecord[]>();
  for (const assignment of view.assignments()) {
    const known = assignments.get(assignment.documentId);
    if (known === undefined) assignments.set(assignment.documentId, [assignment]);
    else known.push(assignment);
  }
  yield `${JSON.stringify(header)}\n`;
  for (const document of view.documents()) {
    const text = await readText(document.id);
    const index = indexCodePoints(text);
    // The lists are written piece by piece: a document may have more annotations than fit into one string.
    yield JSON.stringify(toCorpusDocument(document, text, index)).slice(0, -1);
    yield* list('annotations', view.annotationsOf(document.id), (annotation) => toCorpusAnnotation(annotation, index));
    yield* list('relations', view.relationsOf(document.id), toCorpusRelation);
    yield* listIfAny('assignments', assignments.get(document.id) ?? [], toCorpusAssignment);
    yield* listIfAny('comments', view.commentsOf(document.id), toCorpusComment);
    yield* listIfAny('verdicts', view.verdictsOf(document.id), toCorpusVerdict);
    yield '}\n';
  }
}

function listIfAny<Item>(name: string, items: readonly Item[], shape: (item: Item) => object): Iterable<string> {
  return items.length === 0 ? [] : list(name, items, shape);
}

function* list<Item>(name: string, items: Iterable<Item>, shape: (item: Item) => object): Generator<string> {
  let separator = '';
  yield `,${JSON.stringify(name)}:[`;
  for (const item of items) {
    yield separator + JSON.stringify(shape(item));
    separator = ',';
  }
  yield ']';
}
