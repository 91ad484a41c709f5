import { tagOf } from '#core/codebook/definitions';
import { promoteVerdict } from '#core/commands/promote-verdict';
import { examplesIn } from '#core/review/adjudication/verdict-examples';
import { useReviewWalk } from '#renderer/features/review/use-review-walk.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Picker } from '#renderer/ui/picker.tsx';

/** Which passage of the verdict is to stand in the guideline, as an example or a counter-example. */
export function PromoteDialog() {
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const verdict = useReviewWalk().current()?.verdict ?? null;
  if (verdict === null) return null;
  const examples = examplesIn(session.view, verdict);
  const rows = examples.map(({ tag, quote, positive }, index) => ({
    id: String(index),
    label: quote,
    hint: `${positive ? 'Example' : 'Counter-example'} of ${tagOf(session.view.codebook(), tag)?.label ?? tag}`,
  }));
  return (
    <Picker
      title="Make a guideline example of"
      rows={rows}
      empty="There is no tag in this verdict."
      onClose={close}
      onPick={(id) => {
        const example = examples[Number(id)];
        if (example !== undefined) run(promoteVerdict(session, { verdictId: verdict.id, example }));
        close();
      }}
    />
  );
}
