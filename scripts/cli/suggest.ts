import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadSource } from '#contract/load-source';
import { publicationDateProblem } from '#core/codebook/date-value';
import { indexCodePoints } from '#core/formats/corpus/code-point-index';
import { failure, success, type Result } from '#core/model/result';
import { suggest as suggestTags } from '#core/suggest/suggest';
import type { Suggestion } from '#core/suggest/suggestion';
import { sha256 } from '#host/sha256';
import { readArguments } from './read-arguments.ts';
import { pathOf } from './read-file-corpus.ts';
import { createVerb } from './verb.ts';

const help = `Usage: spanwright suggest [--json] [--date NAME.txt=YYYY-MM-DD]… FILE.txt…

Suggests dates, actors and claims in texts, with the code that the app runs. Files are decoded as in the app, line ends
become LF, and offsets count on that text.

  --json            Print one JSON array: { file, tag, start, end, startUtf16, endUtf16, quote, value?, modifier?, entity?,
                    rule }. “file” is the name without folders; start and end count Unicode code points, as in the
                    corpus format; “value” is EDTF, “entity” the canonical name, “rule” says why.
  --date NAME=DATE  The date on which the text NAME was published. Without, what counts from it gets no value.
                    May be repeated.
  --language CODE   Language of the texts (default en). The rules are for English.

Exit code: 0 when every file was read, 1 when one was not, 2 when the command is misused.`;

/** One line of the answer. */
interface SuggestedTag {
  readonly file: string;
  readonly tag: Suggestion['tag'];
  readonly start: number;
  readonly end: number;
  readonly startUtf16: number;
  readonly endUtf16: number;
  readonly quote: string;
  readonly value?: string;
  readonly modifier?: string;
  readonly entity?: string;
  readonly rule: string;
}

export const suggest = createVerb({
  name: 'suggest',
  summary: 'Suggest dates, actors and claims in texts.',
  help,
  read: readRequest,
  async carryOut({ files, dates, language, asJson }, output) {
    const found: SuggestedTag[] = [];
    let unread = 0;
    for (const path of files) {
      const file = basename(path);
      const text = await readText(path);
      if (!text.ok) {
        output.problem(`${path}: ${text.error}`);
        unread += 1;
        continue;
      }
      const source = { text: text.value, language, date: dates.get(file) ?? '', regions: [], entities: [] };
      const points = indexCodePoints(text.value);
      found.push(...suggestTags(source).map((one) => toTag(file, text.value, points.fromUtf16, one)));
    }
    if (asJson) output.line(JSON.stringify(found, null, 2));
    else for (const tag of found) output.line(describe(tag));
    return unread === 0 ? 0 : 1;
  },
});

interface Request {
  readonly files: readonly string[];
  /** By file name. */
  readonly dates: ReadonlyMap<string, string>;
  readonly language: string;
  readonly asJson: boolean;
}

function readRequest(args: readonly string[]): Result<Request, string> {
  const read = readArguments(args, {
    json: { type: 'boolean', default: false },
    date: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', default: 'en' },
  });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (positionals.length === 0) return failure('Name at least one text file: spanwright suggest FILE.txt');
  const names = positionals.map((path) => basename(path));
  const twice = names.find((name, order) => names.indexOf(name) !== order);
  if (twice !== undefined) return failure(`Two files are called ${twice}. The answer names files without folders.`);
  const dates = new Map<string, string>();
  for (const each of values.date) {
    const at = each.lastIndexOf('=');
    const [name, date] = [basename(each.slice(0, Math.max(0, at))), each.slice(at + 1)];
    if (at < 1) return failure(`“${each}” is not NAME=DATE. Write it as report.txt=2019-01-25.`);
    if (!names.includes(name)) return failure(`There is a date for ${name}, which is not among the files.`);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || publicationDateProblem(date) !== null) {
      return failure(`“${date}” is not a day. Write it as ${name}=2019-01-25.`);
    }
    dates.set(name, date);
  }
  return success({ files: positionals, dates, language: values.language, asJson: values.json });
}

/** The canonical text of a file, as the app would load it, or why not, as a sentence. */
async function readText(path: string): Promise<Result<string, string>> {
  try {
    const loaded = await loadSource(basename(path), await readFile(pathOf(path)), null, sha256);
    return loaded.ok ? success(loaded.value.text) : failure(loaded.error.message);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failure(`The file cannot be read: ${error.message}`);
    throw error;
  }
}

function toTag(
  file: string,
  text: string,
  codePoint: (offset: number) => number | undefined,
  suggestion: Suggestion,
): SuggestedTag {
  const { tag, start: startUtf16, end: endUtf16, rule } = suggestion;
  const [start, end] = [codePoint(startUtf16), codePoint(endUtf16)];
  if (start === undefined || end === undefined) throw new Error(`A suggestion in ${file} splits a character.`);
  const quote = text.slice(startUtf16, endUtf16);
  return { file, tag, start, end, startUtf16, endUtf16, quote, ...detailsOf(suggestion), rule };
}

function detailsOf(suggestion: Suggestion): Pick<SuggestedTag, 'value' | 'modifier' | 'entity'> {
  switch (suggestion.tag) {
    case 'date': {
      const [first] = suggestion.readings;
      return first === undefined ? {} : { value: first.value, modifier: first.modifier };
    }
    case 'actor': {
      const [first] = suggestion.entities;
      return first === undefined ? {} : { entity: first.name };
    }
    case 'claim':
      return {};
  }
}

function describe({ file, tag, start, end, quote, value, modifier, entity, rule }: SuggestedTag): string {
  const words = [value, modifier === 'none' ? undefined : modifier, entity].filter((part) => part !== undefined);
  const details = words.length === 0 ? '' : ` = ${words.join(', ')}`;
  return `${file} ${String(start)}–${String(end)} ${tag} “${quote.replace(/\s+/gu, ' ')}”${details} (${rule})`;
}
