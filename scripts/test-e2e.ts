import { buildApp, buildWeb } from './build-tools.ts';
import { ensureElectron } from './electron-runtime.ts';
import { lastLines } from './run-command.ts';
import { runPlaywright } from './run-tests.ts';
import { say } from './say.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { closingLine } from './test-counts.ts';
import { runScript, UserError } from './user-error.ts';

/** `npm run test:e2e [-- PLAYWRIGHT ARGUMENTS]`: builds both hosts and drives them. */
await runScript(async () => {
  await ensureSystemPackages('tests');
  await ensureElectron();
  say('Building both hosts …');
  for (const build of await Promise.all([buildApp(), buildWeb()])) {
    if (build.code !== 0) throw new UserError(`The build failed:\n${lastLines(build.output, 30)}`);
  }
  const counts = await runPlaywright(process.argv.slice(2));
  process.stdout.write(`${closingLine(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
});
