import { useState } from 'react';
import { startRound } from '#core/commands/start-round';
import { draftRound, freshDraft, type RoundDraft } from '#renderer/features/packages/round-draft.ts';
import { RoundCodersField } from '#renderer/features/packages/round-coders-field.tsx';
import { RoundDocumentsField } from '#renderer/features/packages/round-documents-field.tsx';
import { RoundPreview } from '#renderer/features/packages/round-preview.tsx';
import { RoundSampleFields } from '#renderer/features/packages/round-sample-fields.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly onStarted: () => void;
  /** Where there are rounds to go back to. */
  readonly onBack?: () => void;
}

/** Who codes which documents, and which of them everybody codes: with a preview that is the truth. */
export function NewRoundForm({ onStarted, onBack }: Props) {
  const session = useSession();
  const close = useCloseDialog();
  const [draft, setDraft] = useState<RoundDraft>(() => freshDraft(session.view, drawSeed()));
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<RoundDraft>) => {
    setDraft({ ...draft, ...part });
    setRefusal(null);
  };
  const drafted = draftRound(session.view, draft);
  const { problems } = drafted;

  const start = () => {
    const done = session.run(startRound(drafted.details));
    if (done.ok) onStarted();
    else setRefusal(done.error.message);
  };

  return (
    <Dialog
      title="Assign documents"
      wide
      onClose={close}
      actions={
        <>
          {refusal !== null && (
            <p className="packages-refusal" role="alert">
              {refusal}
            </p>
          )}
          <Button onPress={onBack ?? close}>{onBack === undefined ? 'Cancel' : 'Back'}</Button>
          <Button look="primary" onPress={start} isDisabled={problems.sample !== null || problems.seed !== null}>
            Start round
          </Button>
        </>
      }
    >
      <div className="packages-assign">
        <div className="packages-form">
          <TextField
            label="Name of the round"
            value={draft.name}
            onChange={(name) => {
              change({ name });
            }}
            maxLength={200}
            autoFocus
          />
          <RoundCodersField draft={draft} onChange={change} />
          <RoundDocumentsField draft={draft} onChange={change} />
          <RoundSampleFields
            draft={draft}
            drafted={drafted}
            onChange={change}
            onDraw={() => {
              change({ seed: String(drawSeed()) });
            }}
          />
          <CheckBox
            label="Blind"
            hint="Coders see neither other layers nor suggestions in a document until all who share it are done."
            isSelected={draft.blind}
            onChange={(blind) => {
              change({ blind });
            }}
          />
        </div>
        <RoundPreview drafted={drafted} />
      </div>
    </Dialog>
  );
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
