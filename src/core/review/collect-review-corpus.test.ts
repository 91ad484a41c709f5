import { describe, expect, test } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import type { AnyRecord, AssignmentRecord, DocumentState, Id } from '#core/model/records';
import { collectReviewCorpus, type CollectOptions } from '#core/review/collect-review-corpus';
import { buildAnnotation, buildCoder, buildDocument, buildHead, buildRelation } from '#testing/builders';

const text = 'NATO said no.';

const head = [
  ...buildHead(),
  buildCoder({ id: 'bo', name: 'Bo', role: 'imported' }),
  buildCoder({ id: 'robot', name: 'Assistant', role: 'assistant' }),
  buildCoder({ id: 'judge', name: 'Adjudication', role: 'adjudicator' }),
];

function document(id: Id, state: DocumentState = 'to-do'): AnyRecord {
  return buildDocument(text, { id, state });
}

function tag(coder: Id, documentId: Id, parts: Parameters<typeof buildAnnotation>[2] = {}) {
  return buildAnnotation(text, { start: 0, end: 4 }, { id: `${coder} in ${documentId}`, coder, documentId, ...parts });
}

function assign(coder: Id, documentId: Id, state: DocumentState): AssignmentRecord {
  const id = `task of ${coder} in ${documentId}`;
  return { kind: 'assignment', id, round: '', coder, documentId, state, updatedAt: '2026-01-05T08:00:00.000Z' };
}

function collect(records: readonly AnyRecord[], options?: CollectOptions) {
  return collectReviewCorpus(createRecordTable([...head, ...records]), () => text, options);
}

function codedBy(records: readonly AnyRecord[]): Readonly<Record<Id, readonly Id[]>> {
  return Object.fromEntries(collect(records).documents.map((each) => [each.id, each.codedBy]));
}

describe('the layers that are compared', () => {
  test('are those of coders with an annotation, a relation or an assignment, never the assistant', () => {
    const records = [document('one'), tag('bo', 'one'), tag('robot', 'one'), assign('coder-1', 'one', 'to-do')];
    const { coders, documents, leftOut } = collect(records);
    expect(coders.map(({ id }) => id)).toEqual(['coder-1', 'bo']);
    expect(documents[0]?.annotations.map(({ coder }) => coder)).toEqual(['bo']);
    expect(leftOut).toEqual([{ reason: 'Annotations of the assistant.', count: 1 }]);
  });

  test('hold what is confirmed, and say how much is left out and why', () => {
    const { documents, leftOut } = collect([
      document('one'),
      tag('bo', 'one'),
      tag('bo', 'one', { id: 'a', status: 'suggested' }),
      tag('bo', 'one', { id: 'b', status: 'rejected' }),
      tag('bo', 'one', { id: 'c', status: 'orphaned' }),
      buildRelation('a', 'bo in one', { documentId: 'one', coder: 'bo' }),
    ]);
    expect(documents[0]?.annotations).toHaveLength(1);
    expect(documents[0]?.relations).toEqual([]);
    expect(leftOut).toEqual([
      { reason: 'Annotations whose words are no longer in the text.', count: 1 },
      { reason: 'Relations of annotations that are not compared.', count: 1 },
      { reason: 'Suggestions that nobody confirmed.', count: 1 },
      { reason: 'Suggestions that were rejected.', count: 1 },
    ]);
  });

  test('leave out what lies in a region that is not article text, and its words, but not that it was coded', () => {
    const region = { id: 'r', start: 0, end: 4, role: 'caption', date: '' } as const;
    const records = [buildDocument(text, { id: 'one', regions: [region] }), tag('bo', 'one')];
    const { documents, leftOut } = collect(records);
    expect(documents).toMatchObject([{ annotations: [], codedBy: ['bo'], text: '     said no.' }]);
    expect(leftOut).toEqual([{ reason: 'Annotations in regions that are not article text.', count: 1 }]);
    const dated = buildDocument(text, { id: 'one', regions: [{ ...region, role: 'article', date: '2019' }] });
    expect(collect([dated, tag('bo', 'one')]).documents).toMatchObject([{ annotations: [{ coder: 'bo' }], text }]);
  });

  test('take in the adjudicated one when asked, as the last', () => {
    const records = [document('one'), tag('bo', 'one'), tag('judge', 'one')];
    expect(collect(records).coders.map(({ id }) => id)).toEqual(['bo']);
    expect(collect(records).leftOut).toEqual([{ reason: 'Annotations of the adjudicated layer.', count: 1 }]);
    expect(collect(records, { adjudicated: true }).coders.map(({ id }) => id)).toEqual(['bo', 'judge']);
  });

  test('can be collected for one document', () => {
    const records = [document('one'), document('two'), tag('bo', 'two')];
    const { coders, documents } = collect(records, { documents: ['one'] });
    expect(documents.map(({ id }) => id)).toEqual(['one']);
    expect(coders.map(({ id }) => id)).toEqual(['bo']);
  });
});

describe('a document counts as coded', () => {
  test('by whoever tagged something in it', () => {
    expect(codedBy([document('one'), document('two'), tag('bo', 'two')])).toEqual({ one: [], two: ['bo'] });
  });

  test('by whoever is done with an assignment in it, but not by whoever has begun and tagged nothing', () => {
    const records = [
      document('one', 'done'),
      tag('bo', 'one'),
      assign('coder-1', 'one', 'done'),
      document('two', 'done'),
      assign('coder-1', 'two', 'in-progress'),
    ];
    expect(codedBy(records)).toEqual({ one: ['coder-1', 'bo'], two: [] });
  });

  test('by the people of a project without assignments when it is done, but not by colleagues from elsewhere', () => {
    const records = [document('one', 'done'), document('two'), tag('bo', 'two'), tag('coder-1', 'two')];
    expect(codedBy(records)).toEqual({ one: ['coder-1'], two: ['coder-1', 'bo'] });
  });
});
