import fc from 'fast-check';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { compareSpans } from '#core/model/record-order';
import type { AnnotationRecord, AttributeValue, EntityRecord, Id, RelationRecord } from '#core/model/records';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import { buildAnnotation, buildEntity, buildRelation } from '#testing/builders';

/** Words of different lengths, with punctuation between some: 24 of them. */
export const reviewText =
  'On Friday, the alliance “NATO” said that Russia broke the treaty, and Moscow denied it; nobody at the summit in Brussels was surprised any more.';

interface SpanPlan {
  readonly start: number;
  readonly length: number;
  readonly tag: 'claim' | 'actor' | 'date';
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  readonly relation: number | null;
}

const attributesOf = {
  claim: fc.record(
    { stance: fc.constantFrom('support', 'oppose', 'neutral'), form: fc.constantFrom('direct', 'indirect') },
    { requiredKeys: [] },
  ),
  actor: fc.record({ entity: fc.constantFrom('nato', 'russia', 'nato-again') }, { requiredKeys: [] }),
  date: fc.record(
    { value: fc.constantFrom('2019-01-25', '2019-01'), modifier: fc.constantFrom('none', 'before') },
    { requiredKeys: [] },
  ),
} as const satisfies Record<SpanPlan['tag'], fc.Arbitrary<Readonly<Record<Id, AttributeValue>>>>;

const spanPlan: fc.Arbitrary<SpanPlan> = fc.constantFrom<SpanPlan['tag']>('claim', 'actor', 'date').chain((tag) =>
  fc.record({
    start: fc.nat({ max: reviewText.length - 2 }),
    length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 })),
    tag: fc.constant(tag),
    attributes: attributesOf[tag],
    relation: fc.option(fc.nat({ max: 9 }), { freq: 3 }),
  }),
);

/** How a coder departs from what another one did: drop it, shift an end, tag it otherwise, say something else. */
const departure = fc.constantFrom('same', 'same', 'same', 'drop', 'shift', 'retag', 'reply');

const entities: readonly EntityRecord[] = [
  buildEntity({ id: 'nato', name: 'NATO' }),
  buildEntity({ id: 'nato-again', name: 'nato ', createdAt: '2026-02-01T00:00:00.000Z' }),
  buildEntity({ id: 'russia', name: 'Russia' }),
];

/** Layers that resemble each other as those of coders do, over one text in one or several documents. */
export function arbitraryReviewCorpus(
  options: { readonly coders?: number; readonly documents?: number; readonly spans?: number } = {},
): fc.Arbitrary<ReviewCorpus> {
  const { coders = 4, documents = 1, spans = 6 } = options;
  return fc
    .record({
      coders: fc.integer({ min: 2, max: coders }),
      documents: fc.array(
        fc.record({
          base: fc.array(spanPlan, { maxLength: spans }),
          departures: fc.array(fc.array(departure, { minLength: spans, maxLength: spans }), {
            minLength: coders,
            maxLength: coders,
          }),
          own: fc.array(fc.array(spanPlan, { maxLength: 2 }), { minLength: coders, maxLength: coders }),
          absent: fc.array(fc.constantFrom(false, false, false, true), { minLength: coders, maxLength: coders }),
        }),
        { minLength: 1, maxLength: documents },
      ),
    })
    .map(({ coders: count, documents: plans }): ReviewCorpus => {
      const ids = Array.from({ length: count }, (_, index) => `coder-${String(index + 1)}`);
      return {
        codebook: createDefaultCodebook('codebook-1'),
        coders: ids.map((id) => ({ id, name: id, role: 'person', label: id })),
        documents: plans.map((plan, index) =>
          buildReviewDocument(
            `document-${String(index + 1)}`,
            ids.map((id, coder) => ({
              coder: id,
              coded: plan.absent[coder] !== true,
              plans: [
                ...plan.base.flatMap((span, at) => depart(span, plan.departures[coder]?.[at] ?? 'same')),
                ...(plan.own[coder] ?? []),
              ],
            })),
          ),
        ),
        entities,
        leftOut: [],
      };
    });
}

function depart(span: SpanPlan, how: string): readonly SpanPlan[] {
  switch (how) {
    case 'drop':
      return [];
    case 'shift':
      return [{ ...span, start: Math.max(0, span.start - 3), length: span.length + 1 }];
    case 'retag':
      return [{ ...span, tag: span.tag === 'actor' ? 'date' : 'actor', attributes: {} }];
    case 'reply':
      return [{ ...span, attributes: {}, relation: span.relation === null ? 1 : null }];
    default:
      return [span];
  }
}

interface LayerPlan {
  readonly coder: Id;
  readonly coded: boolean;
  readonly plans: readonly SpanPlan[];
}

function buildReviewDocument(id: Id, layers: readonly LayerPlan[]): ReviewDocument {
  const coded = layers.filter((layer) => layer.coded);
  const annotations: AnnotationRecord[] = [];
  const relations: RelationRecord[] = [];
  for (const { coder, plans } of coded) {
    const own = plans.map((plan, index) => ({ plan, annotation: annotate(plan, id, coder, index) }));
    annotations.push(...own.map(({ annotation }) => annotation));
    for (const { plan, annotation } of own) {
      const target = own[(plan.relation ?? 0) % own.length]?.annotation;
      if (plan.relation === null || plan.tag !== 'claim' || target === undefined) continue;
      const parts = { id: `relation-of-${annotation.id}`, documentId: id, coder };
      relations.push(
        target.tag === 'actor'
          ? buildRelation(annotation.id, target.id, parts)
          : { ...buildRelation(annotation.id, '', parts), target: { kind: 'literal', value: 'author' } },
      );
    }
  }
  return {
    id,
    title: id,
    date: '',
    text: reviewText,
    codedBy: coded.map(({ coder }) => coder),
    annotations: annotations.sort(compareSpans),
    relations,
  };
}

function annotate({ start, length, tag, attributes }: SpanPlan, documentId: Id, coder: Id, index: number) {
  const span = { start, end: Math.min(reviewText.length, start + length) };
  const id = `${documentId}-${coder}-${String(index)}`;
  return buildAnnotation(reviewText, span, { id, documentId, coder, tag, attributes });
}

export const arbitraryRule: fc.Arbitrary<MatchRule> = fc.oneof(
  fc.constant<MatchRule>({ kind: 'exact' }),
  fc.integer({ min: 0, max: 3 }).map((count): MatchRule => ({ kind: 'words', count })),
  fc.constantFrom(0, 0.25, 0.5, 0.8, 1).map((share): MatchRule => ({ kind: 'overlap', share })),
);

/** The corpus with its coders, and what lists them, in another order. */
export function reorderCoders(corpus: ReviewCorpus, order: readonly number[]): ReviewCorpus {
  const coders = order.flatMap((index) => corpus.coders[index] ?? []);
  return {
    ...corpus,
    coders,
    documents: corpus.documents.map((document) => ({
      ...document,
      codedBy: coders.map(({ id }) => id).filter((id) => document.codedBy.includes(id)),
    })),
  };
}
