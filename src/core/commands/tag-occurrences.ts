import { tagOf } from '#core/codebook/definitions';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted, tagInSentence } from '#core/commands/label-parts';
import { newAnnotation } from '#core/commands/new-annotation';
import type { AnnotationRecord, AttributeValue, Id } from '#core/model/records';
import { success } from '#core/model/result';
import { isTagged, type Occurrence } from '#core/occurrences/list-occurrences';

export interface TagOccurrencesDetails {
  readonly tag: Id;
  /** Given to every one of them; they win over what the text says. */
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Tags many places in many documents as one step, in the current coder's layer. The places were found earlier: where a
 * document has another text by now nothing is done at all, and what was tagged in the meantime is left out.
 */
export function tagOccurrences(reader: CommandReader, details: TagOccurrencesDetails): Command {
  const { tag, attributes, occurrences } = details;
  const [first] = occurrences;
  const words = first === undefined ? '' : ` ${quoted(first.quote)}`;
  const times = occurrences.length === 1 ? '' : `, ${counted(occurrences.length, 'time')}`;
  return {
    name: 'tag-occurrences',
    label: `Tag ${tagInSentence(reader.view.codebook(), tag)}${words}${times}`,
    documentIds: Array.from(new Set(occurrences.map(({ documentId }) => documentId))),
    plan(context) {
      const { view, coder } = context;
      if (tagOf(view.codebook(), tag) === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
      const taken = createTaken((documentId) =>
        view.annotationsOf(documentId).filter((annotation) => isTagged(annotation, tag, coder)),
      );
      const added: AnnotationRecord[] = [];
      for (const { documentId, start, end, quote, prefix, suffix, textHash, ...occurrence } of occurrences) {
        if (view.document(documentId)?.textHash !== textHash) {
          return refuse(
            'text-changed',
            'A document has changed since the list was made. Nothing was tagged; look again.',
          );
        }
        if (!taken.take(documentId, start, end)) continue;
        const span = { start, end, quote, prefix, suffix };
        const own = { ...occurrence.attributes, ...attributes };
        added.push(newAnnotation(context, { documentId, span, tag, attributes: own }));
      }
      if (added.length === 0) return refuse('already-tagged', 'All of these are tagged already. Nothing was changed.');
      return success({ added, updated: [], removed: [] });
    },
  };
}

/** Remembers which stretches of which documents are taken. */
function createTaken(spansIn: (documentId: Id) => readonly { readonly start: number; readonly end: number }[]) {
  const byDocument = new Map<Id, { starts: number[]; ends: number[] }>();
  return {
    /** Takes the stretch, unless any of it is taken. */
    take(documentId: Id, start: number, end: number): boolean {
      const known = byDocument.get(documentId) ?? join(spansIn(documentId));
      byDocument.set(documentId, known);
      const at = countBelow(known.starts, end);
      if ((known.ends[at - 1] ?? 0) > start) return false;
      known.starts.splice(at, 0, start);
      known.ends.splice(at, 0, end);
      return true;
    },
  };
}

/** How many of the sorted numbers are smaller than the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stretches that overlap become one, so that of two neighbours the later one ends last. */
function join(spans: readonly { readonly start: number; readonly end: number }[]): {
  starts: number[];
  ends: number[];
} {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = ends.at(-1);
    if (last !== undefined && start < last) ends[ends.length - 1] = Math.max(last, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts, ends };
}
