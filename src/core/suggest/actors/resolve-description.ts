import { describedKinds } from '#core/entities/described-kinds';
import { foldName } from '#core/entities/fold-name';
import { bodiesNouns, bodyNouns, peopleNouns, personNouns } from '#core/suggest/actors/human-nouns';
import { keyAt, type Mention, type Sheet } from '#core/suggest/actors/sheet';
import { titles } from '#core/suggest/actors/word-lists';
import type { EntityKind } from '#core/model/records';
import type { EntityGuess } from '#core/suggest/suggestion';

/** How far back a description looks for whom it means, in words. */
const reach = 600;

/** Whom a description may stand for, likeliest first: actors named before that fit it, then itself. */
export function describedBy(sheet: Sheet, from: number, head: number, rule: string): readonly EntityGuess[] {
  const key = keyAt(sheet, head);
  const words = sheet.tokens.slice(from, head + 1).map(({ text }) => text);
  const isOne = personNouns.has(key) || bodyNouns.has(key);
  const itself: EntityGuess = { id: null, name: words.join(' '), entityKind: kindOf(key), country: '', rule };
  const before = sheet.tokens[from - 1];
  const definite = before !== undefined && /^(?:the|this|that)$/u.test(before.key);
  if (!isOne || !definite) return [itself];
  return [...namedBefore(sheet, from, key), itself].slice(0, 3);
}

function kindOf(key: string): EntityKind {
  if (personNouns.has(key)) return 'person';
  if (bodyNouns.has(key)) return describedKinds(key)[0] ?? 'group';
  return peopleNouns.has(key) || bodiesNouns.has(key) ? 'group' : 'other';
}

function namedBefore(sheet: Sheet, from: number, key: string): readonly EntityGuess[] {
  const kinds = personNouns.has(key) && !bodyNouns.has(key) ? (['person'] as const) : describedKinds(key);
  const byWord: EntityGuess[] = [];
  const byKind: EntityGuess[] = [];
  const seen = new Set<Mention>();
  for (let back = from - 1; back >= Math.max(0, from - reach); back -= 1) {
    const mention = sheet.taken[back];
    if (!mention || seen.has(mention)) continue;
    seen.add(mention);
    const [guess] = mention.entities;
    if (!guess || [...byWord, ...byKind].some(({ name }) => name === guess.name)) continue;
    // A description that was not resolved is nobody to point at.
    if (guess.entityKind === '' || guess.name === guess.name.toLowerCase()) continue;
    if (carries(sheet, mention, guess, key)) byWord.push({ ...guess, rule: 'the last actor named with this word' });
    else if (kinds.includes(guess.entityKind)) {
      byKind.push({ ...guess, rule: 'the last actor of this kind named before' });
    }
    if (byWord.length > 1) break;
  }
  // Somebody who was never called a minister is seldom “the minister”.
  if (personNouns.has(key) && byWord.length === 0 && titles.has(key)) return byKind.slice(0, 1);
  return [...byWord, ...byKind].slice(0, 2);
}

/** The word is part of the name (“Water Council”), or stands beside it as a title or a role (“, a lawyer in Harare”). */
function carries(sheet: Sheet, { from, to }: Mention, guess: EntityGuess, key: string): boolean {
  if (guess.entityKind !== 'person') return foldName(guess.name).split(' ').includes(key);
  for (let at = from - 1; at >= from - 4; at -= 1) {
    const gap = sheet.tokens[at + 1]?.gap ?? '\n';
    if (!/^(?: |, |-|\. )$/u.test(gap)) break;
    if (keyAt(sheet, at) === key) return true;
  }
  for (let at = to; at < to + 8; at += 1) {
    const gap = sheet.tokens[at]?.gap ?? '\n';
    if (at === to ? gap !== ', ' : !/^[ -]$/u.test(gap)) break;
    if (keyAt(sheet, at) === key) return true;
  }
  return false;
}
