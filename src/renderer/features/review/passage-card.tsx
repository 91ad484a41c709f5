import { compareText } from '#core/model/record-order';
import type { VerdictRecord } from '#core/model/records';
import { groupReadings, type ReadingGroup } from '#core/review/adjudication/reading-groups';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { kindsInWords } from '#renderer/features/review/entry-words.ts';
import { ReadingRow } from '#renderer/features/review/reading-row.tsx';
import { useVerdicts } from '#renderer/features/review/use-verdicts.ts';
import { VerdictButtons } from '#renderer/features/review/verdict-buttons.tsx';
import { VerdictNote } from '#renderer/features/review/verdict-note.tsx';
import { CommentThreads } from '#renderer/parts/comment-threads.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import '#renderer/features/review/passage-card.css';

interface Props {
  readonly entry: ReviewEntry;
  /** `4 of 12`; empty where it is not listed. */
  readonly place: string;
}

/** The passage at which one stands: who has what, what to decide, what was decided, what was said about it. */
export function PassageCard({ entry, place }: Props) {
  const { view } = useSession();
  const verdicts = useVerdicts();
  const { passage, verdict } = entry;
  const groups = groupReadings(view, passage);
  const annotations = passage.readings.flatMap((reading) => reading.annotations).sort(compareText);
  const isTagged = annotations.length > 0;
  return (
    <section className="passage-card" aria-label="Difference" data-review-card>
      <p className="passage-head">
        <strong>{kindsInWords(entry)}</strong>
        <span className="passage-place">
          <span>{place}</span>
          <span>F8 to go on deciding</span>
        </span>
      </p>
      {isTagged ? (
        <>
          <div className="readings">
            {groups.map((group) => (
              <ReadingRow
                key={group.coders.join(' ')}
                group={group}
                passage={passage}
                fate={verdict === null ? '' : fateOf(verdict, group)}
                onTake={() => {
                  verdicts.takeReading(group.coders);
                }}
              />
            ))}
          </div>
          <VerdictButtons isCrowded={groups.length > 2} />
        </>
      ) : (
        <p className="passage-gone">The tags that were decided on are gone. The verdict and its votes are kept.</p>
      )}
      <VerdictNote entry={entry} />
      {isTagged && (
        <CommentThreads key={passage.key} documentId={passage.documentId} about={{ kind: 'difference', annotations }} />
      )}
    </section>
  );
}

function fateOf({ decision, taken }: VerdictRecord, { coders, annotations }: ReadingGroup): string {
  const isTaken = coders.every((coder) => taken.includes(coder));
  if (decision === 'defensible') return isTaken ? 'stands' : annotations.length > 0 ? 'defensible' : '';
  if (!isTaken) return '';
  return decision === 'edit' ? 'edited' : 'taken';
}
