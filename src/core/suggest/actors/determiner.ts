import { bodiesNouns, bodyNouns, peopleNouns } from '#core/suggest/actors/human-nouns';
import { keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords } from '#core/suggest/actors/word-lists';

/** What stands before a noun and its adjectives: “the” and “this”, whose it is, “a”, a number or “some”, or nothing. */
export type Determiner = 'definite' | 'possessive' | 'indefinite' | 'some' | 'none' | 'generic';

/** The determiner of the noun at `head`, whose qualifying words begin at `from`. */
export function determinerBefore(sheet: Sheet, from: number, head: number): Determiner {
  const near = determinerAt(sheet, from, head);
  if (near !== 'none') return near;
  // “the country’s elected president”, “a vocal critic”: whatever stands between a determiner and its noun qualifies it.
  const word = sheet.tokens[from - 1];
  if (!word || word.capital || word.possessive || sheet.taken[from - 1] || sheet.tokens[from]?.gap !== ' ') return near;
  if (functionWords.has(word.key) || actingVerbs.has(word.key) || noAdjective.test(word.key)) return near;
  // “the report states”
  if (/^(?:states|heads|guards|hosts|forces|rivals|monitors|guides|stars|leads|fans)$/u.test(keyAt(sheet, head)))
    return near;
  return determinerAt(sheet, from - 1, head);
}

const noAdjective = /(?:ly|ing)$|^(?:polling|went|became|goes|going|gone|voting)$/u;

function determinerAt(sheet: Sheet, from: number, head: number): Determiner {
  const first = sheet.tokens[from];
  const before = sheet.tokens[from - 1];
  if (!first || !before || first.startsLine || !/^[ -]$/u.test(first.gap)) return 'none';
  if (/^(?:own|very|same|whole|entire)$/u.test(before.key) && from > 1) return determinerAt(sheet, from - 1, head);
  if (before.possessive || /^(?:his|her|its|their|our|my|your|whose)$/u.test(before.key)) return 'possessive';
  const many = peopleNouns.has(keyAt(sheet, head)) || bodiesNouns.has(keyAt(sheet, head));
  if (/^(?:no|any|every|without|per)$/u.test(before.key)) return 'generic';
  if (!many && /^(?:what|which|like|as)$/u.test(before.key)) return 'generic';
  if (/^(?:the|this|that|these|those|both|either|neither|each|all)$/u.test(before.key)) {
    if (before.key === 'that' && peopleNouns.has(keyAt(sheet, head))) return 'none';
    const verb = keyAt(sheet, from - 2);
    const isChosen = /^(?:be|become|became)$/u.test(verb) || (!many && /^(?:elect|elects|electing)$/u.test(verb));
    return isChosen ? 'generic' : 'definite';
  }
  if (/^(?:an?|another|one)$/u.test(before.key)) {
    return /^(?:as|like|such|become|became|being|be|is|was|elect|elects|elected|electing|nominate)$/u.test(
      keyAt(sheet, from - 2),
    )
      ? 'generic'
      : 'indefinite';
  }
  if (
    /^(?:some|many|most|several|other|more|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands|million|\d[\d.,]*)$/u.test(
      before.key,
    )
  ) {
    const further = keyAt(sheet, from - 2);
    return /^(?:the|these|those|his|her|its|their)$/u.test(further) ? 'definite' : 'some';
  }
  // “the Labour leader”, “a UN agency”: of whom it is.
  return first.gap === ' ' && ownsIt(sheet, from - 1, head) ? 'possessive' : 'none';
}

/** The word ends the name of an organisation or country that has such a person or body, rather than is one. */
function ownsIt(sheet: Sheet, at: number, head: number): boolean {
  const mention = sheet.taken[at];
  const kind = mention?.entities[0]?.entityKind;
  if (mention?.to !== at + 1 || sheet.tokens[at]?.capital !== true || kind === undefined) return false;
  if (mention.rule.startsWith('an adjective')) return false;
  // “the United Auto Workers union” is the union; “a WTO panel” is one of the organisation’s.
  if (bodyNouns.has(keyAt(sheet, head))) return /^(?:intergovernmental|state|region|state-body)$/u.test(kind);
  return kind !== 'person' && kind !== 'group';
}
