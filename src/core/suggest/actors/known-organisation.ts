import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { joined, keyAt, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, sayingVerbs, titleParts } from '#core/suggest/actors/word-lists';

/** What the gazetteer knows of an organisation under this name. */
export function organisations(known: KnownName): KnownName['entries'] {
  return known.entries.filter(
    ({ entityKind, use }) =>
      use === 'name' && entityKind !== 'state' && entityKind !== 'region' && entityKind !== 'person',
  );
}

/** Words that are also the name of a company, outlet or party: only beside a verb that tells somebody acts. */
const doubtfulNames = new Set(
  `target apple meta total vale shell ford intel oracle visa fed sun today time mirror continental unite shelter memorial
  observer guardian telegraph economist bild dawn emirates gallup rand greens coalition quad commonwealth lords congress
  treasury interior diet who care pap mena sana total citi ups who pace rte ing seat subaru suzuki socialists liberals liberal
  conservatives conservative democrat republican democratic labour tory care pis vox lega serb bis sec ice imo dup sco car eta
  arsenal chelsea celtic spurs lakers dodgers yankees momentum puma gucci opel seat canon gap marvel amazon
  square uber tui getty forbes mozilla garmin safeway pearson kellogg merck tempo jiji telus vistas`.split(/\s+/u),
);

/** The organisation whose known name begins at the word, unless the words mean something else there. */
export function organisationAt(sheet: Sheet, at: number): KnownName | null {
  const known = sheet.known.get(at);
  const token = sheet.tokens[at];
  if (!known || !token) return null;
  const isOwn =
    known.own.length > 0 &&
    !known.entries.some(({ use, entityKind }) => use !== 'name' || entityKind === 'state' || entityKind === 'person');
  if (isOwn)
    return known.own.every(({ entityKind }) => entityKind !== 'state' && entityKind !== 'person') ? known : null;
  if (organisations(known).length === 0) return null;
  if (known.entries.some(({ entityKind, use }) => entityKind === 'state' && use === 'name')) return null;
  if (known.to - known.from === 1 && doubtfulNames.has(token.key) && !token.acronym) {
    // “Apple said” begins a sentence, too.
    const following = sheet.tokens[at + 1];
    const says = following?.gap === ' ' && sayingVerbs.has(following.key);
    if (
      token.startsSentence &&
      !says &&
      !/^(?:labour|democrats|republicans|tories|conservatives|greens)$/u.test(token.key)
    )
      return null;
    const next = sheet.tokens[at + 1];
    const part = next !== undefined && next.capital && joined(token, next) && !sheet.known.get(at + 1);
    if (part || token.inHeadline) return null;
  }
  // “Fernando Santos”, “Paul Kellogg”: the surname of somebody.
  const before = sheet.tokens[at - 1];
  const isSurname = known.to - known.from === 1 && !token.acronym && before?.capital === true && joined(before, token);
  if (isSurname && !sheet.taken[at - 1] && isFirstName(before.key) && !sheet.known.get(at - 1)) return null;
  const after = sheet.tokens[known.to];
  const qualifies = after !== undefined && !after.capital && after.gap === ' ';
  if (
    platforms.has(token.key) &&
    (qualifies ? platformThings.has(after.key) : /^(?:on|via|through|of|over)$/u.test(keyAt(sheet, at - 1)))
  )
    return null;
  if (platforms.has(token.key) && /^(?:on|via)$/u.test(keyAt(sheet, at - 1))) return null;
  // “the EU-UK border”, “the EU-27” qualify something else.
  if (after && /^[-–]$/u.test(after.gap) && (/^\p{N}/u.test(after.text) || after.capital) && !token.inHeadline)
    return null;
  const isOutlet = organisations(known)[0]?.entityKind === 'media';
  if (!isOutlet && isDatelineWord(sheet, at, known.to)) return null;
  // “outside the National Assembly building”
  if (qualifies && /^(?:building|complex)$/u.test(after.key)) return null;
  // “Philippine Foreign Affairs Secretary”
  if (
    after?.capital === true &&
    after.gap === ' ' &&
    /^(?:minister|secretary)$/u.test(after.key) &&
    isPortfolio(sheet, known)
  )
    return null;
  // “Share this: Twitter Facebook”
  if (platforms.has(token.key) && isBesidePlatform(sheet, at)) return null;
  // “beneath the Atlantic seabed”
  if (onlySpeaking.has(token.key) && known.to - known.from === 1 && !(after?.gap === ' ' && actingVerbs.has(after.key)))
    return null;
  return known;
}

/** “Foreign Affairs” is a magazine, and what a minister is for. */
function isPortfolio(sheet: Sheet, { from, to }: KnownName): boolean {
  return keyAt(sheet, to - 1) === 'affairs' && sheet.tokens.slice(from, to).every(({ key }) => titleParts.has(key));
}

const productWords =
  /^(?:shopping|maps|search|play|chrome|pay|watch|music|prime|cloud|drive|translate|earth|home|assistant|store|photos|books|docs|messenger|marketplace|live|plus|pro|max|ads|wallet|fire|echo|kindle)$/u;
const ownedThings =
  /^(?:rules?|budget|charter|areas?|zone|pipeline|laws?|legislation|directives?|regulations?|votes?|elections?|campus|membership|treaty|treaties|funding|funds|borders?|flags?|citizenship)$/u;

/** Past the last word of “EU budget” or “Zubrov Maps”, something of theirs that is no actor; 0 where it is one. */
export function thingOfTheirs(sheet: Sheet, known: KnownName): number {
  const next = sheet.tokens[known.to];
  const last = sheet.tokens[known.to - 1];
  if (next?.gap !== ' ' || last?.possessive !== false || known.own.length > 0) return 0;
  if (!next.capital) return isOwned(sheet, known.to) ? known.to : 0;
  return !next.inHeadline && productWords.test(next.key) && isCompany(known) ? known.to + 1 : 0;
}

function isCompany(known: KnownName): boolean {
  return organisations(known).every(({ entityKind }) => entityKind === 'company');
}

/** “rules” of “EU rules”, unless it is the first half of another noun (“EU budget commissioner”). */
function isOwned(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at + 1];
  const goesOn = next?.gap === ' ' && isHumanNoun(next.key);
  return ownedThings.test(keyAt(sheet, at)) && !goesOn;
}

function isBesidePlatform(sheet: Sheet, at: number): boolean {
  const beside = (one: number, gap: number): boolean =>
    platforms.has(keyAt(sheet, one)) && sheet.tokens[gap]?.gap === ' ';
  return beside(at - 1, at) || beside(at + 1, at + 1);
}

/** An outlet only where it says something. */
const onlySpeaking = new Set('atlantic hill nation week star globe express spectator'.split(' '));

/** Named mostly as where something was said. */
const platforms = new Set(
  'facebook twitter whatsapp instagram youtube tiktok linkedin snapchat telegram skype cctv'.split(' '),
);
const platformThings = new Set(
  'page pages post posts account accounts video videos message messages chats chat users user feed channel group groups and live'.split(
    ' ',
  ),
);

/** “UNITED NATIONS (AP) —”. */
function isDatelineWord(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const next = sheet.tokens[to];
  return first?.startsLine === true && first.acronym && to - from > 1 && /^\s*[(—–-]/u.test(next?.gap ?? '');
}
