import { describedKinds } from '#core/entities/described-kinds';
import { joined, keyAt, sameSentence, take, type Mention, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs } from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** One actor each: tagged after “the”, and resolved to the last actor of such a kind. */
const definite = new Set('alliance bloc government ministry company regime authorities administration'.split(' '));

/** Groups that are tagged where they say or do something. */
const actingGroups = new Set(
  `officials diplomats lawmakers authorities protesters reporters analysts journalists critics prosecutors negotiators
  activists campaigners experts demonstrators rebels militants opponents investigators ministers leaders residents
  officials senators deputies parents lawyers police economists scientists researchers`.split(/\s+/u),
);

/** Descriptions that are sure enough: “the alliance” where one is in the text, “officials said”. */
export function findDescriptions(sheet: Sheet): void {
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || token.inHeadline) return;
    if (definite.has(token.key) && keyAt(sheet, at - 1) === 'the' && token.gap === ' ' && endsHere(sheet, at)) {
      const entities = resolve(sheet, at);
      const rule = 'a description of an actor in the text';
      if (entities.length > 0) take(sheet, { from: at, to: at + 1, entities, rule });
      return;
    }
    if (!actingGroups.has(token.key) || token.capital !== token.startsSentence) return;
    const next = sheet.tokens[at + 1];
    if (!next || next.gap !== ' ' || !actingVerbs.has(next.key)) return;
    const from = at;
    const rule = 'a group that says or does something';
    const name = sheet.tokens
      .slice(from, at + 1)
      .map(({ text }) => text)
      .join(' ');
    take(sheet, { from, to: at + 1, entities: [{ id: null, name, entityKind: 'group', country: '', rule }], rule });
  });
}

/** The noun is not the first half of another: “the government bond”. */
function endsHere(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token || !next || !joined(token, next)) return true;
  return !/^(?:forces|soldiers|troops|officials|spokesman|spokeswoman|spokesperson|bonds?|buildings?|agency|agencies|minister|ministers|leaders?|debt|spending|headquarters)$/u.test(
    next.key,
  );
}

function resolve(sheet: Sheet, at: number): readonly EntityGuess[] {
  const key = keyAt(sheet, at);
  const kinds = describedKinds(key);
  const seen = new Set<string>();
  const guesses: EntityGuess[] = [];
  for (let back = at - 1; back >= 0 && guesses.length < 3; back -= 1) {
    const mention: Mention | undefined = sheet.taken[back];
    const [guess] = mention?.entities ?? [];
    if (!guess || guess.entityKind === '' || seen.has(guess.name)) continue;
    seen.add(guess.name);
    const fits = kinds.includes(guess.entityKind);
    if (fits) guesses.push({ ...guess, rule: 'the last actor of this kind named before' });
  }
  if (guesses.length === 0 && sameSentence(sheet, at)) {
    return [{ id: null, name: key, entityKind: kinds[0] ?? 'group', country: '', rule: 'a description' }];
  }
  return guesses;
}
