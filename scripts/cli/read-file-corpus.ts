import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import { readCorpus, type CorpusContents } from '#core/formats/corpus/read-corpus';
import type { Result } from '#core/model/result';
import { createCorpusPorts } from '#host/corpus-ports';

/** Reads and checks a corpus file. A string says why the file could not be read at all. */
export async function readFileCorpus(file: string): Promise<Result<CorpusContents, readonly CorpusFinding[]> | string> {
  const ports = createCorpusPorts();
  const decoder = ports.newUtf8Decoder();
  const seen = { notUtf8: false };
  async function* chunks(): AsyncGenerator<string> {
    for await (const bytes of createReadStream(pathOf(file), { highWaterMark: 1024 * 1024 })) {
      const text = bytes instanceof Uint8Array ? decoder.decode(bytes, false) : null;
      if (text === null) {
        seen.notUtf8 = true;
        return;
      }
      yield text;
    }
    seen.notUtf8 = decoder.decode(new Uint8Array(0), true) === null;
  }
  try {
    const read = await readCorpus(chunks(), { sha256: ports.sha256 });
    return seen.notUtf8 ? 'The file is not UTF-8 text.' : read;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `The file cannot be read: ${error.message}`;
    throw error;
  }
}

/** npm runs scripts in the project's folder and names the one in which the user stands. */
export function pathOf(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', file);
}
