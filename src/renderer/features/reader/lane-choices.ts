import type { CoderRecord, Id } from '#core/model/records';
import type { ReviewCoder } from '#core/review/review-corpus';

/** A layer that has a lane, or could have one. */
export interface LaneChoice {
  readonly id: Id;
  /** What stands beside its rows: the number of the coder, or `A` for what was adjudicated. */
  readonly label: string;
  readonly name: string;
  readonly isShown: boolean;
  /** What was adjudicated is no layer that is compared. */
  readonly isAdjudicated: boolean;
}

/** More rows would leave no room for the text. */
export const mostLanes = 8;

/**
 * The layers in their fixed order, each with the number that it keeps whoever is shown; the adjudicated one last.
 *
 * @param chosen coders to compare; empty for all
 */
export function laneChoices(
  compared: readonly Pick<ReviewCoder, 'id' | 'label'>[],
  adjudicators: readonly Pick<CoderRecord, 'id' | 'name'>[],
  chosen: readonly Id[],
  showAdjudicated: boolean,
): readonly LaneChoice[] {
  const isChosen = (id: Id) => chosen.length === 0 || chosen.includes(id);
  const shown = new Set(
    compared
      .map(({ id }) => id)
      .filter(isChosen)
      .slice(0, mostLanes),
  );
  return [
    ...compared.map(({ id, label }, index) => ({
      id,
      label: String(index + 1),
      name: label,
      isShown: shown.has(id),
      isAdjudicated: false,
    })),
    ...adjudicators.map(({ id, name }) => ({
      id,
      label: 'A',
      name,
      isShown: showAdjudicated,
      isAdjudicated: true,
    })),
  ];
}

/**
 * Coders to compare after one was shown or hidden: empty for all. `null` where that cannot be: the last lane stays, and
 * there is room for so many.
 */
export function withLaneToggled(choices: readonly LaneChoice[], id: Id): readonly Id[] | null {
  const compared = choices.filter(({ isAdjudicated }) => !isAdjudicated);
  const next = compared.filter((choice) => choice.isShown !== (choice.id === id)).map((choice) => choice.id);
  if (next.length === 0 || next.length > mostLanes) return null;
  return next.length === compared.length ? [] : next;
}
