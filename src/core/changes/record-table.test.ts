import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '#core/changes/apply';
import { added, type ChangeSet } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import { reverse } from '#core/changes/reverse';
import { squash } from '#core/changes/squash';
import { findChangeProblems } from '#core/changes/validate-change';
import { deepFreeze } from '#core/model/deep-freeze';
import { compareCreation, compareSpans } from '#core/model/record-order';
import type { AnnotationRecord, AnyRecord, Id } from '#core/model/records';
import { buildAnnotation, buildCoder, buildDocument, buildEntity, buildHead, buildRelation } from '#testing/builders';
import {
  buildAssignment,
  buildComment,
  buildReceipt,
  buildRound,
  buildVerdict,
  buildVotedAnnotation,
} from '#testing/review-builders';

const text = 'NATO said on Friday that Russia had broken the treaty.';

function baseRecords(): readonly AnyRecord[] {
  return deepFreeze([
    ...buildHead(),
    buildDocument(text, { id: 'document-1', order: 2 }),
    buildDocument(text, { id: 'document-2', order: 1 }),
  ]);
}

/** One change a number: adds, moves or removes records of a small world of ids. */
const moves = fc.array(
  fc.array(
    fc.record({ key: fc.nat(25), what: fc.nat(8), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) }),
    {
      minLength: 1,
      maxLength: 45,
    },
  ),
  { maxLength: 25 },
);

function changeFrom(
  records: ReadonlyMap<Id, AnyRecord>,
  parts: readonly { key: number; what: number; start: number; length: number }[],
): ChangeSet {
  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  const used = new Set<Id>();
  for (const { key, what, start, length } of parts) {
    const id = `${'aaerocvut'[what] ?? 'a'}-${key}`;
    if (used.has(id)) continue;
    used.add(id);
    const documentId = key % 2 === 0 ? 'document-1' : 'document-2';
    const next = deepFreeze(recordOf(what, { id, documentId, start, length }));
    const current = records.get(id);
    if (current === undefined) added.push(next);
    else if (what === 1) removed.push(current);
    else updated.push([structuredClone(current), next]);
  }
  return { added, updated, removed };
}

function recordOf(
  what: number,
  { id, documentId, start, length }: { id: Id; documentId: Id; start: number; length: number },
): AnyRecord {
  const createdAt = `at ${String(start % 5)}`;
  switch (what) {
    case 2:
      return buildEntity({ id, name: `E ${start}` });
    case 3:
      return buildRelation(`a-${start}`, `a-${length}`, { id, documentId });
    case 4:
      return buildRound({ id, seed: start, createdAt });
    case 5:
      return buildComment({ id, documentId, createdAt });
    case 6:
      return buildVerdict({ id, documentId, createdAt });
    case 7:
      return buildAssignment({ id, documentId, coder: `coder-${String(start % 3)}` });
    case 8:
      return buildReceipt({ id, at: createdAt });
    default:
      return buildAnnotation(text, { start, end: start + length }, { id, documentId });
  }
}

function readEverything(table: ReturnType<typeof createRecordTable>): unknown {
  return {
    all: [...table.all()],
    annotations: table.documents().map((document) => table.annotationsOf(document.id)),
    relations: ['', 'document-1', 'document-2'].map((id) => table.relationsOf(id)),
    ends: Array.from({ length: 50 }, (_, key) => table.relationsAt(`a-${key}`)),
    rounds: table.rounds(),
    assignments: table.assignments(),
    comments: table.documents().map((document) => table.commentsOf(document.id)),
    verdicts: table.documents().map((document) => table.verdictsOf(document.id)),
    receipts: table.receipts(),
  };
}

/** Whether the list stands in the order of the keys, compared one after another by code units. */
function expectSorted<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): void {
  const keys = items.map((item) => keysOf(item).join('\u0000'));
  expect(keys).toEqual([...keys].sort());
}

test('reads as a plain map of records would, sorted, after any changes, whether read in between or not', () => {
  fc.assert(
    fc.property(moves, fc.boolean(), (changes, readBetween) => {
      const model = new Map(baseRecords().map((record) => [record.id, record]));
      const table = createRecordTable(model.values());
      const snapshots: { readonly list: readonly AnnotationRecord[]; readonly copy: readonly AnnotationRecord[] }[] =
        [];
      for (const parts of changes) {
        const change = changeFrom(model, parts);
        applyChange(model, change);
        table.apply(change);
        if (readBetween) {
          const list = table.annotationsOf('document-1');
          snapshots.push({ list, copy: [...list] });
        }
      }
      const records = [...model.values()];
      for (const documentId of ['document-1', 'document-2']) {
        const annotations = records.filter((record) => record.kind === 'annotation');
        const expected = annotations.filter((record) => record.documentId === documentId).sort(compareSpans);
        expect(table.annotationsOf(documentId)).toEqual(expected);
        const relations = records.filter((record) => record.kind === 'relation');
        const expectedRelations = relations.filter((record) => record.documentId === documentId).sort(compareCreation);
        expect(table.relationsOf(documentId)).toEqual(expectedRelations);
        const comments = records.filter((record) => record.kind === 'comment' && record.documentId === documentId);
        expect(new Set(table.commentsOf(documentId))).toEqual(new Set(comments));
        expectSorted(table.commentsOf(documentId), ({ createdAt, id }) => [createdAt, id]);
        const verdicts = records.filter((record) => record.kind === 'verdict' && record.documentId === documentId);
        expect(new Set(table.verdictsOf(documentId))).toEqual(new Set(verdicts));
        expectSorted(table.verdictsOf(documentId), ({ createdAt, id }) => [createdAt, id]);
      }
      expectSorted(table.rounds(), ({ createdAt, id }) => [createdAt, id]);
      expectSorted(table.assignments(), ({ documentId, coder, id }) => [documentId, coder, id]);
      expectSorted(table.receipts(), ({ at, id }) => [at, id]);
      for (const kind of ['round', 'assignment', 'receipt'] as const) {
        expect(table.count(kind)).toBe(records.filter((record) => record.kind === kind).length);
      }
      expect(new Map([...table.all()].map((record) => [record.id, record]))).toEqual(model);
      expect(table.documents().map((document) => document.id)).toEqual(['document-2', 'document-1']);
      expect(table.count('annotation')).toBe(records.filter((record) => record.kind === 'annotation').length);
      for (const { list, copy } of snapshots) expect(list).toEqual(copy);
    }),
    { seed: 7, numRuns: 150 },
  );
});

test('reverse takes every change back, and squash has the effect of all of them in one', () => {
  fc.assert(
    fc.property(moves, (changes) => {
      const start = baseRecords();
      const model = new Map(start.map((record) => [record.id, record]));
      const table = createRecordTable(start);
      const before = readEverything(table);
      const done: ChangeSet[] = [];
      for (const parts of changes) {
        const change = changeFrom(model, parts);
        applyChange(model, change);
        table.apply(change);
        done.push(change);
      }
      const after = readEverything(table);

      const atOnce = createRecordTable(start);
      atOnce.apply(squash(done));
      expect(readEverything(atOnce)).toEqual(after);
      atOnce.apply(reverse(squash(done)));
      expect(readEverything(atOnce)).toEqual(before);

      for (const change of done.toReversed()) table.apply(reverse(change));
      expect(readEverything(table)).toEqual(before);
      for (const change of done) table.apply(change);
      expect(readEverything(table)).toEqual(after);
    }),
    { seed: 11, numRuns: 100 },
  );
});

test('a change that does not fit throws and leaves everything as it was', () => {
  const table = createRecordTable(baseRecords());
  const before = readEverything(table);
  const stranger = buildEntity({ id: 'stranger' });
  const known = buildDocument(text, { id: 'document-1' });
  expect(() => {
    table.apply({ added: [stranger, known], updated: [], removed: [] });
  }).toThrow('document-1');
  expect(() => {
    table.apply({ added: [], updated: [], removed: [stranger] });
  }).toThrow('stranger');
  expect(readEverything(table)).toEqual(before);
});

describe('findChangeProblems', () => {
  const annotation = buildAnnotation(text, { start: 0, end: 4 });
  const other = buildAnnotation(text, { start: 25, end: 31 }, { id: 'annotation-2' });
  const relation = buildRelation('annotation-1', 'annotation-2');
  const view = createRecordTable([...baseRecords(), annotation, other, relation]);

  test('finds nothing wrong with a sound change', () => {
    const change: ChangeSet = { added: [], updated: [], removed: [structuredClone(annotation), relation] };
    expect(findChangeProblems(view, change)).toEqual([]);
  });

  const wrong: readonly (readonly [string, ChangeSet])[] = [
    ['is there already', added(annotation)],
    ['more than once', added({ ...annotation, id: 'twice' }, { ...annotation, id: 'twice' })],
    ['another state', { added: [], updated: [[{ ...annotation, note: 'x' }, annotation]], removed: [] }],
    ['id or kind', { added: [], updated: [[annotation, { ...annotation, id: 'new' }]], removed: [] }],
    ['outside its document', added({ ...annotation, id: 'far', start: 1000, end: 1004 })],
    ['as long as its span', added({ ...annotation, id: 'short', quote: 'NAT' })],
    ['no document', added({ ...annotation, id: 'lost', documentId: 'nowhere' })],
    ['no coder', added({ ...annotation, id: 'nobody', coder: 'nobody' })],
    ['still ends at annotation-2', { added: [], updated: [], removed: [other] }],
    ['which is not there', added({ ...relation, id: 'r2', from: 'nothing' })],
    ['in another document', added({ ...relation, id: 'r3', documentId: 'document-2' })],
  ];
  test.each(wrong)('says what is wrong: %s', (message, change) => {
    expect(findChangeProblems(view, change).join('\n')).toContain(message);
  });

  test('a document, a coder, the codebook cannot go while something needs them', () => {
    const gone = ['document-1', 'coder-1', 'codebook-1']
      .map((id) => view.record(id))
      .filter((record) => record !== undefined);
    const problems = gone.map((record) => findChangeProblems(view, { added: [], updated: [], removed: [record] }));
    expect(problems.map((list) => list.length > 0)).toEqual([true, true, true]);
  });
});

describe('findChangeProblems in a review', () => {
  const ben = buildCoder({ id: 'coder-2', name: 'Ben' });
  const first = buildComment();
  const reply = buildComment({ id: 'comment-2', thread: 'comment-1' });
  const round = buildRound({ population: ['elsewhere'], sample: ['elsewhere'], coders: ['somebody'] });
  const gone = buildAnnotation(text, { start: 0, end: 4 }, { id: 'gone' });
  const verdict = buildVerdict({
    votes: [{ coder: 'coder-2', annotations: [buildVotedAnnotation(gone)] }],
    results: ['gone'],
  });
  const records = [round, buildAssignment(), first, reply, verdict, buildReceipt()];
  const view = createRecordTable([...baseRecords(), ben, ...records]);
  const problemsOf = (change: Partial<ChangeSet>): string =>
    findChangeProblems(view, { added: [], updated: [], removed: [], ...change }).join('\n');

  test('finds nothing wrong with records that name annotations that are gone, or a design that is not here', () => {
    expect(findChangeProblems(createRecordTable([...baseRecords(), ben]), added(...records))).toEqual([]);
    expect(problemsOf({ removed: records })).toBe('');
  });

  const wrong: readonly (readonly [string, AnyRecord])[] = [
    ['is for no document', buildAssignment({ id: 'new', documentId: 'nowhere' })],
    ['has no coder', buildAssignment({ id: 'new', coder: 'nobody' })],
    ['belongs to no round', buildAssignment({ id: 'new', round: 'coder-1' })],
    ['lies in no document', buildComment({ id: 'new', documentId: 'nowhere' })],
    ['has no coder', buildComment({ id: 'new', coder: 'nobody' })],
    ['has no beginning', buildComment({ id: 'new', thread: 'nothing' })],
    ['has no beginning', buildComment({ id: 'new', thread: 'comment-2' })],
    ['has no beginning', buildComment({ id: 'new', thread: 'comment-1', documentId: 'document-2' })],
    ['lies in no document', buildVerdict({ id: 'new', documentId: 'nowhere' })],
    ['names coder nobody', buildVerdict({ id: 'new', coder: 'nobody' })],
    ['names coder nobody', buildVerdict({ id: 'new', votes: [{ coder: 'nobody', annotations: [] }] })],
    ['has no coder', buildReceipt({ id: 'new', coder: 'nobody' })],
  ];
  test.each(wrong)('says what is wrong: %s (%#)', (message, record) => {
    expect(problemsOf({ added: [record] })).toContain(message);
  });

  test('a document, a coder, a round or the beginning of a thread cannot go while something needs it', () => {
    const removing = (id: Id): string => {
      const record = view.record(id);
      return record === undefined ? '' : problemsOf({ removed: [record] });
    };
    expect(removing('document-1').split('\n')).toHaveLength(4);
    expect(removing('coder-1').split('\n')).toHaveLength(5);
    expect(removing('coder-2')).toBe('Record verdict-1 belongs to coder coder-2, who is removed.');
    expect(removing('round-1')).toContain('Assignment assignment-1 belongs to round round-1');
    expect(removing('comment-1')).toContain('Comment comment-2 belongs to thread comment-1');
    expect(removing('comment-2')).toBe('');
  });
});
