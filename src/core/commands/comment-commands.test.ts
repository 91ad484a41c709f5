import { expect, test } from 'vitest';
import { addComment } from '#core/commands/add-comment';
import { reopenThread, replyInThread, resolveThread } from '#core/commands/continue-thread';
import { deleteComment, editComment } from '#core/commands/edit-comment';
import { threadsAbout } from '#core/review/adjudication/comment-threads';
import type { CommentSubject } from '#core/model/records';
import { buildAnnotation, buildCoder } from '#testing/builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty.';

function createBench(): Workbench {
  return createWorkbench(text, [
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    buildAnnotation(text, { start: 0, end: 4 }, { id: 'a1' }),
    buildAnnotation(text, { start: 0, end: 9 }, { id: 'b1', coder: 'coder-2' }),
    buildAnnotation(text, { start: 25, end: 31 }, { id: 'a2' }),
  ]);
}

function say(bench: Workbench, words: string, about: CommentSubject = { kind: 'document' }, coder?: string): string {
  const done = bench.run(addComment(bench, { documentId: 'document-1', about, text: words }), coder);
  return done.ok ? (done.value.added[0]?.id ?? '') : done.error.code;
}

function threads(bench: Workbench, about: CommentSubject = { kind: 'document' }) {
  return threadsAbout(bench.view, 'document-1', about);
}

test('a thread is a comment and the lines after it; who resolves it or opens it again adds a line', () => {
  const bench = createBench();
  const threadId = say(bench, ' Is this the right edition? ');
  bench.run(replyInThread(bench, { threadId, text: 'Yes.' }), 'coder-2');
  bench.run(resolveThread(bench, { threadId }), 'coder-2');
  const lines = () => threads(bench)[0]?.lines.map(({ act, text: words, coder }) => [act, words, coder]);
  expect(lines()).toEqual([
    ['comment', 'Is this the right edition?', 'coder-1'],
    ['comment', 'Yes.', 'coder-2'],
    ['resolve', '', 'coder-2'],
  ]);
  expect(threads(bench)[0]?.state).toBe('resolved');
  expect(codeOf(bench.run(resolveThread(bench, { threadId })))).toBe('thread-state');
  bench.run(reopenThread(bench, { threadId }));
  expect(threads(bench)[0]?.state).toBe('open');
  expect(codeOf(bench.run(reopenThread(bench, { threadId })))).toBe('thread-state');
});

test('a comment on a tag is seen at the difference that it is part of, and the other way round', () => {
  const bench = createBench();
  const onTag = say(bench, 'Not the alliance?', { kind: 'annotation', id: 'a1' });
  const onDifference = say(bench, 'Boundary?', { kind: 'difference', annotations: ['b1', 'a1'] });
  const found = (about: CommentSubject) => threads(bench, about).map(({ id }) => id);
  expect(found({ kind: 'difference', annotations: ['a1', 'b1', 'c1'] })).toEqual([onTag, onDifference]);
  expect(found({ kind: 'annotation', id: 'b1' })).toEqual([onDifference]);
  expect(found({ kind: 'annotation', id: 'a2' })).toEqual([]);
  expect(found({ kind: 'document' })).toEqual([]);
  expect(threads(bench, { kind: 'annotation', id: 'b1' })[0]?.about).toEqual({
    kind: 'difference',
    annotations: ['a1', 'b1'],
  });
});

test('open threads come before resolved ones', () => {
  const bench = createBench();
  const first = say(bench, 'First');
  const second = say(bench, 'Second');
  bench.run(resolveThread(bench, { threadId: first }));
  expect(threads(bench).map(({ id }) => id)).toEqual([second, first]);
});

test('one edits one’s own comments, and takes back what nobody has answered', () => {
  const bench = createBench();
  const threadId = say(bench, 'First');
  expect(codeOf(bench.run(editComment(bench, { commentId: threadId, text: 'Better' }), 'coder-2'))).toBe('not-yours');
  bench.run(editComment(bench, { commentId: threadId, text: 'Better' }));
  expect(threads(bench)[0]?.lines[0]?.text).toBe('Better');
  bench.run(replyInThread(bench, { threadId, text: 'Agreed' }), 'coder-2');
  expect(codeOf(bench.run(deleteComment(bench, { commentId: threadId })))).toBe('answered');
  const reply = threads(bench)[0]?.lines[1]?.id ?? '';
  expect(codeOf(bench.run(deleteComment(bench, { commentId: reply })))).toBe('not-yours');
  bench.run(deleteComment(bench, { commentId: reply }), 'coder-2');
  bench.run(deleteComment(bench, { commentId: threadId }));
  expect(threads(bench)).toEqual([]);
});

test('refuses a comment without words, and one on what is not there', () => {
  const bench = createBench();
  expect(say(bench, ' \n')).toBe('nothing-said');
  expect(say(bench, 'x', { kind: 'annotation', id: 'gone' })).toBe('not-found');
  expect(say(bench, 'x', { kind: 'difference', annotations: ['gone'] })).toBe('not-found');
  expect(codeOf(bench.run(resolveThread(bench, { threadId: 'gone' })))).toBe('not-found');
});
