import { acceptsValue, relationOf, tagOf } from '#core/codebook/definitions';
import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, inSentence, quoted, tagInSentence } from '#core/commands/label-parts';
import { findSameAnnotation } from '#core/commands/prepare-span';
import { formOf } from '#core/commands/claim-form';
import { emptyChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AttributeValue, Id, RelationRecord, TagDefinition } from '#core/model/records';
import { success } from '#core/model/result';

/** Gives an annotation another tag. Attributes and relations that still apply stay; the label names what goes. */
export function changeTag(
  reader: CommandReader,
  { annotationId, tag }: { readonly annotationId: Id; readonly tag: Id },
): Command {
  const shown = reader.view.annotation(annotationId);
  return {
    name: 'change-tag',
    label: shown === undefined ? 'Change tag' : labelOf(reader.view, shown, tag),
    documentIds: shown === undefined ? [] : [shown.documentId],
    plan({ view, now, text }) {
      const codebook = view.codebook();
      const annotation = view.annotation(annotationId);
      if (annotation === undefined) return refuse('not-found', 'This annotation is no longer there.');
      const definition = tagOf(codebook, tag);
      if (definition === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
      if (annotation.tag === tag) return success(emptyChangeSet);
      const same = findSameAnnotation(view, { ...annotation, tag });
      if (same !== undefined) {
        const name = tagInSentence(codebook, tag);
        return refuse('already-tagged', `${quoted(same.quote)} is tagged as ${name} already.`, same.id);
      }
      const current = text(annotation.documentId);
      const form = current === undefined ? {} : formOf(codebook, current, tag, annotation);
      const next: AnnotationRecord = {
        ...annotation,
        tag,
        attributes: { ...form, ...keptAttributes(annotation, definition) },
        codebookVersion: codebook.version,
        updatedAt: now,
      };
      return success({
        added: [],
        updated: [[annotation, changedByHand(annotation, next)]],
        removed: relationsThatNoLongerFit(view, annotation, tag),
      });
    },
  };
}

function keptAttributes(annotation: AnnotationRecord, definition: TagDefinition): Record<Id, AttributeValue> {
  return Object.fromEntries(
    Object.entries(annotation.attributes).filter(([id, value]) =>
      definition.attributes.some((attribute) => attribute.id === id && acceptsValue(attribute, value)),
    ),
  );
}

function relationsThatNoLongerFit(view: ProjectView, annotation: AnnotationRecord, tag: Id): readonly RelationRecord[] {
  return view.relationsAt(annotation.id).filter((relation) => {
    const definition = relationOf(view.codebook(), relation.type);
    if (definition === undefined) return true;
    return relation.from === annotation.id ? definition.from !== tag : definition.to !== tag;
  });
}

function labelOf(view: ProjectView, annotation: AnnotationRecord, tag: Id): string {
  const codebook = view.codebook();
  const old = tagOf(codebook, annotation.tag);
  const next = tagOf(codebook, tag);
  const kept = next === undefined ? annotation.attributes : keptAttributes(annotation, next);
  const lost = Object.keys(annotation.attributes)
    .filter((id) => !Object.hasOwn(kept, id))
    .map((id) => inSentence(old?.attributes.find((attribute) => attribute.id === id)?.label ?? id));
  const relations = relationsThatNoLongerFit(view, annotation, tag).length;
  const dropped = relations === 0 ? lost : [...lost, counted(relations, 'relation')];
  const names = `from ${tagInSentence(codebook, annotation.tag)} to ${tagInSentence(codebook, tag)}`;
  return `Change ${quoted(annotation.quote)} ${names}${dropped.length === 0 ? '' : `, dropping ${dropped.join(', ')}`}`;
}
