import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { parseCorpus } from '#core/formats/corpus/read-corpus';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { failure, success } from '#core/model/result';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { unitsBehind } from '#core/review/agreement/units-behind';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { combineCorpora } from '#core/review/combine-corpora';
import { makeReport, reportSourceOf, type ReliabilityReport } from '#core/review/report/reliability-report';
import { createMemoryHost } from '#host/memory/memory-host';
import { measureLayers } from '#services/measure-layers';
import type { ReviewEngine } from '#services/review-engine';
import { reportFormats, saveReport, writeReport } from '#services/save-report';
import { arbitraryCorpus, sha256, soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildCoder, buildHead } from '#testing/builders';
import { buildAssignment, buildRound } from '#testing/review-builders';

/** The engine without a thread. */
const engine: ReviewEngine = {
  measure: async (corpus, request, { signal, onProgress }) => {
    const table = await measureAgreement(corpus, request, { onProgress, cancelled: () => signal.aborted });
    return table === null ? failure({ code: 'cancelled', message: 'Cancelled.' }) : success(table);
  },
  units: async (corpus, { request, variable, coders, cell }) =>
    success(await unitsBehind(corpus, request, variable, coders, cell)),
};

const request = createAgreementRequest({ rule: { kind: 'words', count: 1 }, resamples: 50 });
const text = 'Anna says that Bo said no.';

function measure(
  view: ProjectView,
  textOf: (id: Id) => string,
  parts: Partial<Parameters<typeof measureLayers>[0]> = {},
) {
  return measureLayers({
    view,
    loadText: async (id) => textOf(id),
    engine,
    coder: 'coder-1',
    request,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...parts,
  });
}

async function reportOfProject(view: ProjectView, textOf: (id: Id) => string): Promise<ReliabilityReport> {
  const measured = await measure(view, textOf, { coder: 'somebody-else' });
  if (!measured.ok) throw new Error(measured.error.message);
  return makeReport(measured.value.source, measured.value.corpus, measured.value.table);
}

/** As the command line does it. */
async function reportOfFile(file: string): Promise<ReliabilityReport> {
  const read = await parseCorpus(file, { sha256 });
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  const combined = combineCorpora([{ name: 'corpus.json', contents: read.value }], { taggedOnly: false });
  if (!combined.ok) throw new Error(combined.error);
  const { view, texts } = combined.value;
  const corpus = collectReviewCorpus(view, (id) => texts.get(id) ?? '');
  const table = await measureAgreement(corpus, request);
  if (table === null) throw new Error('Nobody cancelled');
  return makeReport(reportSourceOf(view), corpus, table);
}

test('the report on a project is that on its exported corpus, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus(), async ({ records, texts }) => {
      const view = createRecordTable(records);
      const textOf = (id: Id) => texts.get(id) ?? '';
      const chunks: string[] = [];
      for await (const chunk of writeCorpus({ view, readText: async (id) => textOf(id), journal: null }))
        chunks.push(chunk);
      const [here, there] = [await reportOfProject(view, textOf), await reportOfFile(chunks.join(''))];
      for (const format of reportFormats) expect(writeReport(here, format)).toBe(writeReport(there, format));
    }),
    { seed: 20260403, numRuns: 60 },
  );
});

describe('measuring the layers of a project', () => {
  const documents = [soundDocument(text, { id: 'document-1' }), soundDocument(`${text} `, { id: 'document-2' })];
  const layers = documents.flatMap(({ id: documentId }) =>
    ['coder-1', 'coder-2', 'judge'].map((coder) =>
      buildAnnotation(text, { start: 0, end: 4 }, { id: `${documentId}-${coder}`, documentId, coder }),
    ),
  );
  const records = [
    ...buildHead(),
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    buildCoder({ id: 'judge', name: 'Adjudicated', role: 'adjudicator' }),
    ...documents,
    ...layers,
  ];
  const round = buildRound({
    coders: ['coder-1', 'coder-2'],
    population: ['document-1', 'document-2'],
    sample: ['document-1'],
    blind: true,
  });
  const blind = [
    round,
    buildAssignment({ id: 'task-1', round: round.id, coder: 'coder-1', documentId: 'document-1', state: 'done' }),
  ];
  const textOf = (id: Id) => (id === 'document-1' ? text : `${text} `);

  it('compares people; the adjudicated layer only by name', async () => {
    const view = createRecordTable(records);
    const usual = await measure(view, textOf);
    const named = await measure(view, textOf, { request: { ...request, coders: ['coder-1', 'judge'] } });
    expect(usual).toMatchObject({
      ok: true,
      value: { blind: 0, table: { coders: [{ id: 'coder-1' }, { id: 'coder-2' }] } },
    });
    expect(named).toMatchObject({ ok: true, value: { table: { coders: [{ id: 'coder-1' }, { id: 'judge' }] } } });
  });

  it('leaves out documents in which the one who looks is blind, and says how many', async () => {
    const measured = await measure(createRecordTable([...records, ...blind]), textOf);
    expect(measured).toMatchObject({
      ok: true,
      value: { blind: 1, table: { request: { documents: ['document-2'] }, documents: 1 } },
    });
  });

  it('does not wait for a document that only one person is to code', async () => {
    const own = buildAssignment({ id: 'task-2', round: round.id, coder: 'coder-1', documentId: 'document-3' });
    const alone = soundDocument(`${text}  `, { id: 'document-3' });
    const measured = await measure(createRecordTable([...records, alone, ...blind, own]), textOf);
    expect(measured).toMatchObject({
      ok: true,
      value: { blind: 1, table: { request: { documents: ['document-2'] } } },
    });
  });

  it('measures nothing where all is blind', async () => {
    const measured = await measure(createRecordTable([...records, ...blind]), textOf, {
      request: { ...request, documents: ['document-1'] },
    });
    expect(measured).toMatchObject({ ok: false, error: { code: 'blind' } });
  });

  it('stops when it is cancelled, and says what it could not read', async () => {
    const view = createRecordTable(records);
    const stop = new AbortController();
    const cancelled = await measure(view, textOf, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const unread = await measure(view, textOf, {
      loadText: async () => {
        throw new Error('The text of “A document” is not in the store.');
      },
    });
    expect(unread).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('not in the store') as string },
    });
  });

  it('saves the report through the host, under the name of the project', async () => {
    const host = createMemoryHost();
    const report = await reportOfProject(createRecordTable(records), textOf);
    const saved = await saveReport({ host, report, format: 'md', signal: new AbortController().signal });
    expect(saved.ok).toBe(true);
    const [[name, bytes] = ['', new Uint8Array()]] = [...host.control.saved];
    expect(name).toBe('Test project reliability.md');
    expect(new TextDecoder().decode(bytes)).toBe(writeReport(report, 'md'));
  });
});
