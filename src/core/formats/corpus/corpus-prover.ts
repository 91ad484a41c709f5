import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';

/** A span as a written file says it. `start` and `end` are code points, `null` where orphaned. */
export interface WrittenSpan {
  readonly id: Id;
  readonly documentId: Id;
  readonly start: number | null;
  readonly end: number | null;
  readonly startUtf16: number;
  readonly endUtf16: number;
  readonly quote: string;
}

export interface ProvedCounts {
  readonly documents: number;
  /** Without rejected suggestions, as the project counts them. */
  readonly annotations: number;
  /** Suggestions that were rejected: they are in the file, and nobody's tags. */
  readonly rejected: number;
  /** Annotations among them whose quote is no longer in their text. */
  readonly orphaned: number;
}

/** Compares what a file says, as it is read back, with its own texts and with the state that it was made from. */
export interface CorpusProver {
  document(id: Id, text: string): void;
  annotation(span: WrittenSpan): void;
  /** Something in the file cannot be read at all. */
  unreadable(what: string): void;
  /** What is wrong first, as a sentence; `null` while all is well. */
  fault(): string | null;
  /** Says at the end whether anything is missing. */
  finish(): ProvedCounts | string;
}

export function createCorpusProver(view: ProjectView): CorpusProver {
  const texts = new Map<Id, { readonly text: string; readonly index: CodePointIndex }>();
  const seen = new Set<Id>();
  let orphaned = 0;
  let rejected = 0;
  let fault: string | null = null;
  const fail = (said: string): void => {
    fault ??= said;
  };

  function checkSpan(span: WrittenSpan): string | null {
    const known = view.annotation(span.id);
    const name = `Annotation ${span.id}`;
    if (known === undefined) return `${name} is in the file, but not in the project.`;
    if (seen.has(span.id)) return `${name} is in the file twice.`;
    seen.add(span.id);
    if (known.quote !== span.quote) return `${name} has another quote in the file.`;
    if (known.documentId !== span.documentId) return `${name} belongs to another document in the file.`;
    if (known.start !== span.startUtf16 || known.end !== span.endUtf16) return `${name} stands elsewhere in the file.`;
    if (known.status === 'rejected') rejected += 1;
    if (known.status === 'orphaned') {
      orphaned += 1;
      return null;
    }
    const document = texts.get(span.documentId);
    if (document === undefined) return `The text of ${name} is not in the file.`;
    if (document.text.slice(span.startUtf16, span.endUtf16) !== span.quote) {
      return `The UTF-16 offsets of ${name} do not give its quote.`;
    }
    if (span.start === null || span.end === null) return `${name} has no offsets in the file.`;
    const start = document.index.toUtf16(span.start);
    const end = document.index.toUtf16(span.end);
    if (start === undefined || end === undefined || document.text.slice(start, end) !== span.quote) {
      return `The code point offsets of ${name} do not give its quote.`;
    }
    return null;
  }

  return {
    document(id, text) {
      if (view.document(id) === undefined) fail(`Document ${id} is in the file, but not in the project.`);
      if (texts.has(id)) fail(`Document ${id} is in the file twice.`);
      texts.set(id, { text, index: indexCodePoints(text) });
    },
    annotation(span) {
      if (fault !== null) return;
      const problem = checkSpan(span);
      if (problem !== null) fail(problem);
    },
    unreadable: fail,
    fault: () => fault,
    finish() {
      if (fault !== null) return fault;
      for (const { id } of view.documents()) {
        if (!texts.has(id)) return `Document ${id} is missing in the file.`;
        for (const annotation of view.annotationsOf(id)) {
          if (!seen.has(annotation.id)) return `Annotation ${annotation.id} is missing in the file.`;
        }
      }
      return { documents: texts.size, annotations: seen.size - rejected, rejected, orphaned };
    },
  };
}
