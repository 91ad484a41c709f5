import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Host } from '#contract/host';
import { createRecordTable } from '#core/changes/record-table';
import { unmarkFormulas } from '#core/formats/csv/csv-cell';
import type { Id } from '#core/model/records';
import { createCorpusPorts } from '#host/corpus-ports';
import { createMemoryHost, type MemoryHost } from '#host/memory/memory-host';
import { exportCorpus, type CorpusExport } from '#services/export-corpus';
import { restoreBackup } from '#services/restore-backup';
import { importCorpus, type CorpusImport } from '#testing/import-corpus';
import { StorageError, type Repository } from '#services/ports';
import { arbitraryCorpus, sha256, soundDocument, type CorpusState } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildCoder, buildEntity, buildHead, buildRelation } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import {
  buildAssignment,
  buildComment,
  buildReceipt,
  buildRound,
  buildVerdict,
  buildVotedAnnotation,
} from '#testing/review-builders';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function exportOf(state: CorpusState, host: Host, parts: Partial<CorpusExport> = {}): CorpusExport {
  return {
    view: createRecordTable(state.records),
    loadText: (id) => Promise.resolve(state.texts.get(id) ?? ''),
    journal: null,
    host,
    ports: createCorpusPorts(),
    format: 'json',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...parts,
  };
}

function importInto(repository: Repository, host: Host, parts: Partial<CorpusImport> = {}): CorpusImport {
  let last = 0;
  return {
    host,
    repository,
    clock: { now: () => '2026-02-01T10:00:00.000Z' },
    ids: {
      newId: () => {
        last += 1;
        return `new-${String(last)}`;
      },
    },
    ports: createCorpusPorts(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...parts,
  };
}

async function stateIn(repository: Repository, projectId: Id): Promise<CorpusState> {
  const loaded = await repository.loadProject(projectId);
  if (loaded === undefined) throw new Error('No such project');
  const texts = new Map<Id, string>();
  for (const record of loaded.records) {
    if (record.kind !== 'document') continue;
    texts.set(record.id, (await repository.readText(projectId, record.textHash))?.text ?? '');
  }
  return { records: loaded.records, texts };
}

function onlyFile(host: MemoryHost): Uint8Array {
  const [bytes, ...others] = host.control.saved.values();
  if (bytes === undefined || others.length > 0) throw new Error('Not exactly one file was saved');
  return bytes;
}

const text = 'On Friday, NATO said:\n=1+1; -2 😀 “no”.';
const sample: CorpusState = {
  texts: new Map([['document-1', text]]),
  records: [
    ...buildHead(),
    soundDocument(text, { id: 'document-1', title: '=cmd|calc', date: '2026-01-02' }),
    buildEntity({ name: 'NATO', aliases: ['+Alliance', 'OTAN'] }),
    buildAnnotation(text, { start: 3, end: 9 }, { id: 'date-1', tag: 'date', attributes: { value: '2026-01-02' } }),
    buildAnnotation(text, { start: 11, end: 15 }, { id: 'actor-1', attributes: { entity: 'entity-1' } }),
    buildAnnotation(text, { start: 22, end: 38 }, { id: 'claim-1', tag: 'claim', note: "'@note" }),
    buildRelation('claim-1', 'actor-1', { id: 'relation-1' }),
    buildRelation('claim-1', 'date-1', { id: 'relation-2', type: 'said_on' }),
    {
      ...buildRelation('claim-1', '', { id: 'relation-3', type: 'addressed_to' }),
      target: { kind: 'literal', value: 'author' },
    },
  ],
};

describe('exporting a corpus', () => {
  it.each(['json', 'jsonl', 'csv'] as const)('proves what it wrote as %s, whatever the texts hold', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const host = createMemoryHost();
        const result = await exportCorpus(exportOf(state, host, { format }));
        const annotations = state.records.flatMap((record) => (record.kind === 'annotation' ? [record] : []));
        const rejected = annotations.filter(({ status }) => status === 'rejected').length;
        expect(result).toEqual({
          ok: true,
          value: {
            documents: state.texts.size,
            annotations: annotations.length - rejected,
            rejected,
            orphaned: annotations.filter(({ status }) => status === 'orphaned').length,
            sha256: sha256(onlyFile(host)),
            bytes: onlyFile(host).length,
            place: [...host.control.saved.keys()][0],
          },
        });
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it.each(['json', 'jsonl', 'csv'] as const)('writes the same bytes for the same state as %s', async (format) => {
    const one = createMemoryHost();
    const other = createMemoryHost();
    await exportCorpus(exportOf(sample, one, { format }));
    await exportCorpus(exportOf({ ...sample, records: [...sample.records].reverse() }, other, { format }));
    expect(sha256(onlyFile(one))).toBe(sha256(onlyFile(other)));
  });

  it.each([
    ['json', '"startUtf16": 11', '"startUtf16": 10', 'stands elsewhere'],
    ['json', '"start": 11', '"start": 12', 'code point offsets of Annotation actor-1'],
    ['json', '"quote": "NATO"', '"quote": "OTAN"', 'another quote'],
    ['json', '"text": "On Friday', '"text": "On Monday', 'UTF-16 offsets of Annotation date-1'],
    ['json', 'no”."', 'no”!"', 'not the one of the project'],
    ['jsonl', '"start":11', '"start":12', 'code point offsets of Annotation actor-1'],
    ['jsonl', '"id":"actor-1"', '"id":"actor-9"', 'not in the project'],
    ['jsonl', '"tag":"actor"', '"tag":""', 'does not fit the schema'],
    [
      'csv',
      '"actor-1","document-1","\'=cmd|calc",11,15',
      '"actor-1","document-1","\'=cmd|calc",12,15',
      'code point offsets of Annotation actor-1',
    ],
    ['csv', '"date-1","document-1"', '"date-9","document-1"', 'not in the project'],
  ] as const)('finds that a %s file on the disk has another %s', async (format, from, to, said) => {
    const host = createMemoryHost();
    const changed: Host = {
      ...host,
      files: {
        ...host.files,
        async read(fileId, start, end) {
          const read = await host.files.read(fileId, start, end);
          if (!read.ok) return read;
          const latin = Array.from(read.value, (byte) => String.fromCharCode(byte)).join('');
          const bytesOf = (part: string): string => String.fromCharCode(...new TextEncoder().encode(part));
          const parts = latin.split(bytesOf(from));
          if (parts.length < 2) throw new Error(`${from} is not in the file`);
          const spoiled = [parts[0], parts.slice(1).join(bytesOf(from))].join(bytesOf(to));
          return { ok: true, value: Uint8Array.from(spoiled, (character) => character.charCodeAt(0)) };
        },
      },
    };
    const result = await exportCorpus(exportOf(sample, changed, { format }));
    expect(result).toMatchObject({ ok: false, error: { code: 'not-proved' } });
    expect(result.ok ? '' : result.error.message).toContain(said);
  });

  it.each(['json', 'jsonl', 'csv'] as const)('finds that a %s file on the disk is damaged', async (format) => {
    const host = createMemoryHost();
    const damaged: Host = {
      ...host,
      files: {
        ...host.files,
        async read(fileId, start, end) {
          const read = await host.files.read(fileId, start, end);
          return read.ok ? { ok: true, value: read.value.map((byte, at) => (at % 50 === 7 ? 0x23 : byte)) } : read;
        },
      },
    };
    const result = await exportCorpus(exportOf(sample, damaged, { format }));
    expect(result.ok ? '' : result.error.code).toMatch(/^(not-proved|undecodable)$/);
  });

  it('finds that annotations are missing in the file', async () => {
    const host = createMemoryHost();
    await exportCorpus(
      exportOf(
        { ...sample, records: sample.records.filter(({ id }) => id !== 'actor-1' && !id.startsWith('relation')) },
        host,
      ),
    );
    const short = onlyFile(host);
    const swapped: Host = {
      ...host,
      files: {
        ...host.files,
        async save(...save) {
          const saved = await host.files.save(...save);
          return saved.ok ? { ok: true, value: { ...saved.value, bytes: short.length } } : saved;
        },
        read: (_, from, to) => Promise.resolve({ ok: true, value: short.slice(from, to) }),
      },
    };
    const result = await exportCorpus(exportOf(sample, swapped));
    expect(result.ok ? '' : result.error.message).toContain('Annotation actor-1 is missing');
  });

  it('says what happened when a text cannot be read, and saves nothing', async () => {
    const host = createMemoryHost();
    const loadText = (): Promise<string> => Promise.reject(new StorageError('unavailable', 'The store is closed.'));
    const result = await exportCorpus(exportOf(sample, host, { loadText }));
    expect(result).toMatchObject({ ok: false, error: { code: 'not-written' } });
    expect(host.control.saved.size).toBe(0);
  });

  it('passes on that the disk is full, and that it was cancelled', async () => {
    const host = createMemoryHost();
    const stop = new AbortController();
    stop.abort();
    expect(await exportCorpus(exportOf(sample, host, { signal: stop.signal }))).toMatchObject({
      error: { code: 'cancelled' },
    });
    host.control.setDiskFull(true);
    expect(await exportCorpus(exportOf(sample, host))).toMatchObject({ error: { code: 'disk-full' } });
  });

  it('counts rejected suggestions apart, as the project does', async () => {
    const host = createMemoryHost();
    const rejected = buildAnnotation(text, { start: 0, end: 2 }, { id: 'in-vain', status: 'rejected' });
    const result = await exportCorpus(exportOf({ ...sample, records: [...sample.records, rejected] }, host));
    expect(result).toMatchObject({ ok: true, value: { annotations: 3, rejected: 1 } });
  });

  it('exports the state of the moment when it began', async () => {
    const host = createMemoryHost();
    const table = createRecordTable(sample.records);
    let reads = 0;
    const result = await exportCorpus(
      exportOf(sample, host, {
        view: table,
        loadText(id) {
          reads += 1;
          if (reads === 1) {
            const added = buildAnnotation(text, { start: 0, end: 2 }, { id: 'added-meanwhile' });
            table.apply({ added: [added], updated: [], removed: [] });
          }
          return Promise.resolve(sample.texts.get(id) ?? '');
        },
      }),
    );
    expect(result).toMatchObject({ ok: true, value: { annotations: 3 } });
    expect(utf8.decode(onlyFile(host))).not.toContain('added-meanwhile');
  });

  it('writes tables that another program reads, with claims resolved and no cell that begins a formula', async () => {
    const host = createMemoryHost();
    await exportCorpus(exportOf(sample, host, { format: 'csv' }));
    const files = unzipSync(onlyFile(host));
    const table = (name: string): Record<string, string>[] => parse(utf8.decode(files[name]), { columns: true });
    expect(Object.keys(files).sort()).toEqual([
      'actors.csv',
      'annotations.csv',
      'claims.csv',
      'codebook.csv',
      'dates.csv',
      'documents.csv',
      'regions.csv',
      'relations.csv',
      'texts/00001.txt',
    ]);
    expect(utf8.decode(files['texts/00001.txt'])).toBe(text);
    expect(table('dates.csv')).toMatchObject([
      {
        quote: 'Friday',
        value: '2026-01-02',
        in_words: 'Friday 2 January 2026',
        first_day: '2026-01-02',
        last_day: '2026-01-02',
        timex_type: 'DATE',
        timex_value: '2026-01-02',
        timex_mod: '',
        timex_anchor: 'creation',
      },
    ]);
    expect(table('claims.csv')).toMatchObject([
      {
        id: 'claim-1',
        claimant: 'NATO',
        claimant_quote: 'NATO',
        addressee: 'author',
        said_on: '2026-01-02',
        said_on_quote: 'Friday',
        document_date: '2026-01-02',
        start_cp: '22',
        end_cp: '37',
        start_utf16: '22',
        end_utf16: '38',
        quote: "'=1+1;' -2 😀 “no”",
        quote_json: '"=1+1\\u003b -2 😀 “no”"',
        note: "''@note",
      },
    ]);
    expect(table('actors.csv')).toMatchObject([{ name: 'NATO', aliases: "'+Alliance | OTAN", mentions: '1' }]);
    for (const name of Object.keys(files).filter((file) => file.endsWith('.csv'))) {
      expect(utf8.decode(files[name])).toMatch(/^([^\r]*\r\n)+$/);
      for (const row of table(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
    const [claim] = table('claims.csv');
    expect(unmarkFormulas(claim?.['quote'] ?? '')).toBe(text.slice(22, 38));
    expect(JSON.parse(claim?.['quote_json'] ?? '')).toBe(text.slice(22, 38));
  });

  it('writes every vote behind a verdict as a row, with offsets in code points where the quote still stands', async () => {
    const host = createMemoryHost();
    const claim = buildAnnotation(text, { start: 22, end: 38 }, { id: 'claim-1', tag: 'claim' });
    const moved = { ...buildVotedAnnotation(claim), id: 'gone', start: 0, end: 16, attributes: { form: 'direct' } };
    const verdict = buildVerdict({
      votes: [
        { coder: 'coder-1', annotations: [buildVotedAnnotation(claim), moved] },
        { coder: 'coder-2', annotations: [] },
      ],
      decision: 'take',
      taken: ['coder-1'],
      results: ['claim-1'],
      reason: '=reason',
    });
    const comment = buildComment({
      about: { kind: 'difference', annotations: ['claim-1', 'gone'] },
      text: '@Ben: no?',
    });
    const records = [...sample.records, buildCoder({ id: 'coder-2', name: 'Ben' }), verdict, comment];
    await exportCorpus(exportOf({ ...sample, records }, host, { format: 'csv' }));
    const files = unzipSync(onlyFile(host));
    const table = (name: string): Record<string, string>[] => parse(utf8.decode(files[name]), { columns: true });
    const places = ['start_cp', 'end_cp', 'start_utf16', 'end_utf16', 'quote_json'];
    const quote = '"=1+1\\u003b -2 😀 “no”"';
    expect(table('verdicts.csv').map((row) => places.map((name) => row[name]))).toEqual([
      ['22', '37', '22', '38', quote],
      ['', '', '0', '16', quote],
      ['', '', '', '', ''],
    ]);
    expect(table('verdicts.csv')).toMatchObject([
      { verdict_id: 'verdict-1', voter_name: 'Ada', taken: 'true', annotation_id: 'claim-1', tag: 'claim' },
      { annotation_id: 'gone', attributes: '{"form":"direct"}', relations: '[]', results: 'claim-1' },
      { voter_name: 'Ben', taken: 'false', annotation_id: '', decision: 'take', reason: "'=reason" },
    ]);
    expect(table('comments.csv')).toMatchObject([
      {
        id: 'comment-1',
        about: 'difference',
        annotation_ids: 'claim-1 | gone',
        text: "'@Ben: no?",
        text_json: '"@Ben: no?"',
      },
    ]);
  });

  it('writes the review beside its document in JSON Lines, and nothing of it where there is none', async () => {
    const linesOf = async (records: CorpusState['records']): Promise<readonly object[]> => {
      const host = createMemoryHost();
      await exportCorpus(exportOf({ ...sample, records }, host, { format: 'jsonl' }));
      return utf8.decode(onlyFile(host)).trimEnd().split('\n').map(asObject);
    };
    const review = [buildRound(), buildAssignment(), buildComment(), buildVerdict(), buildReceipt()];
    const [header, line] = await linesOf([...sample.records, ...review]);
    expect(header).toMatchObject({ rounds: [{ id: 'round-1' }] });
    expect(Object.keys(line ?? {}).slice(-4)).toEqual(['relations', 'assignments', 'comments', 'verdicts']);
    const [plainHeader, plainLine] = await linesOf(sample.records);
    expect(Object.keys(plainHeader ?? {}).at(-1)).toBe('relations');
    expect(Object.keys(plainLine ?? {}).at(-1)).toBe('relations');
  });
});

function asObject(line: string): object {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('A line holds no object');
  return value;
}

describe('importing a corpus', () => {
  it('makes a new project that exports to the same bytes, also beside the project it came from', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const repository = createMemoryRepository();
        const host = createMemoryHost();
        await exportCorpus(exportOf(state, host));
        const first = onlyFile(host);
        for (const expected of ['project', 'new-1']) {
          host.control.chooseNext([{ path: 'corpus.json', bytes: first }]);
          const imported = await importCorpus(importInto(repository, host));
          if (!imported.ok) throw new Error(JSON.stringify(imported.error));
          if (expected === 'new-1') expect(imported.value.projectId).toBe(expected);
          const again = createMemoryHost();
          await exportCorpus(exportOf(await stateIn(repository, imported.value.projectId), again));
          expect(sha256(onlyFile(again))).toBe(sha256(first));
        }
        expect(await repository.listProjects()).toHaveLength(2);
      }),
      { seed: 22, numRuns: 60 },
    );
  });

  it('refuses a file with an error, says where, and stores nothing', async () => {
    const repository = createMemoryRepository();
    const host = createMemoryHost();
    await exportCorpus(exportOf(sample, host));
    const broken = utf8.decode(onlyFile(host)).replace('"quote": "NATO"', '"quote": "OTAN"');
    host.control.chooseNext([{ path: 'broken.json', bytes: new TextEncoder().encode(broken) }]);
    const result = await importCorpus(importInto(repository, host));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'not-sound', findings: [{ pointer: '/annotations/1/quote' }] },
    });
    expect(result.ok ? '' : result.error.message).toContain('broken.json');
    expect(await repository.listProjects()).toEqual([]);
  });

  it('refuses what is not UTF-8, and passes on that no file was chosen or that it was cancelled', async () => {
    const repository = createMemoryRepository();
    const host = createMemoryHost();
    host.control.chooseNext([{ path: 'corpus.json', bytes: Uint8Array.of(0x7b, 0xff, 0x7d) }]);
    expect(await importCorpus(importInto(repository, host))).toMatchObject({ error: { code: 'undecodable' } });
    host.control.chooseNext(null);
    expect(await importCorpus(importInto(repository, host))).toMatchObject({ error: { code: 'cancelled' } });
    const stop = new AbortController();
    stop.abort();
    host.control.chooseNext([{ path: 'corpus.json', bytes: Uint8Array.of(0x7b, 0x7d) }]);
    expect(await importCorpus(importInto(repository, host, { signal: stop.signal }))).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await repository.listProjects()).toEqual([]);
  });

  it('says that nothing was imported when the store is full', async () => {
    const host = createMemoryHost();
    await exportCorpus(exportOf(sample, host));
    host.control.chooseNext([{ path: 'corpus.json', bytes: onlyFile(host) }]);
    const repository: Repository = {
      ...createMemoryRepository(),
      createProject: () => Promise.reject(new StorageError('full', 'The disk is full.')),
    };
    expect(await importCorpus(importInto(repository, host))).toMatchObject({
      ok: false,
      error: { code: 'not-stored' },
    });
  });

  it('restores a backup that only the strict reading would refuse', async () => {
    const repository = createMemoryRepository();
    const host = createMemoryHost();
    await exportCorpus(exportOf(sample, host));
    const dangling = utf8.decode(onlyFile(host)).replace('"entity": "entity-1"', '"entity": "entity-2"');
    const about = { projectId: 'project-1', projectName: 'Test project', documents: 1, annotations: 3 };
    const backup = await host.backups.write(about, [dangling]);
    if (!backup.ok) throw new Error(backup.error.message);
    const restored = await restoreBackup(importInto(repository, host), backup.value.backupId);
    expect(restored).toMatchObject({ ok: true, value: { annotations: 3, warnings: [{ code: 'dangling-reference' }] } });
    host.control.chooseNext([{ path: 'corpus.json', bytes: new TextEncoder().encode(dangling) }]);
    expect(await importCorpus(importInto(repository, host))).toMatchObject({ ok: false });
  });
});
