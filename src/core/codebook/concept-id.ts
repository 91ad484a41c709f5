import { conceptKey } from '#core/codebook/concept-tree';
import type { Id } from '#core/model/records';

/**
 * The id of a concept that is made with these words. Copies of a project that never see each other make the same
 * concept of the same words, and never one of different words: no two paths have the same id. Letters, marks and digits
 * stand for themselves, a space is `_`, a level `__`, anything else its code point between tildes.
 *
 * @param again how many concepts of these words the list has had before, for one whose first was renamed since
 */
export function conceptIdOf(label: string, again = 0): Id {
  const id = conceptKey(label)
    .replaceAll(' / ', '/')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, (character) => {
      if (character === ' ') return '_';
      if (character === '/') return '__';
      return `~${(character.codePointAt(0) ?? 0).toString(16)}~`;
    });
  const unique = id === '' ? '~' : id;
  return again === 0 ? unique : `${unique}~${String(again + 1)}`;
}

/** Whether the concept is called as when it was made: nobody has renamed it, or it was named so again. */
export function isCalledAsMade(id: Id, label: string): boolean {
  return conceptIdOf(label) === id.replace(/~\d+$/u, '');
}
