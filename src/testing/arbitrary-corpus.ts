import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { snapToGraphemes } from '#core/text/graphemes';
import type {
  AnnotationRecord,
  AnyRecord,
  AttributeValue,
  CodebookRecord,
  DocumentRecord,
  Id,
  Region,
} from '#core/model/records';
import { arbitraryReviewDice, reviewRecords } from '#testing/arbitrary-review-records';
import { arbitraryText } from '#testing/arbitrary-text';
import {
  buildAnnotation,
  buildCoder,
  buildDocument,
  buildEntity,
  buildProject,
  buildRelation,
} from '#testing/builders';

/** A sound state of a project, as records and texts by document id. */
export interface CorpusState {
  readonly records: readonly AnyRecord[];
  readonly texts: ReadonlyMap<Id, string>;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Names that JavaScript objects have by themselves, or that other formats give a meaning. */
const awkwardIds = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '0',
  '-1',
  'a/b~c',
  '=1+1',
  '"',
  'é',
  '😀',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...awkwardIds, '\u2028', '\r\n', '\uFEFF'),
);

const moments = fc.integer({ min: 0, max: 5 }).map((second) => `2026-01-05T08:00:0${String(second)}.000Z`);

/** A document over a text, with sound hashes. */
export function soundDocument(text: string, parts: Partial<DocumentRecord>): DocumentRecord {
  const document = buildDocument(text, parts);
  const hash = sha256(text);
  return { ...document, source: { ...document.source, sha256: hash }, textHash: hash, ...parts };
}

const attributeValues: fc.Arbitrary<AttributeValue> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(anyText, { maxLength: 3 }),
);

/** Any state that the format must carry without loss, the odd ones included. */
export function arbitraryCorpus(): fc.Arbitrary<CorpusState> {
  const spans = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), anyText, moments, fc.boolean()), { maxLength: 6 });
  const documents = fc.array(
    fc.record({ text: arbitraryText(), title: anyText, order: fc.integer({ min: -2, max: 2 }), spans }),
    { maxLength: 4 },
  );
  const attributes = fc.dictionary(
    anyText.filter((key) => /^\P{Control}+$/u.test(key) && !['__proto__', 'constructor', 'prototype'].includes(key)),
    attributeValues,
    { maxKeys: 3 },
  );
  return fc
    .record({
      name: anyText,
      codebookName: anyText,
      documents,
      entities: fc.array(fc.tuple(anyText, fc.array(anyText, { maxLength: 2 }), moments), { maxLength: 3 }),
      reasons: fc.option(fc.array(anyText, { maxLength: 2 })),
      examples: fc.array(fc.tuple(anyText, fc.boolean()), { maxLength: 2 }),
      // Half of the states have no review: they must be written as if there were no such thing.
      review: fc.oneof(fc.constant([]), fc.array(arbitraryReviewDice(anyText, moments), { maxLength: 12 })),
      attributes: fc.array(attributes, { minLength: 1, maxLength: 4 }),
      ids: fc.uniqueArray(fc.constantFrom(...awkwardIds), { minLength: 0, maxLength: awkwardIds.length }),
    })
    .map((parts) => {
      const spare = [...parts.ids];
      let count = 0;
      const newId = (): Id => {
        count += 1;
        return spare.pop() ?? `id-${String(count)}`;
      };
      const project = buildProject({
        ...{ id: newId(), name: parts.name },
        ...(parts.reasons === null ? {} : { verdictReasons: parts.reasons }),
      });
      const codebook = withExamples({ ...createDefaultCodebook(newId()), name: parts.codebookName }, parts.examples);
      const coder = buildCoder({ id: newId() });
      const ben = buildCoder({ id: newId(), name: 'Ben' });
      const entities = parts.entities.map(([name, aliases, createdAt]) =>
        buildEntity({
          ...{ id: newId(), name, aliases, createdAt },
          ...(aliases.length === 2 ? { merged: [`gone-${String(aliases.join('').length)}`] } : {}),
        }),
      );
      const records: AnyRecord[] = [project, codebook, coder, ben, ...entities];
      const layers: AnnotationRecord[] = [];
      const texts = new Map<Id, string>();
      for (const { text, title, order, spans: wanted } of parts.documents) {
        const id = newId();
        texts.set(id, text);
        const regions: Region[] = [];
        const annotations: Id[] = [];
        for (const [one, other, choice, note, createdAt, orphaned] of wanted) {
          const size = text.length + 1;
          const start = Math.min(one % size, other % size);
          const span = snapToGraphemes(text, { start, end: Math.max(one % size, other % size) });
          if (span.start === span.end) continue;
          if (choice % 5 === 0)
            regions.push({ id: newId(), ...span, role: 'sidebar', date: choice % 2 === 0 ? '' : '2018-12' });
          const entity = entities[choice % Math.max(entities.length, 1)];
          const odd = parts.attributes[choice % parts.attributes.length] ?? {};
          const annotation = buildAnnotation(text, span, {
            id: newId(),
            documentId: id,
            coder: choice % 7 === 0 ? ben.id : coder.id,
            tag: ['claim', 'actor', 'date'][choice % 3] ?? 'claim',
            attributes: entity === undefined ? odd : { ...odd, entity: entity.id },
            note,
            createdAt,
            ...assistanceOf(choice, note),
            ...(orphaned && choice % 4 === 0
              ? { status: 'orphaned', start: 5_000_000, end: 5_000_007, prefix: '', suffix: '' }
              : {}),
          });
          records.push(annotation);
          layers.push(annotation);
          const before = annotations[choice % Math.max(annotations.length, 1)];
          const link = { id: newId(), documentId: id, coder: coder.id, createdAt };
          if (before !== undefined) records.push(buildRelation(annotation.id, before, link));
          else
            records.push({ ...buildRelation(annotation.id, '', link), target: { kind: 'literal', value: 'author' } });
          annotations.push(annotation.id);
        }
        const sketch = order === 0 ? { fingerprint: title } : {};
        records.push(soundDocument(text, { id, title, order, regions, ...sketch }));
      }
      const [first, second] = entities;
      if (first !== undefined && second !== undefined) {
        records.push(
          buildRelation(first.id, second.id, { id: newId(), type: 'member_of', documentId: '', coder: coder.id }),
        );
      }
      const ground = { coders: [coder, ben], documents: [...texts.keys()], annotations: layers };
      records.push(...reviewRecords(ground, parts.review, newId));
      return { records, texts };
    });
}

function assistanceOf(choice: number, rule: string): Pick<AnnotationRecord, 'assistance' | 'rule'> {
  const ways = [{ assistance: 'accepted', rule }, { assistance: 'shown' }, { assistance: 'hidden' }, {}] as const;
  return ways[choice % ways.length] ?? {};
}

function withExamples(
  codebook: CodebookRecord,
  examples: readonly (readonly [words: string, positive: boolean])[],
): CodebookRecord {
  const [first, ...others] = codebook.tags;
  if (first === undefined || examples.length === 0) return codebook;
  const list = examples.map(([words, positive], index) => ({
    ...{ id: `example-${String(index)}`, quote: words, note: words, positive },
  }));
  const attributes = first.attributes.map((attribute) => ({
    ...attribute,
    values: attribute.values.map((value, index) => (index === 0 ? { ...value, examples: list } : value)),
  }));
  const part = { tag: first.id, attribute: '', value: '', relation: '' };
  return {
    ...codebook,
    version: 2,
    tags: [{ ...first, attributes, examples: list }, ...others],
    constraints: [
      { id: 'no-entity', severity: 'off', rule: { kind: 'built-in' } },
      {
        id: 'own',
        severity: 'info',
        rule: { kind: 'needs-attribute', tag: first.id, part: first.attributes[0]?.id ?? '', when: null },
      },
    ],
    revisions: list.map(({ note }) => ({
      ...{ version: 2, note, touched: [part], coder: 'gone', at: '2026-01-05T08:00:00.000Z' },
    })),
  };
}
