import { ensureElectron } from './electron-runtime.ts';
import { runScript } from './user-error.ts';

/** Prints the path of the Electron executable that `npm start` and the tests use, fetching it first if need be. */
await runScript(async () => {
  const { executablePath } = await ensureElectron();
  process.stdout.write(`${executablePath}\n`);
  return 0;
});
