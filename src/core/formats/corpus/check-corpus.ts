/** What a schema cannot say about a corpus: ids, references, offsets in both units, quotes, the codebook. */
import { checkAttributes, checkCodebookIds, createCodebookIndex } from '#core/formats/corpus/check-attributes';
import { checkCodebookParts } from '#core/formats/corpus/check-codebook-parts';
import { checkReview } from '#core/formats/corpus/check-review';
import { checkAnnotationSpan, checkDocumentText, type CheckedText } from '#core/formats/corpus/check-spans';
import type { CollectedCorpus, Placed, RecordPlace } from '#core/formats/corpus/collect-corpus';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusRelation } from '#core/formats/corpus/corpus-shape';
import type { Id } from '#core/model/records';

export type Strictness = 'strict' | 'lenient';

/** How many elements are checked between two pauses. */
const stride = 500;

export async function checkCorpus(
  corpus: CollectedCorpus,
  strictness: Strictness,
  findings: FindingList,
  pause: () => Promise<void>,
): Promise<void> {
  const kinds = collectIds(corpus, findings);
  const mild = strictness === 'lenient' ? findings.warning : findings.error;
  const codebook = createCodebookIndex(corpus.codebook?.value);
  if (corpus.codebook !== undefined) {
    checkCodebookIds(corpus.codebook, findings);
    checkCodebookParts(corpus.codebook, mild);
  }

  const refersTo = (id: Id, allowed: readonly RecordPlace[]): boolean => {
    const kind = kinds.get(id);
    return kind === undefined ? corpus.brokenIds.has(id) : allowed.includes(kind);
  };

  const texts = new Map<Id, CheckedText>();
  for (const document of corpus.documents) {
    texts.set(document.value.id, checkDocumentText(document, mild, findings));
    await pause();
  }

  let done = 0;
  for (const { value, index, place } of corpus.annotations) {
    const at = (...parts: readonly (string | number)[]): string => pointerTo('annotations', index, ...parts);
    const dangling = (what: string, id: Id, member: string): void =>
      mild('dangling-reference', `There is no ${what} “${id}”.`, at(member), place);
    const text = texts.get(value.documentId);
    if (text !== undefined) checkAnnotationSpan({ value, index, place }, text, mild, findings);
    else if (!corpus.brokenIds.has(value.documentId)) dangling('document', value.documentId, 'documentId');
    if (!refersTo(value.coder, ['coders'])) dangling('coder', value.coder, 'coder');
    if (corpus.codebook !== undefined) {
      if (!codebook.hasTag(value.tag)) dangling('tag', value.tag, 'tag');
      checkAttributes({ value, index, place }, codebook, (id) => refersTo(id, ['entities']), mild, findings);
    }
    done += 1;
    if (findings.isFull()) return;
    if (done % stride === 0) await pause();
  }

  const documentOf = new Map(corpus.annotations.map(({ value }) => [value.id, value.documentId]));
  for (const relation of corpus.relations) {
    checkRelation(relation);
    done += 1;
    if (findings.isFull()) return;
    if (done % stride === 0) await pause();
  }
  await checkReview(corpus, refersTo, mild, findings, pause);
  checkJournal(corpus, findings);

  function checkRelation({ value, index, place }: Placed<CorpusRelation>): void {
    const at = (...parts: readonly (string | number)[]): string => pointerTo('relations', index, ...parts);
    const dangling = (what: string, id: Id, pointer: string): void =>
      mild('dangling-reference', `There is no ${what} “${id}”.`, pointer, place);
    const ends: readonly RecordPlace[] = ['annotations', 'entities'];
    if (!refersTo(value.from, ends)) dangling('annotation or entity', value.from, at('from'));
    if (value.target.kind === 'record' && !refersTo(value.target.id, ends)) {
      dangling('annotation or entity', value.target.id, at('target', 'id'));
    }
    if (!refersTo(value.coder, ['coders'])) dangling('coder', value.coder, at('coder'));
    if (corpus.codebook !== undefined && !codebook.hasRelation(value.type)) {
      dangling('relation type', value.type, at('type'));
    }
    const from = documentOf.get(value.from);
    if (value.documentId !== '' && !refersTo(value.documentId, ['documents'])) {
      dangling('document', value.documentId, at('documentId'));
    } else if (from !== undefined && from !== value.documentId) {
      const said = `It starts at an annotation of document “${from}”, but names document “${value.documentId}”.`;
      findings.error('dangling-reference', said, at('documentId'), place);
    }
  }
}

/** Where each id stands; an id that stands twice is an error, whatever the kinds. */
function collectIds(corpus: CollectedCorpus, findings: FindingList): ReadonlyMap<Id, RecordPlace> {
  const kinds = new Map<Id, RecordPlace>();
  const enter = (kind: RecordPlace, items: readonly Placed<{ readonly id: Id }>[]): void => {
    for (const { value, index, place } of items) {
      if (kinds.has(value.id)) {
        const alone = kind === 'project' || kind === 'codebook';
        const pointer = alone ? pointerTo(kind, 'id') : pointerTo(kind, index, 'id');
        findings.error('duplicate-id', `The id “${value.id}” stands twice in the file.`, pointer, place);
      } else {
        kinds.set(value.id, kind);
      }
    }
  };
  if (corpus.project !== undefined) enter('project', [corpus.project]);
  if (corpus.codebook !== undefined) enter('codebook', [corpus.codebook]);
  enter('coders', corpus.coders);
  enter('documents', corpus.documents);
  enter('entities', corpus.entities);
  enter('annotations', corpus.annotations);
  enter('relations', corpus.relations);
  enter('rounds', corpus.rounds);
  enter('assignments', corpus.assignments);
  enter('comments', corpus.comments);
  enter('verdicts', corpus.verdicts);
  enter('receipts', corpus.receipts);
  return kinds;
}

function checkJournal(corpus: CollectedCorpus, findings: FindingList): void {
  let expected = 1;
  for (const { value, index, place } of corpus.journal ?? []) {
    if (value.sequence !== expected) {
      const said = `The history has a gap: entry ${String(expected)} should stand here.`;
      findings.error('journal', said, pointerTo('journal', index, 'sequence'), place);
      return;
    }
    if ('of' in value.origin && value.origin.of >= value.sequence) {
      const said = 'It takes back an entry that comes later.';
      findings.error('journal', said, pointerTo('journal', index, 'origin', 'of'), place);
    }
    expected += 1;
  }
}
