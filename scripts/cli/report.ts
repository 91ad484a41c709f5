import { writeFile } from 'node:fs/promises';
import { failure, success } from '#core/model/result';
import { makeReport } from '#core/review/report/reliability-report';
import { reportFormats, writeReport } from '#services/save-report';
import { measureFiles } from './measure-files.ts';
import { readArguments } from './read-arguments.ts';
import { pathOf } from './read-file-corpus.ts';
import { reviewOptions, reviewOptionsHelp } from './review-request.ts';
import { createVerb } from './verb.ts';

const help = `Usage: spanwright report A.json [B.json …] [--format html|md|json] [--out FILE] [options]

Writes the reliability report on the layers in exported corpora: design, figures with intervals, confusion tables, what
was left out, a methods paragraph and references. The same corpus and options give the same bytes as the app.

  --format FORMAT    html (default), md or json.
  --out FILE         Where to write it; the standard output if left out.
${reviewOptionsHelp}

Exit code: 0 when it was written, 1 when a file cannot be used, 2 when the command is misused.`;

export const report = createVerb({
  name: 'report',
  summary: 'Write the reliability report on the layers in corpus files.',
  help,
  read: readRequest,
  async carryOut({ files, format, values }, output) {
    const measured = await measureFiles(files, values);
    if (!measured.ok) {
      output.problem(measured.error.message);
      return measured.error.misuse ? 2 : 1;
    }
    const { corpus, table, source, notes } = measured.value;
    for (const note of notes) output.problem(note);
    const text = writeReport(makeReport(source, corpus, table), format);
    if (values.out === undefined) {
      output.line(text.replace(/\n$/u, ''));
      return 0;
    }
    try {
      await writeFile(pathOf(values.out), text);
    } catch (error) {
      output.problem(error instanceof Error ? error.message : `${values.out} could not be written.`);
      return 1;
    }
    return 0;
  },
});

function readRequest(args: readonly string[]) {
  const read = readArguments(args, {
    ...reviewOptions,
    format: { type: 'string', default: 'html' },
    out: { type: 'string' },
  });
  if (!read.ok) return read;
  const { values, positionals: files } = read.value;
  const format = reportFormats.find((each) => each === values.format);
  if (files.length === 0 || format === undefined) {
    return failure('Name at least one corpus file, and html, md or json as the format.');
  }
  return success({ files, format, values });
}
