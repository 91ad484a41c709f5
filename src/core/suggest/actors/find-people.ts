import { foldName } from '#core/entities/fold-name';
import { gazetteer } from '#core/entities/gazetteer/gazetteer';
import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import { findSurnames } from '#core/suggest/actors/find-surnames';
import { namesLikeWords, type FullName } from '#core/suggest/actors/full-name';
import { guessFrom, joined, keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import { namesPlace } from '#core/suggest/actors/name-surroundings';
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

/** People by full name, and then every mention by surname of somebody who is named in full somewhere in the text. */
export function findPeople(sheet: Sheet): void {
  const people: FullName[] = [];
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.taken[at]) continue;
    const to = nameEnd(sheet, at);
    if (to === at) continue;
    if (to - at > 1 && namesPlace(sheet, to)) {
      // Taken for nobody, so that no other rule finds half of it.
      take(sheet, { from: at, to, entities: [], rule: '' });
      continue;
    }
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
  while (to > at && sheet.tokens[to - 1]?.capital === false && sheet.tokens[to - 1]?.gap !== '-') to -= 1;
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
  // “Theresa May”, “THERESA May”: also a name whose words are verbs or have capitals throughout.
  const whole = sheet.known.get(from);
  if (
    token.capital &&
    whole &&
    whole.to > at &&
    whole.to - from > 1 &&
    whole.entries.some(({ entityKind }) => entityKind === 'person')
  )
    return true;
  if (particles.has(token.key) && at > from) {
    const next = sheet.tokens[at + 1];
    return token.capital || (next !== undefined && next.capital && joined(token, next));
  }
  // “Ban Ki-moon”
  if (at > from + 1 && token.gap === '-' && /^\p{Ll}{2,5}$/u.test(token.text) && sheet.tokens[at - 1]?.capital) {
    return isKoreanEnd(sheet, at);
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
  // “Sun Xuegong” is no newspaper.
  const isGiven = namesLikeWords.has(token.key) && known?.to === at + 1 && isCapitalAfter(sheet, at);
  if (known && at === from && !isFirstName(token.key) && !isGiven) {
    return known.entries.every(({ entityKind }) => entityKind === 'person') && known.own.length === 0;
  }
  return true;
}

function isCapitalAfter(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at + 1];
  return next !== undefined && next.capital && next.gap === ' ' && !sheet.known.get(at + 1) && !bodyHeads.has(next.key);
}

/** The second half of a given name such as “Sung-ho” or “Moo-hyun”, not of “Moscow-based”. */
function isKoreanEnd(sheet: Sheet, at: number): boolean {
  const key = keyAt(sheet, at);
  return key.length < 6 && !/^(?:led|based|born|run|made|wide|era|style|owned|like|bound|held|elect|wing)$/u.test(key);
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
  // “Congress MPs Sukhjinder Randhawa, …”
  if (token.capital && /s$/u.test(title.key) && !title.startsSentence && titles.has(title.key.slice(0, -1)))
    return true;
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
