import type { Finding } from '#core/codebook/finding';
import { type Command, type CommandContext, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { findSameAnnotation, prepareSpan } from '#core/commands/prepare-span';
import { setRelations } from '#core/commands/set-relations';
import type { AnnotationRecord, AnyRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Takes spaces, quotation marks and punctuation from the edges of tags, all in one step. Left as they are: those that
 * changed since the finding was made, that would become the same as another tag, and whose text has not been read.
 */
export function trimEdges(reader: CommandReader, findings: readonly Finding[]): Command {
  const [first] = findings;
  const shown = findings.length === 1 && first !== undefined ? reader.view.annotation(first.annotationId) : undefined;
  return {
    name: 'trim-edges',
    label: shown === undefined ? `Trim edges of ${counted(findings.length, 'tag')}` : `Trim ${quoted(shown.quote)}`,
    documentIds: Array.from(new Set(findings.map(({ documentId }) => documentId))),
    plan(context) {
      const updated: [AnyRecord, AnyRecord][] = [];
      const taken = new Set<string>();
      for (const finding of findings) {
        const annotation = context.view.annotation(finding.annotationId);
        const trimmed = annotation === undefined ? undefined : trimmedBy(context, annotation, finding);
        if (annotation === undefined || trimmed === undefined) continue;
        const { documentId, start, end, tag, coder } = trimmed;
        const key = JSON.stringify([documentId, start, end, tag, coder]);
        if (taken.has(key)) continue;
        taken.add(key);
        updated.push([annotation, trimmed]);
      }
      if (updated.length === 0) {
        return refuse(
          'nothing-to-trim',
          'Nothing could be trimmed: without its edges it would be the same as another tag.',
        );
      }
      return success({ added: [], updated, removed: [] });
    },
  };
}

function trimmedBy(
  { view, text, now }: CommandContext,
  annotation: AnnotationRecord,
  { start, end, mend }: Finding,
): AnnotationRecord | undefined {
  if (mend === undefined || annotation.start !== start || annotation.end !== end) return undefined;
  const prepared = prepareSpan(text(annotation.documentId), mend);
  if (!prepared.ok) return undefined;
  const next = { ...annotation, ...prepared.value, updatedAt: now };
  return findSameAnnotation(view, next, annotation.id) === undefined ? next : undefined;
}

/** Says that the text names nobody who makes the claim. */
export function markUnattributed(reader: CommandReader, claimId: Id): Command {
  const targets = [{ kind: 'literal', value: 'unattributed' }] as const;
  return { ...setRelations(reader, { type: 'made_by', from: claimId, targets }), name: 'mark-unattributed' };
}
