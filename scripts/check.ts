import { checkSteps } from './check-steps.ts';
import { runSteps } from './run-steps.ts';
import { runScript } from './user-error.ts';

/** `npm run check`: all that can be checked without running the app. */
await runScript(async () => {
  const results = await runSteps(checkSteps, 2);
  const failed = results.filter((result) => !result.passed);
  process.stdout.write(`${String(results.length - failed.length)} passed, ${String(failed.length)} failed\n`);
  return failed.length === 0 ? 0 : 1;
});
