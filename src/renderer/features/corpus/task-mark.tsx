import { Circle, CircleCheck, CircleDot, EyeOff } from 'lucide-react';
import type { DocumentRecord, DocumentState, Id } from '#core/model/records';
import { sharedBlindWith } from '#core/review/packages/blindness';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { stateOf } from '#renderer/state/document-state.ts';
import { useLayer } from '#renderer/state/project-queries.ts';
import { useBlind, useTasks } from '#renderer/state/use-tasks.ts';
import { listOf } from '#renderer/ui/count-of.ts';

const words: Readonly<Record<DocumentState, string>> = {
  'to-do': 'Yours to code',
  'in-progress': 'Yours, in progress',
  done: 'Yours, done',
};

const icons = { 'to-do': Circle, 'in-progress': CircleDot, done: CircleCheck } as const;

/** How far the current coder is, and whether the document is assigned to them; nothing for one that nobody began. */
export function TaskMark({ document }: { readonly document: DocumentRecord }) {
  const session = useSession();
  const isTask = useTasks().has(document.id);
  // Another list is another object: what is tagged decides whether one has begun.
  useLayer(document.id);
  const state = stateOf(session, document.id);
  if (!isTask && state === 'to-do') return null;
  const told = isTask ? words[state] : state === 'done' ? 'Done' : 'In progress';
  const Icon = icons[state];
  return (
    <span className="task-mark" data-state={state} title={told}>
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{told}: </span>
    </span>
  );
}

/** That others code the document too, and that their layers are hidden still. */
export function BlindMark({ documentId }: { readonly documentId: Id }) {
  const session = useSession();
  const isBlind = useBlind(documentId);
  const nameOf = useCoderNames();
  if (!isBlind) return null;
  const others = sharedBlindWith(session.view, session.coder(), documentId);
  if (others.length === 0) return null;
  const told = `Blind: also coded by ${listOf(others.map((coder) => nameOf(coder)))}`;
  return (
    <span className="task-mark" title={told}>
      <EyeOff size={12} aria-hidden />
      <span className="visually-hidden">{told}</span>
    </span>
  );
}
