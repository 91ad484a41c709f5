import { verdictReasonsOf } from '#core/review/adjudication/default-reasons';
import { useVerdicts } from '#renderer/features/review/use-verdicts.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Picker } from '#renderer/ui/picker.tsx';

/** Rows that are no reasons; no reason of a project is one of these, because reasons are trimmed. */
const editList = ' edit';
const noReason = ' none';

/** Why it was decided so: one of the project’s reasons, by a digit. */
export function ReasonDialog() {
  const { workspace } = useApp();
  const { view } = useSession();
  const verdicts = useVerdicts();
  const close = useCloseDialog();
  const reasons = verdictReasonsOf(view).map((reason) => ({ id: reason, label: reason }));
  return (
    <Picker
      title="Reason of the verdict"
      rows={[...reasons, { id: noReason, label: 'No reason' }, { id: editList, label: 'Edit list…' }]}
      empty="The list of reasons is empty."
      onClose={close}
      onPick={(id) => {
        if (id === editList) {
          workspace.set({ dialog: 'verdict-reasons' });
          return;
        }
        verdicts.explain('reason', id === noReason ? '' : id);
        close();
      }}
    />
  );
}
