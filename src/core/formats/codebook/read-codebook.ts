import { checkCodebook } from '#core/codebook/check-codebook';
import { codebookFileVersion, codebookFormat } from '#core/formats/codebook/write-codebook';
import { checkSchema } from '#core/formats/corpus/check-schema';
import { createFindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusCodebook } from '#core/formats/corpus/corpus-shape';
import { validateCodebook } from '../corpus/schema-validator.generated.js';
import { createJsonScanner, defaultJsonLimits } from '#core/formats/json/scan-json';
import type { CodebookRecord } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';

/** Longer text than any codebook that people wrote, in UTF-16 code units. */
export const longestCodebook = 8 * 1024 * 1024;

/** Stands for the coders of changes, whom the file does not name. */
const someone = 'unnamed';

/**
 * JSON text → a codebook, or what is wrong with it in the user's words. `corpus` where the text is a whole corpus,
 * which has its own reader. A name that stands twice, one that JavaScript reserves, and depth without end are refused.
 */
export function readCodebook(text: string): Result<CodebookRecord, string> | 'corpus' {
  if (text.length > longestCodebook) return failure('It is too long to be a codebook.');
  const root = parseMembers(text);
  if (!root.ok) return root;
  const { format, version, codebook } = root.value;
  if (format === 'spanwright-corpus') return 'corpus';
  if (format !== codebookFormat) return failure('It is a JSON file, but no codebook of Spanwright.');
  if (version !== codebookFileVersion) {
    return failure('It was written by a newer version of Spanwright. Update Spanwright to read it.');
  }
  const other = Object.keys(root.value).find((name) => !['format', 'version', 'codebook'].includes(name));
  if (other !== undefined) return failure(`“${other}” is not part of the format.`);
  const named = withCoders(codebook);
  const findings = createFindingList();
  if (!isCodebook(named, findings)) {
    const [first] = findings.all();
    return failure(first === undefined ? 'It does not fit the format.' : `${first.pointer}: ${first.message}`);
  }
  const record: CodebookRecord = { ...named, kind: 'codebook' };
  const problem = checkCodebook(record);
  return problem === undefined ? success(record) : failure(problem);
}

function isCodebook(value: unknown, findings: ReturnType<typeof createFindingList>): value is CorpusCodebook {
  return checkSchema(validateCodebook, value, '/codebook', { line: 1, column: 1 }, findings);
}

/** The members of the root object; the scanner checks the grammar, depth and doubled names. */
function parseMembers(text: string): Result<Readonly<Record<string, unknown>>, string> {
  const members = new Map<string, unknown>();
  const problems: string[] = [];
  const scanner = createJsonScanner(
    {
      onMember: (key, list) => {
        if (members.has(key)) problems.push(`“${key}” stands in it twice.`);
        members.set(key, list ? [] : undefined);
      },
      onElement: ({ key, index, text: element, names }) => {
        if (index !== null) return;
        const value: unknown = JSON.parse(element);
        if (countNames(value) !== names) problems.push('A name stands in it twice at the same place.');
        members.set(key, value);
      },
    },
    { ...defaultJsonLimits, elementLength: longestCodebook },
  );
  const fault = scanner.push(text) ?? scanner.end();
  if (fault !== null) {
    return failure(
      `It is no sound JSON (line ${String(fault.line)}, column ${String(fault.column)}): ${fault.message}`,
    );
  }
  const [problem] = problems;
  return problem === undefined ? success(Object.fromEntries(members)) : failure(problem);
}

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, each: unknown) => sum + countNames(each), 0);
  return Array.isArray(value) ? inside : inside + Object.keys(value).length;
}

/** The codebook with somebody as the coder of every change, as its records have it. */
function withCoders(codebook: unknown): unknown {
  if (typeof codebook !== 'object' || codebook === null || !('revisions' in codebook)) return codebook;
  const { revisions } = codebook;
  if (!Array.isArray(revisions)) return codebook;
  const named: readonly unknown[] = revisions.map((each: unknown) =>
    typeof each === 'object' && each !== null ? { ...each, coder: someone } : each,
  );
  return { ...codebook, revisions: named };
}
