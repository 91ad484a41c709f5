import { differenceKinds, type DifferenceKind } from '#core/review/compare/difference';
import { fits, type ReviewEntry } from '#core/review/adjudication/review-entries';
import { Chip } from '#renderer/features/review/chip.tsx';
import { kindHints, kindLabels } from '#renderer/features/review/entry-words.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { Select } from '#renderer/ui/select.tsx';

/** Where to look, and for what: scope, tag, and a count of each kind of difference that lists only these. */
export function DifferenceFilters({ entries }: { readonly entries: readonly ReviewEntry[] }) {
  const { workspace } = useApp();
  const { tags } = useCodebook();
  const review = useStore(workspace, (state) => state.review);
  const ofTag = entries.filter((entry) => fits(entry, { kinds: [], tags: review.tags }));
  const counts = differenceKinds
    .map((kind) => ({ kind, count: ofTag.filter(({ passage }) => hasKind(passage.differences, kind)).length }))
    .filter(({ kind, count }) => count > 0 || review.kinds.includes(kind));
  const open = ofTag.filter(({ state }) => state !== 'settled').length;
  const toggle = (kind: DifferenceKind) => {
    const isOn = review.kinds.includes(kind);
    setReview(workspace, { kinds: isOn ? review.kinds.filter((each) => each !== kind) : [...review.kinds, kind] });
  };
  return (
    <>
      <div className="review-choices">
        <Select
          label="Where"
          labelHidden
          value={review.scope}
          choices={[
            { id: 'document', label: 'This document' },
            { id: 'corpus', label: 'Whole corpus' },
          ]}
          onChange={(id) => {
            setReview(workspace, { scope: id === 'corpus' ? 'corpus' : 'document' });
          }}
        />
        <Select
          label="Tag"
          labelHidden
          value={review.tags[0] ?? 'all'}
          choices={[{ id: 'all', label: 'All tags' }, ...tags]}
          onChange={(tag) => {
            setReview(workspace, { tags: tag === 'all' ? [] : [tag] });
          }}
        />
      </div>
      {(ofTag.length > 0 || counts.length > 0) && (
        <div className="review-chips" role="group" aria-label="Kinds of difference">
          {counts.map(({ kind, count }) => (
            <Chip
              key={kind}
              isOn={review.kinds.includes(kind)}
              hint={kindHints[kind]}
              onToggle={() => {
                toggle(kind);
              }}
            >
              {kindLabels[kind]} <span className="review-count">{count.toLocaleString()}</span>
            </Chip>
          ))}
          <Chip
            isOn={!review.settled}
            hint="Only what nobody has decided, or what has changed since"
            onToggle={() => {
              setReview(workspace, { settled: !review.settled });
            }}
          >
            To decide <span className="review-count">{open.toLocaleString()}</span>
          </Chip>
        </div>
      )}
    </>
  );
}

function hasKind(differences: ReviewEntry['passage']['differences'], kind: DifferenceKind): boolean {
  return differences.some((difference) => difference.kind === kind);
}
