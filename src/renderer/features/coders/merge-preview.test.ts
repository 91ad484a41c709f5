import { expect, test } from 'vitest';
import { mergeCoders } from '#core/commands/merge-coders';
import { tagSpan } from '#core/commands/tag-span';
import { describeMerge } from '#renderer/features/coders/merge-preview.ts';
import { buildCoder } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia had broken the treaty.';

test('a merge of two coders is told in numbers before it is done', () => {
  const workbench = createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'Bo' })]);
  const tag = (start: number, end: number, coder: string) =>
    workbench.run(tagSpan(workbench, { documentId: 'document-1', start, end, tag: 'actor' }), coder);
  tag(0, 4, 'coder-1');
  tag(0, 4, 'coder-2');
  tag(25, 31, 'coder-2');
  const merged = workbench.run(mergeCoders(workbench, { from: 'coder-2', into: 'coder-1' }));
  if (!merged.ok) throw new Error(merged.error.message);
  const [moved, joined] = describeMerge(merged.value, { from: 'Bo', into: 'Ada' }, 'coder-2');
  expect(moved).toBe('1 annotation of Bo will be Ada’s.');
  expect(joined).toContain('1 annotation that both made becomes one');
});

test('a coder without anything leaves nothing to move', () => {
  const workbench = createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'Bo' })]);
  const merged = workbench.run(mergeCoders(workbench, { from: 'coder-2', into: 'coder-1' }));
  if (!merged.ok) throw new Error(merged.error.message);
  expect(describeMerge(merged.value, { from: 'Bo', into: 'Ada' }, 'coder-2')[0]).toBe('Nothing of Bo has to move.');
});
