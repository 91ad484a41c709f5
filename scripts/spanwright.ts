/** The command line: the same core as the app, for replication packages and scripts. One file a verb in `cli/`. */
import { agreement } from './cli/agreement.ts';
import { evaluate } from './cli/evaluate.ts';
import { oracles } from './cli/oracles.ts';
import { report } from './cli/report.ts';
import { suggest } from './cli/suggest.ts';
import { validate } from './cli/validate.ts';
import type { ExitCode, Output, Verb } from './cli/verb.ts';

const verbs: readonly Verb[] = [validate, agreement, report, suggest, evaluate, oracles];

const output: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  problem: (text) => void process.stderr.write(`${text}\n`),
};

function usage(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: spanwright VERB …\n\n${lines.join('\n')}\n\n“spanwright VERB --help” says more about a verb.`;
}

async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    output.line(usage());
    return 0;
  }
  const verb = verbs.find((each) => each.name === name);
  if (verb === undefined) {
    output.problem(name === undefined ? usage() : `There is no verb “${name}”.\n\n${usage()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    output.line(verb.help);
    return 0;
  }
  return verb.run(args, output);
}

// Not `process.exit`: what was written to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2));
