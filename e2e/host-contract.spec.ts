import { mkdir } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostChecks } from '#testing/host-contract';
import { expect, test } from './fixtures/app.ts';
import { injectHostChecks } from './host-contract/inject-host-checks.ts';

test('the desktop host keeps its contract', async ({ app }, testInfo) => {
  const { electronApp, page } = app;
  const folder = testInfo.outputPath('chosen');
  const target = testInfo.outputPath('saved', 'corpus.json');
  await mkdir(testInfo.outputPath('saved'), { recursive: true });
  await injectHostChecks(page, folder, {
    choose: (place) =>
      electronApp.evaluate(
        ({ dialog }, paths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
        },
        place === null ? [] : [onlyFileIn(place)],
      ),
    acceptSave: () =>
      electronApp.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, target),
  });
  for (const { name } of hostChecks) {
    await test.step(name, () => page.evaluate((check) => window.runHostCheck('electron', check), name));
  }
  expect(readdirSync(testInfo.outputPath('saved'))).toEqual(['corpus.json']);
});

/** Folders with one file stand for that file: what a dialog for a file answers. */
function onlyFileIn(place: string): string {
  const entries = readdirSync(place, { withFileTypes: true });
  const [first] = entries;
  return entries.length === 1 && first?.isFile() === true ? join(place, first.name) : place;
}
