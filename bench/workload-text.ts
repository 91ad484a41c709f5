import type { Random } from './random.ts';

/** A text with what is known from making it: where a grapheme cluster begins or ends. */
export interface GeneratedText {
  readonly text: string;
  /** One byte an offset, 0 to the text's length: 1 where a span may begin or end. */
  readonly boundaries: Uint8Array;
}

/**
 * A text of about `characters` UTF-16 code units: random sentences, one to six a paragraph. Segmenting megabytes takes
 * seconds, so boundaries are found once a sentence; between two sentences stands a space or a line feed, which never
 * joins with what is around it.
 */
export function generateText(sentences: readonly string[], characters: number, random: Random): GeneratedText {
  const [first, ...rest] = sentences;
  if (first === undefined) throw new Error('A text cannot be made of no sentences');
  const choice = [first, ...rest] as const;
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const known = new Map<string, readonly number[]>();
  const parts: string[] = [];
  const offsets: number[] = [];
  let length = 0;
  let left = 0;
  while (length < characters) {
    const sentence = random.pick(choice);
    let starts = known.get(sentence);
    if (starts === undefined) {
      starts = [...graphemes.segment(sentence)].map(({ index }) => index);
      known.set(sentence, starts);
    }
    for (const start of starts) offsets.push(length + start);
    if (left === 0) left = random.between(1, 6);
    left -= 1;
    parts.push(sentence, left === 0 ? '\n' : ' ');
    offsets.push(length + sentence.length);
    length += sentence.length + 1;
  }
  const boundaries = new Uint8Array(length + 1);
  for (const offset of offsets) boundaries[offset] = 1;
  boundaries[length] = 1;
  return { text: parts.join(''), boundaries };
}

export function boundaryAtOrBefore({ boundaries }: GeneratedText, offset: number): number {
  let at = Math.max(0, Math.min(offset, boundaries.length - 1));
  while (at > 0 && boundaries[at] !== 1) at -= 1;
  return at;
}

export function boundaryAtOrAfter({ boundaries }: GeneratedText, offset: number): number {
  let at = Math.max(0, Math.min(offset, boundaries.length - 1));
  while (at < boundaries.length - 1 && boundaries[at] !== 1) at += 1;
  return at;
}
