/** Parts of a codebook as its screen adds, moves and removes them. */
import { tagOf } from '#core/codebook/definitions';
import {
  moveItem,
  newAttribute,
  newRelation,
  newTag,
  withAttribute,
  withoutAttribute,
  withoutRelation,
  withoutTag,
  withRelation,
  withTag,
} from '#core/codebook/draft-codebook';
import type { CodebookRecord } from '#core/model/records';
import type { ScreenPart } from '#renderer/features/codebook/codebook-part.ts';

/** Kinds of which a codebook may have any number. */
export type KindOfPart = 'tag' | 'attribute' | 'relation';

/** What a key that adds makes, where one stands at the part: another of its kind, or a tag. */
export function kindOf(part: ScreenPart): KindOfPart {
  return part.kind === 'relation' || part.kind === 'attribute' ? part.kind : 'tag';
}

/** The codebook with a new part of the kind, an attribute in the tag where one stands; `null` where there is no tag. */
export function withNewPart(
  codebook: CodebookRecord,
  part: ScreenPart,
  kind: KindOfPart,
): { readonly codebook: CodebookRecord; readonly part: ScreenPart } | null {
  switch (kind) {
    case 'tag': {
      const tag = newTag(codebook);
      return { codebook: withTag(codebook, tag), part: { kind, tag: tag.id } };
    }
    case 'attribute': {
      const id = part.kind === 'tag' || part.kind === 'attribute' ? part.tag : codebook.tags[0]?.id;
      const tag = tagOf(codebook, id ?? '');
      if (tag === undefined) return null;
      const attribute = newAttribute(tag);
      return {
        codebook: withAttribute(codebook, tag.id, attribute),
        part: { kind, tag: tag.id, attribute: attribute.id },
      };
    }
    case 'relation': {
      const relation = newRelation(codebook);
      return { codebook: withRelation(codebook, relation), part: { kind, relation: relation.id } };
    }
  }
}

/** The same codebook where the part has to stay: its last tag, and what is no part of it. */
export function without(codebook: CodebookRecord, part: ScreenPart): CodebookRecord {
  switch (part.kind) {
    case 'tag':
      return codebook.tags.length > 1 ? withoutTag(codebook, part.tag) : codebook;
    case 'attribute':
      return withoutAttribute(codebook, part.tag, part.attribute);
    case 'relation':
      return withoutRelation(codebook, part.relation);
    default:
      return codebook;
  }
}

/** The part one place up (-1) or down among its like. */
export function moved(codebook: CodebookRecord, part: ScreenPart, by: -1 | 1): CodebookRecord {
  switch (part.kind) {
    case 'tag':
      return { ...codebook, tags: moveItem(codebook.tags, part.tag, by) };
    case 'attribute': {
      const tag = tagOf(codebook, part.tag);
      if (tag === undefined) return codebook;
      return withTag(codebook, { ...tag, attributes: moveItem(tag.attributes, part.attribute, by) });
    }
    case 'relation':
      return { ...codebook, relations: moveItem(codebook.relations, part.relation, by) };
    default:
      return codebook;
  }
}
