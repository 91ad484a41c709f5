/**
 * Where every offset of a text lives in the page: sections hold paragraphs (lines), paragraphs hold pieces (one DOM
 * text node each). Offsets are UTF-16 code units. The line feed at the end of a line belongs to that line, so each
 * offset has exactly one place: `starts[p] + index` with `0 <= index <= length of the line`.
 */
export interface TextMap {
  readonly text: string;
  /** Start of every paragraph, then `text.length + 1` as the end mark. */
  readonly starts: readonly number[];
  /** First paragraph of every section, then the number of paragraphs as the end mark. */
  readonly sections: readonly number[];
  /** Paragraphs with something in them that stand before each section: the numbers in the margin count these. */
  readonly numbered: readonly number[];
  /** Lines that each section's text is expected to take at the usual measure. */
  readonly lines: readonly number[];
  /** Paragraph that is shown as the title: the first line with something in it; -1 where there is none. */
  readonly title: number;
}

/** Sections are what the engine lays out or skips as a whole: big enough to pay, small enough for one frame. */
const sectionParagraphs = 40;
const sectionCharacters = 8_000;
/** Average characters a line holds at the usual measure; only the guess of heights depends on it. */
const lineCharacters = 72;

export function mapText(text: string): TextMap {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const paragraphs = starts.length;
  starts.push(text.length + 1);

  const sections = [0];
  const numbered = [0];
  const lines: number[] = [];
  let title = -1;
  let first = 0;
  let shown = 0;
  let height = 0;
  const isBlank = blankLines(text);
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const start = entry(starts, paragraph);
    const end = entry(starts, paragraph + 1) - 1;
    const full = paragraph - first >= sectionParagraphs || end - entry(starts, first) > sectionCharacters;
    if (full && paragraph > first) {
      sections.push(paragraph);
      numbered.push(shown);
      lines.push(height);
      first = paragraph;
      height = 0;
    }
    if (isBlank(start, end)) continue;
    if (title < 0) title = paragraph;
    shown += 1;
    height += Math.ceil((end - start) / lineCharacters);
  }
  sections.push(paragraphs);
  lines.push(height);
  return { text, starts, sections, numbered, lines, title };
}

/** Whether a line holds nothing but white space; ask in ascending order, so that the text is scanned once. */
function blankLines(text: string): (start: number, end: number) => boolean {
  const ink = /\S/g;
  let next = -1;
  return (start, end) => {
    if (next < start) {
      ink.lastIndex = start;
      next = ink.exec(text)?.index ?? text.length;
    }
    return next >= end;
  };
}

export function paragraphCount(map: TextMap): number {
  return map.starts.length - 1;
}

export function sectionCount(map: TextMap): number {
  return map.sections.length - 1;
}

/** The line's text span, without its line feed. */
export function paragraphSpan(map: TextMap, paragraph: number): { readonly start: number; readonly end: number } {
  return { start: entry(map.starts, paragraph), end: entry(map.starts, paragraph + 1) - 1 };
}

export function paragraphAt(map: TextMap, offset: number): number {
  return lastAtMost(map.starts, offset, paragraphCount(map));
}

export function sectionOf(map: TextMap, paragraph: number): number {
  return lastAtMost(map.sections, paragraph, sectionCount(map));
}

export function sectionParagraphsOf(map: TextMap, section: number): { readonly first: number; readonly end: number } {
  return { first: entry(map.sections, section), end: entry(map.sections, section + 1) };
}

export function clampOffset(map: TextMap, offset: number): number {
  return Math.max(0, Math.min(map.text.length, Math.trunc(offset)));
}

/** Index of the last of the first `count` sorted values that is at most `value`; 0 where none is. */
export function lastAtMost(values: readonly number[], value: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entry(values, middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An entry that is known to be there. */
export function entry<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`No entry ${String(index)} among ${String(values.length)}`);
  return value;
}
