import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { describePlace, type CorpusFinding } from '#core/formats/corpus/corpus-finding';
import { readCorpus, type CorpusContents } from '#core/formats/corpus/read-corpus';
import { failure, type Result } from '#core/model/result';
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

/** A corpus without an error, or why it cannot be used, as a sentence that names the file. */
export async function readSoundCorpus(file: string): Promise<Result<CorpusContents, string>> {
  const read = await readFileCorpus(file);
  if (typeof read === 'string') return failure(`${file}: ${read}`);
  if (read.ok) return read;
  const first = read.error.find(({ severity }) => severity === 'error');
  const said = first === undefined ? '' : ` ${describePlace(first)}: ${first.message}`;
  return failure(`${file} is not sound.${said} “spanwright validate” says more.`);
}

/** npm runs scripts in the project's folder and names the one in which the user stands. */
export function pathOf(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', file);
}
