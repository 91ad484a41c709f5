import { Circle, CircleCheck, CircleDot, EyeOff } from 'lucide-react';
import type { DocumentState, Id } from '#core/model/records';
import { sharedBlindWith } from '#core/review/packages/blindness';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useBlind, useTasks } from '#renderer/state/use-tasks.ts';
import { listOf } from '#renderer/ui/count-of.ts';

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
