/** What Spanwright writes, in the eyes of programs that know nothing of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { createCorpusPorts } from '#host/corpus-ports';
import { createMemoryHost } from '#host/memory/memory-host';
import { exportCorpus } from '#services/export-corpus';
import type { CorpusFormat } from '#services/prove-corpus-file';
import { arbitraryCorpus, soundDocument, type CorpusState } from '#testing/arbitrary-corpus';
import { readSeeds } from '#testing/arbitrary-text';
import { buildAnnotation, buildEntity, buildHead, buildRelation } from '#testing/builders';

// Python has to start for each of them.
vi.setConfig({ testTimeout: 60_000 });

const checker = fileURLToPath(new URL('../../e2e/tools/check-corpus.py', import.meta.url));
const guide = readFileSync(new URL('../../docs/corpus-format.md', import.meta.url), 'utf8');
const extensions: Record<CorpusFormat, string> = { json: 'json', jsonl: 'jsonl', csv: 'zip' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spanwright-outside-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function exportFile(
  state: CorpusState,
  format: CorpusFormat,
  name = 'corpus',
): Promise<{ path: string; bytes: Uint8Array }> {
  const host = createMemoryHost();
  const result = await exportCorpus({
    view: createRecordTable(state.records),
    loadText: (id) => Promise.resolve(state.texts.get(id) ?? ''),
    journal: null,
    host,
    ports: createCorpusPorts(),
    format,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!result.ok) throw new Error(result.error.message);
  const [bytes] = host.control.saved.values();
  if (bytes === undefined) throw new Error('Nothing was saved');
  const path = join(folder, `${name}.${extensions[format]}`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

/** The five sample texts with every occurrence of some words tagged. */
function taggedSeeds(): CorpusState {
  const texts = new Map([...readSeeds()].map(([name, text]) => [`seed-${name}`, text]));
  const documents = [...texts].map(([id, text], order) => soundDocument(text, { id, order }));
  const annotations = [...texts].flatMap(([documentId, text]) =>
    [...text.matchAll(/NATO|Russia|9М729|“[^”]+”/gu)].map(({ index, 0: quote }) => {
      const tag = quote.startsWith('“') ? 'claim' : 'actor';
      const id = `${documentId}-${String(index)}`;
      const attributes = quote === 'NATO' ? { entity: 'entity-1' } : {};
      return buildAnnotation(text, { start: index, end: index + quote.length }, { id, documentId, tag, attributes });
    }),
  );
  const claim = annotations.find(({ tag }) => tag === 'claim');
  const actor = annotations.find(({ tag, documentId }) => tag === 'actor' && documentId === claim?.documentId);
  if (claim === undefined || actor === undefined) throw new Error('The seeds have no claim beside an actor');
  const relation = buildRelation(claim.id, actor.id, { documentId: claim.documentId });
  return { texts, records: [...buildHead(), buildEntity(), ...documents, ...annotations, relation] };
}

function counts(state: CorpusState): object {
  const annotations = state.records.filter((record) => record.kind === 'annotation');
  return {
    documents: state.texts.size,
    annotations: annotations.length,
    relations: state.records.filter((record) => record.kind === 'relation').length,
    spans: annotations.filter(({ status }) => status !== 'orphaned').length,
  };
}

describe('an outside program', () => {
  it.each(['json', 'jsonl', 'csv'] as const)('finds every span of the sample texts in a %s export', async (format) => {
    const state = taggedSeeds();
    const { path } = await exportFile(state, format);
    expect(JSON.parse(execFileSync('python3', [checker, path], { encoding: 'utf8' }))).toMatchObject(counts(state));
  });

  it.each(['json', 'jsonl', 'csv'] as const)('finds every span in a %s export of odd texts', async (format) => {
    const states = fc.sample(arbitraryCorpus(), { seed: 31, numRuns: 25 });
    const paths: string[] = [];
    for (const [index, state] of states.entries()) {
      paths.push((await exportFile(state, format, `odd-${String(index)}`)).path);
    }
    const printed = execFileSync('python3', [checker, ...paths], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(printed.map((line): unknown => JSON.parse(line))).toMatchObject(states.map(counts));
  });

  it.each([
    [/"start": (\d+)/, '"start": 1$1'],
    [/"startUtf16": (\d+)/, '"startUtf16": 1$1'],
    [/"quote": "/, '"quote": "x'],
    [/"textHash": "./, '"textHash": "x'],
    [/"from": "seed/, '"from": "x'],
  ])('would say that a corpus is wrong: %s', async (from, to) => {
    const { path, bytes } = await exportFile(taggedSeeds(), 'json');
    const sound = new TextDecoder().decode(bytes);
    const wrong = sound.replace(from, to);
    expect(wrong).not.toBe(sound);
    writeFileSync(path, wrong);
    const { status, stderr } = spawnSync('python3', [checker, path], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('check-corpus: ');
  });

  it('reads a corpus with the ten lines of Python in the guide', async () => {
    const state = taggedSeeds();
    await exportFile(state, 'json');
    const example = /```python\n(import json\n[^]*?)```/.exec(guide)?.[1];
    if (example === undefined) throw new Error('The guide has no example');
    const printed = execFileSync('python3', ['-c', example], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    expect(printed).toHaveLength(state.records.filter((record) => record.kind === 'annotation').length);
    expect(printed).toContain("actor 'NATO' NATO");
  });
});
