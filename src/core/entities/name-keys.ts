import { foldName } from '#core/entities/fold-name';
import type { KnownEntity } from '#core/suggest/suggestion';

/** One spelling of an entity, folded and taken apart once, because every key press of a completion reads them all. */
export interface NameKey {
  readonly folded: string;
  readonly words: readonly string[];
  /** First letters of its words without the small ones: `oecd`. Empty for a single word. */
  readonly acronym: string;
  /** Bit set of the letters a–z in it: two names that differ in more letters than an error allows are not compared. */
  readonly letters: number;
  /** The same for each of its words. */
  readonly wordLetters: readonly number[];
}

const smallWords = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'le',
  'du',
  'des',
  'et',
  'a',
  'at',
]);
const keysByEntity = new WeakMap<KnownEntity, readonly NameKey[]>();

/** The spellings of an entity, its own name first. Records never change, so the answer is kept with the record. */
export function nameKeys(entity: KnownEntity): readonly NameKey[] {
  let keys = keysByEntity.get(entity);
  if (!keys) {
    keys = [entity.name, ...entity.aliases].map(nameKey).filter(({ folded }) => folded !== '');
    keysByEntity.set(entity, keys);
  }
  return keys;
}

export function nameKey(name: string): NameKey {
  const folded = foldName(name);
  const words = folded.split(' ').filter((word) => word !== '');
  // “Co-operation” gives one letter, so the words are those of the name as it is written.
  const initials = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => word.charAt(0));
  return {
    folded,
    words,
    acronym: initials.length > 1 ? initials.join('') : '',
    letters: letterSet(folded),
    wordLetters: words.map(letterSet),
  };
}

function letterSet(folded: string): number {
  let set = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded.charCodeAt(at) - 0x61;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

/** In how many letters the two sets differ. */
export function letterDifference(left: number, right: number): number {
  let bits = left ^ right;
  let count = 0;
  for (; bits !== 0; count += 1) bits &= bits - 1;
  return count;
}
