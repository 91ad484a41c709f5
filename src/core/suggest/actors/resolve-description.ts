import { describedKinds } from '#core/entities/described-kinds';
import { foldName } from '#core/entities/fold-name';
import { bodiesNouns, bodyNouns, peopleNouns, personNouns } from '#core/suggest/actors/human-nouns';
import { keyAt, type Mention, type Sheet } from '#core/suggest/actors/sheet';
import type { EntityKind } from '#core/model/records';
import type { EntityGuess } from '#core/suggest/suggestion';

/** How far back a description looks for whom it means, in words. */
const reach = 600;

/** Any actor of the kind may be called so. */
const generalNouns = new Set(
  `alliance bloc union company firm government regime administration organization organisation group party agency bank
  carmaker automaker airline carrier retailer lender insurer broadcaster newspaper charity movement militia council
  commission country nation court team club federation association corporation giant manufacturer maker`.split(/\s+/u),
);

/** Whom a description may stand for, likeliest first: actors named before that fit it, then itself. */
export function describedBy(sheet: Sheet, from: number, head: number, rule: string): readonly EntityGuess[] {
  const key = keyAt(sheet, head);
  const words = sheet.tokens.slice(from, head + 1).map(({ text }) => text);
  const isOne = personNouns.has(key) || bodyNouns.has(key);
  const itself: EntityGuess = { id: null, name: words.join(' '), entityKind: kindOf(key), country: '', rule };
  const before = sheet.tokens[from - 1];
  const definite = before !== undefined && /^(?:the|this|that)$/u.test(before.key);
  const owner = before?.possessive === true ? sheet.taken[from - 1]?.entities[0] : undefined;
  // “Ethiopia’s government” is Ethiopia as far as it acts.
  if (owner?.entityKind === 'state' && /^(?:government|regime|authorities)$/u.test(key)) {
    return [{ ...owner, rule: 'the government of a country' }, itself];
  }
  if (!isOne || !definite) return [itself];
  return [...namedBefore(sheet, from, key, from < head ? keyAt(sheet, head - 1) : ''), itself].slice(0, 3);
}

function kindOf(key: string): EntityKind {
  if (personNouns.has(key)) return 'person';
  if (bodyNouns.has(key)) return describedKinds(key)[0] ?? 'group';
  return peopleNouns.has(key) || bodiesNouns.has(key) ? 'group' : 'other';
}

function namedBefore(sheet: Sheet, from: number, key: string, rank: string): readonly EntityGuess[] {
  const kinds = personNouns.has(key) && !bodyNouns.has(key) ? (['person'] as const) : describedKinds(key);
  const byWord: EntityGuess[] = [];
  const byKind = new Map<string, { readonly guess: EntityGuess; weight: number }>();
  let last: Mention | undefined;
  for (let back = from - 1; back >= Math.max(0, from - reach) && byWord.length < 2; back -= 1) {
    const mention = sheet.taken[back];
    if (!mention || mention === last) continue;
    last = mention;
    const [guess] = mention.entities;
    // A description that was not resolved is nobody to point at.
    if (!guess || guess.entityKind === '' || guess.name === guess.name.toLowerCase()) continue;
    if (isManyOfThem.test(mention.rule)) continue;
    if (carries(sheet, mention, guess, key, rank)) {
      const rule = 'the last actor named with this word';
      if (!byWord.some(({ name }) => name === guess.name)) byWord.push({ ...guess, rule });
    } else if (kinds.includes(guess.entityKind)) {
      const rule = 'an actor of this kind named before';
      const known = byKind.get(guess.name) ?? { guess: { ...guess, rule }, weight: byKind.size === 0 ? 1.5 : 0 };
      known.weight += 1;
      byKind.set(guess.name, known);
    }
  }
  // Whom the text speaks of most, unless somebody else has just been named as often.
  const ranked = [...byKind.values()].sort((left, right) => right.weight - left.weight).map(({ guess }) => guess);
  // Somebody who was never called a minister is seldom “the minister”, nor the last body named “the ministry”.
  return generalNouns.has(key) ? [...byWord, ...ranked].slice(0, 2) : byWord;
}

/** “Union officials”, at the beginning of a sentence, are not the union. */
const isManyOfThem = /^(?:a group that acts or speaks|several people)$/u;

/** The word is part of the name (“Water Council”), or stands beside it as a title or a role (“, a lawyer in Harare”). */
function carries(sheet: Sheet, { from, to }: Mention, guess: EntityGuess, key: string, rank: string): boolean {
  if (guess.entityKind !== 'person') return foldName(guess.name).split(' ').includes(key);
  if (!personNouns.has(key)) return false;
  for (let at = from - 1; at >= from - 4; at -= 1) {
    const gap = sheet.tokens[at + 1]?.gap ?? '\n';
    if (!/^(?: |, |-|\. )$/u.test(gap)) break;
    if (keyAt(sheet, at) === key && sameRank(keyAt(sheet, at - 1), rank)) return true;
  }
  for (let at = to; at < to + 8; at += 1) {
    const gap = sheet.tokens[at]?.gap ?? '\n';
    if (at === to ? gap !== ', ' : !/^[ -]$/u.test(gap)) break;
    if (keyAt(sheet, at) === key && sameRank(keyAt(sheet, at - 1), rank)) return true;
  }
  return false;
}

/** “the prime minister” is no health minister. */
function sameRank(before: string, rank: string): boolean {
  if (rank === before) return true;
  return (
    !/^(?:prime|vice|deputy|foreign|finance|defence|defense|interior|health|justice)$/u.test(rank || before) ||
    rank === ''
  );
}
