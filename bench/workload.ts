import type { AnnotationRecord, DocumentRecord, Id } from '#core/model/records';
import { createRandom, type Random } from './random.ts';
import { planSpans, type PlannedSpan } from './workload-spans.ts';
import { boundaryAtOrAfter, boundaryAtOrBefore, generateText, type GeneratedText } from './workload-text.ts';

/** One generated document and its layer; the same options give the same workload. */
export interface Workload {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly annotations: readonly AnnotationRecord[];
}

export interface WorkloadOptions {
  /** What the text is made of, see `readSeedSentences`. */
  readonly sentences: readonly string[];
  /** UTF-16 code units, at least; the last sentence is finished. */
  readonly characters: number;
  readonly spans: number;
  /** Share of spans that lie within or cross another. */
  readonly overlapping?: number;
  readonly seed?: number;
  readonly documentId?: Id;
  readonly coder?: Id;
}

/** The sizes that benchmarks report, smallest first. */
export const workloadSizes = [
  { label: '10 KB, 100 spans', characters: 10_000, spans: 100 },
  { label: '100 KB, 1,000 spans', characters: 100_000, spans: 1_000 },
  { label: '1 MB, 10,000 spans', characters: 1_000_000, spans: 10_000 },
  { label: '5 MB, 50,000 spans', characters: 5_000_000, spans: 50_000 },
] as const;

const madeAt = '2026-03-01T09:00:00.000Z';
const contextUnits = 32;

export async function createWorkload(options: WorkloadOptions): Promise<Workload> {
  const { sentences, characters, spans, overlapping = 0.3, seed = 1, coder = 'coder-1' } = options;
  const documentId = options.documentId ?? `document-${String(seed)}`;
  const random = createRandom(seed);
  const generated = generateText(sentences, characters, random);
  const annotations = planSpans(generated.text.length, spans, overlapping, random).map((span, index) =>
    annotationAt(generated, span, random, { id: `${documentId}-${String(index)}`, documentId, coder }),
  );
  return { document: await documentOf(documentId, generated.text, seed), text: generated.text, annotations };
}

function annotationAt(
  generated: GeneratedText,
  planned: PlannedSpan,
  random: Random,
  ids: Pick<AnnotationRecord, 'id' | 'documentId' | 'coder'>,
): AnnotationRecord {
  const { text } = generated;
  const start = boundaryAtOrBefore(generated, Math.min(planned.start, text.length - 1));
  const end = boundaryAtOrAfter(generated, Math.max(planned.end, start + 1));
  const tag = random.pick(['claim', 'actor', 'date']);
  return {
    kind: 'annotation',
    ...ids,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(boundaryAtOrAfter(generated, start - contextUnits), start),
    suffix: text.slice(end, boundaryAtOrBefore(generated, end + contextUnits)),
    tag,
    attributes: attributesOf(tag, random),
    note: '',
    status: 'confirmed',
    codebookVersion: 1,
    createdAt: madeAt,
    updatedAt: madeAt,
  };
}

function attributesOf(tag: 'claim' | 'actor' | 'date', random: Random): AnnotationRecord['attributes'] {
  switch (tag) {
    case 'claim':
      return { form: random.pick(['direct', 'indirect', 'mixed']), function: random.pick(['assert', 'accuse']) };
    case 'actor':
      return { entity: `entity-${String(random.between(1, 40))}` };
    case 'date':
      return { value: `2019-01-${String(random.between(1, 31)).padStart(2, '0')}`, modifier: 'none' };
  }
}

async function documentOf(id: Id, text: string, seed: number): Promise<DocumentRecord> {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    kind: 'document',
    id,
    title: text.slice(0, text.indexOf('\n')),
    date: '2019-02-01',
    outlet: '',
    url: '',
    language: 'en',
    regions: [],
    state: 'to-do',
    source: {
      name: `${id}.txt`,
      path: `${id}.txt`,
      sha256,
      size: bytes.length,
      encoding: 'utf-8',
      encodingSource: 'valid',
      bom: false,
      newline: 'lf',
    },
    textHash: sha256,
    length: text.length,
    order: seed,
    addedAt: madeAt,
  };
}
