import { describe, expect, test } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { DocumentState, EntityRecord } from '#core/model/records';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { combineCorpora, type CombinedCorpora, type NamedCorpus } from '#core/review/combine-corpora';
import { buildAnnotation, buildCoder, buildDocument, buildEntity, buildProject } from '#testing/builders';

const texts = ['NATO met Russia on Friday. It failed.', 'France agreed. Moscow left.'];

interface Layer {
  readonly name: string;
  readonly coder: string;
  /** Words to tag, by document. */
  readonly words: readonly (readonly string[])[];
  readonly state?: DocumentState;
  /** Ids as another program would number them. */
  readonly plainIds?: boolean;
  readonly entities?: readonly EntityRecord[];
}

/** A corpus as one coder would export it: ids of documents are their own, the texts are the same. */
function corpus({ name, coder, words, state = 'done', plainIds = false, entities = [] }: Layer): NamedCorpus {
  const prefix = plainIds ? '' : `${name}-`;
  const ids = texts.map((_, index) => `${prefix}document-${String(index)}`);
  const documents = texts.map((text, index) => {
    const made = buildDocument(text, { id: ids[index] ?? '', state, order: index, textHash: `hash-${String(index)}` });
    return { ...made, source: { ...made.source, sha256: `source-${String(index)}` } };
  });
  const annotations = words.flatMap((list, index) => {
    const text = texts[index] ?? '';
    return list.map((word, at) => {
      const start = text.indexOf(word);
      return buildAnnotation(
        text,
        { start, end: start + word.length },
        {
          id: `${prefix}${String(index)}-${String(at)}`,
          documentId: ids[index] ?? '',
          coder,
          attributes: entities.length === 0 ? {} : { entity: entities[0]?.id ?? '' },
        },
      );
    });
  });
  const contents: CorpusContents = {
    project: buildProject({ id: `${prefix}project` }),
    package: null,
    codebook: createDefaultCodebook(`${prefix}codebook`),
    coders: [buildCoder({ id: coder, name })],
    documents,
    texts: new Map(ids.map((id, index) => [id, texts[index] ?? ''])),
    entities,
    annotations,
    relations: [],
    rounds: [],
    assignments: [],
    comments: [],
    verdicts: [],
    receipts: [],
    journal: null,
    warnings: [],
  };
  return { name: `${name}.json`, contents };
}

function combine(...files: readonly NamedCorpus[]): CombinedCorpora {
  const combined = combineCorpora(files, { taggedOnly: false });
  if (!combined.ok) throw new Error(combined.error);
  return combined.value;
}

async function f1(combined: CombinedCorpora): Promise<readonly (number | null)[]> {
  const review = collectReviewCorpus(combined.view, (id) => combined.texts.get(id) ?? '');
  const table = await measureAgreement(review, createAgreementRequest({ resamples: 0, tags: ['actor'] }));
  const spans = table?.variables.find(({ variable }) => variable.id === 'actor.spans');
  return spans?.figures.filter(({ measure }) => measure === 'f1-exact').map(({ value }) => value) ?? [];
}

const anna = { name: 'Anna', coder: 'anna', words: [['NATO', 'Russia'], ['France']] };
const bo = { name: 'Bo', coder: 'bo', words: [['NATO'], ['France', 'Moscow']] };

describe('several corpora side by side', () => {
  test('documents are the same by their source, whatever their ids', async () => {
    const combined = combine(corpus(anna), corpus(bo));
    expect(combined.view.documents()).toHaveLength(2);
    expect(combined.view.coders().map(({ name }) => name)).toEqual(['Anna', 'Bo']);
    // Two of three tags each are the other's too.
    expect(await f1(combined)).toEqual([2 / 3]);
  });

  test('the order of the files changes no figure', async () => {
    expect(await f1(combine(corpus(bo), corpus(anna)))).toEqual(await f1(combine(corpus(anna), corpus(bo))));
  });

  test('one coder id over other tags is another layer, even where the annotations have the same ids', async () => {
    const plain = { coder: 'coder', plainIds: true };
    const combined = combine(corpus({ ...anna, ...plain }), corpus({ ...bo, ...plain }));
    expect(combined.view.coders()).toHaveLength(2);
    expect(await f1(combined)).toEqual([2 / 3]);
  });

  test('the same file twice is one layer', () => {
    const once = corpus({ ...anna, plainIds: true });
    expect(combine(once, once).view.count('annotation')).toBe(3);
    expect(combine(once, once).view.coders()).toHaveLength(1);
  });

  test('actor entities are the same by their name', () => {
    const entity = (id: string) => [buildEntity({ id, name: id.endsWith('1') ? 'NATO' : 'Nato' })];
    const combined = combine(
      corpus({ ...anna, entities: entity('entity-1') }),
      corpus({ ...bo, entities: entity('entity-2') }),
    );
    expect(combined.view.entities().map(({ id }) => id)).toEqual(['entity-1']);
  });
});

describe('who coded what', () => {
  const onlyFirst = { ...bo, words: [['NATO'], []] };

  test('a file that keeps no states holds what its one coder was given, and the notes say so', async () => {
    const combined = combine(corpus({ ...anna, state: 'to-do' }), corpus({ ...onlyFirst, state: 'to-do' }));
    // Bo found nothing in the second document: Anna’s tag there is one that Bo has not.
    expect(await f1(combined)).toEqual([0.5]);
    expect(combined.notes.join(' ')).toContain('Bo.json keeps no document states');
  });

  test('where a document is to do it was not coded, if others are done', async () => {
    const file = corpus({ ...onlyFirst, state: 'to-do' });
    const [first, ...others] = file.contents.documents;
    if (first === undefined) throw new Error('No document');
    const contents = { ...file.contents, documents: [{ ...first, state: 'done' as const }, ...others] };
    expect(await f1(combine(corpus(anna), { ...file, contents }))).toEqual([2 / 3]);
  });

  test('done without a tag is coded, in the first file as in the others', async () => {
    expect(await f1(combine(corpus(anna), corpus(onlyFirst)))).toEqual([0.5]);
    expect(await f1(combine(corpus(onlyFirst), corpus(anna)))).toEqual([0.5]);
  });
});

test('a file of other documents is refused by name', () => {
  const file = corpus(bo);
  const documents = file.contents.documents.map((document) => ({
    ...document,
    textHash: `other-${document.id}`,
    source: { ...document.source, sha256: `other-${document.id}` },
  }));
  const combined = combineCorpora([corpus(anna), { ...file, contents: { ...file.contents, documents } }], {
    taggedOnly: false,
  });
  expect(combined.ok ? '' : combined.error).toMatch(/^Bo\.json: The file has none of this project’s documents/);
});
