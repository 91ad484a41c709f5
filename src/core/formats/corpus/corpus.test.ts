import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { parseCorpus, readCorpus, type CorpusContents } from '#core/formats/corpus/read-corpus';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { JournalEntry } from '#core/changes/journal';
import type { AnyRecord, Id } from '#core/model/records';
import { arbitraryCorpus, sha256, soundDocument, type CorpusState } from '#testing/arbitrary-corpus';

function readSchema(): object {
  const file = new URL('../../../../resources/spanwright-corpus-1.schema.json', import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is no object');
  return schema;
}

const fitsSchema = new Ajv2020({ allowUnionTypes: true }).compile(readSchema());

async function chunksOf(
  { records, texts }: CorpusState,
  journal: readonly JournalEntry[] | null = null,
): Promise<string[]> {
  const view = createRecordTable(records);
  const chunks: string[] = [];
  for await (const chunk of writeCorpus({ view, readText: (id) => texts.get(id) ?? '', journal })) chunks.push(chunk);
  return chunks;
}

function stateOf(contents: CorpusContents): CorpusState {
  const { project, codebook, coders, documents, entities, annotations, relations, texts } = contents;
  const { rounds, assignments, comments, verdicts, receipts } = contents;
  const tagged = [project, codebook, ...coders, ...documents, ...entities, ...annotations, ...relations];
  return { records: [...tagged, ...rounds, ...assignments, ...comments, ...verdicts, ...receipts], texts };
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<Id, AnyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The same record with its keys in the opposite order. */
function withTurnedKeys<Value extends AnyRecord>(record: Value): Value {
  const copy = { ...record };
  for (const key of Object.keys(record).reverse()) {
    Reflect.deleteProperty(copy, key);
    Reflect.set(copy, key, Reflect.get(record, key));
  }
  return copy;
}

describe('the JSON corpus', () => {
  it('carries any state there and back: the same records, the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const text = (await chunksOf(state)).join('');
        const parsed = await parseCorpus(text, { sha256 });
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 2));
        const back = stateOf(parsed.value);
        expect(byId(back.records)).toEqual(byId(state.records));
        expect(back.texts).toEqual(state.texts);
        expect((await chunksOf(back)).join('')).toBe(text);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('fits its schema, and is laid out as any JSON program lays it out', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const text = (await chunksOf(state)).join('');
        const value: unknown = JSON.parse(text);
        expect(fitsSchema(value), JSON.stringify(fitsSchema.errors)).toBe(true);
        expect(`${JSON.stringify(value, null, 2)}\n`).toBe(text);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('does not depend on the order in which records were entered or keys were set', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async ({ records, texts }) => {
        const shuffled = [...records].reverse().map(withTurnedKeys);
        expect(await chunksOf({ records: shuffled, texts })).toEqual(await chunksOf({ records, texts }));
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('is read the same however its text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), fc.integer({ min: 1, max: 300 }), async (state, size) => {
        const text = (await chunksOf(state)).join('');
        const pieces: string[] = [];
        for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
        expect(await readCorpus(pieces, { sha256 })).toEqual(await parseCorpus(text, { sha256 }));
      }),
      { seed: 10, numRuns: 60 },
    );
  });

  it('carries the history', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const [first, ...rest] = state.records;
        if (first === undefined) throw new Error('A state has a project');
        const change = (added: readonly AnyRecord[]) => ({ added, updated: [], removed: [] });
        const head = {
          at: '2026-01-05T08:00:00.000Z',
          coder: 'coder-1',
          name: 'begin',
          label: 'Begin',
          documentIds: [],
        };
        const journal: readonly JournalEntry[] = [
          { ...head, sequence: 1, origin: { kind: 'begin' }, change: change(state.records) },
          {
            ...head,
            sequence: 2,
            origin: { kind: 'command' },
            change: { added: [], updated: [[first, first]], removed: rest },
          },
          {
            ...head,
            sequence: 3,
            origin: { kind: 'undo', of: 2 },
            change: { added: rest, updated: [[first, first]], removed: [] },
          },
        ];
        const parsed = await parseCorpus((await chunksOf(state, journal)).join(''), { sha256 });
        expect(parsed.ok ? parsed.value.journal : parsed.error).toEqual(journal);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('comes in chunks of bounded size that do not split a surrogate pair', async () => {
    const text = `a${'😀'.repeat(100_000)}`;
    const state = fc.sample(arbitraryCorpus(), { seed: 3, numRuns: 1 })[0];
    if (state === undefined) throw new Error('No sample');
    const records = [...state.records, soundDocument(text, { id: 'long' })];
    const chunks = await chunksOf({ records, texts: new Map([...state.texts, ['long', text]]) });
    expect(chunks.length).toBeGreaterThan(3);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(65_536);
      expect(chunk).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
