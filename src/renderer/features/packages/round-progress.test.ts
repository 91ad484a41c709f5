import { expect, test } from 'vitest';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import { startRound } from '#core/commands/start-round';
import { progressOf } from '#renderer/features/packages/round-progress.ts';
import { buildCoder, buildDocument } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

test('the progress of a round is counted for each of its coders, in their order', () => {
  const bo = buildCoder({ id: 'coder-2', name: 'Bo' });
  const workbench = createWorkbench('Text.', [bo, buildDocument('Two.', { id: 'document-2', order: 2 })]);
  const coders = [{ id: 'coder-2' }, { id: 'coder-1' }] as const;
  const documents = ['document-1', 'document-2'];
  workbench.run(startRound({ name: 'One', coders, documents, sampleSize: 2, rest: 'nobody', seed: 1, blind: true }));
  workbench.run(setAssignmentState(workbench, { coder: 'coder-2', documentId: 'document-1', state: 'done' }));
  workbench.run(setAssignmentState(workbench, { coder: 'coder-1', documentId: 'document-2', state: 'in-progress' }));
  const [round] = workbench.view.rounds();
  if (round === undefined) throw new Error('no round');
  expect(progressOf(workbench.view, round)).toMatchObject([
    { name: 'Bo', assigned: 2, inProgress: 0, done: 1, sentAt: null, receivedAt: null },
    { name: 'Ada', assigned: 2, inProgress: 1, done: 0, sentAt: null, receivedAt: null },
  ]);
});
