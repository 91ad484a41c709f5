import { personNouns } from '#core/suggest/actors/human-nouns';
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs } from '#core/suggest/actors/word-lists';

/** “H&M and Primark”, “Google, Mozilla and …”: its neighbour is an organisation. */
function isListed(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const linked = token?.gap === ', ' ? at - 1 : token?.gap === ' ' && keyAt(sheet, at - 1) === 'and' ? at - 2 : -1;
  if (sheet.taken[linked]?.to !== linked + 1) return false;
  if (isOrganisation(sheet, linked)) return true;
  // “the VZB, Blivet and Zubrov Union”
  const last = sheet.taken[at + 2];
  const closes = keyAt(sheet, at + 1) === 'and' && sheet.tokens[at + 2]?.gap === ' ' && isOrganisation(sheet, at + 2);
  return closes && last !== undefined && sheet.tokens[linked]?.acronym === true;
}

/** “said one resident, Vorhal.”: who goes by one name. */
function isIntroduced(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (token?.gap !== ', ' || token.possessive || !personNouns.has(keyAt(sheet, at - 1))) return false;
  if (next !== undefined && !/^[,.]/u.test(next.gap)) return false;
  return [2, 3, 4].some((back) => /^(?:one|another)$/u.test(keyAt(sheet, at - back)));
}

/** “Dol Hamreck, Ella and Jan Murtabwe”: a list of people. */
function isOfFamily(sheet: Sheet, at: number): boolean {
  const isPerson = (one: number): boolean => sheet.taken[one]?.entities[0]?.entityKind === 'person';
  const token = sheet.tokens[at];
  const other = sheet.taken[at + 2];
  if (token?.gap !== ', ' || !isPerson(at - 1) || keyAt(sheet, at + 1) !== 'and' || !isPerson(at + 2)) return false;
  return other?.from === at + 2 && other.to - other.from > 1;
}

function isOrganisation(sheet: Sheet, at: number): boolean {
  const kind = sheet.taken[at]?.entities[0]?.entityKind;
  return kind === 'company' || kind === 'media' || kind === 'ngo' || kind === 'party';
}

/** Sure enough to tell an actor from the first word of a sentence. */
const firstVerbs = new Set(
  `said says told beat sued announced agreed denied accused urged vowed refused declined launched sacked hired unveiled
  defeated acquired signed reported pledged insisted warned bought thrashed drew lost won`.split(/\s+/u),
);
const sayers = new Set(
  `nobody everyone everybody someone somebody anyone nothing sources reports documents figures data results witnesses
  none neither police media officials history legend rumour`.split(/\s+/u),
);

/** Why one word with a capital is the name of an actor, or `null`; `small` holds the words that the text has in small letters. */
export function singleRule(sheet: Sheet, at: number, small: ReadonlySet<string>): string | null {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token || small.has(token.key) || token.text.length < 3) return null;
  if (token.startsSentence) {
    const sure = next?.gap === ' ' && firstVerbs.has(next.key) && !isHumanNoun(token.key) && !sayers.has(token.key);
    return sure ? 'a name that says or decides something' : null;
  }
  const before = keyAt(sheet, at - 1);
  // “the Gulf of St. Lawrence”
  if (before === 'st' && token.gap === '. ') return null;
  if (
    token.gap === ' ' &&
    /^(?:told|accused|urged|asked|joined|sued|against|supporting|backing|backed|funding|arming|fighting|attacking|defeated|acquired|acquiring)$/u.test(
      before,
    )
  )
    return 'a name that is spoken to';
  if (token.gap === ' ' && before === 'by' && /(?:ed|made|built|run|led|held|won)$/u.test(keyAt(sheet, at - 2)))
    return 'a name by whom something is done';
  if (next?.gap === '-' && sheet.taken[at + 1] && isOrganisation(sheet, at + 1))
    return 'a name in a list of organisations';
  if (isOfFamily(sheet, at)) return 'a first name before another of the same family';
  if (isIntroduced(sheet, at)) return 'a name after what it is';
  // “cited by the Vorhalian”
  if (
    token.gap === ' ' &&
    before === 'the' &&
    keyAt(sheet, at - 2) === 'by' &&
    /^(?:cited|quoted|obtained|seen|reviewed|reported|published)$/u.test(keyAt(sheet, at - 3))
  )
    return 'a name by whom something is done';
  if (isListed(sheet, at)) return 'a name in a list of organisations';
  // “in the county, where Vorhal is located”
  if (before === 'where' || /^(?:located|situated)$/u.test(keyAt(sheet, at + 2))) return null;
  const acts = next !== undefined && next.gap === ' ' && !next.capital && actingVerbs.has(next.key);
  return acts && !token.possessive ? 'a name that says or decides something' : null;
}
