/**
 * A line for the person at the terminal. It goes to standard error, so that a script's standard output stays its result
 * (a path, a report) and can be piped.
 */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says every `everySeconds` how long `work` has been going on; `detail` adds what is known by then. */
export async function sayWhile<Value>(
  label: string,
  work: Promise<Value>,
  detail: () => string = () => '',
  everySeconds = 5,
): Promise<Value> {
  const started = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const known = detail();
    say(`  ${label}: ${String(seconds)} s${known === '' ? '' : `, ${known}`}`);
  }, everySeconds * 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Mebibytes for people: `204 MB`-like figures with no false precision. */
export function mebibytes(bytes: number): string {
  return `${String(Math.round(bytes / 1024 / 1024))} MiB`;
}
