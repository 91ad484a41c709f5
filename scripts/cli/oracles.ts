import { readFile } from 'node:fs/promises';
import { checkOracle, type OracleCheck, type OracleOutcome } from '#core/review/measures/oracles/check-oracle';
import { type OracleCase, readOracleCases } from '#core/review/measures/oracles/oracle-case';
import { failure, success, type Result } from '#core/model/result';
import { readArguments } from './read-arguments.ts';
import { pathOf } from './read-file-corpus.ts';
import { createVerb } from './verb.ts';

const help = `Usage: spanwright oracles FILE.json [--json] [--failed]

Runs published cases through Spanwright's measures of agreement, and compares every figure that a case names. The file
is a list of cases: { id, measure, data, options, expected, tolerance, recomputed }; an expected value of null asks for
“undefined”, with a reason in words. Figures are printed at full precision.

  --failed   Print only the cases that fail.
  --json     Print one JSON object instead: { file, passed, failed, cases: [{ id, measure, passed, checks: [{ figure,
             expected, got, tolerance, passed }], got }] }.

Exit code: 0 when all cases pass, 1 when one fails or the file cannot be read, 2 when the command is misused.`;

export const oracles = createVerb({
  name: 'oracles',
  summary: 'Run published cases through the measures of agreement.',
  help,
  read: readRequest,
  async carryOut({ file, asJson, onlyFailed }, output) {
    const cases = await readCases(file);
    if (!cases.ok) {
      output.problem(cases.error);
      return 1;
    }
    const outcomes = cases.value.map(checkOracle);
    const failed = outcomes.filter(({ passed }) => !passed);
    const shown = onlyFailed ? failed : outcomes;
    const counts = { passed: outcomes.length - failed.length, failed: failed.length };
    if (asJson) {
      output.line(JSON.stringify({ file, ...counts, cases: shown }, null, 2));
    } else {
      for (const outcome of shown) for (const line of describe(outcome)) output.line(line);
      output.line(`${counts.passed} of ${outcomes.length} cases pass, ${counts.failed} fail.`);
    }
    return failed.length === 0 ? 0 : 1;
  },
});

interface Request {
  readonly file: string;
  readonly asJson: boolean;
  readonly onlyFailed: boolean;
}

function readRequest(args: readonly string[]): Result<Request, string> {
  const read = readArguments(args, {
    json: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
  });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    return failure('Name one file of cases: spanwright oracles FILE.json');
  }
  return success({ file, asJson: values.json, onlyFailed: values.failed });
}

async function readCases(file: string): Promise<Result<readonly OracleCase[], string>> {
  try {
    return readOracleCases(JSON.parse(await readFile(pathOf(file), 'utf8')));
  } catch (error) {
    return failure(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function describe({ id, measure, passed, checks, got }: OracleOutcome): string[] {
  const reason = typeof got['reason'] === 'string' ? `, ${got['reason']}` : '';
  return [`${passed ? 'pass' : 'FAIL'} ${id} (${measure}${reason})`, ...checks.map(describeCheck)];
}

function describeCheck({ figure, expected, got, tolerance, passed }: OracleCheck): string {
  const within = tolerance === null ? '' : ` ± ${tolerance}`;
  return `  ${passed ? 'ok  ' : 'FAIL'} ${figure}: expected ${JSON.stringify(expected)}${within}, got ${JSON.stringify(got)}`;
}
