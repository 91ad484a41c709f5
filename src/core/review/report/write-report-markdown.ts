import { escapeMarkdown } from '#core/review/report/escape-text';
import { outlineReport } from '#core/review/report/report-outline';
import type { Block, FigureBlock, TableBlock } from '#core/review/report/report-blocks';
import type { ReliabilityReport } from '#core/review/report/reliability-report';

/** GitHub-flavoured Markdown in one file; figures are inside as images with a text alternative. */
export function writeReportMarkdown(report: ReliabilityReport): string {
  return `${outlineReport(report).map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
    case 'note':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'quotation':
      return `> ${escapeMarkdown(block.text)}`;
    case 'code':
      return writeCode(block.text);
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block);
  }
}

/** A fence longer than any run of backticks inside. */
function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}sh\n${text.replace(/[\r\n]+/gu, ' ')}\n${fence}`;
}

function writeTable({ caption, columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((row) =>
      line(row.map(({ text, below }) => escapeMarkdown(below === undefined ? text : `${text} ${below}`))),
    ),
  ].join('\n');
}

function writeFigure({ svg, caption, alternative }: FigureBlock): string {
  const address = `data:image/svg+xml,${encodeURIComponent(svg).replace(/[()']/gu, encodeCharacter)}`;
  return `![${escapeMarkdown(`${caption}: ${alternative}`)}](${address})`;
}

/** Characters that `encodeURIComponent` leaves alone and that would end a Markdown address. */
function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
