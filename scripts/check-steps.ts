import path from 'node:path';
import { runTool } from './build-tools.ts';
import type { CommandOutcome } from './run-command.ts';

export interface Step {
  /** What the summary calls it. */
  readonly name: string;
  run(): Promise<CommandOutcome>;
}

const layers = ['core', 'services', 'renderer', 'main', 'node'] as const;

/** Everything that can be said about the code without running it. */
export const checkSteps: readonly Step[] = [
  // First, because it takes longest.
  { name: 'rules (ESLint)', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'formatting (Prettier)', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  ...layers.map((layer) => ({
    name: `types of ${layer} (tsc)`,
    run: () => runTool('tsc', ['--noEmit', '--project', `tsconfig.${layer}.json`]),
  })),
  {
    name: 'import directions (dependency-cruiser)',
    run: () => runTool('tsx', [path.join('scripts', 'check-imports.ts')]),
  },
  { name: 'nothing unused (knip)', run: () => runTool('knip', ['--no-progress']) },
];
