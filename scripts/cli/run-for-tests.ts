import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verb } from './verb.ts';

/** What somebody at the command line would see. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a verb in this process: starting one for each question takes a second. Lines come without the last line end. */
export async function runVerb(verb: Verb, ...args: readonly string[]): Promise<Ended> {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = await verb.run(args, { line: (said) => lines.push(said), problem: (said) => problems.push(said) });
  return { code, stdout: lines.join('\n'), stderr: problems.join('\n') };
}

/** Runs the real command in a process of its own. */
export function runSpanwright(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/spanwright.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error ?? new Error('The command did not run'));
    });
  });
}
