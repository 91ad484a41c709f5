import { foldName } from '#core/entities/fold-name';
import { firstNameWords } from '#core/entities/gazetteer/first-names';

let firstNames: ReadonlySet<string> | null = null;

/** Whether a folded word is a given name of the lexicon. */
export function isFirstName(key: string): boolean {
  firstNames ??= new Set(
    firstNameWords
      .split(/\s+/u)
      .filter((name) => name !== '')
      .map(foldName),
  );
  return firstNames.has(key);
}
