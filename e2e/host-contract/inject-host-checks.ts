import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { ContractFile } from '#testing/host-contract';

/** How a test plays the user of one host. */
export interface OutsideUser {
  /** The next dialog is answered with this file or folder (absolute path); `null` closes it. */
  choose(place: string | null): Promise<void>;
  acceptSave(): Promise<void>;
}

/**
 * Brings the contract suite into a page of the app. A lone file is chosen itself; several, as the folder that
 * holds them.
 *
 * @param folder an empty folder of the test's own
 */
export async function injectHostChecks(page: Page, folder: string, user: OutsideUser): Promise<void> {
  let choices = 0;
  await page.exposeFunction('chooseNext', async (files: readonly ContractFile[] | null) => {
    if (files === null) {
      await user.choose(null);
      return;
    }
    choices += 1;
    const root = join(folder, String(choices));
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), Uint8Array.from(bytes));
    }
    await user.choose(root);
  });
  await page.exposeFunction('acceptNextSave', () => user.acceptSave());
  await page.evaluate(await bundle());
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      rolldownOptions: {
        input: join(import.meta.dirname, 'host-contract-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code : []));
  if (script === undefined) throw new Error('The contract suite was not bundled');
  return script;
}
