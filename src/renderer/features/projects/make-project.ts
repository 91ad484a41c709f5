import type { HostFailure } from '#contract/host';
import type { Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import { createProject } from '#services/create-project';
import type { App } from '#renderer/state/app-context.ts';

export type ProjectStart = 'empty' | 'sample';

interface Wanted {
  readonly name: string;
  readonly coderName: string;
  readonly start: ProjectStart;
}

/** Makes a project in the store, empty or with the sample articles. Rejects with `StorageError`. */
export async function makeProject(
  app: Pick<App, 'host' | 'repository' | 'clock' | 'ids'>,
  { name, coderName, start }: Wanted,
): Promise<Result<Id, HostFailure>> {
  if (start === 'empty') return success(await createProject(app, { name, coderName }));
  const sample = await app.host.sources.sample();
  if (!sample.ok) return sample;
  return success(await createProject(app, { name, coderName, sources: sample.value.loaded }));
}
