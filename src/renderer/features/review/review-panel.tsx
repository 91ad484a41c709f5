import { useDeferredValue, useMemo } from 'react';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { fits } from '#core/review/adjudication/review-entries';
import { DifferenceFilters } from '#renderer/features/review/difference-filters.tsx';
import { DifferenceRow } from '#renderer/features/review/difference-row.tsx';
import { LayerChips } from '#renderer/features/review/layer-chips.tsx';
import { NothingToReview } from '#renderer/features/review/nothing-to-review.tsx';
import { PassageCard } from '#renderer/features/review/passage-card.tsx';
import { useReviewWalk } from '#renderer/features/review/use-review-walk.ts';
import { MatchRuleControl } from '#renderer/parts/match-rule-control.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useComparedCoders, useCorpusEntries, useDocumentEntries } from '#renderer/state/review-entries.ts';
import { useBlind } from '#renderer/state/use-tasks.ts';
import { useStore } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/features/review/review.css';

const rowHeight = 48;

/** The layers of several coders side by side: in what they differ, place by place, and what was decided. */
export function ReviewPanel() {
  const { workspace } = useApp();
  const documentId = useStore(workspace, (state) => state.documentId);
  const scope = useStore(workspace, ({ review }) => review.scope);
  const isHidden = useBlind(documentId) && scope === 'document';
  const layers = useComparedCoders().length;
  return (
    <div className="review" data-panel="review" tabIndex={-1}>
      {layers < 2 ? (
        <NothingToReview because="one-layer" />
      ) : isHidden ? (
        <NothingToReview because="blind" />
      ) : (
        <Differences />
      )}
    </div>
  );
}

function Differences() {
  const { workspace, commands } = useApp();
  const walk = useReviewWalk();
  const documentId = useStore(workspace, (state) => state.documentId);
  const review = useStore(workspace, (state) => state.review);
  const isCorpus = review.scope === 'corpus';
  const here = useDocumentEntries(documentId);
  const corpus = useCorpusEntries(isCorpus);
  const entries = useDeferredValue(isCorpus ? corpus.entries : here);
  const { kinds, tags, settled } = review;
  const listed = useMemo(
    () => entries.filter((entry) => fits(entry, { kinds, tags }) && (settled || entry.state !== 'settled')),
    [entries, kinds, tags, settled],
  );
  // Drawn with the document that the passage is in, so that a verdict there is seen at once.
  useDocumentEntries(review.span?.documentId ?? null);
  const current = walk.current();
  const row = listed.findIndex(({ id }) => id === current?.id);
  const place = row < 0 ? '' : `${(row + 1).toLocaleString()} of ${listed.length.toLocaleString()}`;

  return (
    <>
      <div className="review-head">
        <LayerChips />
        <MatchRuleControl
          rule={review.rule}
          labelHidden
          onChange={(next) => {
            setReview(workspace, { rule: next });
          }}
        />
        <DifferenceFilters entries={entries} />
        <div className="review-bulk">
          <p className="review-total" role="status">
            {totalInWords(listed, entries)}
          </p>
          <Button
            look="quiet"
            onPress={() => {
              commands.run('accept-unanimous');
            }}
          >
            Accept unanimous… <kbd aria-hidden>U</kbd>
          </Button>
        </div>
        {isCorpus && corpus.done < corpus.total && (
          <Progress label="Comparing documents" done={corpus.done} total={corpus.total} />
        )}
        {isCorpus && corpus.blind > 0 && (
          <p className="review-note">
            {countOf(corpus.blind, 'document is', 'documents are')} left out: coded blind, and not everybody is done.
          </p>
        )}
      </div>
      <div className="review-list" data-review-focus tabIndex={-1}>
        {listed.length === 0 ? (
          <NothingToReview because={entries.length === 0 ? 'no-difference' : 'filtered'} />
        ) : (
          <VirtualList
            label="Differences"
            items={listed}
            rowHeight={rowHeight}
            idOf={({ id }) => id}
            selectedId={current?.id ?? null}
            onSelect={(entry) => {
              walk.go(entry);
            }}
            onOpen={({ passage }) => {
              const [first] = passage.readings.flatMap(({ annotations }) => annotations);
              if (first !== undefined) workspace.set({ revealId: first });
              commands.run('focus-text');
            }}
          >
            {(entry) => <DifferenceRow entry={entry} showDocument={isCorpus} />}
          </VirtualList>
        )}
      </div>
      {current !== null && <PassageCard entry={current} place={place} />}
    </>
  );
}

function totalInWords(listed: readonly ReviewEntry[], entries: readonly ReviewEntry[]): string {
  const all = countOf(entries.length, 'difference');
  return listed.length === entries.length ? all : `${listed.length.toLocaleString('en')} of ${all}`;
}
