import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { AnnotationRecord, AnyRecord, Id, Region, SourceFacts } from '#core/model/records';
import { success } from '#core/model/result';
import { type AnchorTarget, createReanchorer, makeQuote } from '#core/text/anchor';
import { snapToGraphemes } from '#core/text/graphemes';
import { fingerprintOf } from '#core/text/near-duplicates';
import type { TextSpan } from '#core/text/span';

export interface SetDocumentEncodingDetails {
  readonly documentId: Id;
  /** The same bytes, decoded another way: canonical text, its SHA-256 and the new facts. */
  readonly text: string;
  readonly textHash: string;
  readonly facts: SourceFacts;
}

/**
 * Reads a document's bytes in another encoding. Annotations find their place again: by position where both encodings
 * take one byte a character (then nothing has moved), else by their quote and its context. What cannot be found
 * becomes orphaned and keeps its last offsets, so that the coder can place it by hand.
 */
export function setDocumentEncoding(reader: CommandReader, details: SetDocumentEncodingDetails): Command {
  const { documentId, text, textHash, facts } = details;
  const shown = reader.view.document(documentId);
  return {
    name: 'set-document-encoding',
    label: `Read ${quoted(shown?.title ?? '')} as ${facts.encoding}`,
    documentIds: [documentId],
    plan({ view, now, text: textOf }) {
      const document = view.document(documentId);
      if (document === undefined) return refuse('not-found', 'This document is no longer in the project.');
      if (facts.sha256 !== document.source.sha256) {
        return refuse('other-file', 'The file on disk has changed since it was loaded. Nothing was changed here.');
      }
      const before = textOf(documentId);
      const unmoved =
        isSingleByte(document.source.encoding) && isSingleByte(facts.encoding) && text.length === document.length;
      const find = createReanchorer(text);
      const fingerprint = fingerprintOf(text);
      const next: AnyRecord = {
        ...document,
        ...(fingerprint === undefined ? {} : { fingerprint }),
        source: facts,
        textHash,
        length: text.length,
        regions: document.regions.flatMap((region) => moveRegion(region, before, text)),
      };
      const updated: [AnyRecord, AnyRecord][] = [[document, next]];
      for (const annotation of view.annotationsOf(documentId)) {
        const stays = unmoved && annotation.status !== 'orphaned';
        const placed = stays
          ? placedAt(annotation, text, annotation, annotation.status)
          : placeByQuote(annotation, text, find);
        if (placed !== annotation) updated.push([annotation, { ...placed, updatedAt: now }]);
      }
      return success({ added: [], updated, removed: [] });
    },
  };
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/u.test(encoding);
}

function placeByQuote(
  annotation: AnnotationRecord,
  text: string,
  find: (target: AnchorTarget) => TextSpan | null,
): AnnotationRecord {
  const found = find(annotation);
  if (found === null) return annotation.status === 'orphaned' ? annotation : { ...annotation, status: 'orphaned' };
  return placedAt(annotation, text, found, annotation.status === 'orphaned' ? 'confirmed' : annotation.status);
}

function placedAt(
  annotation: AnnotationRecord,
  text: string,
  span: TextSpan,
  status: AnnotationRecord['status'],
): AnnotationRecord {
  const { start, end } = snapToGraphemes(text, { start: span.start, end: span.end });
  const next = { start, end, ...makeQuote(text, start, end), status };
  const same =
    start === annotation.start &&
    end === annotation.end &&
    next.quote === annotation.quote &&
    next.prefix === annotation.prefix &&
    next.suffix === annotation.suffix &&
    status === annotation.status;
  return same ? annotation : { ...annotation, ...next };
}

/** Line ends are the same in every encoding of a text, so a region keeps its lines; it goes where nothing is left. */
function moveRegion(region: Region, before: string | undefined, after: string): readonly Region[] {
  const move = (offset: number) => (before === undefined ? offset : sameLineAndColumn(before, after, offset));
  const { start, end } = snapToGraphemes(after, {
    start: Math.min(move(region.start), after.length),
    end: Math.min(move(region.end), after.length),
  });
  return start < end ? [{ ...region, start, end }] : [];
}

function sameLineAndColumn(before: string, after: string, offset: number): number {
  let line = 0;
  let lineStart = 0;
  for (let at = before.indexOf('\n'); at !== -1 && at < offset; at = before.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  let start = 0;
  for (let number = 0; number < line; number++) {
    const lineEnd = after.indexOf('\n', start);
    if (lineEnd === -1) return after.length;
    start = lineEnd + 1;
  }
  const nextEnd = after.indexOf('\n', start);
  return Math.min(start + offset - lineStart, nextEnd === -1 ? after.length : nextEnd);
}
