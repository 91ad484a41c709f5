import type { AgreementTable, Confusion, VariableTable } from '#core/review/agreement/agreement-table';
import { disagreements, sumConfusions, withoutEmptyValues, type ConfusionSum } from '#core/review/report/confusion-sum';
import { formatCount } from '#core/review/report/format-figure';
import { note, table, type Block } from '#core/review/report/report-blocks';

/** More values than this do not fit on a page: then the disagreements are listed. */
export const widestConfusion = 12;

/** More pairs than this (four coders have six) are summed up. */
const mostPairs = 6;

const mostDisagreements = 30;

/** Who chose what where the other chose what, pair by pair, or for all pairs together. */
export function confusionBlocks({ coders }: AgreementTable, { variable, confusions }: VariableTable): readonly Block[] {
  const filled = confusions.filter(({ counts }) => counts.some((row) => row.some((count) => count > 0)));
  if (filled.length === 0) return [];
  const labelOf = (id: string) => coders.find((coder) => coder.id === id)?.label ?? id;
  const labelsOf = ({ coders: [first, second] }: Confusion) => [labelOf(first), labelOf(second)] as const;
  if (filled.length <= mostPairs)
    return filled.flatMap((confusion) => oneTable(variable.label, labelsOf(confusion), confusion));
  const said = `All ${String(filled.length)} pairs of coders are put together here; the JSON report has each.`;
  return [...oneTable(variable.label, ['first coder', 'second coder'], sumConfusions(filled)), note(said)];
}

function oneTable(
  variable: string,
  [first, second]: readonly [string, string],
  confusion: ConfusionSum,
): readonly Block[] {
  const shown = withoutEmptyValues(confusion);
  return shown.values.length > widestConfusion
    ? listTable(variable, [first, second], shown)
    : [squareTable(variable, [first, second], shown)];
}

function squareTable(
  variable: string,
  [first, second]: readonly [string, string],
  { values, counts }: ConfusionSum,
): Block {
  const most = Math.max(1, ...counts.flat());
  return table(
    `${variable}: ${first} (rows) and ${second} (columns), number of units`,
    ['', ...values.map(({ label }) => label), 'Sum'],
    [
      ...values.map(({ label }, row) => {
        const cells = counts[row] ?? [];
        return [
          label,
          ...cells.map((count) => ({ text: formatCount(count), shade: count / most })),
          formatCount(sum(cells)),
        ];
      }),
      [
        'Sum',
        ...values.map((_, column) => formatCount(sum(counts.map((row) => row[column] ?? 0)))),
        formatCount(sum(counts.flat())),
      ],
    ],
    [...values.keys(), values.length].map((index) => index + 1),
  );
}

function listTable(
  variable: string,
  [first, second]: readonly [string, string],
  confusion: ConfusionSum,
): readonly Block[] {
  const all = disagreements(confusion);
  const agreed = sum(confusion.counts.map((row, index) => row[index] ?? 0));
  const listed = table(
    `${variable}: where ${first} and ${second} differ, most frequent first`,
    [first, second, 'Units'],
    all.slice(0, mostDisagreements).map(({ row, column, count }) => [row.label, column.label, formatCount(count)]),
    [2],
  );
  const differing = sum(all.map(({ count }) => count));
  const rest =
    all.length > mostDisagreements
      ? ` ${formatCount(all.length - mostDisagreements)} rarer ones are in the JSON report.`
      : '';
  const said = `${formatCount(confusion.values.length)} values: the same in ${formatCount(agreed)} units, different in ${formatCount(differing)}.${rest}`;
  return all.length === 0 ? [note(said)] : [listed, note(said)];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
