import type { AssignmentRecord, DocumentRecord, Id, ReceiptRecord } from '#core/model/records';

/** By UTF-16 code units: the same on every machine, whatever its language. */
export function compareText(left: string, right: string): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** Reading order: by start, then longest first (so that the outer of two nested spans comes first), then by id. */
export function compareSpans(
  left: { readonly start: number; readonly end: number; readonly id: Id },
  right: { readonly start: number; readonly end: number; readonly id: Id },
): number {
  return left.start - right.start || right.end - left.end || compareText(left.id, right.id);
}

/** Corpus order. */
export function compareDocuments(left: DocumentRecord, right: DocumentRecord): number {
  return left.order - right.order || compareText(left.id, right.id);
}

/** By time of creation, then by id. */
export function compareCreation(
  left: { readonly createdAt: string; readonly id: Id },
  right: { readonly createdAt: string; readonly id: Id },
): number {
  return compareText(left.createdAt, right.createdAt) || compareText(left.id, right.id);
}

/** By document, coder, id. */
export function compareAssignments(left: AssignmentRecord, right: AssignmentRecord): number {
  return (
    compareText(left.documentId, right.documentId) ||
    compareText(left.coder, right.coder) ||
    compareText(left.id, right.id)
  );
}

/** By time, then by id. */
export function compareReceipts(left: ReceiptRecord, right: ReceiptRecord): number {
  return compareText(left.at, right.at) || compareText(left.id, right.id);
}
