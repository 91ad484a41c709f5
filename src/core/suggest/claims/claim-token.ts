/** Words of a sentence as the rules for claims see them; a stretch of quoted speech is one token. */
import type { TextSpan } from '#core/text/span';

export interface ClaimToken extends TextSpan {
  /** Lower case, without a possessive ending and with straight apostrophes; empty for quoted speech. */
  readonly word: string;
  /** What stands between the word before and this one, without white space: `,`, `“`, or nothing. */
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** The words inside the marks, for quoted speech. */
  readonly speech: TextSpan | null;
}

/** Quoted speech with its marks, and what they enclose. */
export interface Speech extends TextSpan {
  readonly inner: TextSpan;
}

const wordPattern =
  /[\p{L}\p{N}_$€£](?:[\p{L}\p{N}\p{M}_]|[.'’&/‑-](?=[\p{L}\p{N}])|[,:](?=\p{N}))*(?:(?<=(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L})\.)?/gu;

/** The tokens of a stretch of text; `speeches` are those that lie in it, in order, and do not overlap. */
export function claimTokens(text: string, span: TextSpan, speeches: readonly Speech[]): readonly ClaimToken[] {
  const tokens: ClaimToken[] = [];
  let from = span.start;
  let gapFrom = span.start;
  const takeWords = (end: number): void => {
    for (const match of text.slice(from, end).matchAll(wordPattern)) {
      const start = from + match.index;
      const raw = match[0].replaceAll('’', "'");
      const isPossessive = /.'s$/iu.test(raw) && !/^(?:it|he|she|that|there|here|what|who|let)'s$/iu.test(raw);
      const word = isPossessive ? raw.slice(0, -2) : raw;
      tokens.push({
        start,
        end: start + word.length,
        word: word.toLowerCase(),
        gap: gapOf(text, gapFrom, start),
        isCapital: /^[\p{Lu}\p{Lt}]/u.test(word),
        isPossessive,
        speech: null,
      });
      gapFrom = start + raw.length;
    }
  };
  for (const speech of speeches) {
    takeWords(speech.start);
    tokens.push({
      start: speech.start,
      end: speech.end,
      word: '',
      gap: gapOf(text, gapFrom, speech.start),
      isCapital: false,
      isPossessive: false,
      speech: speech.inner,
    });
    from = speech.end;
    gapFrom = speech.end;
  }
  takeWords(span.end);
  return tokens;
}

function gapOf(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/\s+/gu, '')
    .replace(/^'s|^’s/u, '');
}
