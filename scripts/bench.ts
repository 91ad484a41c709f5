import { buildApp, runTool } from './build-tools.ts';
import { ensureElectron } from './electron-runtime.ts';
import { lastLines } from './run-command.ts';
import { say } from './say.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { runScript, UserError } from './user-error.ts';

const parts = {
  app: 'bench/run-app.ts',
  surface: 'bench/run-surface.ts',
  storage: 'bench/run-storage.ts',
  text: 'bench/run-text.ts',
  review: 'bench/run-review.ts',
  occurrences: 'bench/run-occurrences.ts',
  suggest: 'bench/run-suggest.ts',
} as const;

/** `npm run bench [-- app|surface|storage|text|review|suggest|occurrences …]`: prints a table a part, on documents made from the seeds' sentences. */
await runScript(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new UserError(`There is no benchmark “${unknown}”. Choose from: ${Object.keys(parts).join(', ')}.`);
  }
  await ensureSystemPackages('tests');
  await ensureElectron();
  say('Building the app …');
  const build = await buildApp();
  if (build.code !== 0) throw new UserError(`The build failed:\n${lastLines(build.output, 30)}`);
  for (const [name, file] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`Measuring: ${name} …`);
    const { code } = await runTool('tsx', [file], { show: true });
    if (code !== 0) return code;
  }
  return 0;
});
