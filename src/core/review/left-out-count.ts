import { compareText } from '#core/model/record-order';
import type { LeftOut } from '#core/review/review-corpus';

/** Counts what is left out, by reason. */
export interface LeftOutCount {
  /** @param reason A sentence that reads after a number, such as `Suggestions that nobody confirmed.` */
  add(reason: string, count?: number): void;
  /** Sorted by reason; nothing with a count of 0. */
  all(): readonly LeftOut[];
}

export function createLeftOutCount(): LeftOutCount {
  const counts = new Map<string, number>();
  return {
    add(reason, count = 1) {
      counts.set(reason, (counts.get(reason) ?? 0) + count);
    },
    all: () =>
      [...counts]
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => ({ reason, count }))
        .sort((left, right) => compareText(left.reason, right.reason)),
  };
}
