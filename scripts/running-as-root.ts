/** Chromium refuses its sandbox to root: there, and only there, `--no-sandbox` is added. */
export function runningAsRoot(): boolean {
  return process.getuid?.() === 0;
}
