import { Gavel } from 'lucide-react';
import type { AnnotationRecord } from '#core/model/records';
import { type DecisionAbout, decisionsAbout } from '#core/review/adjudication/verdict-of';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useVerdicts } from '#renderer/state/project-queries.ts';
import { showMoment } from '#renderer/ui/show-time.ts';
import '#renderer/parts/decision-notes.css';

const outcomes: Record<DecisionAbout['outcome'], string> = {
  taken: 'taken',
  edited: 'taken in another form',
  defensible: 'defensible, but another reading stands',
  rejected: 'not taken',
};

/** How a coder’s tag was decided: what became of it, who decided and why. Nothing where nobody has. */
export function DecisionNotes({ annotation }: { readonly annotation: AnnotationRecord }) {
  const session = useSession();
  const nameOf = useCoderNames();
  // Read again with every verdict.
  useVerdicts(annotation.documentId);
  return decisionsAbout(session.view, annotation.id).map(({ verdict, outcome }) => (
    <div key={verdict.id} className="decision-note">
      <p className="decision-outcome">
        <Gavel size={14} aria-hidden />
        <span>
          Decided: {verdict.decision === 'unanimous' && outcome === 'taken' ? 'taken, all agree' : outcomes[outcome]}
        </span>
      </p>
      {verdict.reason !== '' && <p>{verdict.reason}</p>}
      {verdict.comment !== '' && <p className="decision-comment">{verdict.comment}</p>}
      <p className="decision-facts">
        {nameOf(verdict.coder)}, {showMoment(verdict.updatedAt)}
      </p>
    </div>
  ));
}
