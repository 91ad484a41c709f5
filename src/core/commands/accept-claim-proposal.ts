import { acceptsValue, attributeOf, entityAttributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import { type Command, type CommandContext, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { newAnnotation } from '#core/commands/new-annotation';
import { withConcept } from '#core/commands/new-concept';
import { findSameAnnotation, prepareSpan } from '#core/commands/prepare-span';
import type { RelationView } from '#core/commands/relation-rules';
import { relationsWith } from '#core/commands/set-relations';
import { createEntityFinder, type EntityFinder } from '#core/commands/suggested-entity';
import { equalData } from '#core/model/equal-data';
import type {
  AnnotationRecord,
  AnyRecord,
  AttributeValue,
  CodebookRecord,
  Id,
  RelationTarget,
} from '#core/model/records';
import { success, type Result } from '#core/model/result';
import type { ClaimTarget } from '#core/suggest/proposals/claim-proposal';
import type { EntityGuess } from '#core/suggest/suggestion';

/** An end of a relation that was chosen: a tag, a word for nobody, or a stretch of text that is tagged in the same step. */
export type ChosenTarget =
  | Exclude<ClaimTarget, { readonly kind: 'span' }>
  | {
      readonly kind: 'span';
      readonly start: number;
      readonly end: number;
      /** Who it stands for; `null` leaves that open. */
      readonly entity: EntityGuess | null;
      /** Why it was proposed; kept with the tag. */
      readonly rule: string;
    };

export interface AcceptClaimDetails {
  readonly claimId: Id;
  /** By attribute id; a concept may be given by its label. What the codebook does not ask for is left out. */
  readonly attributes?: Readonly<Record<Id, string>>;
  /** By relation type; these become the only ones of the type. */
  readonly relations?: Readonly<Record<Id, readonly ChosenTarget[]>>;
}

/**
 * Fills in what was proposed for a claim, all at once: attributes, and who made it, to whom and when. A source that was
 * not tagged yet is tagged and linked to its actor entity, which is made where the project has none.
 */
export function acceptClaimProposal(reader: CommandReader, details: AcceptClaimDetails): Command {
  const { claimId, attributes = {}, relations = {} } = details;
  const shown = reader.view.annotation(claimId);
  return {
    name: 'accept-claim-proposal',
    label: `Complete claim ${quoted(shown?.quote ?? '')}`,
    documentIds: shown === undefined ? [] : [shown.documentId],
    plan(context) {
      const claim = context.view.annotation(claimId);
      if (claim === undefined) return refuse('not-found', 'This claim is no longer there.');
      const before = context.view.codebook();
      const settled = withAttributes(before, claim, attributes);
      const entities = createEntityFinder(context);
      const made: AnnotationRecord[] = [];
      const added: AnyRecord[] = [];
      const removed: AnyRecord[] = [];
      // The ends that are tagged in this step are there already for the rules of relations.
      const view: RelationView = {
        codebook: () => context.view.codebook(),
        record: (id) => made.find((one) => one.id === id) ?? context.view.record(id),
        relationsAt: (id) => context.view.relationsAt(id),
      };
      for (const [type, chosen] of Object.entries(relations)) {
        const definition = relationOf(before, type);
        if (definition?.on !== true || definition.from !== claim.tag) continue;
        const targets: RelationTarget[] = [];
        for (const each of chosen) {
          const target = targetFor(context, claim, definition.to, each, { made, entities });
          if (!target.ok) return target;
          targets.push(target.value);
        }
        const planned = relationsWith({ ...context, view }, type, claim.id, targets);
        if (!planned.ok) return planned;
        added.push(...planned.value.added);
        removed.push(...planned.value.removed);
      }
      const updated: [AnyRecord, AnyRecord][] = [...entities.learned()];
      if (settled.claim !== claim) updated.push([claim, { ...settled.claim, updatedAt: context.now }]);
      if (settled.codebook !== before) updated.push([before, settled.codebook]);
      return success({ added: [...entities.made(), ...made, ...added], updated, removed });
    },
  };
}

function withAttributes(
  before: CodebookRecord,
  claim: AnnotationRecord,
  wanted: Readonly<Record<Id, string>>,
): { readonly claim: AnnotationRecord; readonly codebook: CodebookRecord } {
  let codebook = before;
  const attributes: Record<Id, AttributeValue> = { ...claim.attributes };
  for (const [id, value] of Object.entries(wanted)) {
    const definition = attributeOf(codebook, claim.tag, id);
    if (definition?.on !== true || value.trim() === '') continue;
    if (definition.type === 'concept') {
      const grown = withConcept(codebook, claim.tag, id, value);
      codebook = grown.codebook;
      attributes[id] = grown.value;
    } else if (acceptsValue(definition, value)) attributes[id] = value;
  }
  if (equalData(attributes, claim.attributes)) return { claim, codebook };
  return { claim: { ...claim, attributes, codebookVersion: codebook.version }, codebook };
}

function targetFor(
  context: CommandContext,
  claim: AnnotationRecord,
  tag: Id,
  chosen: ChosenTarget,
  { made, entities }: { readonly made: AnnotationRecord[]; readonly entities: EntityFinder },
): Result<RelationTarget, Refusal> {
  if (chosen.kind === 'literal') return success({ kind: 'literal', value: chosen.value });
  if (chosen.kind === 'annotation') return success({ kind: 'record', id: chosen.id });
  const { view, text } = context;
  const { documentId } = claim;
  const codebook = view.codebook();
  if (tagOf(codebook, tag) === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
  const span = prepareSpan(text(documentId), chosen);
  if (!span.ok) return span;
  const { start, end } = span.value;
  const twin = made.find((one) => one.tag === tag && one.start === start && one.end === end);
  const there = twin ?? findSameAnnotation(view, { documentId, tag, coder: claim.coder, start, end });
  if (there !== undefined) return success({ kind: 'record', id: there.id });
  const attribute = entityAttributeOf(codebook, tag);
  const attributes =
    attribute?.on === true && chosen.entity !== null
      ? { [attribute.id]: entities.idOf(chosen.entity, span.value.quote) }
      : {};
  const annotation = newAnnotation(context, {
    documentId,
    span: span.value,
    tag,
    attributes,
    // Beside the claim that it completes: a link stays within a layer.
    coder: claim.coder,
    rule: chosen.rule,
  });
  made.push(annotation);
  return success({ kind: 'record', id: annotation.id });
}
