import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { parseCorpus, type CorpusContents } from '#core/formats/corpus/read-corpus';
import { sectionChecksums } from '#core/formats/corpus/section-checksums';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { AnyRecord } from '#core/model/records';
import type { PackageSegment, ReviewPackage } from '#core/review/packages/review-package';
import { arbitraryCorpus, sha256, soundDocument, type CorpusState } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildCoder, buildHead } from '#testing/builders';
import {
  buildAssignment,
  buildComment,
  buildReceipt,
  buildRound,
  buildVerdict,
  buildVotedAnnotation,
} from '#testing/review-builders';

type Json = Record<string, unknown>;

/** What these tests change in a file. */
interface Corpus extends Json {
  package: Json & { segments: Json[]; coder: Json };
  assignments: [Json];
  comments: [Json, Json];
  verdicts: [Json & { votes: [Json & { annotations: [Json] }, Json] }];
  rounds: [Json];
  receipts: [Json];
}

/** What they have just written themselves. */
function parseFile(text: string): Corpus {
  return JSON.parse(text) as Corpus;
}

const time = '2026-01-07T08:00:00.000Z';

async function write({ records, texts }: CorpusState, about?: ReviewPackage): Promise<string> {
  const source = { view: createRecordTable(records), readText: textFrom(texts), journal: null };
  let text = '';
  for await (const chunk of writeCorpus(about === undefined ? source : { ...source, package: about })) text += chunk;
  return text;
}

const textFrom = (texts: CorpusState['texts']) => (id: string) => texts.get(id) ?? '';

async function read(text: string): Promise<CorpusContents> {
  const parsed = await parseCorpus(text, { sha256 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 2));
  return parsed.value;
}

function recordsOf(contents: CorpusContents): readonly AnyRecord[] {
  const { project, codebook, coders, documents, entities, annotations, relations } = contents;
  const { rounds, assignments, comments, verdicts, receipts } = contents;
  const tagged = [project, codebook, ...coders, ...documents, ...entities, ...annotations, ...relations];
  return [...tagged, ...rounds, ...assignments, ...comments, ...verdicts, ...receipts];
}

/** A package of the state, whose segments bring all of it and take it away again. */
async function packageOf(state: CorpusState): Promise<ReviewPackage> {
  const view = createRecordTable(state.records);
  const [first, second] = view.coders();
  const party = (coder: typeof first) => ({ id: coder?.id ?? '', name: coder?.name ?? '' });
  const everything = [...view.all()];
  const segments: readonly PackageSegment[] = [
    { from: 3, to: 8, change: { added: everything, updated: [], removed: [] } },
    {
      from: 8,
      to: 9,
      change: { added: [], updated: everything.map((record) => [record, record] as const), removed: everything },
    },
  ];
  return {
    id: 'package-1',
    purpose: 'coded',
    project: view.project().id,
    round: view.rounds()[0]?.id ?? '',
    from: party(second),
    replica: 'replica-1',
    coder: party(first),
    blind: true,
    codebookVersion: 1,
    baseRevision: 3,
    revision: 9,
    createdAt: time,
    segments,
    checksums: await sectionChecksums({ view, readText: textFrom(state.texts), segments }, sha256),
  };
}

describe('a review package', () => {
  it('comes back as it was, whatever it brings, and its checksums are those of what was read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const about = await packageOf(state);
        const text = await write(state, about);
        const contents = await read(text);
        expect(contents.package).toEqual(about);
        const back = { records: recordsOf(contents), texts: contents.texts };
        expect(await write(back, contents.package ?? undefined)).toBe(text);
        const { segments = [] } = contents.package ?? {};
        const view = createRecordTable(back.records);
        expect(await sectionChecksums({ view, readText: textFrom(back.texts), segments }, sha256)).toEqual(
          about.checksums,
        );
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('is a corpus with one more member, and a corpus that is none says so', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus(), async (state) => {
        const corpus = await write(state);
        const { package: about, ...rest } = parseFile(await write(state, await packageOf(state)));
        expect(about).toBeDefined();
        expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(corpus);
        expect((await read(corpus)).package).toBeNull();
      }),
      { seed: 22, numRuns: 30 },
    );
  });
});

// 😀 takes two UTF-16 code units.
const words = '😀 NATO said no.';
const nato = buildAnnotation(words, { start: 3, end: 7 }, { id: 'nato' });
const reviewed: CorpusState = {
  records: [
    ...buildHead(),
    buildCoder({ id: 'coder-2', name: 'Ben' }),
    soundDocument(words, { id: 'document-1' }),
    soundDocument(words, { id: 'document-2', order: 2 }),
    nato,
    buildRound({ population: ['document-1', 'elsewhere'], coders: ['coder-1', 'somebody'] }),
    buildAssignment(),
    buildComment({ about: { kind: 'annotation', id: 'gone' } }),
    buildComment({ id: 'comment-2', thread: 'comment-1', act: 'resolve', text: '' }),
    buildVerdict({
      votes: [
        { coder: 'coder-1', annotations: [buildVotedAnnotation(nato)] },
        { coder: 'coder-2', annotations: [] },
      ],
      decision: 'take',
      taken: ['coder-1'],
      results: ['gone'],
    }),
    buildReceipt(),
  ],
  texts: new Map([
    ['document-1', words],
    ['document-2', words],
  ]),
};

/** The reviewed corpus as a package, with one thing changed in the file. */
async function changed(change: (corpus: Corpus) => void): Promise<string> {
  const corpus = parseFile(await write(reviewed, await packageOf(reviewed)));
  change(corpus);
  return JSON.stringify(corpus);
}

async function findingsIn(text: string, strictness: 'strict' | 'lenient' = 'strict'): Promise<readonly string[]> {
  const parsed = await parseCorpus(text, { sha256, strictness });
  const findings = parsed.ok ? parsed.value.warnings : parsed.error;
  return findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

describe('a reviewed corpus', () => {
  it('may name annotations, documents and coders that are gone where that is what it says', async () => {
    expect(await findingsIn(await write(reviewed))).toEqual([]);
  });

  it.each<[string, (corpus: Corpus) => void]>([
    ['/assignments/0/documentId', ({ assignments: [first] }) => (first['documentId'] = 'elsewhere')],
    ['/assignments/0/coder', ({ assignments: [first] }) => (first['coder'] = 'somebody')],
    ['/assignments/0/round', ({ assignments: [first] }) => (first['round'] = 'coder-1')],
    [
      '/comments/0/documentId',
      ({ comments: [first, reply] }) => {
        first['documentId'] = 'elsewhere';
        reply['documentId'] = 'elsewhere';
      },
    ],
    ['/comments/1/coder', ({ comments: [, reply] }) => (reply['coder'] = 'somebody')],
    ['/comments/1/thread', ({ comments: [, reply] }) => (reply['thread'] = 'comment-9')],
    ['/comments/1/thread', ({ comments: [, reply] }) => (reply['documentId'] = 'document-2')],
    ['/verdicts/0/documentId', ({ verdicts: [first] }) => (first['documentId'] = 'elsewhere')],
    ['/verdicts/0/coder', ({ verdicts: [first] }) => (first['coder'] = 'somebody')],
    ['/verdicts/0/votes/1/coder', ({ verdicts: [first] }) => (first.votes[1]['coder'] = 'somebody')],
    ['/verdicts/0/taken/0', ({ verdicts: [first] }) => (first['taken'] = ['somebody'])],
    ['/receipts/0/coder', ({ receipts: [first] }) => (first['coder'] = 'somebody')],
  ])('must not point at nothing: %s', async (pointer, change) => {
    const text = await changed(change);
    const found = await findingsIn(text);
    expect(found).toContain(`error dangling-reference ${pointer}`);
    const forgiven = await findingsIn(text, 'lenient');
    expect(forgiven).toEqual(found.map((finding) => finding.replace('error', 'warning')));
  });

  it.each<[string, (corpus: Corpus) => void]>([
    ['duplicate-id /verdicts/0/id', ({ verdicts: [first] }) => (first['id'] = 'comment-2')],
    ['duplicate-id /rounds/0/id', ({ rounds: [first] }) => (first['id'] = 'coder-1')],
    ['schema /rounds/0/seed', ({ rounds: [first] }) => (first['seed'] = 2 ** 32)],
    ['schema /assignments/0/state', ({ assignments: [first] }) => (first['state'] = 'nearly')],
    ['schema /comments/0/about/kind', ({ comments: [first] }) => (first['about'] = { kind: 'weather' })],
    ['schema /verdicts/0/decision', ({ verdicts: [first] }) => (first['decision'] = 'coin')],
    [
      'schema /verdicts/0/votes/0/annotations/0',
      ({ verdicts: [first] }) => delete first.votes[0].annotations[0]['startUtf16'],
    ],
    ['schema /receipts/0/direction', ({ receipts: [first] }) => (first['direction'] = 'lost')],
    ['schema /package/purpose', ({ package: about }) => (about['purpose'] = 'fun')],
    ['schema /package/checksums/coders', ({ package: about }) => (about['checksums'] = { coders: 'ok' })],
    ['dangling-reference /package/project', ({ package: about }) => (about['project'] = 'coder-1')],
    ['dangling-reference /package/round', ({ package: about }) => (about['round'] = 'round-9')],
    ['dangling-reference /package/coder/id', ({ package: about }) => (about.coder['id'] = 'somebody')],
    ['package /package/segments/0', ({ package: about }) => about.segments.shift()],
    ['package /package/revision', ({ package: about }) => about.segments.pop()],
    ['package /package/segments/1', ({ package: about }) => ((about.segments[1] ?? {})['from'] = 7)],
    ['package /package/segments/0', ({ package: about }) => ((about.segments[0] ?? {})['to'] = 2)],
  ])('is refused because of %s', async (finding, change) => {
    expect(await findingsIn(await changed(change), 'lenient')).toContain(`error ${finding}`);
  });
});

it('a checksum changes with its section and with no other', async () => {
  const state = (parts: Partial<CorpusState>) => {
    const { records, texts } = { ...reviewed, ...parts };
    return sectionChecksums({ view: createRecordTable(records), readText: textFrom(texts), segments: [] }, sha256);
  };
  const sound = await state({});
  const changes: readonly (readonly [string, AnyRecord])[] = [
    ['coders', buildCoder({ id: 'coder-2', name: 'Bea' })],
    ['documents', soundDocument(words, { id: 'document-2', order: 2, title: 'Other' })],
    ['annotations', { ...nato, note: 'noted' }],
    ['rounds', buildRound({ seed: 8 })],
    ['assignments', buildAssignment({ state: 'done' })],
    ['comments', buildComment({ text: 'Other' })],
    ['verdicts', buildVerdict({ comment: 'Other' })],
  ];
  for (const [section, next] of changes) {
    const records = reviewed.records.map((record) => (record.id === next.id ? next : record));
    const other = await state({ records });
    expect(Object.keys(sound).filter((name) => sound[name] !== other[name])).toEqual([section]);
  }
});
