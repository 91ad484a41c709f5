import { foldText } from '#core/text/fold';
import { trimEdgePunctuation, trimWhiteSpace } from '#core/text/trim-span';
import { previousWord } from '#core/text/words';

/** A string to look for. */
export interface Needle {
  /** As it was given, without a possessive ending and what clings to its edges. */
  readonly words: string;
  /** What it is compared by. */
  readonly folded: string;
  /** It is one word with a capital: in small letters only it may mean something else (`US`, `May`). */
  readonly isName: boolean;
}

/** What to look for, each once, the longest first: so that a long name wins over a short one inside it. */
export function needlesOf(strings: readonly string[]): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const string of strings) {
    const words = withoutEdges(string);
    const folded = foldText(words).folded.trim();
    if (!/[\p{L}\p{N}]/u.test(folded) || needles.has(folded)) continue;
    needles.set(folded, { words, folded, isName: /\p{Lu}/u.test(words) && !/\s/u.test(words) });
  }
  return [...needles.values()].sort(
    (left, right) => right.folded.length - left.folded.length || (left.folded < right.folded ? -1 : 1),
  );
}

/** Quotation marks and commas around a name are not part of it, and a possessive ending stays outside. */
function withoutEdges(string: string): string {
  const { start, end } = trimWhiteSpace(string, { start: 0, end: string.length });
  const last = previousWord(string, end);
  const to = last !== null && last.fullEnd === end ? last.end : end;
  const inside = trimEdgePunctuation(string, { start, end: to });
  return inside.start < inside.end ? string.slice(inside.start, inside.end) : string.slice(start, to);
}
