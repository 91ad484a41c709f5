import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** Reads every import under `src` of the project in `folder` and holds it against the rules of the house. */
export async function cruiseImports(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: folder,
      ruleSet: { forbidden: [...importRules] },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      // Imports of types count: they are knowledge too.
      tsPreCompilationDeps: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of its result');
  return output;
}
