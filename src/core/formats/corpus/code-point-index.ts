/**
 * Code point offsets of a text. The corpus format counts Unicode code points, because Python, R and the W3C do;
 * everything inside counts UTF-16 code units. They differ by the number of surrogate pairs before an offset.
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number;
  /** Code point offset of a UTF-16 offset; `undefined` inside a surrogate pair or outside the text. */
  fromUtf16(offset: number): number | undefined;
  /** UTF-16 offset of a code point offset; `undefined` outside the text. */
  toUtf16(offset: number): number | undefined;
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Takes one pass over the text; each question then costs the logarithm of the number of surrogate pairs. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs: number[] = [];
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match !== null; match = pair.exec(text)) pairs.push(match.index);
  const lengthUtf16 = text.length;
  const length = lengthUtf16 - pairs.length;
  /** Number of pairs that `lies` says true of; it must be true of the first ones only. */
  const count = (lies: (pairAt: number, order: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const pairAt = pairs[middle];
      if (pairAt !== undefined && lies(pairAt, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    length,
    fromUtf16(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > lengthUtf16) return undefined;
      const before = count((pairAt) => pairAt < offset);
      return before > 0 && pairs[before - 1] === offset - 1 ? undefined : offset - before;
    },
    toUtf16(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > length) return undefined;
      return offset + count((pairAt, order) => pairAt - order < offset);
    },
  };
}
