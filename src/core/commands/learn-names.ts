import { tidyAliases } from '#core/commands/entity-rules';
import { foldName } from '#core/entities/fold-name';
import { isNameLike } from '#core/entities/is-name-like';
import type { EntityRecord } from '#core/model/records';

/**
 * The entity with the words of its mentions among its aliases, so that the next mention resolves by itself. Words that
 * name nobody alone (“the president”) are not learned, nor what it is called already; the same entity where nothing is.
 */
export function withLearnedNames(entity: EntityRecord, quotes: readonly string[]): EntityRecord {
  const known = new Set([entity.name, ...entity.aliases].map(foldName));
  const fresh = quotes.filter((quote) => {
    const folded = foldName(quote);
    if (folded === '' || known.has(folded) || !isNameLike(quote)) return false;
    known.add(folded);
    return true;
  });
  if (fresh.length === 0) return entity;
  return { ...entity, aliases: tidyAliases(entity.name, [...entity.aliases, ...fresh.map(bareName)]) };
}

/** Without the article before it and the possessive ending. */
function bareName(quote: string): string {
  return quote
    .trim()
    .replace(/^the\s+/u, '')
    .replace(/(?:['’]s|(?<=s)['’])$/u, '');
}
