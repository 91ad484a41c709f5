import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleNames } from '#contract/sample-names';
import { createMemoryHost } from '#host/memory/memory-host';
import { hostChecks } from '#testing/host-contract';

const seeds = join(import.meta.dirname, '../../../seeds');

async function createHost() {
  const sample = sampleNames.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(seeds, path))) }));
  return createMemoryHost(await Promise.all(sample));
}

describe('memory host', () => {
  test.each(hostChecks)('$name', async ({ run }) => {
    const host = await createHost();
    await run(host, {
      choose: (files) => {
        host.control.chooseNext(files?.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })) ?? null);
        return Promise.resolve();
      },
      acceptSave: () => Promise.resolve(),
    });
  });

  test('tells what changed on its disk', async () => {
    const host = await createHost();
    const sample = await host.sources.sample();
    if (!sample.ok) throw new Error(sample.error.message);
    host.control.setDisk([{ path: sampleNames[0] ?? '', bytes: new Uint8Array([65]) }]);
    const checks = await host.sources.check(sample.value.loaded.slice(0, 2).map(({ facts }) => facts));
    expect(checks.ok && checks.value.map(({ state }) => state)).toEqual(['changed', 'missing']);
  });
});
