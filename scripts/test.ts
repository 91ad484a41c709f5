import { buildApp, buildWeb } from './build-tools.ts';
import { checkSteps, type Step } from './check-steps.ts';
import { ensureElectron } from './electron-runtime.ts';
import { runSteps } from './run-steps.ts';
import { runPlaywright, runVitest } from './run-tests.ts';
import { say } from './say.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { addCounts, closingLine, countSteps, type Counts } from './test-counts.ts';
import { runScript, sayError } from './user-error.ts';

const buildSteps: readonly Step[] = [
  { name: 'build of the desktop app', run: () => buildApp() },
  { name: 'build of the browser version', run: () => buildWeb() },
];

/** `npm test`: every check there is. Its last line is the sum of them all. */
await runScript(async () => {
  const counts = await runEverything().catch((error: unknown) => {
    sayError(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  process.stdout.write(`${closingLine(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
});

async function runEverything(): Promise<Counts> {
  const started = performance.now();
  say('1 of 4  Provisioning');
  await ensureSystemPackages('tests');
  await ensureElectron();
  say('2 of 4  Static checks and builds');
  const steps = countSteps(await runSteps([...buildSteps, ...checkSteps], 2));
  say('3 of 4  Unit and property tests');
  const unit = await runVitest([]);
  // Last and alone: they measure what a person would see, so nothing else may keep the processor busy.
  say('4 of 4  End-to-end tests');
  const endToEnd = await runPlaywright([]);
  const total = addCounts([steps, unit, endToEnd]);
  say(
    `\nChecks and builds: ${closingLine(steps)}. Unit: ${closingLine(unit)}. End to end: ${closingLine(endToEnd)}. ` +
      `Skipped: ${String(total.skipped)}. ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`,
  );
  return total;
}
