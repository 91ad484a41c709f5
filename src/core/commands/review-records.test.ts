import { describe, expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { findChangeProblems } from '#core/changes/validate-change';
import type { Command } from '#core/commands/command';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { mergeCoders } from '#core/commands/merge-coders';
import { removeDocuments } from '#core/commands/remove-documents';
import type { AnyRecord } from '#core/model/records';
import { buildAnnotation, buildCoder, buildDocument } from '#testing/builders';
import {
  buildAssignment,
  buildComment,
  buildReceipt,
  buildRound,
  buildVerdict,
  buildVotedAnnotation,
} from '#testing/review-builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'NATO accused Russia on Friday.';
const ben = buildCoder({ id: 'coder-2', name: 'Ben', createdAt: '2026-01-05T08:30:00.000Z' });
const cleo = buildCoder({ id: 'coder-3', name: 'Cleo', createdAt: '2026-01-05T08:40:00.000Z' });
const second = buildDocument(text, { id: 'document-2', order: 2 });
const mine = buildAnnotation(text, { start: 0, end: 4 }, { id: 'mine' });
const bens = buildAnnotation(text, { start: 0, end: 4 }, { id: 'bens', coder: 'coder-2' });
const bensOwn = buildAnnotation(text, { start: 13, end: 19 }, { id: 'bens-own', coder: 'coder-2' });

/** Runs the command, which must leave nothing dangling, takes it back and does it again. */
function runSoundly(bench: Workbench, command: Command): void {
  const before = [...bench.view.all()];
  const done = bench.run(command);
  if (!done.ok) throw new Error(done.error.message);
  const back = reverse(done.value);
  expect(findChangeProblems(bench.view, back)).toEqual([]);
  bench.table.apply(back);
  expect([...bench.view.all()]).toEqual(before);
  bench.table.apply(done.value);
}

const kindsOf = (records: Iterable<AnyRecord>): readonly string[] => [...records].map(({ kind }) => kind);

describe('removing a document', () => {
  test('takes along what was assigned, said and decided in it, and leaves the other documents alone', () => {
    const bench = createWorkbench(text, [
      ...[ben, second, mine, bens],
      buildRound({ population: ['document-1', 'document-2'], sample: ['document-1'] }),
      ...['document-1', 'document-2'].flatMap((documentId) => [
        buildAssignment({ id: `assignment of ${documentId}`, documentId }),
        buildComment({ id: `comment of ${documentId}`, documentId }),
        buildComment({ id: `reply of ${documentId}`, documentId, thread: `comment of ${documentId}` }),
        buildVerdict({ id: `verdict of ${documentId}`, documentId }),
      ]),
      buildReceipt(),
    ]);
    runSoundly(bench, removeDocuments(bench, { documentIds: ['document-1'] }));
    expect(bench.view.rounds()).toMatchObject([{ population: ['document-2'], sample: [] }]);
    expect(kindsOf(bench.view.all())).toEqual([
      ...['project', 'codebook', 'coder', 'coder', 'document'],
      ...['round', 'assignment', 'comment', 'comment', 'verdict', 'receipt'],
    ]);
  });
});

describe('merging coders', () => {
  const merge = (bench: Workbench) => mergeCoders(bench, { from: 'coder-2', into: 'coder-1' });

  test('keeps one assignment for each round and document: the one that got further', () => {
    const of = (coder: string, documentId: string, state: 'to-do' | 'in-progress' | 'done', updatedAt: string) =>
      buildAssignment({ id: `${coder} ${documentId}`, coder, documentId, state, updatedAt });
    const bench = createWorkbench(text, [
      ...[ben, second, buildDocument(text, { id: 'document-3', order: 3 })],
      buildRound({ coders: ['coder-2', 'coder-1'] }),
      of('coder-1', 'document-1', 'in-progress', 'early'),
      of('coder-2', 'document-1', 'done', 'late'),
      of('coder-1', 'document-2', 'done', 'early'),
      of('coder-2', 'document-2', 'to-do', 'late'),
      of('coder-2', 'document-3', 'in-progress', 'late'),
    ]);
    runSoundly(bench, merge(bench));
    expect(bench.view.assignments().map(({ id, coder, state, updatedAt }) => [id, coder, state, updatedAt])).toEqual([
      ['coder-1 document-1', 'coder-1', 'done', 'late'],
      ['coder-1 document-2', 'coder-1', 'done', 'early'],
      ['coder-2 document-3', 'coder-1', 'in-progress', 'late'],
    ]);
    expect(bench.view.rounds()[0]?.coders).toEqual(['coder-1']);
  });

  test('joins their votes, and lets what was said and decided name the annotation that stays', () => {
    const bench = createWorkbench(text, [
      ...[ben, cleo, mine, bens, bensOwn],
      buildComment({ id: 'c1', coder: 'coder-2', about: { kind: 'annotation', id: 'bens' } }),
      buildComment({ id: 'c2', about: { kind: 'difference', annotations: ['bens', 'bens-own', 'mine'] } }),
      buildVerdict({
        votes: [
          { coder: 'coder-2', annotations: [buildVotedAnnotation(bens), buildVotedAnnotation(bensOwn)] },
          { coder: 'coder-3', annotations: [] },
          { coder: 'coder-1', annotations: [buildVotedAnnotation(mine)] },
        ],
        decision: 'take',
        taken: ['coder-2', 'coder-1'],
        results: ['bens', 'mine'],
        coder: 'coder-2',
      }),
      buildReceipt({ coder: 'coder-2', theirCoder: 'coder-2' }),
    ]);
    runSoundly(bench, merge(bench));
    expect(bench.view.commentsOf('document-1')).toMatchObject([
      { id: 'c1', coder: 'coder-1', about: { kind: 'annotation', id: 'mine' } },
      { id: 'c2', about: { kind: 'difference', annotations: ['bens-own', 'mine'] } },
    ]);
    const [verdict] = bench.view.verdictsOf('document-1');
    expect(verdict).toMatchObject({ coder: 'coder-1', taken: ['coder-1'], results: ['mine'] });
    expect(verdict?.votes.map(({ coder, annotations }) => [coder, annotations.map(({ id }) => id)])).toEqual([
      ['coder-3', []],
      ['coder-1', ['mine', 'bens-own']],
    ]);
    expect(bench.view.receipts()).toMatchObject([{ coder: 'coder-1', theirCoder: 'coder-2' }]);
  });

  test('leaves records that name neither of them as they are', () => {
    const others = [buildComment({ coder: 'coder-3' }), buildVerdict({ coder: 'coder-3', votes: [] })];
    const bench = createWorkbench(text, [ben, cleo, ...others]);
    runSoundly(bench, merge(bench));
    for (const record of others) expect(bench.view.record(record.id)).toBe(record);
  });
});

test('an annotation can be deleted although a verdict and a comment name it', () => {
  const bench = createWorkbench(text, [
    mine,
    buildComment({ about: { kind: 'annotation', id: 'mine' } }),
    buildVerdict({ votes: [{ coder: 'coder-1', annotations: [buildVotedAnnotation(mine)] }], results: ['mine'] }),
  ]);
  expect(codeOf(bench.run(deleteAnnotations(bench, { annotationIds: ['mine'] })))).toBe('done');
  expect(bench.view.commentsOf('document-1')).toHaveLength(1);
  expect(bench.view.verdictsOf('document-1')).toHaveLength(1);
});
