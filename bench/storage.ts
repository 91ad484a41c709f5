import type { JournalEntry } from '#core/changes/journal';
import { bucketName, bucketOf } from '#core/changes/bucket';
import type { AnyRecord, CoderRecord, ProjectRecord } from '#core/model/records';
import type { Repository, SnapshotBucket } from '#services/ports';
import { createDexieRepository } from '#storage/dexie-repository';
import { createFloor } from './storage-floor.ts';
import { createWorkload, type Workload } from './workload.ts';

/** What writing measures; times in milliseconds. */
export interface WritingFigures {
  /** One bulk entry with every document and annotation, stored. */
  readonly importing: number;
  readonly compacting: number;
  readonly saveOne: Percentiles;
  /** A bare strict put of the same record, in turn with `saveOne`. */
  readonly floor: Percentiles;
  readonly saveOneWhileCompacting: Percentiles;
  readonly compactOneLayer: Percentiles;
  readonly readText: Percentiles;
  readonly storedBytes: number;
}

/** What reading measures, in a page that has written nothing and holds nothing. */
export interface ReadingFigures {
  readonly loadProject: number;
  readonly exportJson: number;
}

/** Longest time the page could not run anything else, in milliseconds. */
interface Stall {
  readonly stall: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

const projectId = 'bench';
const at = '2026-03-01T09:00:00.000Z';
const charactersPerAnnotation = 100;
const saves = 200;

/** Makes and stores a project of `documents` with `perDocument` annotations each, through the app's own repository. */
export async function measureWriting(
  name: string,
  sentences: readonly string[],
  documents: number,
  perDocument: number,
): Promise<WritingFigures & Stall> {
  await deleteDatabase(name);
  const before = (await navigator.storage.estimate()).usage ?? 0;
  const made = await makeDocuments(sentences, documents, perDocument);
  const records = made.flatMap((workload): readonly AnyRecord[] => [workload.document, ...workload.annotations]);
  const repository = createDexieRepository(name);
  await repository.createProject(
    { id: projectId, name: 'Bench', documents: 0, annotations: 0, createdAt: at, openedAt: at },
    entryOf(1, [project, coder]),
    [],
  );
  const texts = made.map(({ document, text }) => ({ hash: document.textHash, text, bytes: null }));
  const importing = await timed(() => repository.append(projectId, [entryOf(2, records)], texts));

  const buckets = bucketsOf([project, coder, ...records]);
  const compaction = await withStall(() => timed(() => repository.compact(projectId, buckets, 2)));
  let sequence = 2;
  const saveOnce = () => repository.append(projectId, [entryOf((sequence += 1), [copyOf(made, sequence)])], []);
  await repeat(20, saveOnce);
  const floor = await createFloor(`${name}-floor`);
  const floorTimes: number[] = [];
  const saveTimes: number[] = [];
  for (let index = 0; index < saves; index += 1) {
    saveTimes.push(await timed(saveOnce));
    floorTimes.push(await timed(() => floor.put(copyOf(made, sequence))));
  }
  floor.close();
  const saveTimesBeside = await saveDuring(repository.compact(projectId, bucketsWith(buckets, made), 2), saveOnce);

  // What the app compacts after a stretch of work: the layer of one document.
  const [layer] = bucketsOf(made[0]?.annotations ?? []);
  if (layer === undefined) throw new Error('The workload has no layer');
  const compactTimes = await repeat(20, () => repository.compact(projectId, [layer], 2));

  const hashes = made.map(({ document }) => document.textHash);
  let next = 0;
  const readTimes = await repeat(50, () => repository.readText(projectId, hashes[(next += 7) % hashes.length] ?? ''));
  await repository.close();
  return {
    importing,
    compacting: compaction.value,
    stall: compaction.stall,
    saveOne: percentiles(saveTimes),
    floor: percentiles(floorTimes),
    saveOneWhileCompacting: percentiles(saveTimesBeside),
    compactOneLayer: percentiles(compactTimes),
    readText: percentiles(readTimes),
    storedBytes: ((await navigator.storage.estimate()).usage ?? 0) - before,
  };
}

/** Opens what `measureWriting` left, reads all of it as a start and as an export do, and removes it. */
export async function measureReading(name: string): Promise<ReadingFigures & Stall> {
  const repository = createDexieRepository(name);
  await repository.listProjects();
  const loading = await withStall(() => timed(() => repository.loadProject(projectId)));
  const exportJson = await timed(() => exportLike(repository));
  await repository.close();
  await deleteDatabase(name);
  return { loadProject: loading.value, stall: loading.stall, exportJson };
}

const project: ProjectRecord = { kind: 'project', id: projectId, name: 'Bench', description: '', createdAt: at };
const coder: CoderRecord = { kind: 'coder', id: 'coder-1', name: 'Coder', role: 'person', createdAt: at };

async function makeDocuments(
  sentences: readonly string[],
  documents: number,
  perDocument: number,
): Promise<readonly Workload[]> {
  const made: Workload[] = [];
  for (let index = 0; index < documents; index += 1) {
    const characters = perDocument * charactersPerAnnotation;
    made.push(await createWorkload({ sentences, characters, spans: perDocument, seed: index + 1 }));
  }
  return made;
}

function entryOf(sequence: number, added: readonly AnyRecord[]): JournalEntry {
  return {
    sequence,
    at,
    coder: coder.id,
    name: 'tag-span',
    label: 'Tag actor “NATO”',
    documentIds: ['document-1'],
    origin: { kind: 'command' },
    change: { added, updated: [], removed: [] },
  };
}

/** A new annotation like one of the first document. */
function copyOf(made: readonly Workload[], sequence: number): AnyRecord {
  const annotations = made[0]?.annotations ?? [];
  const model = annotations[sequence % annotations.length];
  if (model === undefined) throw new Error('The workload has no annotations');
  return { ...model, id: `saved-${String(sequence)}` };
}

function bucketsOf(records: readonly AnyRecord[]): readonly SnapshotBucket[] {
  const buckets = new Map<string, { bucket: Omit<SnapshotBucket, 'records'>; records: AnyRecord[] }>();
  for (const record of records) {
    const bucket = bucketOf(record);
    const entry = buckets.get(bucketName(bucket)) ?? { bucket, records: [] };
    entry.records.push(record);
    buckets.set(bucketName(bucket), entry);
  }
  return [...buckets.values()].map(({ bucket, records: held }) => ({ ...bucket, records: held }));
}

/** Enough of a compaction to save tags beside it: the first hundred layers. */
function bucketsWith(buckets: readonly SnapshotBucket[], made: readonly Workload[]): readonly SnapshotBucket[] {
  const first = new Set(made.slice(0, 100).map(({ document }) => document.id));
  return buckets.filter((bucket) => first.has(bucket.documentId));
}

async function saveDuring(work: Promise<void>, save: () => Promise<void>): Promise<readonly number[]> {
  const compaction = { running: true };
  const done = work.finally(() => {
    compaction.running = false;
  });
  const times: number[] = [];
  do times.push(await timed(save));
  while (compaction.running);
  await done;
  return times;
}

/** Loads everything and makes JSON of it in pieces, as an export does. */
async function exportLike(repository: Repository): Promise<number> {
  const loaded = await repository.loadProject(projectId);
  const pieces: Blob[] = [];
  const records = loaded?.records ?? [];
  for (let start = 0; start < records.length; start += 1000) {
    const lines = records.slice(start, start + 1000).map((record) => JSON.stringify(record));
    pieces.push(new Blob([lines.join('\n')]));
  }
  return new Blob(pieces).size;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function repeat(times: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let index = 0; index < times; index += 1) measured.push(await timed(work));
  return measured;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Runs work while a message to itself goes round; the longest round is how long the page could not answer. */
async function withStall<Value>(work: () => Promise<Value>): Promise<{ value: Value; stall: number }> {
  const { port1, port2 } = new MessageChannel();
  let stall = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const value = await work();
  port1.close();
  return { value, stall };
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database could not be deleted'));
    };
  });
}
