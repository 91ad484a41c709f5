import { commandCatalogue } from '#contract/command-catalogue';
import type { TagDefinition } from '#core/model/records';

/** Digits are for tags; a letter is free where no command of the text and of the whole window has it. */
const taken: ReadonlySet<string> = new Set(
  commandCatalogue
    .filter(({ scope }) => scope !== 'review')
    .flatMap(({ id, keys }) => (id.startsWith('tag-') ? [] : [...keys]))
    .filter((keys) => keys.length === 1)
    .map((key) => key.toLowerCase()),
);

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const letters = Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !taken.has(letter));

/** Keys that a tag can have beside the other tags, its own among them; digits first. */
export function freeTagKeys(tags: readonly TagDefinition[], own: TagDefinition): readonly string[] {
  const used = new Set(tags.filter(({ id }) => id !== own.id).map(({ key }) => key.toLowerCase()));
  const free = [...digits, ...letters].filter((key) => !used.has(key));
  return own.key === '' || free.includes(own.key) ? free : [...free, own.key];
}

/** Why a key does not tag, or `null`: a codebook from elsewhere can have one that means something else here. */
export function keyProblem(key: string): string | null {
  return key !== '' && taken.has(key.toLowerCase())
    ? 'This key has another meaning in the text. Choose a free one.'
    : null;
}
