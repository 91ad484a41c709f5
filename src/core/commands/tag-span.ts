import { tagOf } from '#core/codebook/definitions';
import { formOf } from '#core/commands/claim-form';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted, tagInSentence } from '#core/commands/label-parts';
import { newAnnotation } from '#core/commands/new-annotation';
import { findSameAnnotation, prepareSpan } from '#core/commands/prepare-span';
import { added } from '#core/changes/change-set';
import type { AttributeValue, Id } from '#core/model/records';
import { success } from '#core/model/result';

export interface TagSpanDetails {
  readonly documentId: Id;
  /** UTF-16 code units on the canonical text; snapped to grapheme clusters and trimmed of white space. */
  readonly start: number;
  readonly end: number;
  readonly tag: Id;
  readonly attributes?: Readonly<Record<Id, AttributeValue>>;
  /** Name of the assistant's rule, where the span is a suggestion that was accepted. */
  readonly rule?: string;
}

/** Tags a span. A claim's form is filled in from the quotation marks around it. */
export function tagSpan(reader: CommandReader, details: TagSpanDetails): Command {
  const { documentId, tag } = details;
  const codebook = reader.view.codebook();
  const text = reader.text(documentId);
  const shown = prepareSpan(text, details);
  return {
    name: 'tag-span',
    label: `Tag ${tagInSentence(codebook, tag)} ${shown.ok ? quoted(shown.value.quote) : ''}`.trim(),
    documentIds: [documentId],
    plan(context) {
      const { view, coder } = context;
      if (view.document(documentId) === undefined)
        return refuse('not-found', 'This document is no longer in the project.');
      if (tagOf(view.codebook(), tag) === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
      const current = context.text(documentId);
      const span = prepareSpan(current, details);
      if (!span.ok) return span;
      const same = findSameAnnotation(view, { documentId, tag, coder, start: span.value.start, end: span.value.end });
      if (same !== undefined) {
        const name = tagInSentence(view.codebook(), tag);
        return refuse('already-tagged', `${quoted(same.quote)} is tagged as ${name} already.`, same.id);
      }
      const attributes = { ...formOf(view.codebook(), current ?? '', tag, span.value), ...details.attributes };
      const { rule } = details;
      return success(added(newAnnotation(context, { documentId, span: span.value, tag, attributes, rule })));
    },
  };
}
