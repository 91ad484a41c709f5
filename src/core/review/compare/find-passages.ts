import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, Id } from '#core/model/records';
import type { Passage } from '#core/review/compare/difference';
import { identifyEntities } from '#core/review/compare/entity-identity';
import { groupSpans, type Group } from '#core/review/compare/group-spans';
import { joinPieces } from '#core/review/compare/join-pieces';
import { linkLayers } from '#core/review/compare/link-layers';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { GroupOf } from '#core/review/compare/name-ends';
import { findDifferences, type CodedPassage } from '#core/review/compare/passage-differences';
import { createRelationReader } from '#core/review/compare/relation-leads';
import { createPlaceTest } from '#core/review/compare/same-place';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';

/**
 * What several coders made of one document, place by place: every annotation of every layer is in exactly one passage,
 * with what the others have there. Annotations belong together by these steps, each among what the ones before left:
 * the same tag at the same place by the rule; the same place, another tag; the same tag and some overlap; pieces of a
 * split span (`joinPieces`). What is left alone is missing with everybody else who coded the document. Tags of
 * different kinds that lie within each other are no difference.
 *
 * The same for any order of coders. In reading order.
 *
 * @param coders Ids of the coders to compare; empty for all of the corpus.
 */
export function findPassages(
  corpus: Pick<ReviewCorpus, 'codebook' | 'coders' | 'entities'>,
  document: ReviewDocument,
  coders: readonly Id[],
  rule: MatchRule,
): readonly Passage[] {
  const compared = corpus.coders
    .map(({ id }) => id)
    .filter((id) => (coders.length === 0 || coders.includes(id)) && document.codedBy.includes(id));
  const layerOf = new Map(compared.map((id, index) => [id, index]));
  const layers = compared.map((): AnnotationRecord[] => []);
  for (const annotation of document.annotations) layers[layerOf.get(annotation.coder) ?? -1]?.push(annotation);

  const isSamePlace = createPlaceTest(rule, document.text);
  const linked = linkLayers(layers, isSamePlace);
  const groups = joinPieces(linked, groupSpans(linked).crossing, compared.length);
  const entities = identifyEntities(corpus.entities);
  const relations = createRelationReader(corpus.codebook, entities, document);
  const terms = {
    codebook: corpus.codebook,
    entities,
    relations,
    groupOf: createGroupOf(groups, linked.spans),
    isSamePlace,
  };
  return groups.map((group) => {
    const coded = readGroup(group, linked.spans, linked.layerOf, compared);
    return { ...describe(coded, document.id, corpus.codebook.tags), differences: findDifferences(terms, coded) };
  });
}

/** Only relations ask, and few documents have many of them. */
function createGroupOf(groups: readonly Group[], spans: readonly AnnotationRecord[]): GroupOf {
  let numbers: ReadonlyMap<Id, number> | null = null;
  return (annotation) => {
    numbers ??= new Map(groups.flatMap((group, number) => group.map((index) => [spans[index]?.id ?? '', number])));
    return numbers.get(annotation);
  };
}

function readGroup(
  group: Group,
  spans: readonly AnnotationRecord[],
  layerOf: readonly number[],
  compared: readonly Id[],
): CodedPassage {
  const readings = compared.map((coder) => ({ coder, annotations: [] as AnnotationRecord[] }));
  for (const index of group) {
    const annotation = spans[index];
    if (annotation !== undefined) readings[layerOf[index] ?? -1]?.annotations.push(annotation);
  }
  return readings;
}

function describe(
  coded: CodedPassage,
  documentId: Id,
  tags: readonly { readonly id: Id }[],
): Omit<Passage, 'differences'> {
  const all = coded.flatMap(({ annotations }) => annotations);
  const used = new Set(all.map(({ tag }) => tag));
  const known = tags.map(({ id }) => id).filter((id) => used.has(id));
  return {
    key: all
      .map(({ id }) => id)
      .sort(compareText)
      .join(' '),
    documentId,
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    tags: [...known, ...[...used].filter((id) => !known.includes(id)).sort(compareText)],
    readings: coded.map(({ coder, annotations }) => ({ coder, annotations: annotations.map(({ id }) => id) })),
  };
}
