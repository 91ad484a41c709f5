import type { HostFailure, SavedFile } from '#contract/host';
import { longestCodebook, readCodebook } from '#core/formats/codebook/read-codebook';
import { writeCodebook } from '#core/formats/codebook/write-codebook';
import type { CodebookRecord } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { fileNameOf } from '#services/file-name-of';
import { type PackageReading, readPackageFile } from '#services/open-package';
import { readFileText } from '#services/read-corpus-file';

/** A codebook that was read, and the name of its file. */
export interface ReadCodebookFile {
  readonly name: string;
  readonly codebook: CodebookRecord;
}

export type CodebookFileFailure = Pick<HostFailure, 'message'> & { readonly code: string };

/** Larger files than any corpus that this machine could hold in memory are refused before they are read. */
const maximumBytes = 2 ** 31;

/** Asks where to save and writes the codebook, beside the old file first. */
export async function saveCodebookFile(
  { host, signal }: Pick<PackageReading, 'host' | 'signal'>,
  codebook: CodebookRecord,
): Promise<Result<SavedFile, HostFailure>> {
  const saved = await host.files.save(`${fileNameOf(codebook.name)}.codebook.json`, [writeCodebook(codebook)], signal);
  if (saved.ok) await host.files.release(saved.value.fileId);
  return saved;
}

/** Asks for a file and reads the codebook in it: a codebook file, or that of a whole corpus. Nothing is changed. */
export async function openCodebookFile(wanted: PackageReading): Promise<Result<ReadCodebookFile, CodebookFileFailure>> {
  const { host, ports, signal, onProgress } = wanted;
  const opened = await host.files.open(maximumBytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const refused = (said: string) =>
    failure({
      code: 'not-sound',
      message: `“${file.name}” cannot be taken as a codebook. ${said} Nothing was changed; choose another file.`,
    });
  // What is as long as this can only be a corpus.
  if (file.size <= longestCodebook) {
    const text = readFileText(host.files, file, ports, {
      signal,
      onProgress: (done) => onProgress({ step: 'reading', done }),
    });
    let whole = '';
    for await (const chunk of text.chunks) whole += chunk;
    const failed = text.failure();
    const read = failed === null ? readCodebook(whole) : null;
    if (read !== 'corpus') {
      await host.files.release(file.fileId);
      if (failed !== null) return failure(failed);
      if (read?.ok !== true) return refused(read?.error ?? '');
      return success({ name: file.name, codebook: read.value });
    }
  }
  const corpus = await readPackageFile(wanted, file);
  if (corpus.ok) return success({ name: file.name, codebook: corpus.value.contents.codebook });
  const [first] = corpus.error.findings;
  return corpus.error.code === 'not-sound' && first !== undefined ? refused(first.message) : failure(corpus.error);
}
