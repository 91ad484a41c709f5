import { escapeHtml } from '#core/review/report/escape-text';
import { outlineReport } from '#core/review/report/report-outline';
import type { Block, FigureBlock, TableBlock } from '#core/review/report/report-blocks';
import { reportStyle } from '#core/review/report/report-style';
import type { ReliabilityReport } from '#core/review/report/reliability-report';

/**
 * One HTML file that needs nothing else: style inside, no script, nothing loaded from anywhere (its own policy forbids
 * it), made to be read on a screen and printed.
 */
export function writeReportHtml(report: ReliabilityReport): string {
  const title = escapeHtml(`Reliability report: ${report.design.project}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Spanwright">
<title>${title}</title>
<style>
${reportStyle}</style>
</head>
<body>
<main>
${outlineReport(report).map(writeBlock).join('\n')}
</main>
</body>
</html>
`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.level)}>${escapeHtml(block.text)}</h${String(block.level)}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'note':
      return `<p class="note">${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'quotation':
      return `<blockquote>${escapeHtml(block.text)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block);
  }
}

function writeTable({ caption, columns, rows }: TableBlock): string {
  const hasHead = columns.some(({ label }) => label !== '');
  const head = columns
    .map(({ label, align }) =>
      label === '' ? '<td></td>' : `<th scope="col"${classOf(align)}>${escapeHtml(label)}</th>`,
    )
    .join('');
  const body = rows.map((row) => {
    const cells = row.map(({ text, below, shade }, index) => {
      if (index === 0 && columns[0]?.align === 'start') return `<th scope="row">${escapeHtml(text)}</th>`;
      return `<td${classOf(columns[index]?.align ?? 'start')}${shadeOf(shade)}>${escapeHtml(text)}${smallPrint(below)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<div class="table"><table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    ...(hasHead ? [`<thead><tr>${head}</tr></thead>`] : []),
    '<tbody>',
    ...body,
    '</tbody>',
    '</table></div>',
  ].join('\n');
}

function smallPrint(text: string | undefined): string {
  return text === undefined ? '' : `<br><small>${escapeHtml(text)}</small>`;
}

function classOf(align: 'start' | 'end'): string {
  return align === 'end' ? ' class="number"' : '';
}

/** At its darkest a shade still leaves black text a contrast of 7 : 1. */
const darkest = 0.34;

function shadeOf(shade: number | undefined): string {
  return shade === undefined || shade === 0
    ? ''
    : ` style="background: rgb(0 0 0 / ${(shade * darkest * 100).toFixed(1)}%)"`;
}

function writeFigure({ svg, caption }: FigureBlock): string {
  return `<figure>\n${svg}\n<figcaption>${escapeHtml(caption)}</figcaption>\n</figure>`;
}
