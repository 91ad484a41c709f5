import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { compareSpans } from '#core/model/record-order';
import type { AnnotationRecord, EntityRecord, Id, RelationRecord } from '#core/model/records';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import { createRandom, type Random } from './random.ts';
import { createWorkload } from './workload.ts';

export interface LayersOptions {
  readonly sentences: readonly string[];
  readonly coders: number;
  readonly documents: number;
  /** Of all coders together, about. */
  readonly annotations: number;
  /** UTF-16 code units of each document, about. */
  readonly characters: number;
  readonly seed?: number;
}

/**
 * Several coders' layers over the same documents: of one layer that nobody sees, each coder drops, shifts and relabels
 * some. About as alike as those of trained coders.
 */
export async function createLayers(options: LayersOptions): Promise<ReviewCorpus> {
  const { sentences, coders, documents, annotations, characters, seed = 1 } = options;
  const random = createRandom(seed);
  const ids = Array.from({ length: coders }, (_, index) => `coder-${String(index + 1)}`);
  const spans = Math.round(annotations / documents / coders / (1 - dropped));
  const made: ReviewDocument[] = [];
  for (let number = 1; number <= documents; number += 1) {
    const workload = await createWorkload({ sentences, characters, spans, seed: seed * 10_000 + number });
    const layers = ids.map((coder) => layerOf(workload.annotations, workload.text.length, coder, random));
    made.push({
      id: workload.document.id,
      title: workload.document.title,
      date: '',
      text: workload.text,
      codedBy: ids,
      annotations: layers.flat().sort(compareSpans),
      relations: layers.flatMap((layer) => relationsOf(layer, random)),
    });
  }
  return {
    codebook: createDefaultCodebook('codebook-1'),
    coders: ids.map((id) => ({ id, name: id, label: id, role: 'person' })),
    documents: made,
    entities: Array.from({ length: entities }, (_, index) => entity(index + 1)),
    leftOut: [],
  };
}

const dropped = 0.1;
const entities = 40;

function layerOf(
  seen: readonly AnnotationRecord[],
  length: number,
  coder: Id,
  random: Random,
): readonly AnnotationRecord[] {
  return seen.flatMap((annotation) => {
    if (random.next() < dropped) return [];
    const moved =
      random.next() < 0.15 ? { start: random.between(-6, 6), end: random.between(-6, 6) } : { start: 0, end: 0 };
    const start = Math.max(0, Math.min(annotation.start + moved.start, length - 1));
    const end = Math.max(start + 1, Math.min(annotation.end + moved.end, length));
    const tag = random.next() < 0.03 ? random.pick(['claim', 'actor', 'date']) : annotation.tag;
    const attributes = tag === annotation.tag ? replied(annotation.attributes, random) : {};
    return [{ ...annotation, id: `${annotation.id}-${coder}`, coder, start, end, tag, attributes }];
  });
}

function replied(attributes: AnnotationRecord['attributes'], random: Random): AnnotationRecord['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([id, value]) => {
      const chance = random.next();
      if (chance < 0.05) return [];
      return [[id, chance < 0.1 && id === 'entity' ? `entity-${String(random.between(1, entities))}` : value]];
    }),
  );
}

/** Claims are made by an actor nearby. */
function relationsOf(layer: readonly AnnotationRecord[], random: Random): readonly RelationRecord[] {
  const actors = layer.filter(({ tag }) => tag === 'actor');
  return layer.flatMap((annotation): readonly RelationRecord[] => {
    const actor = actors.find(({ start }) => start >= annotation.start) ?? actors.at(-1);
    if (annotation.tag !== 'claim' || actor === undefined || random.next() < 0.1) return [];
    return [
      {
        kind: 'relation',
        id: `made-by-${annotation.id}`,
        type: 'made_by',
        from: annotation.id,
        target: { kind: 'record', id: actor.id },
        documentId: annotation.documentId,
        coder: annotation.coder,
        createdAt: annotation.createdAt,
      },
    ];
  });
}

function entity(number: number): EntityRecord {
  const id = `entity-${String(number)}`;
  const createdAt = '2026-03-01T09:00:00.000Z';
  return { kind: 'entity', id, name: id, entityKind: '', country: '', aliases: [], note: '', createdAt };
}
