import { spawn, type SpawnOptions } from 'node:child_process';

export interface CommandOutcome {
  /** Exit code; 1 when a signal ended the process or it could not be started. */
  readonly code: number;
  /** Standard output and standard error in the order in which they arrived; empty with `show: true`. */
  readonly output: string;
}

export interface CommandOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** Passes the output on to the terminal as it comes instead of collecting it. */
  readonly show?: boolean;
  /** Called with each non-empty line as it is completed; not with `show: true`. */
  readonly onLine?: (line: string) => void;
  /** Ends the process when aborted; the outcome then has code 1. */
  readonly signal?: AbortSignal;
}

/** Runs a program to its end. A program that fails or is missing is an outcome, never a throw. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  const { show = false, signal, onLine, ...spawnOptions } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...spawnOptions,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let unfinished = '';
    const collect = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      output += text;
      const lines = (unfinished + text).split(/[\r\n]+/);
      unfinished = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') onLine?.(line);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    signal?.addEventListener('abort', stop, { once: true });
    child.on('error', (error) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: 1, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The last lines of a long output, for a message that should say why without flooding the terminal. */
export function lastLines(output: string, count: number): string {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
