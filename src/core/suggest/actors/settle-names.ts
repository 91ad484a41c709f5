import { foldName } from '#core/entities/fold-name';
import { gazetteer } from '#core/entities/gazetteer/gazetteer';
import type { Mention, Sheet } from '#core/suggest/actors/sheet';
import type { EntityGuess } from '#core/suggest/suggestion';

/**
 * Makes one actor of the ways in which a text writes it: an acronym of a name given in full anywhere, “Supreme Court”
 * of “Supreme Court of India”, “Naidu” of “N Chandrababu Naidu”, “Vladimir V. Putin” of the one whom everybody knows.
 */
export function settleNames(sheet: Sheet): void {
  const mentions = [...new Set(sheet.taken)].filter((mention) => mention !== undefined && mention.entities.length > 0);
  const guesses: ByWord = new Map();
  const byInitials = new Map<string, EntityGuess>();
  for (const mention of mentions) {
    const guess = mention?.entities[0];
    if (!mention || !guess || guess.name === guess.name.toLowerCase()) continue;
    note(guesses, guess);
    if (guess.entityKind === 'person' || mention.to - mention.from < 2) continue;
    for (const letters of initialsOf(sheet, mention)) if (!byInitials.has(letters)) byInitials.set(letters, guess);
  }
  for (const mention of mentions) {
    const guess = mention?.entities[0];
    if (!mention || !guess || guess.id !== null) continue;
    const full =
      guess.entityKind === 'person'
        ? (wellKnown(guess) ?? fullPerson(guess, guesses))
        : mention.rule === 'an acronym'
          ? byInitials.get(guess.name.toLowerCase())
          : longerBody(guess, guesses);
    if (!full || full.name === guess.name) continue;
    const settled = { ...mention, entities: [full, ...mention.entities.filter(({ name }) => name !== full.name)] };
    for (let at = mention.from; at < mention.to; at += 1) sheet.taken[at] = settled;
  }
}

/** Folded names with their guesses, by each name’s first and last word. */
type ByWord = Map<string, Map<string, EntityGuess>>;

function note(guesses: ByWord, guess: EntityGuess): void {
  const name = foldName(guess.name);
  for (const word of [firstWord(name), lastWord(name)]) {
    const list = guesses.get(word);
    if (list) list.set(name, guess);
    else guesses.set(word, new Map([[name, guess]]));
  }
}

function sharing(guesses: ByWord, key: string): readonly (readonly [string, EntityGuess])[] {
  return [...new Map([...(guesses.get(firstWord(key)) ?? []), ...(guesses.get(lastWord(key)) ?? [])])];
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** `uidai` of “Unique Identification Authority of India”: with and without the small words. */
function initialsOf(sheet: Sheet, { from, to }: Mention): readonly string[] {
  const words = sheet.tokens.slice(from, to).filter(({ key }) => key !== 'the');
  if (!words.some(({ acronym }) => !acronym)) return [];
  const big = words.filter(({ capital }) => capital).map(({ key }) => key.charAt(0));
  const all = words.map(({ key }) => key.charAt(0));
  return [big.join(''), all.join('')].filter((letters) => letters.length > 1);
}

/** First and last name are those of somebody well known: “Maria Vladimirovna Zakharova”. */
function wellKnown(guess: EntityGuess): EntityGuess | undefined {
  const words = foldName(guess.name).split(' ');
  if (words.length !== 3) return undefined;
  const [first = '', , last = ''] = words;
  const entry = gazetteer()
    .peopleBySurname.get(last)
    ?.find(({ name }) => foldName(name) === `${first} ${last}`);
  return entry && { id: null, name: entry.name, entityKind: 'person', country: entry.country, rule: guess.rule };
}

/** The one person of the text whose longer name begins or ends with this one. */
function fullPerson(guess: EntityGuess, guesses: ByWord): EntityGuess | undefined {
  const key = foldName(guess.name);
  if (key.length < 3) return undefined;
  const longer = sharing(guesses, key).filter(
    ([name, other]) => other.entityKind === 'person' && (name.endsWith(` ${key}`) || name.startsWith(`${key} `)),
  );
  return longer.length === 1 ? longer[0]?.[1] : undefined;
}

/** The one organisation of the text whose longer name holds this one. */
function longerBody(guess: EntityGuess, guesses: ByWord): EntityGuess | undefined {
  const key = foldName(guess.name);
  if (
    !/ends like the name|of which there is one|capitals|in full|elsewhere|says or decides|acts for it|works there/u.test(
      guess.rule,
    )
  )
    return undefined;
  const longer = sharing(guesses, key).filter(
    ([name, other]) =>
      name !== key &&
      ((other.entityKind === guess.entityKind && (name.endsWith(` ${key}`) || name.startsWith(`${key} of `))) ||
        (guess.entityKind === '' && other.entityKind !== 'person' && name.startsWith(`${key} `))),
  );
  return longer.length === 1 ? longer[0]?.[1] : undefined;
}
