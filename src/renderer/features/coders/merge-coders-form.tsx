import { useMemo, useState } from 'react';
import { mergeCoders } from '#core/commands/merge-coders';
import type { Id } from '#core/model/records';
import { labelCoders } from '#core/review/coder-labels';
import { describeMerge } from '#renderer/features/coders/merge-preview.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCoders } from '#renderer/state/project-queries.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';

/** Two names, one person: shows what a merge would do, and does it in one step. */
export function MergeCodersForm({ first, onBack }: { readonly first: Id; readonly onBack: () => void }) {
  const { workspace } = useApp();
  const session = useSession();
  const coders = useCoders().filter(({ role }) => role === 'person' || role === 'imported');
  const labels = labelCoders(coders);
  const choices = coders.map(({ id, name }) => ({ id, label: labels.get(id) ?? name }));
  const [from, setFrom] = useState(first);
  const [into, setInto] = useState<Id | null>(null);
  const [error, setError] = useState<string | null>(null);
  const preview = useMemo(() => {
    if (into === null) return null;
    return mergeCoders(session, { from, into }).plan({
      view: session.view,
      text: (documentId) => session.text(documentId),
      coder: into,
      now: '',
      newId: () => '',
    });
  }, [session, from, into]);
  const names = { from: labels.get(from) ?? '', into: into === null ? '' : (labels.get(into) ?? '') };

  const merge = () => {
    if (into === null) return;
    const before = session.coder();
    // Who codes must be somebody: the one who leaves goes on as the one who stays.
    if (before === from) session.setCoder(into);
    const done = session.run(mergeCoders(session, { from, into }));
    if (done.ok) {
      notify(workspace, `${names.from} and ${names.into} are one coder now: ${names.into}.`);
      onBack();
      return;
    }
    if (before === from) session.setCoder(before);
    setError(done.error.message);
  };

  return (
    <Dialog
      title="Merge two coders"
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>Back</Button>
          <Button look="primary" onPress={merge} isDisabled={preview?.ok !== true}>
            Merge
          </Button>
        </>
      }
    >
      <p className="coders-hint">For one person who is here under two names.</p>
      <div className="coders-pair">
        <Select
          label="Merge"
          choices={choices}
          value={from}
          onChange={(id) => {
            if (id === into) setInto(from);
            setFrom(id);
          }}
        />
        <Select
          label="into"
          choices={choices.filter(({ id }) => id !== from)}
          value={into}
          placeholder="Choose who stays"
          onChange={setInto}
        />
      </div>
      {preview?.ok === true && (
        <div role="status" className="coders-preview">
          {describeMerge(preview.value, names, from).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {(error !== null || preview?.ok === false) && (
        <p role="alert" className="coders-error">
          {error ?? (preview?.ok === false ? preview.error.message : '')}
        </p>
      )}
    </Dialog>
  );
}
