/** What a verb of the command line ends with: 0 all is well, 1 something is wrong with what it was given, 2 misuse. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  /** Writes a line to the standard output. */
  line(text: string): void;
  /** Writes a line to the standard error. */
  problem(text: string): void;
}

/** One verb a file; `spanwright.ts` lists them. */
export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `spanwright NAME --help` shows. */
  readonly help: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}
