import { Zip, ZipPassThrough, strToU8 } from 'fflate';
import { corpusTables } from '#core/formats/csv/corpus-tables';
import { packChunks } from '#core/formats/pack-chunks';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';

/** The earliest date that a ZIP can hold, for every file: the same state gives the same bytes. */
const noDate = new Date(1980, 0, 1);

/** The tables and texts as one ZIP, stored without compression, in pieces. */
export async function* packCorpusTables(
  view: ProjectView,
  readText: (documentId: Id) => string | Promise<string>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let broken: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error !== null) broken = error;
    else ready.push(piece);
  });
  function* take(): Generator<Uint8Array> {
    if (broken !== null) throw broken;
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  for (const { name, pieces } of corpusTables(view, readText)) {
    const entry = new ZipPassThrough(name);
    entry.mtime = noDate;
    zip.add(entry);
    for await (const chunk of packChunks(pieces)) {
      entry.push(strToU8(chunk));
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
