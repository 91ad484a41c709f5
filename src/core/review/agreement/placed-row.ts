import type { UnitRow } from '#core/review/agreement/agreement-table';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import { notFilledIn } from '#core/review/compare/compared-value';

/** What stands for a coder who did not code the document: nothing is known, not even that nothing is tagged. */
export const notCoded = 'not coded';

/** A row with the place of its document. */
export interface PlacedRow extends UnitRow {
  readonly order: number;
}

/** @param words What each coder says; overruled where a coder did not code the document. */
export function rowAt(
  { all }: Comparison,
  document: ComparedDocument,
  unit: readonly number[],
  words: readonly string[],
  agree: boolean,
): PlacedRow {
  const annotations = unit.map((index) => document.linked.spans[index] ?? null);
  const first = annotations.find((annotation) => annotation !== null);
  return {
    order: document.index,
    documentId: document.document.id,
    title: document.document.title,
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    quote: first?.quote ?? '',
    values: all.map((coder) => (document.coded[coder] === true ? (words[coder] ?? notFilledIn) : notCoded)),
    annotations: annotations.map((annotation) => annotation?.id ?? null),
    agree,
  };
}
