import type { Result } from '#core/model/result';

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

interface Parts<Request> extends Pick<Verb, 'name' | 'summary' | 'help'> {
  /** What the words ask for, or what is wrong with them, as a sentence. */
  readonly read: (args: readonly string[]) => Result<Request, string>;
  readonly carryOut: (request: Request, output: Output) => Promise<ExitCode>;
}

/** A verb that carries out only what it understood; else it says why not, and ends as misused. */
export function createVerb<Request>({ read, carryOut, ...about }: Parts<Request>): Verb {
  return {
    ...about,
    async run(args, output) {
      const request = read(args);
      if (request.ok) return carryOut(request.value, output);
      output.problem(request.error);
      return 2;
    },
  };
}
