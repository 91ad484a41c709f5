import { entityAttributeOf } from '#core/codebook/definitions';
import type { AttributeValue, CodebookRecord, Id } from '#core/model/records';
import type { Wish } from '#renderer/features/occurrences/wish.ts';

type Attributes = Readonly<Record<Id, AttributeValue>>;

/**
 * What every occurrence is given: the actor behind the words always, because the same name means the same actor; all
 * else (the value of *Friday*, the stance of a claim) only where somebody says so.
 */
export function attributesToGive(
  codebook: CodebookRecord,
  { source, entity }: Wish,
  tag: Id,
  copies: boolean,
): Attributes {
  const own = source?.tag === tag && copies ? otherAttributes(codebook, source.tag, source.attributes) : {};
  const attribute = entityAttributeOf(codebook, tag);
  return entity === null || attribute?.on !== true ? own : { ...own, [attribute.id]: entity.id };
}

/** What could be copied beside the actor. */
export function otherAttributes(codebook: CodebookRecord, tag: Id, attributes: Attributes): Attributes {
  const entity = entityAttributeOf(codebook, tag)?.id;
  return Object.fromEntries(Object.entries(attributes).filter(([id]) => id !== entity));
}
