import { describe, expect, test } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { startRound } from '#core/commands/start-round';
import type { AnyRecord } from '#core/model/records';
import { draftRound, freshDraft, type RoundDraft, withSampleUnit } from '#renderer/features/packages/round-draft.ts';
import { buildCoder, buildDocument, buildHead } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const bo = buildCoder({ id: 'coder-2', name: 'Bo', role: 'imported', createdAt: '2026-01-06T08:00:00.000Z' });
const judge = buildCoder({ id: 'coder-3', name: 'Adjudicated', role: 'adjudicator' });
const documents = Array.from({ length: 10 }, (_, index) =>
  buildDocument(`Text ${String(index)}.`, { id: `document-${String(index + 2)}`, order: index + 2 }),
);

const tableOf = (...extra: readonly AnyRecord[]) =>
  createRecordTable([...buildHead(), bo, judge, ...documents, ...extra]);

describe('a new round', () => {
  test('begins with everybody who codes, all documents, a fifth for all, and blind', () => {
    const view = tableOf();
    const { details, coders, population, plan } = draftRound(view, freshDraft(view, 7));
    expect(coders.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(population).toHaveLength(10);
    expect(details).toMatchObject({ name: 'Round 1', sampleSize: 2, seed: 7, rest: 'split', blind: true });
    expect(plan.shares.map((share) => share.length)).toEqual([6, 6]);
  });

  test('after the first offers what nobody has yet', () => {
    const workbench = createWorkbench('Text.', [bo, ...documents]);
    const first = { ...freshDraft(workbench.view, 7), documents: 'chosen' as const };
    const chosen = { ...first, chosenDocuments: new Set(['document-2', 'document-3']) };
    expect(workbench.run(startRound(draftRound(workbench.view, chosen).details)).ok).toBe(true);
    const next = freshDraft(workbench.view, 8);
    expect(next).toMatchObject({ name: 'Round 2', documents: 'unassigned' });
    const { population } = draftRound(workbench.view, next);
    expect(population).toHaveLength(9);
    expect(population).not.toContain('document-2');
  });

  test('is started with the sample and the shares that were shown, new coders included', () => {
    const workbench = createWorkbench('Text.', [bo, ...documents]);
    const fresh = freshDraft(workbench.view, 99);
    const draft: RoundDraft = {
      ...fresh,
      coders: [...fresh.coders, { key: 'Chinedu', name: 'Chinedu', isNew: true }],
      chosenCoders: new Set(['coder-2', 'Chinedu']),
      rest: 'one',
      restCoder: 'Chinedu',
    };
    const { details, plan } = draftRound(workbench.view, draft);
    expect(plan.shares.map((share) => share.length)).toEqual([3, 11]);
    expect(workbench.run(startRound(details)).ok).toBe(true);
    const [round] = workbench.view.rounds();
    expect(round?.sample).toEqual(plan.sample);
    const shares = round?.coders.map((coder) =>
      workbench.view
        .assignments()
        .filter((assignment) => assignment.coder === coder)
        .map(({ documentId }) => documentId)
        .toSorted(),
    );
    expect(shares).toEqual(plan.shares.map((share) => [...share].toSorted()));
  });
});

describe('a sample', () => {
  const sizeOf = (change: Partial<RoundDraft>) => {
    const view = tableOf();
    return draftRound(view, { ...freshDraft(view, 1), ...change });
  };

  test('in percent is rounded up, and never larger than the documents', () => {
    expect(sizeOf({ sampleAmount: '1' }).plan.sample).toHaveLength(1);
    expect(sizeOf({ sampleAmount: '100' }).plan.sample).toHaveLength(10);
    expect(sizeOf({ sampleAmount: '0' }).plan.sample).toHaveLength(0);
  });

  test('in documents that are more than there are is said, with how many there are', () => {
    expect(sizeOf({ sampleAmount: '10', sampleUnit: 'documents' }).plan.sample).toHaveLength(10);
    const { problems } = sizeOf({ sampleAmount: '11', sampleUnit: 'documents' });
    expect(problems.sample).toBe('A whole number from 0 to 10.');
  });

  test('is the same in the other unit', () => {
    const draft = freshDraft(tableOf(), 1);
    expect(withSampleUnit(draft, 5, 'documents')).toEqual({ sampleUnit: 'documents', sampleAmount: '1' });
    expect(withSampleUnit({ ...draft, sampleAmount: 'x' }, 5, 'documents').sampleAmount).toBe('x');
    for (let size = 0; size <= 10; size += 1) {
      const typed: RoundDraft = { ...draft, sampleAmount: String(size), sampleUnit: 'documents' };
      const there = { ...typed, ...withSampleUnit(typed, 10, 'percent') };
      expect(withSampleUnit(there, 10, 'documents').sampleAmount, String(size)).toBe(String(size));
    }
    const none: RoundDraft = { ...draft, sampleAmount: '0', sampleUnit: 'documents' };
    expect(withSampleUnit(none, 0, 'percent').sampleAmount).toBe('0');
  });

  test('that is no number is said to be wrong', () => {
    for (const sampleAmount of ['', 'x', '-1', '1.5', '101']) {
      expect(sizeOf({ sampleAmount }).problems.sample, sampleAmount).not.toBeNull();
    }
  });

  test('is drawn by a seed of 32 bits', () => {
    expect(sizeOf({ seed: '4294967295' }).problems.seed).toBeNull();
    for (const seed of ['4294967296', '', '-1', '1e3']) expect(sizeOf({ seed }).problems.seed, seed).not.toBeNull();
  });
});
