import type { Command, CommandReader, Refusal } from '#core/commands/command';
import { attributeOf } from '#core/codebook/definitions';
import type { AnnotationRecord, CodebookRecord, Id } from '#core/model/records';
import { type Result, success } from '#core/model/result';

/** What a change of concepts would do, for the eye before it is done. */
export interface ConceptPreview {
  /** Labels that change: before, and after; `null` for those that go. */
  readonly labels: readonly { readonly from: string; readonly to: string | null }[];
  /** Annotations that get another concept. */
  readonly moved: number;
  /** Annotations that are left without one. */
  readonly cleared: number;
  readonly documents: number;
  /** How many of the annotations belong to other coders. */
  readonly ofOthers: number;
}

/** Plans the command without running it, and sums up what it would change. */
export function previewConceptCommand(
  { view, text }: CommandReader,
  coder: Id,
  list: { readonly tag: Id; readonly attribute: Id },
  command: Command,
): Result<ConceptPreview, Refusal> {
  const planned = command.plan({ view, text, coder, now: '', newId: () => 'preview' });
  if (!planned.ok) return planned;
  const { updated } = planned.value;
  const touched = updated.flatMap(([from, to]): (readonly [AnnotationRecord, AnnotationRecord])[] =>
    from.kind === 'annotation' && to.kind === 'annotation' ? [[from, to]] : [],
  );
  const codebook = updated.find(([from]) => from.kind === 'codebook')?.[1];
  return success({
    labels: codebook?.kind === 'codebook' ? changedLabels(view.codebook(), codebook, list) : [],
    moved: touched.filter(([, to]) => to.attributes[list.attribute] !== undefined).length,
    cleared: touched.filter(([, to]) => to.attributes[list.attribute] === undefined).length,
    documents: new Set(touched.map(([{ documentId }]) => documentId)).size,
    ofOthers: touched.filter(([from]) => from.coder !== coder).length,
  });
}

function changedLabels(
  before: CodebookRecord,
  after: CodebookRecord,
  { tag, attribute }: { readonly tag: Id; readonly attribute: Id },
): ConceptPreview['labels'] {
  const now = new Map(attributeOf(after, tag, attribute)?.values.map(({ id, label }) => [id, label]));
  const had = attributeOf(before, tag, attribute)?.values ?? [];
  return had.flatMap(({ id, label }) => {
    const to = now.get(id) ?? null;
    return to === label ? [] : [{ from: label, to }];
  });
}
