import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLint, lintDocument } from '#core/codebook/lint';
import { editDocument } from '#core/commands/edit-document';
import { setAttribute } from '#core/commands/set-attribute';
import type { AnnotationRecord, AnyRecord } from '#core/model/records';
import { buildAnnotation, buildCoder, buildDocument, buildEntity, buildRelation } from '#testing/builders';
import { chooseCommand } from '#testing/random-commands';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said “Russia broke it,” on Friday, Feb. 1 (2019). NATO agreed. NATO agreed. Read more.';

function at(words: string, parts: Partial<AnnotationRecord>, from = 0): AnnotationRecord {
  const start = text.indexOf(words, from);
  return buildAnnotation(text, { start, end: start + words.length }, { id: words, ...parts });
}

function codes(...records: readonly AnyRecord[]): readonly string[] {
  return lintDocument(createWorkbench(text, records).view, 'document-1', text).map(({ code }) => code);
}

const actor = at('NATO', { attributes: { entity: 'entity-1' } });
const claim = at('Russia broke it', { tag: 'claim' });
const date = at('Feb. 1 (2019)', { tag: 'date', attributes: { value: '2019-02-01' } });
const madeBy = buildRelation(claim.id, actor.id);
const entity = buildEntity();

describe('constraints', () => {
  test('finds nothing wrong with a complete coding', () => {
    expect(codes(entity, actor, claim, date, madeBy)).toEqual([]);
  });

  test('a claim needs a claimant, an actor an entity', () => {
    expect(codes(claim)).toEqual(['no-claimant']);
    expect(codes(at('NATO', {}))).toEqual(['no-entity']);
    expect(codes(at('NATO', { attributes: { entity: 'gone' } }))).toEqual(['no-entity']);
  });

  test.each(['demand', 'accuse', 'warn'])('who would %s does so to somebody', (act) => {
    const aimed = { ...claim, attributes: { function: act } };
    expect(codes(entity, actor, aimed, madeBy)).toEqual(['no-addressee']);
    const addressed = buildRelation(claim.id, actor.id, { id: 'r2', type: 'addressed_to' });
    expect(codes(entity, actor, aimed, madeBy, addressed)).toEqual([]);
    expect(codes(entity, actor, { ...claim, attributes: { function: 'assert' } }, madeBy)).toEqual([]);
  });

  test('a stance is a stance on something', () => {
    expect(codes(entity, actor, { ...claim, attributes: { stance: 'oppose' } }, madeBy)).toEqual(['stance-alone']);
  });

  test('a date needs a value, and one without a year a document with a date', () => {
    expect(codes(at('2019', { tag: 'date' }))).toEqual(['no-value']);
    expect(codes(at('2019', { tag: 'date', attributes: { value: 'soon' } }))).toEqual(['not-a-date']);
    const friday = at('Friday', { tag: 'date' });
    expect(codes(friday)).toEqual(['no-value', 'no-reference']);
    const bench = createWorkbench(text, [friday]);
    bench.run(editDocument(bench, { documentId: 'document-1', details: { date: '2019-02-02' } }));
    expect(lintDocument(bench.view, 'document-1', text).map(({ code }) => code)).toEqual(['no-value']);
  });

  test('a value that somebody filled in needs no date to count from', () => {
    expect(codes(at('February 2', { tag: 'date', attributes: { value: '2019-02-02' } }))).toEqual([]);
  });

  test('what is said after the document’s date is worth a look', () => {
    const saidOn = buildRelation(claim.id, date.id, { id: 'r3', type: 'said_on' });
    const bench = createWorkbench(text, [entity, actor, claim, date, madeBy, saidOn]);
    const setDate = (value: string) =>
      bench.run(editDocument(bench, { documentId: 'document-1', details: { date: value } }));
    setDate('2019-01');
    expect(lintDocument(bench.view, 'document-1', text).map(({ code }) => code)).toEqual(['said-later']);
    setDate('2019-02');
    expect(lintDocument(bench.view, 'document-1', text)).toEqual([]);
    // A region with a date of its own, such as a story of another year, is measured by it.
    const region = { id: 'region-1', start: 0, end: text.length, role: 'article', date: '2018' } as const;
    bench.run(editDocument(bench, { documentId: 'document-1', details: { regions: [region] } }));
    expect(lintDocument(bench.view, 'document-1', text).map(({ code }) => code)).toEqual(['said-later']);
  });

  test.each<readonly [string, Partial<AnnotationRecord>, string | null]>([
    ['“Russia broke it,”', { tag: 'claim' }, 'Russia broke it'],
    ['on Friday,', { tag: 'date', attributes: { value: '2019-02-01' } }, 'on Friday'],
    ['NATO agreed.', { tag: 'claim' }, null],
    ['Feb.', { tag: 'date', attributes: { value: '2019-02' } }, null],
    ['1 (2019)', { tag: 'date', attributes: { value: '2019' } }, null],
  ])('loose edges of %s can be mended', (words, parts, mended) => {
    const bench = createWorkbench(text, [at(words, parts)]);
    const found = lintDocument(bench.view, 'document-1', text).find(({ code }) => code === 'loose-edges');
    expect(found?.mend === undefined ? null : text.slice(found.mend.start, found.mend.end)).toBe(mended);
  });

  test('tags in boilerplate, twice the same claim, lost and wrong quotes', () => {
    const start = text.indexOf('Read');
    const region = { id: 'x', start, end: text.length, role: 'boilerplate', date: '' } as const;
    const bench = createWorkbench(text, [entity, at('Read', { attributes: { entity: 'entity-1' } })]);
    bench.run(editDocument(bench, { documentId: 'document-1', details: { regions: [region] } }));
    expect(lintDocument(bench.view, 'document-1', text).map(({ code }) => code)).toEqual(['in-boilerplate']);

    const first = at('NATO agreed', { tag: 'claim', id: 'c1' });
    const second = at('NATO agreed', { tag: 'claim', id: 'c2' }, first.end);
    const made = ['c1', 'c2'].map((id) => buildRelation(id, actor.id, { id: `made ${id}` }));
    expect(codes(entity, actor, first, second, ...made)).toEqual(['same-claim', 'same-claim']);
    const theirs = { ...second, coder: 'coder-2' };
    expect(codes(entity, buildCoder({ id: 'coder-2' }), actor, first, theirs, ...made)).toEqual([]);

    expect(codes(entity, { ...actor, status: 'orphaned' })).toEqual(['orphaned']);
    expect(codes(entity, { ...actor, status: 'rejected', attributes: {} })).toEqual([]);
    expect(codes(entity, { ...actor, quote: 'OTAN' })).toEqual(['quote-differs']);
    expect(codes({ ...actor, tag: 'gone' })).toEqual(['unknown-tag']);
  });

  test('what is switched off is not asked for', () => {
    const bench = createWorkbench(text, [at('NATO', {}), claim]);
    const codebook = bench.view.codebook();
    bench.table.apply({
      added: [],
      removed: [],
      updated: [
        [
          codebook,
          {
            ...codebook,
            tags: codebook.tags.map((tag) => ({
              ...tag,
              attributes: tag.attributes.map((each) => ({ ...each, on: false })),
            })),
            relations: codebook.relations.map((relation) => ({ ...relation, on: false })),
          },
        ],
      ],
    });
    expect(lintDocument(bench.view, 'document-1', text)).toEqual([]);
  });
});

const dice = fc.record({ what: fc.nat(1000), one: fc.nat(1000), two: fc.nat(1000), three: fc.nat(1000) });

test('watching changes finds what looking at everything anew would find', () => {
  fc.assert(
    fc.property(fc.array(dice, { maxLength: 50, size: 'max' }), (throws) => {
      const second = buildDocument(text, { id: 'document-2', order: 2 });
      const bench = createWorkbench(text, [second]);
      const lint = createLint(bench.view, () => undefined);
      const seen = new Map(['document-1', 'document-2'].map((id) => [id, lint.inDocument(id)]));
      for (const each of throws) {
        const done = bench.run(chooseCommand(bench, each).command, bench.view.coders()[0]?.id);
        if (!done.ok) continue;
        const touched = lint.apply(done.value);
        for (const documentId of ['document-1', 'document-2']) {
          const findings = lint.inDocument(documentId);
          expect(findings).toEqual(createLint(bench.view, () => undefined).inDocument(documentId));
          if (!touched.includes(documentId)) expect(findings).toEqual(seen.get(documentId));
          seen.set(documentId, findings);
        }
      }
    }),
    { seed: 5, numRuns: 100 },
  );
});

test('a map of findings that was given out does not change', () => {
  const bench = createWorkbench(text, [entity, at('NATO', {})]);
  const lint = createLint(bench.view, () => text);
  const before = lint.inDocument('document-1');
  const done = bench.run(setAttribute(bench, { annotationIds: ['NATO'], attribute: 'entity', value: 'entity-1' }));
  if (done.ok) lint.apply(done.value);
  expect([before.size, lint.inDocument('document-1').size]).toEqual([1, 0]);
});
