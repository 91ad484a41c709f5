import type { DocumentRecord, DocumentState } from '#core/model/records';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { setStateOf, stateOf } from '#renderer/state/document-state.ts';
import { useLayer } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useBlind, useTasks } from '#renderer/state/use-tasks.ts';
import { notify } from '#renderer/state/workspace.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';

const states: readonly { readonly id: DocumentState; readonly label: string }[] = [
  { id: 'to-do', label: 'To do' },
  { id: 'in-progress', label: 'In progress' },
  { id: 'done', label: 'Done' },
];

/** How far one is: with one's own task where the document is assigned to the current coder, else with the document. */
export function DocumentStateField({ document }: { readonly document: DocumentRecord }) {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const task = useTasks().get(document.id);
  const isBlind = useBlind(document.id);
  // Another list is another object: what is tagged decides whether one has begun.
  const layer = useLayer(document.id);
  const now = stateOf(session, document.id);
  const choose = (wanted: DocumentState) => {
    const isBegun = wanted === 'to-do' && layer.length > 0;
    const state = isBegun ? 'in-progress' : wanted;
    if (isBegun) notify(workspace, 'Something is tagged in it, so it is in progress.');
    if (state === now) return;
    run(setStateOf(session, document.id, { task, state }));
  };
  return (
    <div>
      <ChoiceGroup
        label={task === undefined ? 'State' : 'Your coding of it'}
        choices={states}
        chosen={[now]}
        onToggle={(id) => {
          const state = states.find((one) => one.id === id);
          if (state !== undefined) choose(state.id);
        }}
      />
      {isBlind && (
        <p className="inspector-blind">
          Blind: what others tagged here is hidden until all who share the document are done.
        </p>
      )}
    </div>
  );
}
