import type { AgreementTable, Figure, VariableTable } from '#core/review/agreement/agreement-table';
import { confusionBlocks } from '#core/review/report/confusion-blocks';
import { figureCell } from '#core/review/report/figure-cell';
import {
  formatBasis,
  formatCount,
  formatFigure,
  formatInterval,
  formatLevel,
  formatPart,
} from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import { heading, note, paragraph, table, type Block } from '#core/review/report/report-blocks';
import { signOf, smallSample, smallSampleSign } from '#core/review/report/small-sample';
import { overallFigures, pairFigures, type PairFigures } from '#core/review/report/select-figures';

/** Everything about one variable: its figures, each pair of coders, the confusions, what was left out. */
export function variableSection(agreement: AgreementTable, variable: VariableTable): readonly Block[] {
  const overall = overallFigures(agreement, variable);
  const pairs = agreement.coders.length > 2 ? pairFigures(agreement, variable) : [];
  return [
    heading(3, variable.variable.label),
    paragraph(describeUnit(variable)),
    ...figureTable(agreement, overall),
    ...notesOf(agreement, overall),
    ...pairTable(agreement, pairs, overall),
    ...confusionBlocks(agreement, variable),
  ];
}

function describeUnit({ variable }: VariableTable): string {
  const scale = variable.kind === 'spans' ? '' : ` Level of measurement: ${variable.scale}.`;
  const counted =
    variable.kind === 'tag'
      ? ' Only places that several coders marked are counted: what one alone marked shows in where each tag stands.'
      : '';
  return `One unit is one ${variable.unit}.${scale}${counted}`;
}

function figureTable(agreement: AgreementTable, figures: readonly Figure[]): readonly Block[] {
  const { coders, request } = agreement;
  if (figures.length === 0) return [];
  return [
    table(
      coders.length > 2 ? 'All coders' : coders.map(({ label }) => label).join(' – '),
      ['Measure', 'Value', `${formatLevel(request.level)} interval`, 'Observed', 'Expected', 'n', 'Left out'],
      figures.map((figure) => [
        measureNames[figure.measure].name,
        `${formatFigure(figure)}${signOf(agreement, figure)}`,
        figure.interval === null ? '–' : formatInterval(figure.interval, figure.measure),
        figure.observed === null ? '' : formatPart(figure.observed),
        figure.expected === null ? '' : formatPart(figure.expected),
        formatCount(figure.n),
        formatCount(figure.excluded.reduce((sum, { count }) => sum + count, 0)),
      ]),
      [1, 2, 3, 4, 5, 6],
    ),
  ];
}

function pairTable(
  agreement: AgreementTable,
  pairs: readonly PairFigures[],
  overall: readonly Figure[],
): readonly Block[] {
  const measures = [...new Set(pairs.flatMap(({ figures }) => figures.map(({ measure }) => measure)))];
  if (measures.length === 0) return [];
  const listed = table(
    'Pair by pair',
    ['Coders', ...measures.map((measure) => measureNames[measure].short), 'n'],
    pairs.map(({ labels, figures }) => [
      labels.join(' – '),
      ...measures.map((measure) =>
        figureCell(
          agreement,
          figures.find((one) => one.measure === measure),
        ),
      ),
      formatBasis(figures),
    ]),
    [...measures.keys(), measures.length].map((index) => index + 1),
  );
  const known = new Set(overall.map(({ measure }) => measure));
  const figures = pairs.flatMap((pair) => pair.figures);
  return [
    listed,
    ...shared(
      figures.filter(({ measure }) => !known.has(measure)),
      rulesOf,
      measures.length,
    ).map(note),
    ...pairReasons(pairs).map(note),
    note('What each pair leaves out stands in the JSON report.'),
  ];
}

/** Why a figure of a pair, or its interval, is undefined; what holds for several pairs stands once. */
function pairReasons(pairs: readonly PairFigures[]): readonly string[] {
  const pairsOf = new Map<string, string[]>();
  for (const { labels, figures } of pairs) {
    for (const said of shared(figures, (figure) => [...reasonsOf(figure), ...missingIntervalsOf(figure)]))
      pairsOf.set(said, [...(pairsOf.get(said) ?? []), labels.join(' – ')]);
  }
  return [...pairsOf].map(([said, names]) =>
    names.length === pairs.length ? `All pairs. ${said}` : `${names.join('; ')}. ${said}`,
  );
}

/** Rules, reasons why a figure or an interval is missing, and what was left out; what several share stands once. */
function notesOf(agreement: AgreementTable, figures: readonly Figure[]): readonly Block[] {
  return [
    ...shared(figures, rulesOf),
    ...shared(figures, reasonsOf),
    ...shared(figures, (figure) => smallSample(agreement, figure).map((said) => `${smallSampleSign} ${said}.`)),
    ...shared(figures, missingIntervalsOf),
    ...shared(figures, ({ excluded }) =>
      excluded.map(({ reason, count }) => `${formatCount(count)} left out. ${reason}`),
    ),
  ].map(note);
}

function rulesOf({ rule }: Figure): readonly string[] {
  return rule === '' ? [] : [rule];
}

function missingIntervalsOf({ intervalReason, value }: Figure): readonly string[] {
  return intervalReason === '' || value === null ? [] : [`no interval. ${intervalReason}`];
}

function reasonsOf({ reason }: Figure): readonly string[] {
  return reason === '' ? [] : [`undefined. ${reason}`];
}

/** @param of How many measures stand in the table: what all of them say names none of them. */
function shared(
  figures: readonly Figure[],
  sayings: (figure: Figure) => readonly string[],
  of = new Set(figures.map(({ measure }) => measure)).size,
): readonly string[] {
  const saidOf = new Map<string, Set<string>>();
  for (const figure of figures) {
    for (const said of sayings(figure)) {
      const names = saidOf.get(said) ?? new Set();
      names.add(measureNames[figure.measure].name);
      saidOf.set(said, names);
    }
  }
  const who = (names: ReadonlySet<string>) => (names.size === of ? 'All measures' : [...names].join('; '));
  return [...saidOf].map(([said, names]) => `${who(names)}: ${said}`);
}
