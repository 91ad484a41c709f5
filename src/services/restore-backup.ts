import { failure, type Result } from '#core/model/result';
import { readPackageFile, type PackageFailure, type PackageReading } from '#services/open-package';
import { storeCorpus, type StoredCorpus } from '#services/store-corpus';
import type { ProjectStore } from '#services/store-project';

/** Makes a new project of a backup, named so; the project that it was made from stays as it is. */
export async function restoreBackup(
  wanted: PackageReading & ProjectStore,
  backupId: string,
): Promise<Result<StoredCorpus, PackageFailure>> {
  const opened = await wanted.host.backups.read(backupId);
  if (!opened.ok) return failure({ ...opened.error, findings: [] });
  const read = await readPackageFile(wanted, opened.value, 'lenient');
  if (!read.ok) return read;
  wanted.onProgress({ step: 'storing', done: 0 });
  const { contents } = read.value;
  const { project } = contents;
  return storeCorpus(wanted, { ...contents, project: { ...project, name: nameRestored(project.name) } });
}

/** Told apart in the project list, however often it is restored. */
function nameRestored(name: string): string {
  return name.endsWith(' (restored)') ? name : `${name} (restored)`;
}
