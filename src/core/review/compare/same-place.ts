import { unreachable } from '#core/model/result';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { TextSpan } from '#core/text/span';
import { nextWord, wordAt } from '#core/text/words';

/** Whether two spans of one document count as the same place; the order of the two does not matter. */
export type PlaceTest = (left: TextSpan, right: TextSpan) => boolean;

/** Characters (UTF-16 code units) that both spans have. */
export function sharedLength(left: TextSpan, right: TextSpan): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** Intersection over union in UTF-16 code units: 1 for equal spans, 0 where they do not overlap. */
export function overlapOf(left: TextSpan, right: TextSpan): number {
  if (left.start === right.start && left.end === right.end) return 1;
  const shared = sharedLength(left, right);
  return shared === 0 ? 0 : shared / (left.end - left.start + right.end - right.start - shared);
}

/** The rule as a test in one document. Keep it while the text stays: it remembers what it counted. */
export function createPlaceTest(rule: MatchRule, text: string): PlaceTest {
  switch (rule.kind) {
    case 'exact':
      return (left, right) => left.start === right.start && left.end === right.end;
    case 'overlap':
      return (left, right) => {
        const overlap = overlapOf(left, right);
        return overlap > 0 && overlap >= rule.share;
      };
    case 'words': {
      const isNear = createNearTest(text, rule.count);
      return (left, right) =>
        sharedLength(left, right) > 0 && isNear(left.start, right.start) && isNear(left.end, right.end);
    }
    default:
      return unreachable(rule);
  }
}

/**
 * Whether at most `most` words lie, wholly or partly, between two offsets. Only the stretch between them is looked at,
 * and the same two boundaries are asked for by many pairs of coders.
 */
function createNearTest(text: string, most: number): (one: number, other: number) => boolean {
  const known = new Map<number, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const from = Math.min(one, other);
    const to = Math.max(one, other);
    const key = from * (text.length + 1) + to;
    const answer = known.get(key) ?? countWords(text, from, to, most) <= most;
    known.set(key, answer);
    return answer;
  };
}

/** Words that have a character in `[from, to)`; stops counting beyond `most`. */
function countWords(text: string, from: number, to: number, most: number): number {
  const around = wordAt(text, from);
  let count = around !== null && around.start <= from && from < around.end ? 1 : 0;
  for (let word = nextWord(text, from, to); word !== null && count <= most; word = nextWord(text, word.start, to)) {
    count += 1;
  }
  return count;
}
