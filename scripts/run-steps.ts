import type { Step } from './check-steps.ts';
import { say } from './say.ts';

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs the steps, `lanes` at a time, in order; tells each outcome as it comes, and why a step failed. */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  tell: (line: string) => void = say,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = performance.now();
      const outcome = await step.run();
      const result = { name: step.name, passed: outcome.code === 0, seconds: (performance.now() - started) / 1000 };
      results.push(result);
      tell(stepLine(result));
      if (!result.passed) tell(outcome.output.trimEnd().replace(/^/gm, '    '));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function stepLine(result: StepResult): string {
  return `${result.passed ? '✓' : '✗'} ${result.name}  ${result.seconds.toFixed(1)} s`;
}
