import type { Host } from '#contract/host';
import type { Id } from '#core/model/records';
import { createProject } from '#services/create-project';
import type { Clock, Ids, Repository } from '#services/ports';

/**
 * The project of a first start, with the sample texts. Where the host cannot read them the project is empty: that
 * must not keep anybody from working. Rejects with `StorageError`.
 */
export async function createSampleProject(parts: {
  readonly host: Pick<Host, 'sources'>;
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
}): Promise<Id> {
  const sample = await parts.host.sources.sample();
  return sample.ok
    ? createProject(parts, { name: 'Sample project', sources: sample.value.loaded })
    : createProject(parts, { name: 'My project' });
}
