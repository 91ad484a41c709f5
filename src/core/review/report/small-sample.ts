import type { AgreementTable, Figure } from '#core/review/agreement/agreement-table';
import { countWords } from '#core/review/report/format-figure';

/** Figures over fewer units, and intervals over fewer documents, are marked. A matter of caution, not of a source. */
const few = 10;

/** Stands beside a figure that is marked. */
export const smallSampleSign = '†';

export const smallSampleNote = `${smallSampleSign} Rests on fewer than ${String(few)} units, or its interval on fewer than ${String(few)} documents: one unit or document more can change it much.`;

/** Why a figure says little, as half sentences: `rests on 3 units`. Empty where it is large enough or undefined. */
export function smallSample({ shared }: Pick<AgreementTable, 'shared'>, figure: Figure): readonly string[] {
  if (figure.value === null) return [];
  return [
    ...(figure.n < few ? [`rests on ${countWords(figure.n, 'unit')}`] : []),
    // Of some of the documents a figure may take nothing, of more than these none does.
    ...(figure.interval !== null && shared < few
      ? [`interval over ${countWords(shared, 'document')} says little`]
      : []),
  ];
}

/** ` †`, or nothing: what follows the value. */
export function signOf(table: Pick<AgreementTable, 'shared'>, figure: Figure): string {
  return smallSample(table, figure).length === 0 ? '' : ` ${smallSampleSign}`;
}
