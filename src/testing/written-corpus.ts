import { createRecordTable } from '#core/changes/record-table';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { AnyRecord } from '#core/model/records';

/** The corpus file of records whose documents all have this text, without a journal. */
export async function writtenCorpus(records: readonly AnyRecord[], text: string): Promise<string> {
  let written = '';
  const view = createRecordTable(records);
  for await (const chunk of writeCorpus({ view, readText: () => text, journal: null })) written += chunk;
  return written;
}
