/**
 * A report as blocks of plain text, before it becomes HTML or Markdown: what it says is decided once, and markup and
 * escaping are the business of the two renderers alone.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Smaller print below what it explains. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Words to be pasted elsewhere as they are, or a command line. */
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | TableBlock
  | FigureBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[];
  /** As many cells as columns; the first heads its row. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  /** Below the text, in smaller print: an interval under its value. */
  readonly below?: string;
  /** 0 to 1: how dark the ground is. The number stays in the cell, so nothing is said by shade alone. */
  readonly shade?: number;
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** A whole `<svg>` element with everything escaped. */
  readonly svg: string;
  readonly caption: string;
  /** What the figure shows, for those who do not see it. */
  readonly alternative: string;
}

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

/** A table of which the named columns hold numbers. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | TableCell)[])[],
  numbers: readonly number[] = [],
): Block {
  return {
    kind: 'table',
    caption,
    columns: columns.map((label, index) => ({ label, align: numbers.includes(index) ? 'end' : 'start' })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))),
  };
}
