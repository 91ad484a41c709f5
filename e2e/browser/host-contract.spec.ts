import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostChecks } from '#testing/host-contract';
import { test } from '../fixtures/browser-app.ts';
import { injectHostChecks } from '../host-contract/inject-host-checks.ts';

test('the browser host keeps its contract', async ({ browserApp }, testInfo) => {
  const { page } = browserApp;
  await injectHostChecks(page, testInfo.outputPath('chosen'), {
    choose: (place) => {
      page.once('filechooser', async (chooser) => {
        const input = chooser.element();
        const wantsFolder = (await input.getAttribute('webkitdirectory')) !== null;
        await chooser.setFiles(place === null ? [] : wantsFolder ? place : filesIn(place));
      });
      return Promise.resolve();
    },
    // Downloads need no answer.
    acceptSave: () => Promise.resolve(),
  });
  for (const { name } of hostChecks) {
    await test.step(name, () => page.evaluate((check) => window.runHostCheck('browser', check), name));
  }
});

function filesIn(place: string): readonly string[] {
  return readdirSync(place).map((name) => join(place, name));
}
