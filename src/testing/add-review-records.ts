import type { Command } from '#core/commands/command';
import { added } from '#core/changes/change-set';
import { success } from '#core/model/result';
import { reviewRecords } from '#testing/arbitrary-review-records';

/** A few sound records of a review, so that whatever runs afterwards meets them. */
export function addReviewRecords(dice: {
  readonly one: number;
  readonly two: number;
  readonly three: number;
}): Command {
  return {
    name: 'add-review-records',
    label: 'Add records of a review',
    documentIds: [],
    plan({ view, now, newId }) {
      const documents = view.documents().map(({ id }) => id);
      const annotations = documents.flatMap((id) => view.annotationsOf(id));
      const ground = { coders: view.coders(), documents, annotations };
      const wanted = [0, 1, 2, 3, 3, 4].map((kind, index) => ({
        kind,
        one: dice.one + index,
        two: dice.two + dice.three * index,
        words: `Words ${String(dice.three % 4)}`,
        at: now,
      }));
      return success(added(...reviewRecords(ground, wanted, newId)));
    },
  };
}
