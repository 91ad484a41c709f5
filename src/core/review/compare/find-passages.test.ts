import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { compareSpans } from '#core/model/record-order';
import type { AnnotationRecord, RelationRecord } from '#core/model/records';
import type { Passage } from '#core/review/compare/difference';
import { findPassages } from '#core/review/compare/find-passages';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { ReviewCorpus } from '#core/review/review-corpus';
import { arbitraryReviewCorpus, arbitraryRule, reorderCoders, reviewText } from '#testing/arbitrary-review';
import { buildAnnotation, buildEntity, buildRelation } from '#testing/builders';

type Part = Partial<AnnotationRecord> & { readonly words: string; readonly by: string };

/** An annotation of the words where they first stand in the text; its id is the coder's name and the words. */
function tag({ words, by, ...parts }: Part): AnnotationRecord {
  const start = reviewText.indexOf(words);
  return buildAnnotation(
    reviewText,
    { start, end: start + words.length },
    { id: `${by}: ${words}`, coder: by, ...parts },
  );
}

function compare(
  annotations: readonly AnnotationRecord[],
  options: {
    readonly rule?: MatchRule;
    readonly coders?: readonly string[];
    readonly relations?: RelationRecord[];
  } = {},
): readonly Passage[] {
  const coders = options.coders ?? ['Ann', 'Bo'];
  const corpus: ReviewCorpus = {
    codebook: createDefaultCodebook('codebook-1'),
    coders: ['Ann', 'Bo', 'Cy'].map((id) => ({ id, name: id, label: id, role: 'person' })),
    documents: [
      {
        id: 'document-1',
        title: '',
        date: '',
        text: reviewText,
        codedBy: coders,
        annotations: annotations.toSorted(compareSpans),
        relations: options.relations ?? [],
      },
    ],
    entities: [
      buildEntity({ id: 'nato', name: 'NATO' }),
      buildEntity({ id: 'again', name: ' nato', createdAt: '2026-06-01T00:00:00.000Z' }),
    ],
    leftOut: [],
  };
  return corpus.documents.flatMap((document) => findPassages(corpus, document, [], options.rule ?? { kind: 'exact' }));
}

function differences(passages: readonly Passage[]) {
  return passages.flatMap((passage) => passage.differences.map(({ kind, what, shown }) => [kind, what, ...shown]));
}

describe('a passage', () => {
  test('has no differences where all have the same', () => {
    const passages = compare([tag({ words: 'NATO', by: 'Ann' }), tag({ words: 'NATO', by: 'Bo' })]);
    expect(passages).toMatchObject([{ differences: [], tags: ['actor'] }]);
    expect(passages[0]?.key).toBe('Ann: NATO Bo: NATO');
  });

  test('is missing with those who coded the document and tagged nothing there', () => {
    const passages = compare([tag({ words: 'NATO', by: 'Ann' })], { coders: ['Ann', 'Bo'] });
    expect(differences(passages)).toEqual([['missing', '', 'Actor', 'not tagged']]);
    expect(passages[0]?.readings).toEqual([
      { coder: 'Ann', annotations: ['Ann: NATO'] },
      { coder: 'Bo', annotations: [] },
    ]);
    expect(differences(compare([tag({ words: 'NATO', by: 'Ann' })], { coders: ['Ann'] }))).toEqual([]);
  });

  test('is the same date with the modifier “none” as without any', () => {
    const date = (by: string, attributes: Part['attributes']): AnnotationRecord =>
      tag({ words: 'Friday', by, tag: 'date', ...(attributes === undefined ? {} : { attributes }) });
    const plain = date('Ann', { value: '2019-01-25', modifier: 'none' });
    expect(differences(compare([plain, date('Bo', { value: '2019-01-25' })]))).toEqual([]);
    expect(differences(compare([plain, date('Bo', { value: '2019-01-25', modifier: 'before' })]))).toEqual([
      ['attribute', 'modifier', 'not filled in', 'Before'],
    ]);
  });

  test('differs in its boundary beyond the tolerance only', () => {
    const claims = [
      tag({ words: 'Russia broke the treaty', by: 'Ann', tag: 'claim' }),
      tag({ words: 'that Russia broke the treaty,', by: 'Bo', tag: 'claim' }),
    ];
    expect(differences(compare(claims))).toEqual([
      ['boundary', '', 'Russia broke the treaty', 'that Russia broke the treaty,'],
    ]);
    expect(differences(compare(claims, { rule: { kind: 'words', count: 1 } }))).toEqual([]);
    expect(differences(compare(claims, { rule: { kind: 'overlap', share: 0.75 } }))).toEqual([]);
    expect(differences(compare(claims, { rule: { kind: 'words', count: 0 } }))).toHaveLength(1);
  });

  test('differs in its tag at the same place', () => {
    const passages = compare([tag({ words: 'Friday', by: 'Ann', tag: 'date' }), tag({ words: 'Friday', by: 'Bo' })]);
    expect(differences(passages)).toEqual([['tag', '', 'Date', 'Actor']]);
    expect(passages[0]?.tags).toEqual(['actor', 'date']);
  });

  test('of a tag within another kind of tag is no difference of the outer one', () => {
    const passages = compare([
      tag({ words: 'Russia broke the treaty', by: 'Ann', tag: 'claim' }),
      tag({ words: 'Russia broke the treaty', by: 'Bo', tag: 'claim' }),
      tag({ words: 'Russia', by: 'Bo' }),
    ]);
    expect(differences(passages)).toEqual([['missing', '', 'not tagged', 'Actor']]);
  });

  test('is split where one has a span for what another has as several', () => {
    const passages = compare(
      [
        tag({ words: 'Russia broke the treaty, and Moscow denied it', by: 'Ann', tag: 'claim' }),
        tag({ words: 'Russia broke the treaty', by: 'Bo', tag: 'claim' }),
        tag({ words: 'Moscow denied it', by: 'Bo', tag: 'claim' }),
        tag({ words: 'Russia broke the treaty', by: 'Cy', tag: 'claim' }),
        tag({ words: 'Moscow denied it', by: 'Cy', tag: 'claim' }),
      ],
      { coders: ['Ann', 'Bo', 'Cy'] },
    );
    expect(passages).toHaveLength(1);
    expect(differences(passages)).toEqual([
      [
        'split',
        '',
        'Russia broke the treaty, and Moscow denied it',
        'Russia broke the treaty | Moscow denied it',
        'Russia broke the treaty | Moscow denied it',
      ],
    ]);
  });

  test('is not split by a span that lies within another one of the same coder', () => {
    const passages = compare([
      tag({ words: 'Russia broke the treaty', by: 'Ann', tag: 'claim' }),
      tag({ words: 'Russia broke the treaty', by: 'Bo', tag: 'claim' }),
      tag({ words: 'broke the treaty', by: 'Bo', tag: 'claim' }),
    ]);
    expect(differences(passages)).toEqual([['missing', '', 'not tagged', 'Claim']]);
  });

  test('differs in attributes that are on, and in values', () => {
    const passages = compare([
      tag({
        words: 'Russia broke the treaty',
        by: 'Ann',
        tag: 'claim',
        attributes: { stance: 'oppose', polarity: 'x' },
      }),
      tag({ words: 'Russia broke the treaty', by: 'Bo', tag: 'claim', attributes: { stance: 'neutral' } }),
      tag({ words: 'NATO', by: 'Ann', attributes: { entity: 'nato' } }),
      tag({ words: 'NATO', by: 'Bo', attributes: { entity: 'again' } }),
      tag({ words: 'Friday', by: 'Ann', tag: 'date', attributes: { value: '2019-01-25' } }),
      tag({ words: 'Friday', by: 'Bo', tag: 'date', attributes: { modifier: 'before' } }),
    ]);
    expect(differences(passages)).toEqual([
      ['attribute', 'modifier', 'not filled in', 'Before'],
      ['value', 'value', '2019-01-25', 'not filled in'],
      ['attribute', 'stance', 'Oppose', 'Neutral or unclear'],
    ]);
  });

  test('differs in a relation that leads to another actor, mention or word', () => {
    const claim = (by: string) => tag({ words: 'Russia broke the treaty', by, tag: 'claim' });
    const nato = (by: string, entity?: string) =>
      tag({ words: 'NATO', by, attributes: entity === undefined ? {} : { entity } });
    const alliance = (by: string, entity: string) => tag({ words: 'the alliance', by, attributes: { entity } });
    const made = (from: AnnotationRecord, to: AnnotationRecord | 'author') => ({
      ...buildRelation(from.id, to === 'author' ? '' : to.id, { id: `${from.id} made by`, coder: from.coder }),
      ...(to === 'author' ? { target: { kind: 'literal', value: 'author' } as const } : {}),
    });
    const relationsBetween = (ann: AnnotationRecord | 'author', bo: AnnotationRecord | 'author') =>
      differences(
        compare([claim('Ann'), claim('Bo'), ...[ann, bo].filter((end) => end !== 'author')], {
          relations: [made(claim('Ann'), ann), made(claim('Bo'), bo)],
        }),
      ).filter(([kind]) => kind === 'relation');

    expect(relationsBetween(nato('Ann'), nato('Bo'))).toEqual([]);
    expect(relationsBetween(nato('Ann', 'nato'), alliance('Bo', 'again'))).toEqual([]);
    expect(relationsBetween('author', 'author')).toEqual([]);
    expect(relationsBetween(nato('Ann'), alliance('Bo', 'nato'))).toEqual([['relation', 'made_by', 'NATO', 'NATO']]);
    expect(relationsBetween(nato('Ann', 'nato'), 'author')).toEqual([['relation', 'made_by', 'NATO', 'author']]);
  });
});

const seed = 20;

describe('any layers', () => {
  test('have every annotation in exactly one passage, with the tags and the place of its annotations', () => {
    fc.assert(
      fc.property(arbitraryReviewCorpus(), arbitraryRule, (corpus, rule) => {
        for (const document of corpus.documents) {
          const passages = findPassages(corpus, document, [], rule);
          const found = passages.flatMap(({ readings }) => readings.flatMap(({ annotations }) => annotations));
          expect(found.toSorted()).toEqual(document.annotations.map(({ id }) => id).sort());
          expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
          for (const { readings, start, end, differences } of passages) {
            expect(readings.map(({ coder }) => coder)).toEqual(document.codedBy);
            const own = readings.flatMap(({ annotations }) => annotations);
            const spans = document.annotations.filter(({ id }) => own.includes(id));
            expect([start, end]).toEqual([
              Math.min(...spans.map((span) => span.start)),
              Math.max(...spans.map((span) => span.end)),
            ]);
            for (const { shown } of differences) expect(shown).toHaveLength(readings.length);
          }
        }
      }),
      { seed, numRuns: 600 },
    );
  });

  test('give the same passages in any order of coders', () => {
    const reversed = (order: readonly Passage[]) =>
      order.map((passage) => ({
        ...passage,
        readings: passage.readings.toReversed(),
        differences: passage.differences.map((difference) => ({ ...difference, shown: difference.shown.toReversed() })),
      }));
    fc.assert(
      fc.property(arbitraryReviewCorpus({ spans: 8 }), arbitraryRule, (corpus, rule) => {
        const turned = reorderCoders(corpus, corpus.coders.map((_, index) => index).toReversed());
        for (const [index, document] of corpus.documents.entries()) {
          const other = turned.documents[index];
          if (other === undefined) throw new Error('The document is gone');
          expect(reversed(findPassages(turned, other, [], rule))).toEqual(findPassages(corpus, document, [], rule));
        }
      }),
      { seed, numRuns: 600 },
    );
  });

  test('that are identical have no differences', () => {
    fc.assert(
      fc.property(arbitraryReviewCorpus({ coders: 2 }), arbitraryRule, (corpus, rule) => {
        for (const document of corpus.documents) {
          const original = document.annotations.filter(({ coder }) => coder === 'coder-1');
          const copy = (id: string) => `${id}-copy`;
          const layers = original.concat(original.map((one) => ({ ...one, id: copy(one.id), coder: 'coder-2' })));
          const own = document.relations.filter(({ coder }) => coder === 'coder-1');
          const relations = own.concat(
            own.map((relation) => ({
              ...relation,
              id: copy(relation.id),
              from: copy(relation.from),
              coder: 'coder-2',
              target:
                relation.target.kind === 'record' ? { kind: 'record', id: copy(relation.target.id) } : relation.target,
            })),
          );
          const twice = { ...document, annotations: layers.sort(compareSpans), relations };
          const passages = findPassages(corpus, { ...twice, codedBy: ['coder-1', 'coder-2'] }, [], rule);
          expect(passages.flatMap(({ differences }) => differences)).toEqual([]);
          expect(passages).toHaveLength(original.length);
        }
      }),
      { seed, numRuns: 600 },
    );
  });
});
