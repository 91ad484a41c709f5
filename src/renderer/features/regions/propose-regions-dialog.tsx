import { useMemo, useState } from 'react';
import { markRegions } from '#core/commands/mark-regions';
import type { DocumentRecord } from '#core/model/records';
import { freshProposals, type RegionProposal } from '#core/regions/propose-regions';
import { regionLabel } from '#core/regions/region-words';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckRows } from '#renderer/ui/check-rows.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/features/regions/regions.css';

interface Props {
  readonly document: DocumentRecord;
  readonly text: string;
}

const rowHeight = 46;

/** What is probably not article text, to be looked through and marked in one step. */
export function ProposeRegionsDialog({ document, text }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const [proposals] = useState(() => freshProposals(text, document.regions));
  const [refused, setRefused] = useState<ReadonlySet<RegionProposal>>(new Set());
  const [active, setActive] = useState(proposals[0]);
  const chosen = useMemo(() => proposals.filter((proposal) => !refused.has(proposal)), [proposals, refused]);
  const mark = () => {
    // What is refused is kept as article text, so that nobody is asked about it again.
    const regions = proposals.map((proposal) => {
      const { start, end, role } = proposal;
      return { start, end, role: refused.has(proposal) ? ('article' as const) : role, date: '' };
    });
    if (run(markRegions(session, { documentId: document.id, regions })) !== null) close();
  };
  if (proposals.length === 0) {
    return (
      <Dialog
        title="What is not article text"
        onClose={close}
        actions={
          <Button look="primary" onPress={close} autoFocus>
            Close
          </Button>
        }
      >
        <p>
          Nothing {document.regions.length > 0 ? 'else ' : ''}in this document looks like a cookie notice, a list of
          other articles or a caption. To mark a stretch yourself, select it and press X.
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="What is not article text"
      wide
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" onPress={mark}>
            {chosen.length === 0 ? 'Mark none of them' : `Mark ${countOf(chosen.length, 'region')}`}
          </Button>
        </>
      }
    >
      <p className="region-note">
        These look like something else. What is marked is dimmed, and left out of counts, suggestions and Tag all.
      </p>
      <CheckRows
        label="Probably not article text"
        items={proposals}
        rowHeight={rowHeight}
        height={Math.min(6, proposals.length) * rowHeight + 2}
        idOf={({ start }) => String(start)}
        isChosen={(proposal) => !refused.has(proposal)}
        onChoose={(some, wanted) => {
          const next = new Set(refused);
          for (const one of some) {
            if (wanted) next.delete(one);
            else next.add(one);
          }
          setRefused(next);
        }}
        onActive={setActive}
        onConfirm={mark}
        autoFocus
      >
        {(proposal) => (
          <span className="proposal">
            <span className="proposal-head">
              <span className="proposal-role">{regionLabel(proposal.role)}</span>
              <span className="proposal-rule">{proposal.rule}</span>
            </span>
            <span className="proposal-words">{oneLine(text, proposal)}</span>
          </span>
        )}
      </CheckRows>
      {active !== undefined && (
        <section className="proposal-preview" aria-label="Preview" tabIndex={0}>
          {text.slice(Math.max(0, active.start - 80), active.start)}
          <mark>{text.slice(active.start, active.end)}</mark>
          {text.slice(active.end, active.end + 80)}
        </section>
      )}
      <p className="region-note">
        Space chooses, Enter marks what is chosen. The rest stays article text and is not proposed again.
      </p>
    </Dialog>
  );
}

function oneLine(text: string, { start, end }: RegionProposal): string {
  return text.slice(start, Math.min(end, start + 200)).replace(/\s+/gu, ' ');
}
