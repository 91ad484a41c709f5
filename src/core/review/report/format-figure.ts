/**
 * Numbers as people read them: always the same digits for the same number, whatever the language of the system, with a
 * real minus sign. Full precision stands in the JSON report only.
 */
import type { Figure, Interval, MeasureId } from '#core/review/agreement/agreement-table';
import type { MatchRule } from '#core/review/compare/match-rule';
import { measureNames } from '#core/review/report/measure-names';

/** `0.813`, `−0.042`; in per cent for a share: `81.3 %`. */
export function formatValue(value: number, measure: MeasureId): string {
  return measureNames[measure].shownAs === 'share' ? formatShare(value) : formatNumber(value, 3);
}

/** The value, or an en dash where there is none. */
export function formatFigure({ value, measure }: Pick<Figure, 'value' | 'measure'>): string {
  return value === null ? '–' : formatValue(value, measure);
}

/** `[0.712, 0.894]`; `[71.2 %, 89.4 %]` for a share. */
export function formatInterval({ low, high }: Interval, measure: MeasureId): string {
  return `[${formatValue(low, measure)}, ${formatValue(high, measure)}]`;
}

/** `81.3 %`, with a no-break space. */
export function formatShare(share: number): string {
  return `${formatNumber(share * 100, 1)} %`;
}

/** The level of an interval: `95 %`, `99.9 %`. */
export function formatLevel(level: number): string {
  return `${String(Number((level * 100).toFixed(4)))} %`;
}

export function formatNumber(value: number, digits: number): string {
  const shown = value.toFixed(digits);
  // What rounds to nothing has no sign.
  if (Number(shown) === 0) return shown.replace('-', '');
  return shown.replace('-', '−');
}

/** Observed or expected disagreement: three decimals, or three significant digits of what these would make `0.00x`. */
export function formatPart(value: number): string {
  const [, exponent] = value.toExponential().split('e');
  const magnitude = Number(exponent ?? 0);
  return formatNumber(value, value === 0 || magnitude >= -2 ? 3 : Math.min(2 - magnitude, 20));
}

/** `1,234`; a mean of counts has one decimal. */
export function formatCount(count: number): string {
  if (!Number.isInteger(count)) return formatNumber(count, 1);
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** What figures rest on: `36`, or `32–36` where they differ. Characters are another unit and do not count. */
export function formatBasis(figures: readonly Pick<Figure, 'n' | 'measure'>[]): string {
  const counts = figures.filter(({ measure }) => measure !== 'krippendorff-alpha-u').map(({ n }) => n);
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? formatCount(least) : `${formatCount(least)}–${formatCount(most)}`;
}

/** `1 document`, `1,234 documents`; `many` where it is not the word with an s. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `Anna`, `Anna and Bo`, `Anna, Bo and Cem`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The rule as it follows “spans match where …”. */
export function ruleInWords(rule: MatchRule): string {
  switch (rule.kind) {
    case 'exact':
      return 'both boundaries are the same';
    case 'words':
      return `each boundary differs by at most ${countWords(rule.count, 'word')}`;
    case 'overlap':
      return rule.share === 0
        ? 'they overlap at all'
        : `they share at least ${formatLevel(rule.share)} of the characters of both together`;
  }
}
