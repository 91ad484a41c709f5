import { foldName } from '#core/entities/fold-name';
import { gazetteer } from '#core/entities/gazetteer/gazetteer';
import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import { soundOf } from '#core/entities/spelling-distance';
import { namesLikeWords, type FullName } from '#core/suggest/actors/full-name';
import { isThing } from '#core/suggest/actors/name-surroundings';
import { guessFrom, joined, keyAt, sameSentence, take, type Sheet } from '#core/suggest/actors/sheet';
import type { Token } from '#core/suggest/actors/token';
import { functionWords, otherHeads, titles } from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Family names that stand before the given name. */
const eastern = new Set(
  `wang zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin guo luo liang zheng xie tang feng dong xiao cheng cao
  yuan deng fu shen zeng peng jiang cai jia wei xue yan pan du xia zhong tian ren fang yao liao zou xiong jin hao kong
  bai cui kang mao qiu qin gu hou shao meng duan qian xi kim park choi jung cho yoon jang lim roh moon ban ahn yun shin
  nguyen tran pham hoang vu dang bui`.split(/\s+/u),
);

const monthBefore = new Set(
  'in on of by since last next until till from mid early late this during before after between and through'.split(' '),
);

/** Shorter and misspelled forms of the names of people who are named in full, and people who go by a first name. */
export function findSurnames(sheet: Sheet, people: readonly FullName[]): void {
  const bySurname = new Map<string, EntityGuess[]>();
  const byFirst = new Map<string, EntityGuess[]>();
  const note = (map: Map<string, EntityGuess[]>, key: string, guess: EntityGuess): void => {
    const list = map.get(key) ?? [];
    if (!list.some(({ name, id }) => name === guess.name && id === guess.id)) map.set(key, [...list, guess]);
  };
  for (const { guess, words } of people) {
    const surname = words.at(-1) ?? '';
    if (surname.length > 1) note(bySurname, surname, guess);
    // “von der Leyen”, “Abiy”: any other word of the name, with less weight.
    // “Moon” of “Moon Jae-in”: the family name goes first.
    const [family = ''] = words;
    if (eastern.has(family) && /^\S+ \S+$/u.test(guess.name)) note(bySurname, family, guess);
    else if (words.length > 1)
      for (const word of words.slice(0, -1))
        if (word.length > 2 && (isFirstName(word) || isRare(sheet, word))) note(byFirst, word, guess);
  }
  findSlips(sheet, bySurname);
  completeTitled(sheet, people);
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at]) return;
    const lower = !token.capital;
    const guesses = bySurname.get(token.key);
    if (namesThing(sheet, at)) return;
    if (guesses && !lower && standsAlone(sheet, at) && !isMonthHere(sheet, at, token)) {
      const rule = 'surname of a person named in full';
      take(sheet, {
        from: nameStart(sheet, at, people),
        to: at + 1 + governs(sheet, at),
        entities: guesses.map((guess) => ({ ...guess, rule })),
        rule,
      });
      return;
    }
    if (lower) return;
    const famous = gazetteer().peopleBySurname.get(token.key);
    const surname = !guesses && famous && !namesLikeWords.has(token.key) && standsAlone(sheet, at);
    if (surname && !sheet.known.get(at)) {
      const rule = 'surname of a well-known person';
      take(sheet, { from: at, to: at + 1, entities: famous.map((entry) => guessFrom(entry, rule)), rule });
      return;
    }
    const firsts = byFirst.get(token.key);
    if (firsts && standsAlone(sheet, at) && !functionWords.has(token.key) && !titles.has(token.key)) {
      const doubtful = namesLikeWords.has(token.key) && token.startsSentence;
      if (!doubtful && !sheet.known.get(at)) {
        const rule = 'first name of a person named in full';
        take(sheet, { from: at, to: at + 1, entities: firsts.map((guess) => ({ ...guess, rule })), rule });
      }
    }
  });
  findVariants(sheet, bySurname);
  findFirstNames(sheet);
}

/** No word of the text, nor a name of anything else that is known: “Benazir”. */
function isRare(sheet: Sheet, word: string): boolean {
  if (word.length < 5 || functionWords.has(word) || titles.has(word) || gazetteer().entries.has(word)) return false;
  return !smallWords(sheet).has(word);
}

const smallBySheet = new WeakMap<Sheet, ReadonlySet<string>>();

function smallWords(sheet: Sheet): ReadonlySet<string> {
  let small = smallBySheet.get(sheet);
  if (!small) {
    small = new Set(sheet.tokens.filter(({ capital }) => !capital).map(({ key }) => key));
    smallBySheet.set(sheet, small);
  }
  return small;
}

/** “Mr. Kasyanov” is Yuri Kasyanov where the text names him in full, before or after. */
function completeTitled(sheet: Sheet, people: readonly FullName[]): void {
  sheet.tokens.forEach((token, at) => {
    const mention = sheet.taken[at];
    if (!mention || mention.to - mention.from !== 1 || mention.entities[0]?.entityKind !== 'person') return;
    if (mention.entities[0].id !== null) return;
    const full = people.filter(({ words }) => words.length > 1 && words.at(-1) === token.key).map(({ guess }) => guess);
    if (full.length === 0) return;
    const rule = 'surname of a person named in full';
    sheet.taken[at] = { ...mention, entities: full.map((guess) => ({ ...guess, rule })), rule };
  });
}

/** 1 where “administration” or “government” belongs to the name: “the Monti government”. */
function governs(sheet: Sheet, at: number): number {
  const next = sheet.tokens[at + 1];
  const belongs =
    next !== undefined && joined(sheet.tokens[at], next) && /^(?:administration|government|regime)$/u.test(next.key);
  return belongs && !sheet.taken[at + 1] ? 1 : 0;
}

/** Where a shorter form of a full name begins: “Chandrababu Naidu” after “N Chandrababu Naidu”. */
function nameStart(sheet: Sheet, at: number, people: readonly FullName[]): number {
  const surname = keyAt(sheet, at);
  let from = at;
  while (from > 0 && joined(sheet.tokens[from - 1], sheet.tokens[from]) && !sheet.taken[from - 1]) {
    const word = keyAt(sheet, from - 1);
    if (sheet.tokens[from - 1]?.capital !== true) break;
    if (!people.some(({ words }) => words.at(-1) === surname && words.includes(word))) break;
    from -= 1;
  }
  return from;
}

/** No other capital word belongs to it: “May” in “May Day” is not the prime minister. */
function standsAlone(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token) return false;
  if (token.acronym && token.text.length > 1 && !token.inHeadline) return false;
  // “Fisheries Minister”
  if (next?.gap === ' ' && next.capital && next.key === 'minister') return false;
  const before = sheet.tokens[at - 1];
  if (before?.capital === true && /^(?:st|san|santa|saint|fort|port)$/u.test(before.key) && /^\.? $/u.test(token.gap))
    return false;
  if (next && next.capital && joined(token, next) && !sheet.taken[at + 1] && !token.inHeadline) {
    if (!sheet.known.get(at + 1) && !titles.has(next.key) && !functionWords.has(next.key)) return false;
  }
  return !(before?.capital === true && joined(before, token) && !sheet.taken[at - 1] && otherHeads.has(before.key));
}

/** “the Letwin amendment”, “the Trump formula”: a thing that is called after somebody. */
function namesThing(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  const between = keyAt(sheet, at - 1) === 'the' && next?.gap === ' ' && !next.capital;
  if (!token?.capital || token.possessive || !between || holdsOffice.test(next.key)) return false;
  return (
    isThing(next.key) ||
    /^(?:formula|trial|verdict|years|era|case|affair|scandal|memo|\p{L}+(?:ment|tion))$/u.test(next.key)
  );
}

const holdsOffice = /^(?:administration|government|regime)$/u;

function isMonthHere(sheet: Sheet, at: number, token: Token): boolean {
  if (!/^(?:may|march|april|june|august)$/u.test(token.key)) return false;
  return (
    monthBefore.has(keyAt(sheet, at - 1)) || /^\d/u.test(keyAt(sheet, at + 1)) || /^\d/u.test(keyAt(sheet, at - 1))
  );
}

/** Names whose surname lost its capital (“Donald trump”): where one text has such slips, bare ones are read too. */
function findSlips(sheet: Sheet, bySurname: ReadonlyMap<string, readonly EntityGuess[]>): void {
  const slipped = new Set<string>();
  const guessesFor = (key: string): readonly EntityGuess[] =>
    bySurname.get(key) ??
    (gazetteer().peopleBySurname.get(key) ?? []).map((entry) => guessFrom(entry, 'a well-known person'));
  sheet.tokens.forEach((token, at) => {
    const whole = sheet.taken[at];
    if (whole && whole.to - 1 === at && !token.capital && whole.to - whole.from > 1) slipped.add(token.key);
    const before = sheet.tokens[at - 1];
    if (whole || token.capital || !before?.capital || !joined(before, token) || sheet.taken[at - 1]) return;
    const guesses = guessesFor(token.key).filter(({ name }) => foldName(name).startsWith(`${before.key} `));
    if (guesses.length === 0) return;
    const rule = 'a person’s name without its capital';
    if (take(sheet, { from: at - 1, to: at + 1, entities: guesses, rule })) slipped.add(token.key);
  });
  if (slipped.size === 0) return;
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || token.capital || !slipped.has(token.key) || !sameSentence(sheet, at)) return;
    const rule = 'a surname without its capital';
    const entities = guessesFor(token.key).map((guess) => ({ ...guess, rule }));
    if (entities.length > 0) take(sheet, { from: at, to: at + 1, entities, rule });
  });
}

/** “Makron” beside “Emmanuel Macron”: another way to write the same sounds. */
function findVariants(sheet: Sheet, bySurname: ReadonlyMap<string, readonly EntityGuess[]>): void {
  const bySound = new Map<string, readonly EntityGuess[]>();
  for (const [surname, guesses] of bySurname) if (surname.length > 4) bySound.set(soundOf(surname), guesses);
  if (bySound.size === 0) return;
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || !token.capital || token.key.length < 5 || bySurname.has(token.key)) return;
    if (sheet.known.get(at) || !standsAlone(sheet, at)) return;
    const guesses = bySound.get(soundOf(token.key));
    if (!guesses) return;
    const rule = 'another spelling of the surname of a person named in full';
    take(sheet, { from: at, to: at + 1, entities: guesses.map((guess) => ({ ...guess, rule })), rule });
  });
}

/** Somebody who goes by a first name only: one that comes again, and not only where any word has a capital. */
function findFirstNames(sheet: Sheet): void {
  const places = new Map<string, number[]>();
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || !token.capital || token.inHeadline || !isFirstName(token.key)) return;
    if (namesLikeWords.has(token.key) || sheet.known.get(at) || !standsAlone(sheet, at)) return;
    const before = sheet.tokens[at - 1];
    if (before?.capital === true && joined(before, token) && !sheet.taken[at - 1] && !titles.has(before.key)) return;
    places.set(token.key, [...(places.get(token.key) ?? []), at]);
  });
  for (const found of places.values()) {
    if (found.length < 2 || !found.some((at) => sheet.tokens[at]?.startsSentence === false)) continue;
    const rule = 'a first name that comes again';
    for (const at of found) {
      const name = sheet.tokens[at]?.text ?? '';
      take(sheet, {
        from: at,
        to: at + 1,
        entities: [{ id: null, name, entityKind: 'person', country: '', rule }],
        rule,
      });
    }
  }
}
