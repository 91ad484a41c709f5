import { Fragment, useId } from 'react';
import { readingFacts } from '#core/review/adjudication/reading-facts';
import type { ReadingGroup } from '#core/review/adjudication/reading-groups';
import type { Passage } from '#core/review/compare/difference';
import { differenceLabel } from '#renderer/features/review/entry-words.ts';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useComparedCoders } from '#renderer/state/review-entries.ts';
import { listOf } from '#renderer/ui/count-of.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

interface Props {
  readonly group: ReadingGroup;
  readonly passage: Passage;
  /** What became of it: `taken`, `edited`, `stands`, `defensible`; empty where nothing did. */
  readonly fate: string;
  readonly onTake: () => void;
}

/** What some coders have here: a press takes it, or the number of one of them, which is the number of their lane. */
export function ReadingRow({ group, passage, fate, onTake }: Props) {
  const { view } = useSession();
  const codebook = useCodebook();
  const nameOf = useCoderNames();
  const coders = useComparedCoders();
  const id = useId();
  // Where somebody tagged nothing, all that the others say is what is decided about.
  const isMissing = passage.differences.some(({ kind }) => kind === 'missing');
  const shownBelow = new Set(passage.differences.map(({ what }) => what));
  return (
    <button
      type="button"
      className="reading"
      data-taken={fate !== ''}
      aria-label={`Take the reading of ${listOf(group.coders.map(nameOf))}`}
      aria-describedby={id}
      onClick={onTake}
    >
      <span className="reading-coders">
        {group.coders.map((coder) => (
          <span key={coder} className="reading-coder">
            <kbd>{coders.findIndex((each) => each.id === coder) + 1}</kbd> {nameOf(coder)}
          </span>
        ))}
        {fate !== '' && <span className="reading-taken">{fate}</span>}
      </span>
      <span className="reading-inside" id={id}>
        {group.annotations.length === 0 && <span className="reading-none">Not tagged</span>}
        {group.annotations.map((annotation) => {
          const tag = codebook.tags.find(({ id }) => id === annotation.tag);
          const facts = isMissing
            ? readingFacts(view, annotation).filter(({ what }) => group.annotations.length > 1 || !shownBelow.has(what))
            : [];
          return (
            <Fragment key={annotation.id}>
              <span className="reading-span">
                {tag !== undefined && <TagMark tag={tag} />}
                <span className="reading-words" dir="auto">
                  {annotation.quote}
                </span>
                {passage.tags.length > 1 && <span className="reading-tag">{tag?.label ?? annotation.tag}</span>}
              </span>
              {facts.map(({ what, label, words }) => (
                <span key={what} className="reading-value">
                  {label}: <strong>{words}</strong>
                </span>
              ))}
            </Fragment>
          );
        })}
        {group.annotations.length > 0 &&
          passage.differences.map((difference, index) => {
            const label = differenceLabel(codebook, difference, passage.tags);
            return label === '' ? null : (
              <span key={`${difference.kind} ${difference.what}`} className="reading-value">
                {label}: <strong>{group.shown[index]}</strong>
              </span>
            );
          })}
      </span>
    </button>
  );
}
