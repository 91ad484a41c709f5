import { say } from './say.ts';

/** A failure whose message is written for the person at the terminal: shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Runs a script's main function and turns its outcome into the exit code; a `UserError` shows its message alone. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
}

export function sayError(error: unknown): void {
  if (error instanceof UserError) say(`\n${error.message}`);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
