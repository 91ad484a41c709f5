import { readPackage, type PackageFailure, type PackageReading } from '#services/open-package';
import type { Result } from '#core/model/result';
import { storeCorpus, type StoredCorpus } from '#services/store-corpus';
import type { ProjectStore } from '#services/store-project';

export type CorpusImport = PackageReading & ProjectStore;

/** Asks for a corpus file and makes a new project of it, as the app does without a look at the preview. */
export async function importCorpus(wanted: CorpusImport): Promise<Result<StoredCorpus, PackageFailure>> {
  const read = await readPackage(wanted);
  return read.ok ? storeCorpus(wanted, read.value.contents) : read;
}
