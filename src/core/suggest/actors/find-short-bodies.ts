import { kindOfBody } from '#core/entities/gazetteer/body-kind';
import { peopleNouns } from '#core/suggest/actors/human-nouns';
import { joined, keyAt, nameOf, take, type Sheet } from '#core/suggest/actors/sheet';
import { ofHeads, soleBodies, titles } from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

/** Short forms of the bodies that have been found: acronyms in brackets, “the Ministry”, “Senate”. */
export function findShortBodies(sheet: Sheet): void {
  findAcronyms(sheet);
  findShortForms(sheet);
}

/** “… for Civil Liberties (CCL)”: the acronym in brackets and wherever it comes again. */
function findAcronyms(sheet: Sheet): void {
  const byKey = new Map<string, readonly EntityGuess[]>();
  sheet.tokens.forEach((token, at) => {
    if (!/^\p{Lu}[\p{L}&]*\p{Lu}\p{L}*$/u.test(token.text) || !/\($/u.test(token.gap) || token.text.length > 8) return;
    const whole = sheet.taken[at - 1];
    if (!whole || whole.to !== at || whole.to - whole.from < 2) return;
    byKey.set(token.key, whole.entities);
  });
  sheet.tokens.forEach((token, at) => {
    const entities = byKey.get(token.key);
    if (!entities || sheet.taken[at] || !token.capital) return;
    const rule = 'short for a name given in full';
    take(sheet, { from: at, to: at + 1, entities: entities.map((guess) => ({ ...guess, rule })), rule });
  });
}

const portfolio = new Set(
  'foreign defense defence interior finance economy justice health energy education trade security'.split(' '),
);

/** “in the Parliament complex”, “outside Parliament”. */
function standsAtBuilding(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at + 1];
  if (next?.gap === ' ' && /^(?:complex|building|chamber|square|grounds|steps|gate|lobby)$/u.test(next.key))
    return true;
  const before = keyAt(sheet, at - 1) === 'the' ? at - 2 : at - 1;
  return /^(?:outside|near|inside|entering|around)$/u.test(keyAt(sheet, before));
}

/** “Council” for “Human Rights Council”, “Senate”, “the Interior Ministry” after “the Ukrainian Interior Ministry”. */
function findShortForms(sheet: Sheet): void {
  const byHead = new Map<string, readonly EntityGuess[]>();
  for (const mention of new Set(sheet.taken)) {
    if (!mention) continue;
    const head = keyAt(sheet, mention.to - 1);
    if (mention.to - mention.from > 1 && soleBodies.has(head)) byHead.set(head, mention.entities);
    const first = keyAt(sheet, mention.from);
    if (ofHeads.has(first) && soleBodies.has(first)) byHead.set(first, mention.entities);
  }
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || !token.capital || token.inHeadline || !soleBodies.has(token.key)) return;
    const next = sheet.tokens[at + 1];
    if (next?.capital === true && joined(token, next) && !titles.has(next.key)) return;
    // “Union officials” at the beginning of a sentence are those of any union.
    if (token.startsSentence && next?.gap === ' ' && !next.capital && peopleNouns.has(next.key)) return;
    // “the West Bank”
    if (/^(?:west|left|south|north|east)$/u.test(keyAt(sheet, at - 1)) && token.gap === ' ') return;
    // “Soviet Union”, “Leinster House”
    const before = sheet.tokens[at - 1];
    if (
      /^(?:union|house)$/u.test(token.key) &&
      before?.capital === true &&
      before.key !== 'the' &&
      joined(before, token)
    )
      return;
    // “Chief Cabinet Secretary”, “Parliament House”
    if (token.key === 'cabinet' && next?.gap === ' ' && /^(?:secretary|minister)$/u.test(next.key)) return;
    // “outside Parliament”, “in the Parliament complex”: the building.
    if (standsAtBuilding(sheet, at)) return;
    // “the defense Ministry”
    const from =
      /^(?:ministry|department|council)$/u.test(token.key) && portfolio.has(keyAt(sheet, at - 1)) && token.gap === ' '
        ? at - 1
        : at;
    const entities = byHead.get(token.key);
    if (entities) {
      const rule = 'short for an organisation named in full';
      take(sheet, { from, to: at + 1, entities: entities.map((guess) => ({ ...guess, rule })), rule });
    } else if (
      keyAt(sheet, from - 1) === 'the' &&
      /^(?:alliance|union|government|court|council|bank|church)$/u.test(token.key)
    ) {
      // “the Alliance” describes an actor; whom, is read from what is named before.
      return;
    } else if (!token.startsSentence || /^(?:parliament|senate|congress)$/u.test(token.key)) {
      const rule = 'a body of which there is one';
      const name = nameOf(sheet, from, at + 1);
      take(sheet, {
        from,
        to: at + 1,
        entities: [{ id: null, name, entityKind: kindOfBody(token.key), country: '', rule }],
        rule,
      });
    }
  });
}
