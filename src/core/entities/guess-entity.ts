import { foldName } from '#core/entities/fold-name';
import { kindOfBody } from '#core/entities/gazetteer/body-kind';
import { gazetteer, lookUp, type GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import type { EntityKind } from '#core/model/records';
import { bodyHeads, groupHeads, titles } from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** What stands around a mention, where it helps: up to a sentence each. */
export interface GuessContext {
  readonly before?: string;
  readonly after?: string;
}

const useOrder = ['name', 'seat', 'people', 'adjective'] as const;

/**
 * What a new entity for this mention would be: canonical name, kind and country, as far as the gazetteer and the shape
 * of the name tell. `id` is always `null`; kind and country are empty where nothing tells.
 */
export function guessEntity(mention: string, context: GuessContext = {}): EntityGuess {
  const name = mention
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/u, '');
  const entry = likeliest(lookUp(name));
  const isSmallAcronym =
    entry !== undefined && name === name.toLowerCase() && entry.spelling === entry.spelling.toUpperCase();
  if (entry && !isSmallAcronym) {
    return { id: null, name: entry.name, entityKind: entry.entityKind, country: entry.country, rule: ruleOf(entry) };
  }
  const words = foldName(name).split(' ');
  const last = words.at(-1) ?? '';
  const country = countryOf(words);
  const guess = (entityKind: EntityKind | '', rule: string): EntityGuess => ({
    id: null,
    name,
    entityKind,
    country,
    rule,
  });

  const isTitled = /\b([\p{L}]+)\.?\s+$/u.exec(context.before ?? '');
  const surnamed = gazetteer().peopleBySurname.get(last);
  const [person] = surnamed ?? [];
  if (words.length === 1 && person && surnamed?.length === 1) {
    return {
      id: null,
      name: person.name,
      entityKind: 'person',
      country: person.country,
      rule: 'surname of a well-known person',
    };
  }
  const isCapital = /^\p{Lu}/u.test(name);
  if (groupHeads.has(last) && !(isCapital && /\s\p{Lu}\p{Ll}+$/u.test(name))) {
    return guess(/^(?:government|administration)$/u.test(last) ? 'state-body' : 'group', 'a group by its last word');
  }
  const [first = ''] = words;
  if (words.length > 1 && isCapital && bodyHeads.has(first) && /^(?:of|for)$/u.test(words[1] ?? '')) {
    return guess(kindOfBody(first), 'begins like the name of an organisation');
  }
  const head = headBefore(words);
  if (words.length > 1 && head !== '') return guess(kindOfBody(head), 'ends like the name of an organisation');
  if (isCapital && isTitled?.[1] !== undefined && titles.has(foldName(isTitled[1]))) {
    return guess('person', 'a title before the name');
  }
  if (isCapital && words.length > 1 && isFirstName(first)) return guess('person', 'a first name and a surname');
  if (titles.has(last) && !isCapital) return guess('person', 'a person by what they are');
  if (words.length === 1 && isFirstName(first) && isCapital) return guess('person', 'a first name');
  if (words.length > 1 && words.length < 4 && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+$/u.test(name) && country === '') {
    return guess('person', 'two or three words with capitals');
  }
  return guess('', 'the words as they stand');
}

function likeliest(entries: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  for (const use of useOrder) {
    const entry = entries.find((one) => one.use === use);
    if (entry) return entry;
  }
  return undefined;
}

function ruleOf({ use }: GazetteerEntry): string {
  switch (use) {
    case 'name':
      return 'a known name';
    case 'seat':
      return 'a seat standing for its government';
    case 'people':
      return 'a people';
    case 'adjective':
      return 'the adjective of a country';
  }
}

/** The country that its words name, by adjective or name: “Russian Foreign Ministry”, “Supreme Court of India”. */
function countryOf(words: readonly string[]): string {
  const { entries } = gazetteer();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 3); to > from; to -= 1) {
      const country = entries
        .get(words.slice(from, to).join(' '))
        ?.find((entry) => entry.country !== '' && entry.entityKind === 'state');
      if (country) return country.country;
    }
  }
  return '';
}

/** The last word that ends an organisation's name, before “of …”. */
function headBefore(words: readonly string[]): string {
  const tail = words.findIndex((word, index) => index > 0 && /^(?:of|for)$/u.test(word));
  const head = (tail > 0 ? words[tail - 1] : words.at(-1)) ?? '';
  return bodyHeads.has(head) ? head : '';
}
