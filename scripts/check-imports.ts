import type { ICruiseResult } from 'dependency-cruiser';
import { cruiseImports } from './cruise-imports.ts';
import { projectRoot } from './project-root.ts';
import { say } from './say.ts';
import { runScript } from './user-error.ts';

/** With fewer modules than this the cruise has not seen the project, and its silence would mean nothing. */
const fewestModules = 60;

/** Checks every import under `src` against the rules of the house; run by `npm run check`. */
await runScript(async () => report(await cruiseImports(projectRoot)));

function report(result: ICruiseResult): number {
  const own = result.modules.filter((module) => module.source.startsWith('src/'));
  // Most files import by `#…`: were those not resolved, the graph would have next to no edges inside `src`.
  const imports = own.flatMap((module) => module.dependencies);
  const inner = imports.filter((dependency) => dependency.resolved.startsWith('src/'));
  say(`${own.length} modules, ${imports.length} imports, ${inner.length} of them between our own modules`);
  for (const { rule, from, to } of result.summary.violations) say(`${rule.name}: ${from} → ${to}`);
  if (own.length < fewestModules || inner.length < fewestModules) {
    say(`Fewer than ${fewestModules} modules or inner imports were seen: the check has lost sight of the project.`);
    return 1;
  }
  return result.summary.violations.length === 0 ? 0 : 1;
}
