import type { AnnotationRecord, Id } from '#core/model/records';
import type { CoderSet } from '#core/review/agreement/coder-set';
import { groupSpans, type Group, type GroupsByLevel } from '#core/review/compare/group-spans';
import { linkLayers, type LinkedLayers } from '#core/review/compare/link-layers';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { PairLevel } from '#core/review/compare/match-spans';
import { createPlaceTest } from '#core/review/compare/same-place';
import type { ReviewDocument } from '#core/review/review-corpus';

/** Annotations that were matched: one a coder of a set, as an index into the document's spans; −1 for none. */
export type MatchedUnit = readonly number[];

/** A document that at least two coders coded, with their layers matched. What is asked for often is kept. */
export interface ComparedDocument {
  /** Place among the compared documents. */
  readonly index: number;
  readonly document: ReviewDocument;
  /** By index of the coder. */
  readonly coded: readonly boolean[];
  /** One layer a coder, in their order. */
  readonly linked: LinkedLayers<AnnotationRecord>;
  /** The spans of a tag as indices into `linked.spans`, one list a coder. */
  spansOf(tag: Id): readonly (readonly number[])[];
  /** Tells the links of two coders as indices into `linked.spans`; `first` has the smaller index. */
  forLinks(first: number, second: number, tell: (one: number, other: number, level: PairLevel) => void): void;
  /** Groups of at least two annotations that links up to the level hold together. */
  groupsOf(level: PairLevel): readonly Group[];
}

export function compareDocument(
  index: number,
  document: ReviewDocument,
  coded: readonly boolean[],
  layers: readonly (readonly AnnotationRecord[])[],
  rule: MatchRule,
): ComparedDocument {
  const linked = linkLayers(layers, createPlaceTest(rule, document.text));
  let groups: GroupsByLevel | null = null;
  const spansByTag = new Map<Id, readonly (readonly number[])[]>();
  return {
    index,
    document,
    coded,
    linked,
    spansOf(tag) {
      const known = spansByTag.get(tag) ?? indicesOf(linked, tag, layers.length);
      spansByTag.set(tag, known);
      return known;
    },
    forLinks(first, second, tell) {
      const base = linked.bases[first] ?? 0;
      const otherBase = linked.bases[second] ?? 0;
      // Pairs come in the order of the layers.
      const place = first * layers.length - (first * (first + 1)) / 2 + (second - first - 1);
      for (const { left, right, level } of linked.pairs[place]?.links ?? [])
        tell(base + left, otherBase + right, level);
    },
    groupsOf(level) {
      groups ??= groupSpans(linked);
      return groups[level].filter((group) => group.length > 1);
    },
  };
}

function indicesOf({ spans, layerOf }: LinkedLayers, tag: Id, layers: number): readonly (readonly number[])[] {
  const indices = Array.from({ length: layers }, (): number[] => []);
  for (const [index, span] of spans.entries()) if (span.tag === tag) indices[layerOf[index] ?? 0]?.push(index);
  return indices;
}

/**
 * The units that matches of the same tag make, or, up to `other-tag`, those of different tags as well. A pair's units are the pair's own matches, so that
 * its figures do not depend on who else is compared; for more coders, the matches of all pairs put together.
 */
export function matchedUnits(
  { linked, forLinks, groupsOf }: ComparedDocument,
  set: CoderSet,
  level: 'same-tag' | 'other-tag',
): readonly MatchedUnit[] {
  const [one, other] = set;
  if (set.length === 2 && one !== undefined && other !== undefined) {
    const units: MatchedUnit[] = [];
    forLinks(one, other, (left, right, found) => {
      if (found === 'same-tag' || found === level) units.push([left, right]);
    });
    return units;
  }
  return groupsOf(level).map((group) => {
    const unit = set.map(() => -1);
    for (const index of group) unit[linked.layerOf[index] ?? 0] = index;
    return unit;
  });
}
