import { floorGrapheme } from '#core/text/graphemes';

/**
 * Lines of more than `longLine` code units are cut into text nodes of about `pieceLength`: with one node the engine
 * takes a second to lay out a line of a megabyte. A cut falls after a space where there is one near, and never
 * inside a grapheme cluster, so that shaping and the caret are right over the joint.
 */
const longLine = 6000;
const pieceLength = 2000;

/** Start offsets of a line's pieces: the line's start first. */
export function pieceStarts(text: string, start: number, end: number): readonly number[] {
  const starts = [start];
  if (end - start <= longLine) return starts;
  for (let at = start; end - at > pieceLength + pieceLength / 2;) {
    const aim = at + pieceLength;
    const space = text.lastIndexOf(' ', aim);
    const cut = floorGrapheme(text, space > at + pieceLength / 2 ? space + 1 : aim);
    // A cluster longer than a piece cannot be cut: leave the rest of the line whole.
    if (cut <= at) break;
    starts.push(cut);
    at = cut;
  }
  return starts;
}
