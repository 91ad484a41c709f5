import { History } from 'lucide-react';
import type { HistoryRow } from '#renderer/features/history/history-rows.ts';
import { useCoderName } from '#renderer/features/history/use-coder-name.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

interface Props {
  readonly row: Extract<HistoryRow, { kind: 'entry' }>;
  readonly isLatest: boolean;
  readonly onGoBack: () => void;
}

/** The chosen entry in full, and what one can do from it. */
export function HistoryFoot({ row, isLatest, onGoBack }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const { header, undone } = row;
  const who = useCoderName(header.coder);
  const documents = header.documentIds.filter((id) => session.view.document(id) !== undefined);
  const only = documents.length === 1 ? documents[0] : undefined;
  return (
    <section className="history-foot" aria-label="Chosen entry">
      <p>{header.label}</p>
      <p className="history-facts">
        {showMoment(header.at)} · {who}
        {undone && ' · undone'}
        {documents.length > 1 && ` · ${countOf(documents.length, 'document')}`}
      </p>
      {only !== undefined && (
        <Button
          onPress={() => {
            workspace.set({ documentId: only, selectedId: null });
          }}
        >
          Show document
        </Button>
      )}
      <Button icon={<History size={14} aria-hidden />} isDisabled={isLatest} onPress={onGoBack}>
        {isLatest ? 'This is where you are' : 'Go back to here…'}
      </Button>
    </section>
  );
}
