import type { CommandContext } from '#core/commands/command';
import type { PreparedSpan } from '#core/commands/prepare-span';
import type { AnnotationRecord, AttributeValue, Id } from '#core/model/records';

/** What is particular to an annotation that is made; the rest follows from who makes it, and when. */
export interface NewAnnotation {
  readonly documentId: Id;
  readonly span: PreparedSpan;
  readonly tag: Id;
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  /** Whose layer it goes to; the current coder's where absent. */
  readonly coder?: Id;
  /** `rejected` remembers a suggestion that was turned down. */
  readonly status?: 'confirmed' | 'rejected';
  /** Name of the assistant's rule, where it was a suggestion. */
  readonly rule?: string | undefined;
}

/** An annotation as every command makes it: under the codebook's version of now, and saying how much help there was. */
export function newAnnotation(
  context: Pick<CommandContext, 'view' | 'coder' | 'now' | 'newId' | 'assistance'>,
  { documentId, span, tag, attributes, coder = context.coder, status = 'confirmed', rule }: NewAnnotation,
): AnnotationRecord {
  const { start, end, quote, prefix, suffix } = span;
  return {
    kind: 'annotation',
    id: context.newId(),
    documentId,
    start,
    end,
    quote,
    prefix,
    suffix,
    tag,
    attributes,
    coder,
    note: '',
    status,
    codebookVersion: context.view.codebook().version,
    createdAt: context.now,
    updatedAt: context.now,
    ...helpOf(status, rule, context.assistance),
  };
}

function helpOf(
  status: NonNullable<NewAnnotation['status']>,
  rule: string | undefined,
  assistance: CommandContext['assistance'],
): Pick<AnnotationRecord, 'assistance' | 'rule'> {
  if (rule !== undefined) return status === 'rejected' ? { rule } : { assistance: 'accepted', rule };
  return assistance === undefined ? {} : { assistance };
}
