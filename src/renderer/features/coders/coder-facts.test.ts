import { describe, expect, test } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { startRound } from '#core/commands/start-round';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import type { AnyRecord, ReceiptRecord } from '#core/model/records';
import { gatherCoderFacts } from '#renderer/features/coders/coder-facts.ts';
import { describeCoder } from '#renderer/features/coders/coder-words.ts';
import { buildAnnotation, buildCoder, buildDocument, buildHead } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia had broken the treaty.';
const bo = buildCoder({ id: 'coder-2', name: 'Bo', role: 'imported', createdAt: '2026-01-06T08:00:00.000Z' });

function buildReceipt(parts: Partial<ReceiptRecord>): ReceiptRecord {
  return {
    kind: 'receipt',
    id: 'receipt-1',
    direction: 'received',
    packageId: 'package-1',
    replica: 'replica-1',
    coder: 'coder-2',
    theirCoder: 'coder-2',
    revision: 1,
    proposals: [],
    at: '2026-01-07T08:00:00.000Z',
    ...parts,
  };
}

const factsOf = (coder: string, ...extra: readonly AnyRecord[]) => {
  const facts = gatherCoderFacts(createRecordTable([...buildHead(), buildDocument(text), ...extra])).get(coder);
  if (facts === undefined) throw new Error('no facts');
  return facts;
};

describe('the facts about a coder', () => {
  test('count the layer and the documents in which it stands', () => {
    const second = buildDocument(text, { id: 'document-2', order: 2 });
    const spans = [
      buildAnnotation(text, { start: 0, end: 4 }),
      buildAnnotation(text, { start: 13, end: 19 }, { id: 'annotation-2', tag: 'date' }),
      buildAnnotation(text, { start: 0, end: 4 }, { id: 'annotation-3', documentId: 'document-2' }),
      buildAnnotation(text, { start: 0, end: 4 }, { id: 'annotation-4', coder: 'coder-2' }),
    ];
    expect(factsOf('coder-1', second, bo, ...spans)).toMatchObject({ annotations: 3, documents: 2 });
    expect(factsOf('coder-2', second, bo, ...spans)).toMatchObject({ annotations: 1, documents: 1 });
  });

  test('count what is assigned, once a document, and what is done in every round', () => {
    const workbench = createWorkbench(text, [bo]);
    const round = { name: 'One', coders: [{ id: 'coder-2' }], documents: ['document-1'], blind: true } as const;
    workbench.run(startRound({ ...round, sampleSize: 1, rest: 'split', seed: 1 }));
    workbench.run(setAssignmentState(workbench, { coder: 'coder-2', documentId: 'document-1', state: 'done' }));
    expect(gatherCoderFacts(workbench.view).get('coder-2')).toMatchObject({ assigned: 1, done: 1 });
    workbench.run(startRound({ ...round, name: 'Two', sampleSize: 1, rest: 'split', seed: 2 }));
    expect(gatherCoderFacts(workbench.view).get('coder-2')).toMatchObject({ assigned: 1, done: 0 });
  });

  test('say where the layer came from', () => {
    const sent = buildReceipt({ id: 'receipt-0', direction: 'sent', at: '2026-01-06T09:00:00.000Z' });
    const opened = buildReceipt({ id: 'receipt-2', direction: 'opened' });
    const words = (...extra: readonly AnyRecord[]) => describeCoder(bo, factsOf('coder-2', bo, ...extra));
    expect(words()).toBe('Colleague · nothing tagged yet · no package yet');
    expect(words(sent)).toContain('nothing back yet');
    expect(words(sent, buildReceipt({}))).toContain('came in a package on');
    expect(words(buildReceipt({}), buildReceipt({ id: 'receipt-3' }))).toContain('came in 2 packages');
    expect(words(opened)).toContain('this copy was made for them');
    expect(describeCoder(buildCoder(), factsOf('coder-1'))).toBe('Nothing tagged yet');
  });
});
