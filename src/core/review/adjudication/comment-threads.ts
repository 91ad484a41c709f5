import type { ProjectView } from '#core/model/project-view';
import type { CommentRecord, CommentSubject, Id } from '#core/model/records';

/** The lines of one conversation, oldest first. */
export interface CommentThread {
  readonly id: Id;
  readonly documentId: Id;
  readonly about: CommentSubject;
  readonly lines: readonly CommentRecord[];
  readonly state: 'open' | 'resolved';
}

/**
 * Threads about a subject: those about the document, or those about any of the annotations, by themselves or as parts
 * of a difference. So a remark on a tag is seen where the tag is reviewed, and the other way round. Open ones first.
 */
export function threadsAbout(view: ProjectView, documentId: Id, subject: CommentSubject): readonly CommentThread[] {
  const wanted = new Set(annotationsOf(subject));
  return threadsIn(view, documentId)
    .filter(({ about }) =>
      subject.kind === 'document' ? about.kind === 'document' : annotationsOf(about).some((id) => wanted.has(id)),
    )
    .sort((left, right) => Number(left.state === 'resolved') - Number(right.state === 'resolved'));
}

/** All threads of a document, by their first lines. */
export function threadsIn(view: ProjectView, documentId: Id): CommentThread[] {
  const threads = new Map<Id, CommentRecord[]>();
  for (const line of view.commentsOf(documentId)) {
    const known = threads.get(line.thread);
    if (known === undefined) threads.set(line.thread, [line]);
    else known.push(line);
  }
  return Array.from(threads, ([id, lines]) => threadOf(id, lines)).filter((thread) => thread !== undefined);
}

/** The thread as it is now; `undefined` where nothing is left of it. */
export function findThread(view: ProjectView, threadId: Id): CommentThread | undefined {
  const first = view.record(threadId);
  if (first?.kind !== 'comment') return undefined;
  return threadsIn(view, first.documentId).find(({ id }) => id === threadId);
}

function threadOf(id: Id, lines: readonly CommentRecord[]): CommentThread | undefined {
  const first = lines.find((line) => line.id === id) ?? lines[0];
  if (first === undefined) return undefined;
  const last = lines.findLast(({ act }) => act !== 'comment');
  return {
    id,
    documentId: first.documentId,
    about: first.about,
    lines,
    state: last?.act === 'resolve' ? 'resolved' : 'open',
  };
}

function annotationsOf(subject: CommentSubject): readonly Id[] {
  switch (subject.kind) {
    case 'document':
      return [];
    case 'annotation':
      return [subject.id];
    case 'difference':
      return subject.annotations;
  }
}
