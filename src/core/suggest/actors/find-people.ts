import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import { foldName } from '#core/entities/fold-name';
import { soundOf } from '#core/entities/spelling-distance';
import { gazetteer } from '#core/entities/gazetteer/gazetteer';
import { guessFrom, joined, keyAt, sameSentence, take, type Sheet } from '#core/suggest/actors/sheet';
import type { Token } from '#core/suggest/actors/token';
import {
  actingVerbs,
  bodyHeads,
  functionWords,
  otherHeads,
  particles,
  roleWords,
  sayingVerbs,
  titleParts,
  titles,
} from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Names that are also words, so that they need more than a capital at the start of a sentence. */
const namesLikeWords = new Set(
  `will mark grant may hope grace joy rose april june august dawn lord prince sultan sheikh park christian georgia india
  israel jordan chad virginia sydney florence lincoln jackson gay bill chip clay earl van abu guy don rich pat sue drew
  moon wolf baba asia sun ben long young king brown white black green gray grey hill wood field stone price banks cook
  baker carter fox bush rice ford powell case day bell best ball bird page pope power speaker reed snow summers waters
  winter wells wise small short strong sharp savage save love major miller mercedes paris milan santiago jesus min said
  victoria alexandria madison austin houston charlotte savannah phoenix orlando lima vienna bobby ray gene rod pierre
  mission do so yang an on in at to charity ruby pearl patience amber crystal mercy faith felicity iris holly ivy daisy art`.split(
    /\s+/u,
  ),
);

interface FullName {
  readonly guess: EntityGuess;
  readonly words: readonly string[];
}

/** People by full name, and then every mention by surname of somebody who is named in full somewhere in the text. */
export function findPeople(sheet: Sheet): void {
  const people: FullName[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.taken[at]) continue;
    const to = nameEnd(sheet, at);
    if (to === at) continue;
    const full = fullName(sheet, at, to);
    if (!full) continue;
    people.push(full);
    at = to - 1;
  }
  findSurnames(sheet, people);
}

/** The word past a run that can be a person's name, or `at`. */
function nameEnd(sheet: Sheet, at: number): number {
  let to = at;
  while (to - at < 6) {
    const token = sheet.tokens[to];
    if (!token || sheet.taken[to]) break;
    if (to > at && !joined(sheet.tokens[to - 1], token)) break;
    if (!isNameWord(sheet, to, at)) break;
    to += 1;
  }
  if (to === at + 1 && isSlipAfter(sheet, at)) return to + 1;
  // A particle is never the end of a name.
  while (to > at && sheet.tokens[to - 1]?.capital === false) to -= 1;
  return to;
}

/** “Donald trump”: the surname of a well-known person, but for its capital. */
function isSlipAfter(sheet: Sheet, at: number): boolean {
  const first = sheet.tokens[at];
  const last = sheet.tokens[at + 1];
  if (!first || !last || last.capital || !joined(first, last) || sheet.taken[at + 1]) return false;
  const people = gazetteer().peopleBySurname.get(last.key) ?? [];
  return people.some(({ name }) => foldName(name) === `${first.key} ${last.key}`);
}

function isNameWord(sheet: Sheet, at: number, from: number): boolean {
  const token = sheet.tokens[at];
  if (!token) return false;
  if (particles.has(token.key) && at > from) {
    const next = sheet.tokens[at + 1];
    return token.capital || (next !== undefined && next.capital && joined(token, next));
  }
  if (!token.capital || /^\p{N}/u.test(token.text)) return false;
  if (at > from && token.gap === '-' && sheet.tokens[at - 1]?.text.length === 1) return false;
  if (token.acronym && token.text.length > 2 && !/^\p{L}\.\p{L}/u.test(token.text)) return false;
  if (at === from && (functionWords.has(token.key) || titles.has(token.key)) && !isFirstName(token.key)) return false;
  if (at === from && titleParts.has(token.key)) return false;
  if (at > from && (titles.has(token.key) || functionWords.has(token.key)) && token.key !== 'may') return false;
  if (at > from && token.inHeadline && actingVerbs.has(token.key)) return false;
  const known = sheet.known.get(at);
  if (known && known.to - known.from > 1 && known.entries.some(({ entityKind }) => entityKind !== 'person')) {
    return false;
  }
  if (known && at === from && !isFirstName(token.key)) {
    return known.entries.every(({ entityKind }) => entityKind === 'person') && known.own.length === 0;
  }
  return true;
}

function fullName(sheet: Sheet, from: number, to: number): FullName | null {
  const words = sheet.tokens.slice(from, to);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const rule = ruleFor(sheet, from, to, first, last);
  if (rule === null) return null;
  const known = sheet.known.get(from);
  const listed = known && known.to === to ? known.entries.find(({ entityKind }) => entityKind === 'person') : undefined;
  const own = known && known.to === to ? known.own : [];
  const single = words.length === 1 ? (surnameGuess(first.key) ?? null) : null;
  const guess: EntityGuess = listed
    ? guessFrom(listed, rule)
    : (single ?? { id: null, name: spelledOut(words), entityKind: 'person', country: '', rule });
  const mention = { from, to, entities: [...own, guess], rule };
  if (!take(sheet, mention)) return null;
  return { guess: own[0] ?? guess, words: words.map(({ key }) => key) };
}

/** The words with one space between them, and a capital where a slip left it out. */
function spelledOut(words: readonly Token[]): string {
  return words
    .map(({ text, gap }, index) =>
      index === 0 ? text : `${/^[-‑]$/u.test(gap) ? '-' : /^\./u.test(gap) ? '. ' : ' '}${text}`,
    )
    .join('');
}

function surnameGuess(key: string): EntityGuess | undefined {
  const [entry] = gazetteer().peopleBySurname.get(key) ?? [];
  return entry ? guessFrom(entry, 'surname of a well-known person') : undefined;
}

/** Why the words are a person's name, or `null`. */
function ruleFor(sheet: Sheet, from: number, to: number, first: Token, last: Token): string | null {
  const count = to - from;
  const known = sheet.known.get(from);
  if (known && known.to === to && known.entries.some(({ entityKind }) => entityKind === 'person')) {
    return 'a well-known person';
  }
  if (otherHeads.has(last.key) || bodyHeads.has(last.key))
    return hasTitleBefore(sheet, from) && count > 1 && isFirstName(first.key) ? 'a title before the name' : null;
  const before = keyAt(sheet, from - 1);
  const honoured = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)$/u.test(before);
  if (honoured && (first.gap === ' ' || first.gap === '. ' || first.gap === '.')) return 'a title before the name';
  const firstKnown = isFirstName(first.key) || /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(first.text);
  if (count > 1 && firstKnown) {
    const doubtful = namesLikeWords.has(first.key) && (first.startsSentence || first.inHeadline);
    if (!doubtful || speaks(sheet, from, to) || hasRoleAfter(sheet, to)) return 'a first name and a surname';
  }
  if (hasTitleBefore(sheet, from) && !first.startsSentence) {
    if (count > 1 || !first.inHeadline) return 'a title before the name';
  }
  if (count > 1 && count < 5 && !first.acronym && !last.acronym) {
    if (hasRoleAfter(sheet, to)) return 'a name with a role after it';
    if (speaks(sheet, from, to)) return 'a name beside a verb of saying';
  }
  return null;
}

/** A title directly before, in the same sentence: “President”, “Secretary of State”, “spokesman”. */
function hasTitleBefore(sheet: Sheet, from: number): boolean {
  const token = sheet.tokens[from];
  const title = sheet.tokens[from - 1];
  if (!token || !title || title.possessive || !(token.gap === ' ' || /^\.\s$/u.test(token.gap))) return false;
  if (titles.has(title.key)) return true;
  if (title.key === 'state' && keyAt(sheet, from - 2) === 'of') return true;
  return false;
}

/** “, the spokesman …”, “, 52,”, “, who …”. */
function hasRoleAfter(sheet: Sheet, to: number): boolean {
  const next = sheet.tokens[to];
  if (!next || !/^,\s$/u.test(next.gap)) return false;
  if (/^\d{2}$/u.test(next.text) || next.key === 'who' || next.key === 'whose') return true;
  for (let at = to; at < to + 7; at += 1) {
    const token = sheet.tokens[at];
    if (!token || (at > to && !/^[ -]$/u.test(token.gap))) return false;
    if (roleWords.has(token.key)) return true;
  }
  return false;
}

function speaks(sheet: Sheet, from: number, to: number): boolean {
  const after = sheet.tokens[to];
  if (after && !after.capital && sayingVerbs.has(after.key) && after.gap === ' ') return true;
  const before = keyAt(sheet, from - 1);
  const first = sheet.tokens[from];
  return (
    first !== undefined &&
    first.gap === ' ' &&
    (/^(?:said|says|added|told|asked|warned)$/u.test(before) ||
      (before === 'to' && keyAt(sheet, from - 2) === 'according'))
  );
}

const monthBefore = new Set(
  'in on of by since last next until till from mid early late this during before after between and through'.split(' '),
);

function findSurnames(sheet: Sheet, people: readonly FullName[]): void {
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
    if (words.length > 1)
      for (const word of words.slice(0, -1)) if (word.length > 2 && isFirstName(word)) note(byFirst, word, guess);
  }
  findSlips(sheet, bySurname);
  completeTitled(sheet, people);
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at]) return;
    const lower = !token.capital;
    const guesses = bySurname.get(token.key);
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
  const before = sheet.tokens[at - 1];
  if (next && next.capital && joined(token, next) && !sheet.taken[at + 1] && !token.inHeadline) {
    if (!sheet.known.get(at + 1) && !titles.has(next.key) && !functionWords.has(next.key)) return false;
  }
  return !(before?.capital === true && joined(before, token) && !sheet.taken[at - 1] && otherHeads.has(before.key));
}

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
