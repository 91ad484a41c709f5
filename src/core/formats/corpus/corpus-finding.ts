import type { JsonPlace } from '#core/formats/json/scan-json';

export type CorpusFindingCode =
  | 'malformed'
  | 'truncated'
  | 'too-deep'
  | 'too-large'
  | 'duplicate-name'
  | 'not-a-corpus'
  | 'newer-version'
  | 'schema'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'text'
  | 'text-hash'
  | 'offsets'
  | 'splits-character'
  | 'quote'
  | 'codebook'
  | 'date'
  | 'order'
  | 'journal'
  | 'package'
  | 'too-many';

/** One thing that is wrong with a corpus. An error refuses the file; a warning is shown. */
export interface CorpusFinding {
  readonly severity: 'error' | 'warning';
  readonly code: CorpusFindingCode;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** JSON pointer (RFC 6901) to the value; empty for the file as a whole. */
  readonly pointer: string;
  /** Where the value, or the list element that holds it, begins. From 1; column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export interface FindingList {
  error(code: CorpusFindingCode, message: string, pointer: string, place: JsonPlace): void;
  warning(code: CorpusFindingCode, message: string, pointer: string, place: JsonPlace): void;
  hasErrors(): boolean;
  /** Whether there is no room for more: whoever reads on wastes the user's time. */
  isFull(): boolean;
  all(): readonly CorpusFinding[];
}

/** Keeps the first `limit` findings, and says so when there were more. */
export function createFindingList(limit = 1000): FindingList {
  const findings: CorpusFinding[] = [];
  let errors = 0;
  let more: CorpusFinding | null = null;
  const add = (
    severity: CorpusFinding['severity'],
    code: CorpusFindingCode,
    message: string,
    pointer: string,
    { line, column }: JsonPlace,
  ): void => {
    if (severity === 'error') errors += 1;
    if (findings.length < limit) {
      findings.push({ severity, code, message, pointer, line, column });
    } else {
      const said = `There is more: only the first ${String(limit)} findings are listed.`;
      more ??= { severity: 'warning', code: 'too-many', message: said, pointer, line, column };
    }
  };
  return {
    error: (code, message, pointer, place) => add('error', code, message, pointer, place),
    warning: (code, message, pointer, place) => add('warning', code, message, pointer, place),
    hasErrors: () => errors > 0,
    isFull: () => more !== null,
    all: () => (more === null ? findings : [...findings, more]),
  };
}

/** A JSON pointer from its parts. */
export function pointerTo(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function describePlace(finding: CorpusFinding): string {
  const pointer = finding.pointer === '' ? '' : `${finding.pointer} `;
  return `${pointer}(line ${String(finding.line)}, column ${String(finding.column)})`;
}
