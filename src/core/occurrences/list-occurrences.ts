import { formOf } from '#core/commands/claim-form';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AttributeValue, DocumentRecord, Id } from '#core/model/records';
import { findNeedles, type Found } from '#core/occurrences/find-needles';
import type { Needle } from '#core/occurrences/needles';
import { isArticleText } from '#core/regions/region-at';
import { makeQuote } from '#core/text/anchor';

/** An occurrence with all that is needed to show it and to tag it later, when the text is no longer in memory. */
export interface Occurrence {
  /** Of the place: document and start. */
  readonly id: string;
  readonly documentId: Id;
  /** UTF-16 code units on the text of `textHash`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly textHash: string;
  readonly doubt: Found['doubt'];
  /** What the coder has tagged there with the same tag already: it cannot be tagged again. */
  readonly tagged: { readonly quote: string } | null;
  /** What the text alone says of it, such as the form of a claim. */
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
}

export interface OccurrencesInDocument {
  readonly occurrences: readonly Occurrence[];
  /** Left out because they do not lie in article text. */
  readonly outside: number;
}

export interface OccurrenceQuery {
  readonly needles: readonly Needle[];
  readonly tag: Id;
  /** Whose layer is asked what is tagged already. */
  readonly coder: Id;
}

/**
 * The occurrences in one text, or in a piece of it.
 *
 * @param text the whole text of the document
 * @param piece where to look; begins and ends at the edge of a line, so that no occurrence is cut
 */
export function listOccurrences(
  view: ProjectView,
  document: DocumentRecord,
  text: string,
  { needles, tag, coder }: OccurrenceQuery,
  piece: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): OccurrencesInDocument {
  const found = findNeedles(
    piece.end - piece.start === text.length ? text : text.slice(piece.start, piece.end),
    needles,
  );
  if (found.length === 0) return none;
  const tagged = view.annotationsOf(document.id).filter((annotation) => isTagged(annotation, tag, coder));
  const occurrences: Occurrence[] = [];
  let outside = 0;
  let next = 0;
  // Both lists are in text order; a long span may still cover what comes after a short one that started later.
  const open: AnnotationRecord[] = [];
  for (const { start: from, end: to, doubt } of found) {
    const start = from + piece.start;
    const end = to + piece.start;
    for (let one = tagged[next]; one !== undefined && one.start < end; one = tagged[++next]) open.push(one);
    if (!isArticleText(document.regions, { start, end })) {
      outside += 1;
      continue;
    }
    for (let index = open.length - 1; index >= 0; index -= 1) {
      if ((open[index]?.end ?? 0) <= start) open.splice(index, 1);
    }
    const same = open.find((one) => one.start < end && start < one.end);
    occurrences.push({
      id: `${document.id} ${String(start)}`,
      documentId: document.id,
      start,
      end,
      ...makeQuote(text, start, end),
      textHash: document.textHash,
      doubt,
      tagged: same === undefined ? null : { quote: same.quote },
      attributes: formOf(view.codebook(), text, tag, { start, end }),
    });
  }
  return { occurrences, outside };
}

const none: OccurrencesInDocument = { occurrences: [], outside: 0 };

/** Whether the annotation takes the place of another one with the same tag. */
export function isTagged({ tag, coder, status }: AnnotationRecord, wantedTag: Id, wantedCoder: Id): boolean {
  return tag === wantedTag && coder === wantedCoder && (status === 'confirmed' || status === 'suggested');
}
