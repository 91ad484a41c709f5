import { FileDown, FileUp } from 'lucide-react';
import type { CodebookRecord } from '#core/model/records';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly codebook: CodebookRecord;
  readonly edit: EditDraft;
}

/** The codebook as a whole: its name, and as a file. */
export function AboutForm({ codebook, edit }: Props) {
  const { commands } = useApp();
  return (
    <>
      <TextField
        label="Name"
        value={codebook.name}
        error={codebook.name.trim() === '' ? 'It needs a name' : null}
        onChange={(name) => {
          edit({ ...codebook, name }, 'name');
        }}
      />
      <p className="field-hint">
        A codebook can be a file of its own, to start the next project with, to publish or to share. Loading one shows
        first what would change, and what becomes of your tags.
      </p>
      <div className="codebook-form-foot">
        <Button
          icon={<FileDown size={14} aria-hidden />}
          onPress={() => {
            commands.run('save-codebook');
          }}
        >
          Save codebook as file…
        </Button>
        <Button
          icon={<FileUp size={14} aria-hidden />}
          onPress={() => {
            commands.run('open-codebook');
          }}
        >
          Load codebook from file…
        </Button>
      </div>
    </>
  );
}
