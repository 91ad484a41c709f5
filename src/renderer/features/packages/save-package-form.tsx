import { useMemo, useState } from 'react';
import { renameCoder } from '#core/commands/rename-coder';
import type { Id } from '#core/model/records';
import { labelCoders } from '#core/review/coder-labels';
import {
  hasVerdicts,
  likelyChoice,
  peopleOf,
  progressIn,
  requestOf,
  type PackageChoice,
} from '#renderer/features/packages/package-choice.ts';
import { describePackage } from '#renderer/features/packages/package-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { usualCoderName } from '#renderer/state/preferences.ts';
import { useCurrentCoder } from '#renderer/state/project-queries.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { summarizePackage, type PackageRequest } from '#services/save-package';

interface Props {
  readonly forCoder: Id | null;
  /** Why the last try did not work. */
  readonly failure: string | null;
  readonly onSave: (request: PackageRequest) => void;
  readonly onClose: () => void;
}

const purposes: readonly Option<PackageChoice['purpose']>[] = [
  { id: 'to-code', label: 'Documents to code', hint: 'For a colleague: the documents that are assigned to them.' },
  { id: 'coded', label: 'What was coded', hint: 'Back to whoever asked for it: a layer with its comments.' },
];

/** What travels to whom, in words and numbers, before the file is written. */
export function SavePackageForm({ forCoder, failure, onSave, onClose }: Props) {
  const { workspace, preferences } = useApp();
  const session = useSession();
  const { view } = session;
  const [choice, setChoice] = useState<PackageChoice>(() => likelyChoice(view, session.coder(), forCoder));
  const request = useMemo(() => requestOf(view, choice), [view, choice]);
  const summary = useMemo(() => summarizePackage(view, request), [view, request]);
  const people = peopleOf(view);
  const labels = labelCoders(people);
  const name = labels.get(choice.coder) ?? '';
  const isEmpty = summary.documents === 0;
  const [sender, setSender] = useState('');
  const isNameless = useCurrentCoder().name === usualCoderName;

  const save = () => {
    if (isNameless && sender.trim() !== '') {
      const renamed = session.run(renameCoder({ coderId: session.coder(), name: sender }));
      if (!renamed.ok) {
        notify(workspace, renamed.error.message, 'error');
        return;
      }
      preferences.set({ coderName: sender.trim() });
    }
    onSave(request);
  };

  return (
    <Dialog
      title="Save review package"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={isEmpty || (isNameless && sender.trim() === '')}
            autoFocus={!isNameless}
            onPress={save}
          >
            Save…
          </Button>
        </>
      }
    >
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      {isNameless && (
        <TextField
          label="Your name"
          hint={`So far you are “${usualCoderName}” here, which tells others nothing.`}
          value={sender}
          onChange={setSender}
          maxLength={200}
          autoFocus
        />
      )}
      <RadioChoice
        label="What travels"
        options={purposes}
        value={choice.purpose}
        onChange={(purpose) => {
          setChoice({ ...choice, purpose });
        }}
      />
      <Select
        label={choice.purpose === 'to-code' ? 'For whom' : 'Whose work'}
        choices={people.map(({ id, name: own }) => ({ id, label: labels.get(id) ?? own }))}
        value={choice.coder}
        onChange={(coder) => {
          setChoice({ ...choice, coder });
        }}
      />
      {choice.purpose === 'coded' && hasVerdicts(view) && (
        <CheckBox
          label="With what was decided here"
          hint="Verdicts with the votes behind them, and the adjudicated layer."
          isSelected={choice.adjudication}
          onChange={(adjudication) => {
            setChoice({ ...choice, adjudication });
          }}
        />
      )}
      {isEmpty && choice.purpose === 'to-code' ? (
        <div className="packages-box" role="status">
          <p>Nothing is assigned to {name} yet.</p>
          <div>
            <Button
              onPress={() => {
                workspace.set({ dialog: 'assign-coding' });
              }}
            >
              Assign documents…
            </Button>
          </div>
        </div>
      ) : (
        <ul className="packages-box packages-lines" aria-label="What the file will hold">
          {describePackage(summary, choice, { name, progress: progressIn(view, choice.coder) }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
