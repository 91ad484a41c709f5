import { describedKinds } from '#core/entities/described-kinds';
import { joined, keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords } from '#core/suggest/actors/word-lists';
import type { EntityGuess } from '#core/suggest/suggestion';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** After “the”, “its” or “Ethiopia’s” they stand for one actor that the text has named. */
const oneActor = list(
  `alliance bloc government company ministry regime administration organization organisation court church agency army
  authorities firm carmaker airline newspaper broadcaster watchdog regulator board union department parliament senate military junta militia tribunal bank retailer lender`,
);
/** Said of one person; sure enough where that person says or does something. */
const onePerson = list(
  `ambassador minister president premier chancellor secretary spokesman spokeswoman spokesperson leader governor senator
  adviser advisor commander founder chairman chairwoman judge prosecutor lawyer mayor diplomat official envoy candidate
  general king queen pope minister secretary undersecretary attache petitioner dissident founder captain economist analyst professor author billionaire politician lawmaker officer chief director ceo
  pontiff monarch prince executive activist`,
);
/** Groups that are tagged wherever they stand: they are spoken of because they act. */
const groups = list(
  `officials diplomats lawmakers authorities reporters residents soldiers militants rebels allies citizens negotiators
  envoys leaders deputies protesters demonstrators separatists insurgents prosecutors investigators activists
  campaigners senators ministers legislators inspectors mediators troops analysts experts critics journalists
  economists scientists researchers police opponents supporters lawyers employees workers investors parents seekers
  fishermen smugglers detainees observers monitors astronauts commanders dissidents spies governments prosecutors judges`,
);
/** Groups that are tagged where they say or do something. */
const speakingGroups = list(
  `analysts experts critics journalists economists scientists researchers police opponents supporters lawyers parents
  workers doctors teachers employees voters investors companies members parties farmers unions families students forces
  commentators observers observers businesses fighters observers migrants refugees detainees astronauts partners`,
);
/** Belong to the group or person after them: “security forces”, “deputy prime minister”. */
const qualifiers = list(
  `government opposition senior top security intelligence military police foreign deputy prime defence defense finance
  interior party regional federal local state health council religious government-backed ruling former church union army
  justice education energy trade economy environment permanent allied armed human rights rebel coalition court asylum people opposition secretary under
  border coast election electoral law enforcement peace company industry market political medical legal independent
  western arab european veteran business religious community tribal municipal city national congressional parliamentary`,
);

/** Descriptions that are sure enough to suggest: “the alliance” where one is in the text, “officials said”. */
export function findDescriptions(sheet: Sheet): void {
  sheet.tokens.forEach((token, at) => {
    if (sheet.taken[at] || token.inHeadline || token.capital !== token.startsSentence) {
      if (sheet.taken[at] || !isCapitalDefinite(sheet, at)) return;
    }
    if (oneActor.has(token.key) && isDefinite(sheet, at) && endsHere(sheet, at)) takeOneActor(sheet, at);
    else if (groups.has(token.key) && endsHere(sheet, at)) takeGroup(sheet, at, 'a group that acts or speaks');
    else if (speakingGroups.has(token.key) && acts(sheet, at))
      takeGroup(sheet, at, 'a group that says or does something');
    else if (onePerson.has(token.key) && endsHere(sheet, at)) takePerson(sheet, at);
  });
}

/** “the Alliance”, with its capital. */
function isCapitalDefinite(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return (
    token !== undefined &&
    !token.inHeadline &&
    keyAt(sheet, at - 1) === 'the' &&
    (oneActor.has(token.key) || onePerson.has(token.key))
  );
}

function isDefinite(sheet: Sheet, at: number): boolean {
  const before = sheet.tokens[at - 1];
  if (!before || sheet.tokens[at]?.gap !== ' ') return false;
  return /^(?:the|its|their|his|her|this|our)$/u.test(before.key) || before.possessive;
}

/** The noun is not the first half of another: “the government bond”. */
function endsHere(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token || !next || token.possessive || !joined(token, next)) return true;
  if (next.gap === '-') return false;
  return !halves.has(next.key);
}

const halves = list(
  `forces soldiers troops officials spokesman spokeswoman spokesperson bond bonds building buildings agency agencies minister
  ministers leader leaders debt spending headquarters secretary officer officers policy documents data figures records
  website statement sources source chief board staff members council programme program filing documents ruling
  account accounts car cars hall house order orders case cases`,
);

function acts(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at + 1];
  if (next && next.gap === ' ' && !next.capital && actingVerbs.has(next.key)) return endsHere(sheet, at);
  const before = sheet.tokens[at - (isDefinite(sheet, at) ? 2 : 1)];
  return (
    before !== undefined &&
    /^(?:said|told|says|asked|accused|urged)$/u.test(before.key) &&
    !next?.capital &&
    endsHere(sheet, at)
  );
}

function takeOneActor(sheet: Sheet, at: number): void {
  const rule = 'a description of an actor named before';
  take(sheet, { from: at, to: at + 1, entities: resolve(sheet, at), rule });
}

function takeGroup(sheet: Sheet, at: number, rule: string): void {
  const from = qualifiedFrom(sheet, at);
  take(sheet, { from, to: at + 1, entities: [described(sheet, from, at, 'group', rule)], rule });
}

function takePerson(sheet: Sheet, at: number): void {
  const from = qualifiedFrom(sheet, at);
  const before = sheet.tokens[from - 1];
  if (!before) return;
  const definite = /^(?:the|his|her|its|their)$/u.test(before.key) || before.possessive;
  if (!(definite && !namesSomebody(sheet, at)) && !(/^an?$/u.test(before.key) && acts(sheet, at))) return;
  const rule = 'a description of a person who says or does something';
  const indefinite = /^an?$/u.test(before.key);
  // “the Kremlin’s spokesman” is somebody who may not have been named at all.
  const entities =
    indefinite || before.possessive ? [] : resolve(sheet, at).filter(({ entityKind }) => entityKind === 'person');
  take(sheet, {
    from,
    to: at + 1,
    entities: [...entities, described(sheet, from, at, 'person', rule)].slice(0, 3),
    rule,
  });
}

/** “the president of France Emmanuel Macron”, “the chairman, John Smith”: the name that follows is the mention. */
function namesSomebody(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at + 1];
  if (!next) return false;
  if (/^,?\s$/u.test(next.gap) && next.capital && !functionWords.has(next.key)) return true;
  return next.gap === ' ' && next.key === 'of';
}

/** The first of the words that qualify it: “security officials”, “deputy foreign minister”. */
function qualifiedFrom(sheet: Sheet, at: number): number {
  let from = at;
  while (from > 0) {
    const word = sheet.tokens[from - 1];
    if (
      !word ||
      sheet.taken[from - 1] ||
      (word.capital && !sheet.tokens[at]?.capital) ||
      !joined(word, sheet.tokens[from])
    )
      break;
    if (!qualifiers.has(word.key)) break;
    from -= 1;
  }
  return from;
}

function described(sheet: Sheet, from: number, at: number, entityKind: 'group' | 'person', rule: string): EntityGuess {
  const words = sheet.tokens.slice(from, at + 1).map(({ text }) => text);
  return { id: null, name: words.join(' '), entityKind, country: '', rule };
}

/** Actors of a kind that the word can describe, the last one named first; itself where there is none. */
function resolve(sheet: Sheet, at: number): readonly EntityGuess[] {
  const key = keyAt(sheet, at);
  const kinds = describedKinds(key);
  const seen = new Set<string>();
  const guesses: EntityGuess[] = [];
  const reach = Math.max(0, at - 600);
  for (let back = at - 1; back >= reach && guesses.length < 3; back -= 1) {
    const [guess] = sheet.taken[back]?.entities ?? [];
    if (!guess || guess.entityKind === '' || seen.has(guess.name)) continue;
    seen.add(guess.name);
    if (kinds.includes(guess.entityKind)) guesses.push({ ...guess, rule: 'the last actor of this kind named before' });
  }
  if (guesses.length > 0) return guesses;
  return [{ id: null, name: key, entityKind: kinds[0] ?? 'group', country: '', rule: 'a description' }];
}
