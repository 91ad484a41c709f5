import { useState } from 'react';
import { setVerdictReasons } from '#core/commands/set-verdict-reasons';
import { verdictReasonsOf } from '#core/review/adjudication/default-reasons';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

/** The project’s own list of reasons, one a line. */
export function ReasonListDialog() {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const [text, setText] = useState(() => verdictReasonsOf(session.view).join('\n'));
  const back = () => {
    workspace.set({ dialog: 'verdict-reason' });
  };
  const save = () => {
    run(setVerdictReasons({ reasons: text.split('\n') }));
    back();
  };
  return (
    <Dialog
      title="Reasons of verdicts"
      onClose={back}
      actions={
        <>
          <Button onPress={back}>Cancel</Button>
          <Button look="primary" onPress={save}>
            Save list
          </Button>
        </>
      }
    >
      <div className="reason-list">
        <TextField
          label="One reason a line; the first nine have a digit"
          hint="Verdicts keep the reasons that they have. Ctrl or Cmd with Enter saves."
          multiline
          autoFocus
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            else event.continuePropagation();
          }}
        />
      </div>
    </Dialog>
  );
}
