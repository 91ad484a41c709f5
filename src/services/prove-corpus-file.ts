/**
 * Reads a written corpus back and proves it: what is on the disk now, not what was meant to be written. Each format
 * is read in its own way, as another program would, and every span is compared with the texts in that same file.
 */
import { unzipSync } from 'fflate';
import type { FilesHost, HostFailure, SavedFile } from '#contract/host';
import { isCorpusAnnotation, isCorpusDocument } from '#core/formats/corpus/corpus-guards';
import {
  createCorpusProver,
  type CorpusProver,
  type ProvedCounts,
  type WrittenSpan,
} from '#core/formats/corpus/corpus-prover';
import { unmarkFormulas } from '#core/formats/csv/csv-cell';
import { readCsv } from '#core/formats/csv/read-csv';
import { createJsonScanner } from '#core/formats/json/scan-json';
import type { ProjectView } from '#core/model/project-view';
import { failure, success, type Result } from '#core/model/result';
import type { CorpusPorts } from '#services/corpus-ports';
import { readFileText, readPieces, type ReadOptions } from '#services/read-corpus-file';

export type CorpusFormat = 'json' | 'jsonl' | 'csv';

export interface ProofFailure {
  readonly code: HostFailure['code'] | 'not-proved';
  /** What is wrong first. */
  readonly message: string;
}

export interface ProofContext {
  readonly view: ProjectView;
  readonly files: FilesHost;
  readonly ports: CorpusPorts;
}

export async function proveCorpusFile(
  context: ProofContext,
  format: CorpusFormat,
  saved: SavedFile,
  options: ReadOptions,
): Promise<Result<ProvedCounts, ProofFailure>> {
  const prover = createCorpusProver(context.view);
  const texts: TextCheck[] = [];
  const problem =
    format === 'csv'
      ? await proveTables(context, saved, options, prover, texts)
      : await proveText(context, format, saved, options, prover, texts);
  if (problem !== null) return failure(problem);
  const counts = prover.finish();
  return typeof counts === 'string' ? failure({ code: 'not-proved', message: counts }) : success(counts);
}

interface TextCheck {
  readonly id: string;
  readonly text: string;
}

/** Compares the hashes of texts that were read with those of the project, and forgets the texts. */
async function checkHashes({ view, ports }: ProofContext, prover: CorpusProver, texts: TextCheck[]): Promise<void> {
  for (const { id, text } of texts.splice(0)) {
    if ((await ports.sha256(text)) !== view.document(id)?.textHash) {
      prover.unreadable(`The text of document ${id} in the file is not the one of the project.`);
    }
  }
}

async function proveText(
  context: ProofContext,
  format: 'json' | 'jsonl',
  saved: SavedFile,
  options: ReadOptions,
  prover: CorpusProver,
  texts: TextCheck[],
): Promise<HostFailure | null> {
  const { files, ports } = context;
  const file = readFileText(files, { fileId: saved.fileId, size: saved.bytes }, ports, options);
  const reader = format === 'json' ? createJsonReader(prover, texts) : createLinesReader(prover, texts);
  for await (const chunk of file.chunks) {
    takeFrom(prover, () => reader.push(chunk));
    await checkHashes(context, prover, texts);
    if (prover.fault() !== null) return null;
  }
  const problem = file.failure();
  if (problem === null) takeFrom(prover, () => reader.end());
  return problem;
}

/** What cannot be read is a finding about the file, not an accident. */
function takeFrom(prover: CorpusProver, read: () => void): void {
  try {
    read();
  } catch (error) {
    prover.unreadable(error instanceof Error ? error.message : 'The file cannot be read.');
  }
}

interface TextReader {
  push(chunk: string): void;
  end(): void;
}

function takeDocument(value: unknown, prover: CorpusProver, texts: TextCheck[]): void {
  if (!isCorpusDocument(value)) {
    prover.unreadable('A document in the file does not fit the schema.');
    return;
  }
  prover.document(value.id, value.text);
  texts.push({ id: value.id, text: value.text });
}

function takeAnnotation(value: unknown, prover: CorpusProver): void {
  if (isCorpusAnnotation(value)) prover.annotation(value);
  else prover.unreadable('An annotation in the file does not fit the schema.');
}

function createJsonReader(prover: CorpusProver, texts: TextCheck[]): TextReader {
  const scanner = createJsonScanner({
    onMember: () => undefined,
    onElement({ key, index, text }) {
      if (index === null) return;
      if (key === 'documents') takeDocument(JSON.parse(text), prover, texts);
      if (key === 'annotations') takeAnnotation(JSON.parse(text), prover);
    },
  });
  return {
    push(chunk) {
      const fault = scanner.push(chunk);
      if (fault !== null) prover.unreadable(fault.message);
    },
    end() {
      const fault = scanner.end();
      if (fault !== null) prover.unreadable(fault.message);
    },
  };
}

function createLinesReader(prover: CorpusProver, texts: TextCheck[]): TextReader {
  let unfinished: string[] = [];
  let header = true;
  function take(line: string): void {
    if (header) {
      header = false;
      return;
    }
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('annotations' in value) || !Array.isArray(value.annotations)) {
      prover.unreadable('A line in the file holds no document.');
      return;
    }
    const { annotations, ...rest } = value;
    const beside = new Set(['relations', 'assignments', 'comments', 'verdicts']);
    const document = Object.fromEntries(Object.entries(rest).filter(([name]) => !beside.has(name)));
    takeDocument(document, prover, texts);
    for (const annotation of annotations) takeAnnotation(annotation, prover);
  }
  return {
    push(chunk) {
      const [first = '', ...rest] = chunk.split('\n');
      unfinished.push(first);
      for (const next of rest) {
        take(unfinished.join(''));
        unfinished = [next];
      }
    },
    end() {
      if (unfinished.join('') !== '') prover.unreadable('The last line in the file is not finished.');
    },
  };
}

async function proveTables(
  context: ProofContext,
  saved: SavedFile,
  options: ReadOptions,
  prover: CorpusProver,
  texts: TextCheck[],
): Promise<HostFailure | null> {
  const { files, ports } = context;
  const bytes = new Uint8Array(saved.bytes);
  let filled = 0;
  for await (const piece of readPieces(files, { fileId: saved.fileId, size: saved.bytes }, options)) {
    if ('code' in piece) return piece;
    bytes.set(piece, filled);
    filled += piece.length;
    await ports.pause();
  }
  let entries: ReadonlyMap<string, Uint8Array> = new Map();
  const textOf = (name: string): string | null => {
    const entry = entries.get(name);
    return entry === undefined ? null : ports.newUtf8Decoder().decode(entry, true);
  };
  const rowsOf = function* (name: string): Generator<ReadonlyMap<string, string>> {
    let names: readonly string[] | null = null;
    for (const row of readCsv(textOf(name) ?? '')) {
      if (names === null) names = row;
      else yield new Map(names.map((column, position) => [column, row[position] ?? '']));
    }
  };
  try {
    entries = new Map(Object.entries(unzipSync(bytes)));
    for (const row of rowsOf('documents.csv')) {
      const id = unmarkFormulas(row.get('id') ?? '');
      const text = textOf(row.get('text_file') ?? '');
      if (text === null) prover.unreadable(`The text of document ${id} is not in the file.`);
      else {
        prover.document(id, text);
        texts.push({ id, text });
        await checkHashes(context, prover, texts);
      }
    }
    for (const row of rowsOf('annotations.csv')) {
      prover.annotation(spanOf(row));
      await ports.pause();
    }
  } catch (error) {
    prover.unreadable(error instanceof Error ? error.message : 'A table in the file cannot be read.');
  }
  return null;
}

/** The quote must be the same in both of its columns. Throws where a cell cannot be read. */
function spanOf(row: ReadonlyMap<string, string>): WrittenSpan {
  const text = (column: string): string => unmarkFormulas(row.get(column) ?? '');
  const count = (column: string): number => {
    const cell = row.get(column) ?? '';
    if (!/^\d+$/.test(cell)) throw new Error(`A row has no number in the column ${column}.`);
    return Number(cell);
  };
  const orphaned = text('status') === 'orphaned';
  const quote: unknown = JSON.parse(row.get('quote_json') ?? '');
  if (quote !== text('quote')) throw new Error('A row has two different quotes.');
  return {
    id: text('id'),
    documentId: text('document_id'),
    start: orphaned ? null : count('start_cp'),
    end: orphaned ? null : count('end_cp'),
    startUtf16: count('start_utf16'),
    endUtf16: count('end_utf16'),
    quote: text('quote'),
  };
}
