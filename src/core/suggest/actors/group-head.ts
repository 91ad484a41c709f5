import { joined, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords, groupHeads, thingNouns } from '#core/suggest/actors/word-lists';

/** Index of “officials” in “US intelligence officials”, or 0: a group is tagged whole, with whose it is. */
export function groupHeadAfter(sheet: Sheet, from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const token = sheet.tokens[at];
    if (!token || token.capital || sheet.taken[at] || !/^[ -]$/u.test(token.gap)) return 0;
    if (at > from && !joined(sheet.tokens[at - 1], token)) return 0;
    if (groupHeads.has(token.key) || (token.key === 'guard' && sheet.tokens[at - 1]?.key === 'coast')) {
      const next = sheet.tokens[at + 1];
      // “Russian military intelligence”, “US government bonds”
      const goesOn =
        next !== undefined &&
        next.gap === ' ' &&
        (groupHeads.has(next.key) ||
          thingNouns.has(next.key) ||
          /^(?:chief|commander|head|spokesman)$/u.test(next.key));
      if (!goesOn) return at;
      continue;
    }
    if (functionWords.has(token.key) || actingVerbs.has(token.key)) return 0;
  }
  return 0;
}
