import type { AnnotationRecord, Id } from '#core/model/records';
import type { CoderSet } from '#core/review/agreement/coder-set';
import { groupSpans, type Group, type GroupsByLevel } from '#core/review/compare/group-spans';
import { linkLayers, type Link, type LinkedLayers } from '#core/review/compare/link-layers';
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
  /** Links of two coders; `first` has the smaller index. */
  linksOf(first: number, second: number): readonly Link[];
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
  const links = new Map<number, Link[]>();
  for (const link of linked.links) {
    const key = pairKey(linked.layerOf[link.first] ?? 0, linked.layerOf[link.second] ?? 0);
    const list = links.get(key);
    if (list === undefined) links.set(key, [link]);
    else list.push(link);
  }
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
    linksOf: (first, second) => links.get(pairKey(first, second)) ?? [],
    groupsOf(level) {
      groups ??= groupSpans(linked);
      return groups[level].filter((group) => group.length > 1);
    },
  };
}

/** One number for two coders; there are never more than a thousand. */
function pairKey(first: number, second: number): number {
  return first * 1024 + second;
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
  { linked, linksOf, groupsOf }: ComparedDocument,
  set: CoderSet,
  level: 'same-tag' | 'other-tag',
): readonly MatchedUnit[] {
  const [one, other] = set;
  if (set.length === 2 && one !== undefined && other !== undefined) {
    const units: MatchedUnit[] = [];
    for (const link of linksOf(one, other)) {
      if (link.level === 'same-tag' || link.level === level) units.push([link.first, link.second]);
    }
    return units;
  }
  return groupsOf(level).map((group) => {
    const unit = set.map(() => -1);
    for (const index of group) unit[linked.layerOf[index] ?? 0] = index;
    return unit;
  });
}
