import type { ReadingGroup } from '#core/review/adjudication/reading-groups';
import type { Passage } from '#core/review/compare/difference';
import { differenceLabel } from '#renderer/features/review/entry-words.ts';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { listOf } from '#renderer/ui/count-of.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

interface Props {
  readonly number: number;
  readonly group: ReadingGroup;
  readonly passage: Passage;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}

/** What some coders have here: a press, or its number, takes it. */
export function ReadingRow({ number, group, passage, isTaken, onTake }: Props) {
  const codebook = useCodebook();
  const nameOf = useCoderNames();
  const names = listOf(group.coders.map(nameOf));
  return (
    <button
      type="button"
      className="reading"
      data-taken={isTaken}
      aria-label={`Take reading ${String(number)}, of ${names}`}
      aria-describedby={`reading-${String(number)}`}
      onClick={onTake}
    >
      <kbd>{number}</kbd>
      <span className="reading-inside" id={`reading-${String(number)}`}>
        <span className="reading-coders">
          {names}
          {isTaken && <span className="reading-taken">taken</span>}
        </span>
        {group.annotations.length === 0 && <span className="reading-none">Not tagged</span>}
        {group.annotations.map((annotation) => {
          const tag = codebook.tags.find(({ id }) => id === annotation.tag);
          return (
            <span key={annotation.id} className="reading-span">
              {tag !== undefined && <TagMark tag={tag} />}
              <span className="reading-words" dir="auto">
                {annotation.quote}
              </span>
              {passage.tags.length > 1 && <span className="reading-tag">{tag?.label ?? annotation.tag}</span>}
            </span>
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
