/**
 * How well a query fits a label. Every word of the query has to be found; a word counts most at the start of a
 * word, less inside one, least as letters in order (`nprj` finds *New project*).
 */
export function matchScore(query: string, label: string): number | null {
  const text = fold(label);
  let score = 0;
  for (const word of fold(query).split(/\s+/u)) {
    if (word === '') continue;
    const found = wordScore(word, text);
    if (found === null) return null;
    score += found;
  }
  return score - text.length / 1000;
}

function wordScore(word: string, text: string): number | null {
  if (text.startsWith(word)) return 5;
  if (startsWordWith(text, word)) return 4;
  if (text.includes(word)) return 3;
  return hasLettersInOrder(text, word) ? 1 : null;
}

function startsWordWith(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The first letter has to start a word: otherwise any long title would fit. */
function hasLettersInOrder(text: string, word: string): boolean {
  if (word.length < 2) return false;
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  return starts.some((start) => {
    let at = start;
    for (const letter of word) {
      if (at === start && text.charAt(at) !== letter.charAt(0)) return false;
      at = text.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return at - start <= word.length * 4;
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

interface Ranked<Item> {
  readonly item: Item;
  readonly score: number;
}

/**
 * Items that fit, best first; with an empty query all of them, as they came. `lift` moves an item up among those
 * that fit about as well, such as one used a moment ago.
 */
export function rank<Item>(
  query: string,
  items: readonly Item[],
  labelOf: (item: Item) => string,
  lift: (item: Item) => number = () => 0,
): readonly Item[] {
  const ranked: Ranked<Item>[] = [];
  for (const item of items) {
    const score = matchScore(query, labelOf(item));
    if (score !== null) ranked.push({ item, score: (query.trim() === '' ? 0 : score) + lift(item) });
  }
  return ranked.sort((one, other) => other.score - one.score).map(({ item }) => item);
}
