import { entityAttributeOf } from '#core/codebook/definitions';
import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { findAnnotations } from '#core/commands/find-annotations';
import { counted, quoted } from '#core/commands/label-parts';
import { withLearnedNames } from '#core/commands/learn-names';
import type { AnyRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Says which actor entity the mentions stand for; the entity learns their words as aliases in the same step. */
export function linkMention(
  reader: CommandReader,
  { annotationIds, entityId }: { readonly annotationIds: readonly Id[]; readonly entityId: Id },
): Command {
  const shown = findAnnotations(reader.view, annotationIds);
  const [first] = shown;
  const words = shown.length === 1 && first !== undefined ? quoted(first.quote) : counted(shown.length, 'mention');
  return {
    name: 'link-mention',
    label: `Link ${words} to ${quoted(reader.view.entity(entityId)?.name ?? '')}`,
    documentIds: Array.from(new Set(shown.map((annotation) => annotation.documentId))),
    plan({ view, now }) {
      const entity = view.entity(entityId);
      if (entity === undefined) {
        return refuse('unknown-entity', 'This actor entity is no longer in the project. Choose another one.');
      }
      const mentions = findAnnotations(view, annotationIds);
      if (mentions.length === 0) return refuse('not-found', 'This annotation is no longer there.');
      const codebook = view.codebook();
      const updated: [AnyRecord, AnyRecord][] = [];
      for (const mention of mentions) {
        const attribute = entityAttributeOf(codebook, mention.tag);
        if (attribute === undefined) {
          return refuse('unknown-attribute', 'This tag has no actor entity in the codebook.', mention.id);
        }
        if (mention.attributes[attribute.id] === entityId) continue;
        const attributes = { ...mention.attributes, [attribute.id]: entityId };
        const next = { ...mention, attributes, codebookVersion: codebook.version, updatedAt: now };
        updated.push([mention, changedByHand(mention, next)]);
      }
      const learned = withLearnedNames(
        entity,
        mentions.map(({ quote }) => quote),
      );
      if (learned !== entity) updated.push([entity, learned]);
      return success({ added: [], updated, removed: [] });
    },
  };
}
