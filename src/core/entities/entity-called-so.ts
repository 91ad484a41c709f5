import { foldName } from '#core/entities/fold-name';
import { lookUp } from '#core/entities/gazetteer/gazetteer';
import { isNameLike } from '#core/entities/is-name-like';
import type { NameIndex } from '#core/entities/name-index';
import type { KnownEntity } from '#core/suggest/suggestion';

/**
 * The one actor that a mention stands for by its words alone; nothing where nobody is called so, or several are. “Members”
 * and “the envoys” are somebody else in the next document, even if an actor was made under these words: they resolve
 * only where a coder typed them as an alias, because no other way leads them there.
 */
export function entityCalledSo(index: NameIndex, words: string): KnownEntity | undefined {
  const [first, ...others] = index.exact(words);
  if (first === undefined || others.length > 0) return undefined;
  const folded = foldName(words);
  if (first.aliases.some((alias) => foldName(alias) === folded)) return first;
  // Both: “Negotiators” at the beginning of a sentence looks like a name, “negotiators” does not.
  return isName(words) && isName(first.name) ? first : undefined;
}

/** “European Union” consists of general words and is a name all the same: the gazetteer knows it. */
function isName(words: string): boolean {
  return isNameLike(words) || lookUp(words).length > 0;
}
