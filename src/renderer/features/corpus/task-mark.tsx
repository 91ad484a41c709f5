import { Circle, CircleCheck, CircleDot, EyeOff } from 'lucide-react';
import type { DocumentState, Id } from '#core/model/records';
import { useBlind, useTasks } from '#renderer/state/use-tasks.ts';

const words: Readonly<Record<DocumentState, string>> = {
  'to-do': 'Yours to code',
  'in-progress': 'Yours, in progress',
  done: 'Yours, done',
};

const icons = { 'to-do': Circle, 'in-progress': CircleDot, done: CircleCheck } as const;

/** Whether the document is assigned to the current coder, and how far that is. */
export function TaskMark({ documentId }: { readonly documentId: Id }) {
  const state = useTasks().get(documentId);
  if (state === undefined) return null;
  const Icon = icons[state];
  return (
    <span className="task-mark" data-state={state} title={words[state]}>
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{words[state]}: </span>
    </span>
  );
}

/** That other layers of the document are hidden still. */
export function BlindMark({ documentId }: { readonly documentId: Id }) {
  if (!useBlind(documentId)) return null;
  return (
    <span className="task-mark" title="Blind until all are done">
      <EyeOff size={12} aria-hidden />
      <span className="visually-hidden">Blind until all are done</span>
    </span>
  );
}
