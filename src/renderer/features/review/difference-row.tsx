import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { entryQuote, kindsInWords } from '#renderer/features/review/entry-words.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useDocument } from '#renderer/state/project-queries.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

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
    <div className="difference-row">
      <span className="difference-row-words" dir="auto">
        {tags
          .filter(({ id }) => entry.passage.tags.includes(id))
          .map((tag) => (
            <TagMark key={tag.id} tag={tag} />
          ))}{' '}
        {entryQuote(view, entry)}
      </span>
      <span className="difference-row-facts">
        <State state={entry.state} />
        <span>{kindsInWords(entry)}</span>
        {document !== undefined && <span className="difference-row-document">{document.title}</span>}
      </span>
    </div>
  );
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
