import type { AnnotationRecord, CodebookRecord, Id } from '#core/model/records';
import type { AgreementRequest } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import {
  compareDocument,
  matchedUnits,
  type ComparedDocument,
  type MatchedUnit,
} from '#core/review/agreement/compared-document';
import { identifyEntities, type EntityIdentity } from '#core/review/compare/entity-identity';
import type { ReviewCoder, ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';

/** The chosen layers of the chosen documents, matched: what all figures are made from. */
export interface Comparison {
  readonly codebook: CodebookRecord;
  readonly entities: EntityIdentity;
  /** In the order of the corpus, whatever order they were asked for in. */
  readonly coders: readonly ReviewCoder[];
  /** All of them; the same object each time, as are the pairs. */
  readonly all: CoderSet;
  /** All pairs, in the order of the coders. With two coders, all of them. */
  readonly pairs: readonly CoderSet[];
  /** Documents that at least two of the coders coded, in corpus order. */
  readonly documents: readonly ComparedDocument[];
  /** Documents that were chosen. */
  readonly chosen: number;
  /** Spans in documents that no other of the coders coded: by tag, then by coder. */
  readonly alone: ReadonlyMap<Id, readonly number[]>;
  /** By document: spans of one tag that were matched by the rule, see `matchedUnits`. */
  unitsOf(set: CoderSet, tag: Id): readonly (readonly MatchedUnit[])[];
}

/** @param step Called after each document; throws to stop. */
export async function compareLayers(
  corpus: ReviewCorpus,
  request: AgreementRequest,
  step: (done: number, of: number) => Promise<void> = () => Promise.resolve(),
): Promise<Comparison> {
  const wanted = new Set(request.documents);
  const chosen = corpus.documents.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  const coders = comparedCoders(corpus.coders, chosen, request);
  const documents: ComparedDocument[] = [];
  const alone = new Map<Id, number[]>();
  for (const [index, document] of chosen.entries()) {
    const coded = coders.map(({ id }) => document.codedBy.includes(id));
    const layers = layersOf(document, coders);
    if (coded.filter(Boolean).length < 2) countInto(alone, layers);
    else documents.push(compareDocument(documents.length, document, coded, layers, request.rule));
    await step(index + 1, chosen.length);
  }
  const all = coders.map((_, index) => index);
  const units = new Map<CoderSet, ReadonlyMap<Id, readonly (readonly MatchedUnit[])[]>>();
  return {
    codebook: corpus.codebook,
    entities: identifyEntities(corpus.entities),
    coders,
    all,
    pairs: coders.length === 2 ? [all] : pairsOf(all),
    documents,
    chosen: chosen.length,
    alone,
    unitsOf(set, tag) {
      const known = units.get(set) ?? groupByTag(documents, set);
      units.set(set, known);
      return known.get(tag) ?? documents.map(() => none);
    },
  };
}

const none: readonly never[] = [];

function pairsOf(all: CoderSet): readonly CoderSet[] {
  return all.flatMap((first) => all.slice(first + 1).map((second) => [first, second]));
}

function groupByTag(
  documents: readonly ComparedDocument[],
  set: CoderSet,
): ReadonlyMap<Id, readonly (readonly MatchedUnit[])[]> {
  const byTag = new Map<Id, MatchedUnit[][]>();
  for (const document of documents) {
    const { spans } = document.linked;
    for (const unit of matchedUnits(document, set, 'same-tag')) {
      let member = 0;
      while ((unit[member] ?? 0) < 0) member += 1;
      const tag = spans[unit[member] ?? 0]?.tag ?? '';
      const ofTag = byTag.get(tag) ?? documents.map(() => []);
      ofTag[document.index]?.push(unit);
      byTag.set(tag, ofTag);
    }
  }
  return byTag;
}

/** Those that were asked for; else everybody who shares a document with somebody, lest one who does not spoil all. */
function comparedCoders(
  coders: readonly ReviewCoder[],
  documents: readonly ReviewDocument[],
  request: AgreementRequest,
): readonly ReviewCoder[] {
  if (request.coders.length > 0) return coders.filter(({ id }) => request.coders.includes(id));
  const sharing = new Set(documents.flatMap(({ codedBy }) => (codedBy.length < 2 ? [] : codedBy)));
  return coders.filter(({ id }) => sharing.has(id));
}

function layersOf(document: ReviewDocument, coders: readonly ReviewCoder[]): readonly (readonly AnnotationRecord[])[] {
  const places = new Map(coders.map(({ id }, index) => [id, index]));
  const layers = coders.map((): AnnotationRecord[] => []);
  for (const annotation of document.annotations) layers[places.get(annotation.coder) ?? -1]?.push(annotation);
  return layers;
}

function countInto(counts: Map<Id, number[]>, layers: readonly (readonly AnnotationRecord[])[]): void {
  for (const [coder, layer] of layers.entries()) {
    for (const { tag } of layer) {
      const ofTag = counts.get(tag) ?? layers.map(() => 0);
      ofTag[coder] = (ofTag[coder] ?? 0) + 1;
      counts.set(tag, ofTag);
    }
  }
}

export interface SpanTotals {
  /** Spans in documents that enough of the coders coded. */
  readonly shared: number;
  /** Spans of theirs in other documents. */
  readonly outside: number;
}

/** A set belongs to one comparison; its totals are asked for by every variable of a tag. */
const knownTotals = new WeakMap<CoderSet, Map<string, SpanTotals>>();

/** How many spans of the tags the coders have. */
export function totalSpans(comparison: Comparison, set: CoderSet, tags: readonly Id[]): SpanTotals {
  const ofSet = knownTotals.get(set) ?? new Map<string, SpanTotals>();
  knownTotals.set(set, ofSet);
  const key = tags.join(' ');
  const totals = ofSet.get(key) ?? countSpans(comparison, set, tags);
  ofSet.set(key, totals);
  return totals;
}

function countSpans(comparison: Comparison, set: CoderSet, tags: readonly Id[]): SpanTotals {
  let [shared, outside] = [0, 0];
  for (const tag of tags) {
    for (const coder of set) outside += comparison.alone.get(tag)?.[coder] ?? 0;
    for (const document of comparison.documents) {
      const spans = document.spansOf(tag);
      let count = 0;
      for (const coder of set) count += spans[coder]?.length ?? 0;
      if (isShared(document, set)) shared += count;
      else outside += count;
    }
  }
  return { shared, outside };
}
