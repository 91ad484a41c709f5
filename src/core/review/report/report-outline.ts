import { designSection } from '#core/review/report/design-section';
import { formatCount } from '#core/review/report/format-figure';
import { methodsParagraph } from '#core/review/report/methods-paragraph';
import { overviewSection } from '#core/review/report/overview-section';
import { recomputeCommand } from '#core/review/report/recompute-command';
import { references } from '#core/review/report/references';
import { heading, note, paragraph, table, type Block } from '#core/review/report/report-blocks';
import type { ReliabilityReport } from '#core/review/report/reliability-report';
import { variableSection } from '#core/review/report/variable-section';

/** The whole report, in the order in which it is read. */
export function outlineReport(report: ReliabilityReport): readonly Block[] {
  const { design, agreement } = report;
  const methods = methodsParagraph(report);
  return [
    heading(1, `Reliability report: ${design.project}`),
    ...designSection(report),
    ...overviewSection(agreement),
    heading(2, 'Variable by variable'),
    ...agreement.variables.flatMap((variable) => variableSection(agreement, variable)),
    heading(2, 'What was left out'),
    ...leftOutBlocks(report),
    heading(2, 'For the methods section'),
    { kind: 'quotation', text: methods.text },
    heading(2, 'References'),
    { kind: 'list', items: methods.references.map((id) => references[id].full) },
    heading(2, 'To compute it again'),
    paragraph(
      `${design.files.names.length === 0 ? 'Export the corpus as JSON (here corpus.json). ' : ''}This command gives the same report, byte for byte; with --format md or --format json, the other formats:`,
    ),
    { kind: 'code', text: recomputeCommand(agreement.request, design.files) },
    heading(2, 'Documents'),
    documentTable(report),
  ];
}

function leftOutBlocks({ design, agreement: { leftOut } }: ReliabilityReport): readonly Block[] {
  const { notes } = design.files;
  const files: readonly Block[] =
    notes.length === 0 ? [] : [paragraph('Where the files were put side by side:'), { kind: 'list', items: notes }];
  if (leftOut.length === 0) return [paragraph('Nothing beyond what stands with each variable.'), ...files];
  return [
    table(
      'Before anything was measured',
      ['Number', 'What and why'],
      leftOut.map(({ count, reason }) => [formatCount(count), reason]),
      [0],
    ),
    note('What each figure leaves out stands with its variable.'),
    ...files,
  ];
}

function documentTable({ design: { documents } }: ReliabilityReport): Block {
  return table(
    'Documents and who coded them',
    ['Document', 'Coded by'],
    documents.map(({ title, codedBy }) => [title, codedBy.join(', ')]),
  );
}
