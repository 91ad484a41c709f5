import { failure, success } from '#core/model/result';
import type { AgreementTable, Figure, VariableTable } from '#core/review/agreement/agreement-table';
import { formatCount, formatInterval, formatLevel, formatValue } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import { measureFiles } from './measure-files.ts';
import { readArguments } from './read-arguments.ts';
import { reviewOptions, reviewOptionsHelp } from './review-request.ts';
import { createVerb } from './verb.ts';

const help = `Usage: spanwright agreement A.json [B.json …] [--json] [options]

Measures the agreement of the layers in exported corpora: for each tag, attribute, entity link, date value and relation
the figures with their interval, n, and what was left out and why. An undefined figure says why it is undefined.

  --json             Print the whole table as one JSON object, at full precision.
${reviewOptionsHelp}

Exit code: 0 when figures were measured, 1 when a file cannot be used or there is nothing to compare, 2 when the command
is misused.`;

export const agreement = createVerb({
  name: 'agreement',
  summary: 'Measure the agreement of the layers in corpus files.',
  help,
  read: readRequest,
  async carryOut({ files, values }, output) {
    const measured = await measureFiles(files, values);
    if (!measured.ok) {
      output.problem(measured.error.message);
      return measured.error.misuse ? 2 : 1;
    }
    const { table, notes } = measured.value;
    if (values.json) output.line(JSON.stringify({ ...table, notes }, null, 2));
    else for (const line of describe(table, notes)) output.line(line);
    if (table.coders.length >= 2) return 0;
    output.problem('There are fewer than two layers to compare in these files.');
    return 1;
  },
});

function readRequest(args: readonly string[]) {
  const read = readArguments(args, { ...reviewOptions, json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { values, positionals: files } = read.value;
  if (files.length === 0) return failure('Name at least one corpus file: spanwright agreement A.json B.json');
  return success({ files, values });
}

function describe(table: AgreementTable, notes: readonly string[]): readonly string[] {
  const { coders, documents, shared, leftOut } = table;
  return [
    `Coders: ${coders.map(({ label }) => label).join(', ')}`,
    `Documents: ${formatCount(documents)} chosen, ${formatCount(shared)} compared (coded by at least two of them)`,
    ...notes.map((note) => `Note: ${note}`),
    ...leftOut.map(({ reason, count }) => `Left out: ${formatCount(count)}: ${reason}`),
    ...table.variables.flatMap((variable) => describeVariable(table, variable)),
  ];
}

function describeVariable(table: AgreementTable, { variable, figures }: VariableTable): readonly string[] {
  const labels = new Map(table.coders.map(({ id, label }) => [id, label]));
  const lines = figures.map((figure) => {
    const pair = figure.coders.length === table.coders.length && table.coders.length > 2 ? 'all' : '';
    const who = pair === '' ? figure.coders.map((id) => labels.get(id) ?? id).join(' – ') : pair;
    return `  ${measureNames[figure.measure].name.padEnd(32)} ${who.padEnd(24)} ${describeFigure(figure, table.request.level)}`;
  });
  const rule = figures.find((figure) => figure.rule !== '')?.rule ?? '';
  return ['', `${variable.label} (unit: ${variable.unit})`, ...(rule === '' ? [] : [`  ${rule}`]), ...lines];
}

function describeFigure(figure: Figure, level: number): string {
  const { value, measure, interval, n, excluded, reason } = figure;
  const left = excluded.reduce((sum, { count }) => sum + count, 0);
  const basis = `n ${formatCount(n)}${left === 0 ? '' : `, ${formatCount(left)} left out`}`;
  if (value === null) return `undefined: ${reason} (${basis})`;
  const between = interval === null ? '' : ` ${formatLevel(level)} ${formatInterval(interval, measure)}`;
  return `${formatValue(value, measure)}${between} (${basis})`;
}
