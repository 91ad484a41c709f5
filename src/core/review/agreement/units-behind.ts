import type { Id } from '#core/model/records';
import type { AgreementRequest, UnitRow } from '#core/review/agreement/agreement-table';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import { compareLayers, type Comparison } from '#core/review/agreement/comparison';
import { spansAlone } from '#core/review/agreement/confusion';
import { forItemUnits } from '#core/review/agreement/item-units';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { listVariables } from '#core/review/agreement/list-variables';
import { rowAt, type PlacedRow } from '#core/review/agreement/placed-row';
import { tagVariable } from '#core/review/agreement/tag-variable';
import { wordRows } from '#core/review/agreement/word-rows';
import { notTagged } from '#core/review/compare/compared-value';
import type { Rating } from '#core/review/measures/ratings';
import type { ReviewCorpus } from '#core/review/review-corpus';

/** A cell of a confusion: ids of the values in its row and column; empty for `not tagged`. */
export interface Cell {
  readonly row: string;
  readonly column: string;
}

/**
 * The units that a figure rests on, in reading order. For spans: every span, those that only one coder has included.
 * For words: stretches of words that the same coders tagged, without those that nobody did.
 *
 * @param coders The figure's coders.
 * @param cell Only the units of one cell of a pair's confusion.
 */
export async function unitsBehind(
  corpus: ReviewCorpus,
  request: AgreementRequest,
  variableId: string,
  coders: readonly Id[],
  cell: Cell | null = null,
): Promise<readonly UnitRow[]> {
  const comparison = await compareLayers(corpus, { ...request, coders });
  const measured = listVariables(comparison, request).find(({ variable }) => variable.id === variableId);
  if (measured === undefined || comparison.coders.length < 2) return [];
  const rows = ((): readonly PlacedRow[] => {
    switch (measured.kind) {
      case 'items':
      case 'relation':
        return itemRows(comparison, measured.items, cell);
      case 'spans':
        return spanRows(comparison, measured.variable.tag);
      case 'words':
        return wordRows(comparison, measured.variable.tag, measured.variable.label);
    }
  })();
  return inReadingOrder(rows);
}

function itemRows(comparison: Comparison, items: ItemVariable, cell: Cell | null): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  forItemUnits(comparison, items, comparison.all, (document, unit, values) => {
    const [row, column] = values;
    if (cell !== null && (idOf(row) !== cell.row || idOf(column) !== cell.column)) return;
    const filled = values.filter((value) => value !== null);
    const agree = filled.every((value) => value === filled[0]);
    const words = unit.map((index) => (index < 0 ? notTagged : items.inWords(document, index)));
    rows.push(rowAt(comparison, document, unit, words, agree));
  });
  // Only a confusion of tags counts spans that the other one did not mark.
  if (cell === null || items.variable.kind !== 'tag') return rows;
  for (const { document, span, tag, coder } of spansAlone(comparison, items, comparison.all)) {
    const [row, column] = coder === 0 ? [tag, ''] : ['', tag];
    if (row !== cell.row || column !== cell.column) continue;
    rows.push(loneRow(comparison, document, span, coder, items.inWords(document, span)));
  }
  return rows;
}

function idOf(value: Rating | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Matched spans agree; where more coders are compared, all who coded the document must have it. */
function spanRows(comparison: Comparison, tag: Id): readonly PlacedRow[] {
  const items: ItemVariable = { ...tagVariable(comparison, [tag]), unitsOf: (set) => comparison.unitsOf(set, tag) };
  const rows: PlacedRow[] = [];
  for (const [at, units] of comparison.unitsOf(comparison.all, tag).entries()) {
    const document = comparison.documents[at];
    if (document === undefined) continue;
    for (const unit of units) {
      const words = unit.map((index) => (index < 0 ? notTagged : items.inWords(document, index)));
      const agree = unit.every((index, coder) => index >= 0 || document.coded[coder] !== true);
      rows.push(rowAt(comparison, document, unit, words, agree));
    }
  }
  for (const { document, span, coder } of spansAlone(comparison, items, comparison.all)) {
    rows.push(loneRow(comparison, document, span, coder, items.inWords(document, span)));
  }
  return rows;
}

function loneRow(
  comparison: Comparison,
  document: ComparedDocument,
  span: number,
  coder: number,
  words: string,
): PlacedRow {
  const unit = comparison.all.map((_, place) => (place === coder ? span : -1));
  return rowAt(
    comparison,
    document,
    unit,
    unit.map((index) => (index < 0 ? notTagged : words)),
    false,
  );
}

function inReadingOrder(rows: readonly PlacedRow[]): readonly UnitRow[] {
  return rows
    .toSorted((left, right) => left.order - right.order || left.start - right.start || right.end - left.end)
    .map(({ order: _order, ...row }) => row);
}
