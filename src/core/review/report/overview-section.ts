import type { AgreementTable, MeasureId, VariableTable } from '#core/review/agreement/agreement-table';
import { figureCell } from '#core/review/report/figure-cell';
import { formatBasis, formatLevel } from '#core/review/report/format-figure';
import { intervalFigure, type IntervalRow } from '#core/review/report/interval-figure';
import { measureNames, measuresOf } from '#core/review/report/measure-names';
import { heading, note, table, type Block } from '#core/review/report/report-blocks';
import { smallSample, smallSampleNote } from '#core/review/report/small-sample';
import { isMainMeasure, overallFigures } from '#core/review/report/select-figures';

interface Part {
  readonly caption: string;
  readonly kinds: readonly VariableTable['variable']['kind'][];
  /** Measures that are drawn. */
  readonly drawn: readonly MeasureId[];
  readonly marks: readonly number[];
}

/** Krippendorff's conventions: from .800 on conclusions can be drawn, from .667 tentative ones. */
const conventions = [2 / 3, 0.8];

const parts: readonly Part[] = [
  {
    caption: 'Where tags stand',
    kinds: ['spans'],
    drawn: ['f1-exact', 'f1-relaxed', 'krippendorff-alpha-u', 'gamma'],
    marks: [],
  },
  { caption: 'Word by word', kinds: ['words'], drawn: ['krippendorff-alpha', 'gwet-ac1'], marks: conventions },
  {
    caption: 'What was coded at matched spans',
    kinds: ['tag', 'attribute', 'entity', 'date', 'relation'],
    drawn: ['krippendorff-alpha', 'gwet-ac1'],
    marks: conventions,
  },
];

/** The figures over all coders on one page: as pictures, and as tables. */
export function overviewSection(agreement: AgreementTable): readonly Block[] {
  const blocks = parts.flatMap((part) => {
    const variables = agreement.variables.filter(({ variable }) => part.kinds.includes(variable.kind));
    return variables.length === 0
      ? []
      : [...drawPart(agreement, part, variables), listPart(agreement, part, variables)];
  });
  if (blocks.length === 0) return [heading(2, 'Results'), note('Nothing could be measured: see what was left out.')];
  const said =
    'A dash: undefined; the reason stands with the variable. No figure is graded here. A common convention asks for α ≥ 0.800, and takes α ≥ 0.667 for tentative conclusions only (Krippendorff, 2019); what is enough depends on what the data are for.';
  const isMarked = agreement.variables.some((variable) =>
    variable.figures.some((figure) => smallSample(agreement, figure).length > 0),
  );
  const marked = isMarked ? [note(`${smallSampleNote} Which of these stands with the variable.`)] : [];
  return [heading(2, 'Results'), ...blocks, ...marked, note(said)];
}

function drawPart(agreement: AgreementTable, part: Part, variables: readonly VariableTable[]): readonly Block[] {
  const rows = variables.flatMap((variable) =>
    overallFigures(agreement, variable)
      .filter(({ measure }) => part.drawn.includes(measure))
      .map((figure, index): IntervalRow => ({ label: index === 0 ? variable.variable.label : '', figure })),
  );
  const intervals = agreement.request.resamples === 0 ? '' : `, with ${formatLevel(agreement.request.level)} intervals`;
  const drawn = intervalFigure({ caption: `${part.caption}${intervals}`, rows, marks: part.marks });
  return drawn === null ? [] : [drawn];
}

function listPart(agreement: AgreementTable, part: Part, variables: readonly VariableTable[]): Block {
  const overall = variables.map((variable) => overallFigures(agreement, variable));
  const used = new Set(overall.flat().map(({ measure }) => measure));
  const measures = measuresOf(variables).filter((measure) => used.has(measure) && isMainMeasure(measure));
  return table(
    part.caption,
    ['Variable', ...measures.map((measure) => measureNames[measure].short), 'n'],
    variables.map(({ variable }, index) => [
      variable.label,
      ...measures.map((measure) =>
        figureCell(
          agreement,
          overall[index]?.find((one) => one.measure === measure),
        ),
      ),
      formatBasis(overall[index] ?? []),
    ]),
    [...measures.keys(), measures.length].map((index) => index + 1),
  );
}
