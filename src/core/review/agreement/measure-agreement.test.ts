import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { compareSpans } from '#core/model/record-order';
import type { AnnotationRecord } from '#core/model/records';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import type { AgreementRequest, AgreementTable, Figure, MeasureId } from '#core/review/agreement/agreement-table';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { unitsBehind } from '#core/review/agreement/units-behind';
import type { ReviewCorpus } from '#core/review/review-corpus';
import { arbitraryReviewCorpus, arbitraryRule, reorderCoders, reviewText } from '#testing/arbitrary-review';
import { buildAnnotation } from '#testing/builders';

async function measure(corpus: ReviewCorpus, parts: Partial<AgreementRequest> = {}): Promise<AgreementTable> {
  const table = await measureAgreement(corpus, createAgreementRequest({ resamples: 20, ...parts }));
  if (table === null) throw new Error('Nobody cancelled it');
  return table;
}

function figure(table: AgreementTable, variable: string, measure: MeasureId, coders?: readonly string[]): Figure {
  const found = table.variables
    .find((one) => one.variable.id === variable)
    ?.figures.find(
      (one) => one.measure === measure && (coders === undefined || one.coders.join(' ') === coders.join(' ')),
    );
  if (found === undefined) throw new Error(`No ${measure} of ${variable}`);
  return found;
}

/** Two documents over one text; each tag is written as its coder, its words and what it says. */
function corpusOf(
  tags: readonly (readonly [coder: string, words: string, parts?: Partial<AnnotationRecord>])[],
  codedBy: readonly string[] = ['Ann', 'Bo'],
): ReviewCorpus {
  const documents = ['one', 'two'].map((id) => ({
    id,
    title: id,
    date: '',
    text: reviewText,
    codedBy,
    annotations: tags
      .map(([coder, words, parts]) => {
        const start = reviewText.indexOf(words);
        const span = { start, end: start + words.length };
        return buildAnnotation(reviewText, span, { id: `${id} ${coder} ${words}`, documentId: id, coder, ...parts });
      })
      .sort(compareSpans),
    relations: [],
  }));
  return {
    codebook: createDefaultCodebook('codebook-1'),
    coders: ['Ann', 'Bo', 'Cy'].map((id) => ({ id, name: id, label: id, role: 'person' })),
    documents,
    entities: [],
    leftOut: [],
  };
}

test('a date without a modifier agrees with one whose modifier is “none”, and a modifier that one forgot counts', async () => {
  const date = (value: string, modifier?: string): Partial<AnnotationRecord> => ({
    tag: 'date',
    attributes: { ...(value === '' ? {} : { value }), ...(modifier === undefined ? {} : { modifier }) },
  });
  const corpus = corpusOf([
    ['Ann', 'Friday', date('2019-01-25', 'none')],
    ['Bo', 'Friday', date('2019-01-25')],
    ['Ann', 'the summit', date('2019-02', 'approx')],
    ['Bo', 'the summit', date('2019-02')],
    ['Ann', 'Moscow', date('', 'none')],
    ['Bo', 'Moscow', date('')],
  ]);
  const table = await measure(corpus);
  expect(figure(table, 'date.modifier', 'percent-agreement')).toMatchObject({ value: 0.5, n: 4 });
  const rows = await unitsBehind(corpus, table.request, 'date.modifier', ['Ann', 'Bo']);
  expect(rows.slice(0, 2).map(({ values }) => values)).toEqual([
    ['None', 'None'],
    ['Approximately', 'None'],
  ]);
});

describe('agreement of two coders', () => {
  const corpus = corpusOf([
    ['Ann', 'NATO', { attributes: { entity: 'nato' } }],
    ['Bo', 'NATO', { attributes: { entity: 'nato' } }],
    ['Ann', 'Russia', { attributes: { entity: 'russia' } }],
    ['Bo', 'Russia', { attributes: { entity: 'moscow' } }],
    ['Ann', 'Moscow', { attributes: { entity: 'russia' } }],
    ['Bo', 'Moscow'],
    ['Ann', 'the summit'],
    ['Bo', 'summit in Brussels'],
    ['Ann', 'Friday', { tag: 'date' }],
    ['Bo', 'Friday'],
  ]);

  test('gives precision, recall and F1 of spans, exact and by the rule', async () => {
    const exact = await measure(corpus);
    expect(figure(exact, 'actor.spans', 'f1-exact')).toMatchObject({ value: (2 * 6) / 18, n: 18 });
    expect(figure(exact, 'actor.spans', 'precision-exact').value).toBe(6 / 10);
    expect(figure(exact, 'actor.spans', 'recall-exact').value).toBe(6 / 8);
    expect(() => figure(exact, 'actor.spans', 'f1-relaxed')).toThrow();
    const relaxed = await measure(corpus, { rule: { kind: 'overlap', share: 0.2 } });
    expect(figure(relaxed, 'actor.spans', 'f1-exact').value).toBe(12 / 18);
    expect(figure(relaxed, 'actor.spans', 'f1-relaxed').value).toBe(16 / 18);
  });

  test('compares values on matched spans, and leaves out what is missing, with counts', async () => {
    const table = await measure(corpus);
    expect(figure(table, 'actor.entity', 'percent-agreement')).toMatchObject({
      value: 0.5,
      n: 4,
      excluded: [
        { reason: 'Matched spans that one of the two, or both, left open (not filled in).', count: 2 },
        { reason: 'Spans that only one of the two marked at the place.', count: 6 },
      ],
    });
    // Two units agree on one value, two are (russia, moscow): κ = (1/2 − 1/4) / (1 − 1/4).
    expect(figure(table, 'actor.entity', 'cohen-kappa').value).toBeCloseTo(1 / 3, 15);
    expect(figure(table, 'claim.stance', 'cohen-kappa')).toMatchObject({ value: null, n: 0 });
  });

  test('compares tags where both marked the same place, and shows what only one marked beside them', async () => {
    const table = await measure(corpus);
    expect(figure(table, 'tags', 'percent-agreement')).toMatchObject({ value: 6 / 8, n: 8 });
    expect(table.variables.find(({ variable }) => variable.id === 'tags')?.confusions).toEqual([
      {
        coders: ['Ann', 'Bo'],
        values: [
          { id: 'claim', label: 'Claim' },
          { id: 'actor', label: 'Actor' },
          { id: 'date', label: 'Date' },
          { id: '', label: 'not tagged' },
        ],
        counts: [
          [0, 0, 0, 0],
          [0, 6, 0, 2],
          [0, 2, 0, 0],
          [0, 2, 0, 0],
        ],
      },
    ]);
  });

  test('counts untagged words only when asked', async () => {
    const plain = await measure(corpus);
    expect(plain.variables.map(({ variable }) => variable.id)).not.toContain('actor.words');
    const words = await measure(corpus, { countUntagged: true });
    // Of 25 words a document, “the”, “in”, “Brussels” and “Friday” are tagged by one of the two.
    expect(figure(words, 'actor.words', 'percent-agreement')).toMatchObject({ value: 21 / 25, n: 50 });
  });

  test('says why a figure is undefined', async () => {
    const agreed = corpusOf([
      ['Ann', 'Russia broke the treaty', { tag: 'claim', attributes: { stance: 'oppose' } }],
      ['Bo', 'Russia broke the treaty', { tag: 'claim', attributes: { stance: 'oppose' } }],
    ]);
    const table = await measure(agreed);
    expect(figure(table, 'claim.stance', 'cohen-kappa')).toMatchObject({
      value: null,
      reason: 'One category only: κ is undefined.',
      interval: null,
      intervalReason: 'The figure is undefined.',
      n: 2,
    });
    expect(figure(table, 'claim.stance', 'percent-agreement').value).toBe(1);
    expect(figure(table, 'date.spans', 'f1-exact').reason).toBe('Neither coder has spans.');
  });

  test('has no interval over one document, or without resamples', async () => {
    const one = await measure(corpus, { documents: ['one'] });
    expect(figure(one, 'tags', 'percent-agreement')).toMatchObject({
      interval: null,
      intervalReason: 'An interval by document needs at least two documents.',
    });
    expect(one.leftOut).toEqual([
      { reason: 'Coders who share no document with another coder.', count: 1 },
      { reason: 'Documents that were not chosen.', count: 1 },
    ]);
    const none = await measure(corpus, { resamples: 0 });
    expect(figure(none, 'tags', 'percent-agreement').intervalReason).toBe('No resamples were asked for.');
  });

  test('never calls a document not chosen that no two of them coded', async () => {
    const more = {
      ...corpus,
      documents: corpus.documents.map((one, at) => (at === 0 ? { ...one, codedBy: ['Ann'] } : one)),
    };
    const [first = '', ...rest] = more.documents.map(({ id }) => id);
    const all = await measure(more, { coders: ['Ann', 'Bo'] });
    const some = await measure(more, { coders: ['Ann', 'Bo'], documents: rest });
    expect(first).not.toBe('');
    expect(some.leftOut).toEqual(all.leftOut);
    expect(some.leftOut).toContainEqual({ reason: 'Documents that fewer than two of the coders coded.', count: 1 });
    expect([all.documents - some.documents, all.shared - some.shared]).toEqual([1, 0]);
  });

  test('gives γ only when asked, with what it was made of', async () => {
    const plain = await measure(corpus);
    expect(() => figure(plain, 'actor.spans', 'gamma')).toThrow();
    const table = await measure(corpus, { gamma: true });
    const gamma = figure(table, 'actor.spans', 'gamma');
    expect(gamma).toMatchObject({ n: 18, coders: ['Ann', 'Bo'] });
    expect(gamma.rule).toMatch(/^Positional and nominal dissimilarity .* sampled estimate over \d+ random samples/u);
    expect(figure(table, 'tags', 'gamma')).toMatchObject({ n: 20 });
    expect(figure(await measure(corpus, { gamma: true }), 'tags', 'gamma')).toEqual(figure(table, 'tags', 'gamma'));
  });

  test('stops when it is cancelled, and tells how far it is', async () => {
    const seen: number[] = [];
    const watch = { onProgress: ({ done }: { readonly done: number }) => void seen.push(done) };
    await measureAgreement(corpus, createAgreementRequest({ resamples: 0 }), watch);
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    expect(seen.at(-1)).toBe(1);
    const cancelled = { cancelled: () => true };
    expect(await measureAgreement(corpus, createAgreementRequest(), cancelled)).toBeNull();
  });
});

const seed = 41;
const corpora = arbitraryReviewCorpus({ documents: 3, spans: 6 });
const parts = (rule: AgreementRequest['rule']): Partial<AgreementRequest> => ({ rule, countUntagged: true });

function allFigures(table: AgreementTable): readonly Figure[] {
  return table.variables.flatMap(({ figures }) => figures);
}

describe('any layers', () => {
  test('leave out what they do not rest on, with counts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, arbitraryRule, async (corpus, rule) => {
        const table = await measure(corpus, { rule, resamples: 0 });
        const spansOf = (coders: readonly string[], tag: string) =>
          corpus.documents.flatMap(({ annotations }) =>
            annotations.filter((one) => coders.includes(one.coder) && (tag === '' || one.tag === tag)),
          ).length;
        for (const { variable, figures } of table.variables) {
          for (const one of figures) {
            const left = one.excluded.reduce((sum, { count }) => sum + count, 0);
            const all = spansOf(one.coders, variable.tag);
            if (variable.kind === 'spans' && one.measure.startsWith('f1-')) expect(one.n + left).toBe(all);
            if (one.measure !== 'percent-agreement' || one.coders.length !== 2) continue;
            // A unit is two spans, whether it counts or was left open.
            const open = one.excluded.find(({ reason }) => reason.startsWith('Matched spans'))?.count ?? 0;
            expect(2 * (one.n + open) + left - open).toBe(all);
          }
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test('that are identical give 1 or a stated reason', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, arbitraryRule, async (corpus, rule) => {
        const [first] = corpus.coders;
        const documents = corpus.documents.map((document) => {
          const own = document.annotations.filter(({ coder }) => coder === first?.id);
          const copies = corpus.coders.flatMap(({ id }) =>
            own.map((one) => ({ ...one, id: `${one.id} of ${id}`, coder: id })),
          );
          const relations = corpus.coders.flatMap(({ id }) =>
            document.relations
              .filter(({ coder }) => coder === first?.id)
              .map((one) => ({
                ...one,
                id: `${one.id} of ${id}`,
                coder: id,
                from: `${one.from} of ${id}`,
                target:
                  one.target.kind === 'record'
                    ? { kind: 'record' as const, id: `${one.target.id} of ${id}` }
                    : one.target,
              })),
          );
          const codedBy = corpus.coders.map(({ id }) => id);
          return { ...document, annotations: copies.sort(compareSpans), relations, codedBy };
        });
        const table = await measure({ ...corpus, documents }, parts(rule));
        for (const { value, reason, measure: id } of allFigures(table)) {
          if (value === null) expect(reason, id).not.toBe('');
          else expect(value, id).toBeCloseTo(1, 12);
        }
      }),
      { seed, numRuns: 120 },
    );
  });

  test('give the same figures in any order of coders, to the last bit', async () => {
    const keyOf = ({ measure: id, coders }: Figure) => `${id} ${coders.toSorted().join(' ')}`;
    const swapped: Partial<Record<MeasureId, MeasureId>> = {
      'precision-exact': 'recall-exact',
      'recall-exact': 'precision-exact',
      'precision-relaxed': 'recall-relaxed',
      'recall-relaxed': 'precision-relaxed',
    };
    await fc.assert(
      fc.asyncProperty(corpora, arbitraryRule, async (corpus, rule) => {
        const there = await measure(corpus, parts(rule));
        const back = await measure(
          reorderCoders(corpus, corpus.coders.map((_, index) => index).toReversed()),
          parts(rule),
        );
        for (const { variable, figures } of there.variables) {
          const others = back.variables.find((one) => one.variable.id === variable.id)?.figures ?? [];
          const byKey = new Map(others.map((one) => [keyOf(one), one]));
          expect(others).toHaveLength(figures.length);
          for (const one of figures) {
            const other = byKey.get(keyOf({ ...one, measure: swapped[one.measure] ?? one.measure }));
            expect([other?.value, other?.n, other?.interval]).toEqual([one.value, one.n, one.interval]);
            expect(other?.observed).toBe(one.observed);
            expect(other?.expected).toBe(one.expected);
          }
        }
      }),
      { seed, numRuns: 120 },
    );
  });

  test('rest on units that can be shown, and on counts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, arbitraryRule, async (corpus, rule) => {
        const request = createAgreementRequest({ rule, resamples: 0 });
        const table = await measure(corpus, request);
        for (const { variable, figures, confusions } of table.variables) {
          for (const one of figures) {
            expect(one.n).toBeGreaterThanOrEqual(0);
            expect(one.value === null).toBe(one.reason !== '');
            expect(one.value ?? 0).toBeLessThanOrEqual(1);
            if (one.measure !== 'percent-agreement' && !one.measure.startsWith('f1-')) continue;
            const rows = await unitsBehind(corpus, request, variable.id, one.coders);
            const tagged = rows.reduce((count, row) => count + row.annotations.filter((id) => id !== null).length, 0);
            if (variable.kind === 'spans') {
              expect(tagged).toBe(one.n);
            } else if (one.measure === 'percent-agreement') {
              expect(rows).toHaveLength(one.n);
              expect(rows.filter(({ agree }) => agree).length === rows.length).toBe(
                one.value === 1 || one.value === null,
              );
            }
          }
          for (const confusion of confusions) {
            const rows = await unitsBehind(corpus, request, variable.id, confusion.coders);
            const counted = confusion.counts.flat().reduce((sum, count) => sum + count, 0);
            const alone =
              variable.kind === 'tag'
                ? confusion.counts.at(-1)?.concat(confusion.counts.map((row) => row.at(-1) ?? 0))
                : [];
            expect(counted - (alone ?? []).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
            for (const [at, row] of confusion.values.entries()) {
              for (const [beside, column] of confusion.values.entries()) {
                const cell = { row: row.id, column: column.id };
                const inCell = await unitsBehind(corpus, request, variable.id, confusion.coders, cell);
                expect(inCell).toHaveLength(confusion.counts[at]?.[beside] ?? -1);
              }
            }
          }
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});
