import { describePlace, type CorpusFinding } from '#core/formats/corpus/corpus-finding';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import { failure, success, type Result } from '#core/model/result';
import { readArguments } from './read-arguments.ts';
import { readFileCorpus } from './read-file-corpus.ts';
import { createVerb, type ExitCode, type Output } from './verb.ts';

const help = `Usage: spanwright validate FILE.json [--json]

Checks a corpus completely: that it is well-formed JSON, the schema, every id and reference, every offset in code
points and in UTF-16 code units, every quote, and the SHA-256 of every text. Prints each finding with its place.

  --json   Print one JSON object instead: { file, ok, counts, findings: [{ severity, code, message, pointer, line,
           column }] }.

Exit code: 0 when nothing is wrong (warnings may be printed), 1 when something is, 2 when the command is misused.`;

export const validate = createVerb({
  name: 'validate',
  summary: 'Check a corpus file completely.',
  help,
  read: readRequest,
  async carryOut({ file, asJson }, output) {
    const read = await readFileCorpus(file);
    if (typeof read === 'string') {
      report({ file, findings: [], counts: null, unreadable: read, asJson }, output);
      return 1;
    }
    const findings = read.ok ? read.value.warnings : read.error;
    return report({ file, findings, counts: read.ok ? countsOf(read.value) : null, unreadable: null, asJson }, output);
  },
});

interface Request {
  readonly file: string;
  readonly asJson: boolean;
}

function readRequest(args: readonly string[]): Result<Request, string> {
  const read = readArguments(args, { json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    return failure('Name one corpus file: spanwright validate FILE.json');
  }
  return success({ file, asJson: values.json });
}

type Counts = Readonly<Record<'documents' | 'annotations' | 'relations' | 'entities' | 'coders', number>>;

function countsOf({ documents, annotations, relations, entities, coders }: CorpusContents): Counts {
  return {
    documents: documents.length,
    annotations: annotations.length,
    relations: relations.length,
    entities: entities.length,
    coders: coders.length,
  };
}

interface Report {
  readonly file: string;
  readonly findings: readonly CorpusFinding[];
  /** `null` where the corpus is refused. */
  readonly counts: Counts | null;
  readonly unreadable: string | null;
  readonly asJson: boolean;
}

function report({ file, findings, counts, unreadable, asJson }: Report, output: Output): ExitCode {
  const ok = counts !== null;
  if (asJson) {
    const error = unreadable === null ? {} : { error: unreadable };
    output.line(JSON.stringify({ file, ok, ...error, counts, findings }, null, 2));
    return ok ? 0 : 1;
  }
  for (const finding of findings) {
    output.line(`${finding.severity} ${finding.code} ${describePlace(finding)}: ${finding.message}`);
  }
  if (unreadable !== null) output.problem(unreadable);
  if (ok) {
    const { documents, annotations, relations } = counts;
    const said = `${String(documents)} documents, ${String(annotations)} annotations, ${String(relations)} relations`;
    output.line(`${file} is sound: ${said}. Every offset, quote, reference and hash was checked.`);
    return 0;
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  output.line(`${file} is not sound${unreadable === null ? `: ${String(errors)} errors` : ''}.`);
  return 1;
}
