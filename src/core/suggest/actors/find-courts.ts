import { joined, keyAt, nameOf, take, type Sheet } from '#core/suggest/actors/sheet';
import { functionWords, titles } from '#core/suggest/actors/word-lists';

const kinds =
  /^(?:district|regional|city|county|high|appeals?|federal|supreme|municipal|military|criminal|civil|local|lower|top|constitutional|administrative|juvenile|magistrates)$/u;

/** “the Vorhal district court”, “a London court”: a court by its place. */
export function findCourts(sheet: Sheet): void {
  sheet.tokens.forEach((token, at) => {
    if (token.key !== 'court' || token.capital || sheet.taken[at] || token.gap !== ' ') return;
    let from = at;
    while (kinds.test(keyAt(sheet, from - 1)) && sheet.tokens[from - 1]?.capital === false) from -= 1;
    const named = from;
    while (from > named - 3 && isPlaceWord(sheet, from - 1)) from -= 1;
    if (from === named || !/^(?:an?|the|by)$/u.test(keyAt(sheet, from - 1))) return;
    const next = sheet.tokens[at + 1];
    if (
      next?.gap === ' ' &&
      /^(?:case|cases|ruling|order|battle|documents|papers|records|hearing|filing)$/u.test(next.key)
    )
      return;
    const country = sheet.known.get(from)?.entries[0]?.country ?? '';
    const rule = 'a court by its place';
    const name = nameOf(sheet, from, at + 1);
    take(sheet, { from, to: at + 1, entities: [{ id: null, name, entityKind: 'state-body', country, rule }], rule });
  });
}

function isPlaceWord(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return (
    token?.capital === true &&
    !token.possessive &&
    !token.startsSentence &&
    !sheet.taken[at] &&
    !functionWords.has(token.key) &&
    !titles.has(token.key) &&
    joined(token, sheet.tokens[at + 1])
  );
}
