import type { Id } from '#core/model/records';
import { isShared } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import { notCoded, type PlacedRow } from '#core/review/agreement/placed-row';
import { itemOf, tagWords } from '#core/review/agreement/word-patterns';
import { notTagged } from '#core/review/compare/compared-value';

/** Stretches of words that the same coders tagged; those that nobody did are left out. */
export function wordRows(comparison: Comparison, tag: Id, label: string): readonly PlacedRow[] {
  return comparison.documents.flatMap((compared) =>
    isShared(compared, comparison.all) ? rowsOf(comparison, compared, tag, label) : [],
  );
}

function rowsOf({ all }: Comparison, compared: ComparedDocument, tag: Id, label: string): readonly PlacedRow[] {
  const { words, taggedBy } = tagWords(compared, tag);
  const { document, index } = compared;
  const rows: PlacedRow[] = [];
  for (let from = 0; from < words.length;) {
    const who = taggedBy[from] ?? 0;
    let to = from + 1;
    while (to < words.length && taggedBy[to] === who) to += 1;
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    from = to;
    if (who === 0) continue;
    const item = Array.from(itemOf(compared, who, all));
    const known = item.filter((value) => value >= 0);
    rows.push({
      order: index,
      documentId: document.id,
      title: document.title,
      start,
      end,
      quote: document.text.slice(start, end),
      values: item.map((value) => (value < 0 ? notCoded : value === 1 ? label : notTagged)),
      annotations: all.map((coder) => annotationAt(compared, tag, coder, start, end)),
      agree: known.every((value) => value === known[0]),
    });
  }
  return rows;
}

function annotationAt(
  { linked, spansOf }: ComparedDocument,
  tag: Id,
  coder: number,
  start: number,
  end: number,
): Id | null {
  for (const index of spansOf(tag)[coder] ?? []) {
    const span = linked.spans[index];
    if (span !== undefined && span.start < end && span.end > start) return span.id;
  }
  return null;
}
