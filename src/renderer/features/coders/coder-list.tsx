import { Label, RadioGroup } from 'react-aria-components';
import type { CoderRecord, Id } from '#core/model/records';
import { labelCoders } from '#core/review/coder-labels';
import { AddCoderForm } from '#renderer/features/coders/add-coder-form.tsx';
import { gatherCoderFacts } from '#renderer/features/coders/coder-facts.ts';
import { CoderRow } from '#renderer/features/coders/coder-row.tsx';
import { describeCoder } from '#renderer/features/coders/coder-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCoders, useCurrentCoder } from '#renderer/state/project-queries.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  /** Whose name was looked at before: the focus goes back to where it came from. */
  readonly renamed: Id | null;
  readonly onRename: (coder: CoderRecord) => void;
  readonly onMerge: (from: Id) => void;
}

/** Every coder with what they did; choosing one says who codes from now on. */
export function CoderList({ renamed, onRename, onMerge }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const close = useCloseDialog();
  const coders = useCoders();
  const current = useCurrentCoder().id;
  const facts = gatherCoderFacts(session.view);
  const labels = labelCoders(coders);

  const rows = (list: readonly CoderRecord[], canCode: boolean) =>
    list.map((coder) => {
      const own = facts.get(coder.id);
      return (
        <CoderRow
          key={coder.id}
          coder={coder}
          label={labels.get(coder.id) ?? coder.name}
          facts={own === undefined ? '' : describeCoder(coder, own)}
          canCode={canCode}
          isCurrent={coder.id === current}
          isRenamed={coder.id === renamed}
          onRename={onRename}
          {...(coders.length > 1 && canCode ? { onMerge } : {})}
        />
      );
    });
  const people = coders.filter(({ role }) => role === 'person' || role === 'imported');
  const others = coders.filter(({ role }) => role === 'assistant' || role === 'adjudicator');

  return (
    <Dialog
      title="Coders"
      wide
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          Done
        </Button>
      }
    >
      <RadioGroup
        className="option-group"
        value={current}
        onChange={(id) => {
          session.setCoder(id);
          notify(workspace, `New tags belong to ${labels.get(id) ?? ''} from now on.`);
        }}
      >
        <Label className="field-label">I am</Label>
        <div className="coders-rows">{rows(people, true)}</div>
      </RadioGroup>
      {others.length > 0 && (
        <section aria-label="Other layers">
          <h3 className="field-label">Other layers</h3>
          <div className="coders-rows">{rows(others, false)}</div>
        </section>
      )}
      <AddCoderForm />
      <p className="coders-hint">
        Each coder’s tags are a layer of their own. Several people who use this computer choose here who codes; one
        person under two names can be merged.
      </p>
    </Dialog>
  );
}
