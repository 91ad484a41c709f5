import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id } from '#core/model/records';
import { foldText } from '#core/text/fold';
import { sentenceAt } from '#core/text/sentences';

/**
 * What a relation of an annotation may end at: annotations of the tag in the same document and layer, nearest first.
 * Those inside come first (in reading order), then those of the same sentence, then by distance; behind the annotation
 * counts as twice as far, because a source is mostly named before it is quoted again. Mentions of one actor entity, or of the same words, count once: the
 * nearest stands for them, or those in `held` where there are any.
 */
export function nearestTargets(
  view: ProjectView,
  annotation: AnnotationRecord,
  tag: Id,
  text: string,
  held: ReadonlySet<Id> = new Set(),
): readonly AnnotationRecord[] {
  const first = sentenceAt(text, annotation.start)?.start ?? annotation.start;
  const last = sentenceAt(text, annotation.end)?.end ?? annotation.end;
  const isBeside = ({ start, end }: AnnotationRecord) => start >= first && end <= last;
  const ranked = view
    .annotationsOf(annotation.documentId)
    .filter((other) => other.tag === tag && other.coder === annotation.coder && other.id !== annotation.id)
    .filter(({ status }) => status === 'confirmed' || status === 'suggested')
    .map((target) => ({ target, beside: isBeside(target) ? 0 : 1, distance: distanceBetween(annotation, target) }))
    .sort(
      (left, right) =>
        left.beside - right.beside || left.distance - right.distance || left.target.start - right.target.start,
    );
  const seen = new Set<string>();
  // A document says the same few names over and over: each is folded once.
  const folded = new Map<string, string>();
  const fold = (quote: string): string => {
    const known = folded.get(quote) ?? foldText(quote).folded;
    folded.set(quote, known);
    return known;
  };
  const isHeld = ({ id }: AnnotationRecord) => held.has(id);
  const heldKeys = new Set(ranked.flatMap(({ target }) => (isHeld(target) ? [identityOf(view, target, fold)] : [])));
  const nearest: AnnotationRecord[] = [];
  for (const { target } of ranked) {
    const key = identityOf(view, target, fold);
    if (!isHeld(target) && (seen.has(key) || heldKeys.has(key))) continue;
    seen.add(key);
    nearest.push(target);
  }
  return nearest;
}

/** Code units between two spans, twice as many where `to` is behind; 0 where one touches or holds the other, and less for those inside. */
function distanceBetween(from: AnnotationRecord, to: AnnotationRecord): number {
  if (to.start >= from.start && to.end <= from.end) return -1;
  return Math.max(0, 2 * (to.start - from.end), from.start - to.end);
}

function identityOf(
  view: ProjectView,
  { attributes, quote }: AnnotationRecord,
  fold: (quote: string) => string,
): string {
  const entity = attributes['entity'];
  if (typeof entity === 'string' && view.entity(entity) !== undefined) return JSON.stringify(['entity', entity]);
  // Two dates with the same words, such as “Friday”, may be two days: their values tell them apart.
  return JSON.stringify(['quote', fold(quote), attributes['value'] ?? '']);
}
