import { renameCoder } from '#core/commands/rename-coder';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useHistory } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';

/**
 * Under which name one codes: the coder of the open project is renamed (which can be undone), and new projects start
 * with it.
 */
export function CoderNameField() {
  const { preferences } = useApp();
  const session = useSession();
  const run = useRunCommand();
  useHistory();
  const coderId = session.coder();
  const current = session.view.coders().find(({ id }) => id === coderId)?.name ?? preferences.get().coderName;
  return (
    <CommitField
      label="Your name as coder"
      hint="Stands beside everything you tag, in the history and in exports."
      value={current}
      check={(name) => (name === '' ? 'Enter a name, so that others can see who made a tag.' : null)}
      onCommit={(name) => {
        preferences.set({ coderName: name });
        run(renameCoder({ coderId, name }));
      }}
    />
  );
}
