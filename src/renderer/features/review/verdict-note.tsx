import { CircleAlert, Gavel } from 'lucide-react';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { decisionLabels, standingInWords } from '#renderer/features/review/entry-words.ts';
import { useVerdicts } from '#renderer/features/review/use-verdicts.ts';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { showMoment } from '#renderer/ui/show-time.ts';

/** The verdict that was made, what it stands on, why it was made; and what it can become. */
export function VerdictNote({ entry }: { readonly entry: ReviewEntry }) {
  const { commands, workspace } = useApp();
  const verdicts = useVerdicts();
  const draft = useStore(workspace, ({ review }) => review.draft);
  const { verdict, passage } = entry;
  const { reason, comment } = draft?.passage === passage.key ? draft : (verdict ?? { reason: '', comment: '' });
  return (
    <div className="verdict-note">
      {verdict !== null && <Made entry={entry} />}
      <div className="verdict-why">
        <button
          type="button"
          className="verdict-reason"
          onClick={() => {
            commands.run('verdict-reason');
          }}
        >
          <kbd aria-hidden>R</kbd> {reason === '' ? 'Reason…' : reason}
        </button>
        <CommitField
          key={passage.key}
          label="Why, in your own words"
          value={comment}
          onCommit={(words) => {
            verdicts.explain('comment', words);
          }}
        />
      </div>
      {verdict !== null && (
        <div className="comment-links">
          <button type="button" className="comment-link" onClick={verdicts.withdraw}>
            Take back
          </button>
          <button type="button" className="comment-link" onClick={verdicts.promote}>
            Make a guideline example
          </button>
        </div>
      )}
    </div>
  );
}

function Made({ entry }: { readonly entry: ReviewEntry }) {
  const nameOf = useCoderNames();
  const { verdict } = entry;
  if (verdict === null) return null;
  const changes = standingInWords(entry);
  const who = verdict.decision === 'take' ? `: ${verdict.taken.map(nameOf).join(', ')}` : '';
  return (
    <>
      <p className="verdict-made">
        <Gavel size={14} aria-hidden />
        <span>
          {decisionLabels[verdict.decision]}
          {who}
        </span>
      </p>
      <p className="verdict-facts">
        {nameOf(verdict.coder)}, {showMoment(verdict.updatedAt)}
      </p>
      {changes !== '' && (
        <p className="verdict-outdated">
          <CircleAlert size={14} aria-hidden />
          <span>{changes} since. The verdict is kept; look again, or decide anew.</span>
        </p>
      )}
    </>
  );
}
