import type { Id } from '#core/model/records';
import type { Unanimous } from '#core/review/adjudication/unanimous';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { countOf, listOf } from '#renderer/ui/count-of.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import { useState } from 'react';

interface Props {
  readonly found: readonly Unanimous[];
  readonly labelOf: (tag: Id) => string;
}

/** What would be accepted: counts by tag, in what they differ a little, and the list. */
export function UnanimousPreview({ found, labelOf }: Props) {
  const { tags } = useCodebook();
  const [selected, setSelected] = useState<string | null>(null);
  if (found.length === 0) {
    return <p>Nothing is left here that all who coded it agree on and that has no verdict.</p>;
  }
  const counts = new Map<Id, number>();
  for (const { passage } of found) for (const tag of passage.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const apart = found.filter((each) => each.apart.length > 0);
  return (
    <>
      <p role="status">
        {countOf(found.length, 'passage')}:{' '}
        {listOf(Array.from(counts, ([tag, count]) => countOf(count, labelOf(tag).toLowerCase())))}.{' '}
        {found.length === 1 ? 'It goes' : 'They go'} into the adjudicated layer in one step, which can be undone.
      </p>
      {apart.length > 0 && <p className="review-note">{apartInWords(apart)}</p>}
      <div className="unanimous-list">
        <VirtualList
          label="What would be accepted"
          items={found}
          rowHeight={30}
          idOf={({ passage }) => passage.key.split(' ')[0] ?? passage.key}
          selectedId={selected}
          onSelect={({ passage }) => {
            setSelected(passage.key.split(' ')[0] ?? null);
          }}
        >
          {({ passage, votes, apart }) => (
            <span className="unanimous-row" dir="auto">
              {tags
                .filter(({ id }) => passage.tags.includes(id))
                .map((tag) => (
                  <TagMark key={tag.id} tag={tag} />
                ))}
              <span className="unanimous-words">{votes[0]?.annotations.map(({ quote }) => quote).join(' | ')}</span>
              {apart.length > 0 && <span className="reading-tag">{listOf(apart)} differ</span>}
            </span>
          )}
        </VirtualList>
      </div>
    </>
  );
}

/** In what some differ although they count as the same, and which of them is taken. */
function apartInWords(apart: readonly Unanimous[]): string {
  const what = listOf(
    (['boundaries', 'values'] as const).filter((each) => apart.some((one) => one.apart.includes(each))),
  );
  const isOfMany = apart.some(({ votes }) => votes.length > 2);
  const which = isOfMany
    ? 'The reading that most coders have is taken, or else the first.'
    : 'The reading of the first coder is taken.';
  return `In ${apart.length.toLocaleString('en')} of them ${what} differ a little, which the rule lets pass. ${which}`;
}
