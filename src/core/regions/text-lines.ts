import { foldText } from '#core/text/fold';
import { paragraphsOf } from '#core/text/paragraphs';
import type { TextSpan } from '#core/text/span';

/** A line that shows something, and what tells a link or a headline from a paragraph of an article. */
export interface TextLine extends TextSpan {
  /** Without bullet, UTF-16 code units. */
  readonly length: number;
  readonly content: string;
  readonly folded: string;
  readonly words: number;
  /** It starts with a bullet. */
  readonly isItem: boolean;
  /** It starts with a bullet or is set in. */
  readonly inList: boolean;
  /** It ends as a sentence does. */
  readonly isSentence: boolean;
  /** No blank line stands between it and the line above. */
  readonly joinsAbove: boolean;
}

const bullet = /^(?:[•·▪◦‣●○■►▶*]|[-–—](?=\s))\s*/u;

/** The lines of a text in order; blank ones are left out. Spans leave out white space at the edges. */
export function readLines(text: string): readonly TextLine[] {
  let last = 0;
  return paragraphsOf(text).map((span): TextLine => {
    const raw = text.slice(span.start, span.end);
    const content = raw.replace(bullet, '').trim();
    const indent = span.start - (text.lastIndexOf('\n', span.start) + 1);
    const isItem = content.length < raw.length && bullet.test(raw);
    const joinsAbove = last > 0 && !/\n[^\S\n]*\n/u.test(text.slice(last, span.start));
    last = span.end;
    return {
      ...span,
      content,
      length: content.length,
      folded: content.length > 300 ? '' : foldText(content).folded,
      words: content.split(/\s+/u).length,
      isItem,
      inList: isItem || indent >= 2,
      isSentence: /[.!?…]["”’»)]?$/u.test(content) && !/\.\.\.$/u.test(content),
      joinsAbove,
    };
  });
}
