import { CircleAlert, CircleCheck, MessageSquare } from 'lucide-react';
import { threadsAbout } from '#core/review/adjudication/comment-threads';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { entryQuote, kindsInWords } from '#renderer/features/review/entry-words.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useComments, useDocument } from '#renderer/state/project-queries.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/ui/list-panel.css';

interface Props {
  readonly entry: ReviewEntry;
  readonly showDocument: boolean;
}

/** A difference in the list: its words, of what kind it is, and whether it is decided. */
export function DifferenceRow({ entry, showDocument }: Props) {
  const { view } = useSession();
  const { tags } = useCodebook();
  const document = useDocument(showDocument ? entry.passage.documentId : null);
  return (
    <div className="list-row difference-row">
      <span className="list-row-words" dir="auto">
        {tags
          .filter(({ id }) => entry.passage.tags.includes(id))
          .map((tag) => (
            <TagMark key={tag.id} tag={tag} />
          ))}{' '}
        {entryQuote(view, entry)}
      </span>
      <span className="list-row-facts">
        <State state={entry.state} />
        <Commented entry={entry} />
        <span>{kindsInWords(entry)}</span>
        {document !== undefined && <span className="list-row-document">{document.title}</span>}
      </span>
    </div>
  );
}

/** A mark where something was said; on a document that is coded blind nothing is listed at all. */
function Commented({ entry: { passage } }: Pick<Props, 'entry'>) {
  const { view } = useSession();
  const { documentId, readings } = passage;
  // Read again whenever a line is added or taken back.
  if (useComments(documentId).length === 0) return null;
  const annotations = readings.flatMap((reading) => reading.annotations);
  const threads = threadsAbout(view, documentId, { kind: 'difference', annotations });
  if (threads.length === 0) return null;
  return <MessageSquare size={12} role="img" aria-label="Has comments" className="difference-row-comments" />;
}

function State({ state }: Pick<ReviewEntry, 'state'>) {
  switch (state) {
    case 'open':
      return null;
    case 'settled':
      return (
        <span className="difference-row-state" data-state={state}>
          <CircleCheck size={12} aria-hidden /> Decided
        </span>
      );
    case 'outdated':
      return (
        <span className="difference-row-state" data-state={state}>
          <CircleAlert size={12} aria-hidden /> Changed since
        </span>
      );
  }
}
