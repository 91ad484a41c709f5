import {
  bodiesNouns,
  bodyNouns,
  kinNouns,
  looksLikePeople,
  peopleNouns,
  personNouns,
  seldomNouns,
  vagueNouns,
} from '#core/suggest/actors/human-nouns';
import { isIdiom } from '#core/suggest/actors/is-idiom';
import { namesSomebody, nounPhraseAt, phraseActs, type NounPhrase } from '#core/suggest/actors/noun-phrase';
import { describedBy } from '#core/suggest/actors/resolve-description';
import { actingVerbs, titleParts } from '#core/suggest/actors/word-lists';
import { keyAt, take, type Sheet } from '#core/suggest/actors/sheet';

/**
 * Actors that are described rather than named: “the alliance”, “officials”, “his lawyer”. Which of them are suggested
 * depends on the noun, on what stands before it, and on whether it says or does something.
 */
export function findDescriptions(sheet: Sheet): void {
  const found: (readonly [NounPhrase, string])[] = [];
  for (let at = sheet.tokens.length - 1; at >= 0; at -= 1) {
    if (sheet.taken[at] || found.at(-1)?.[0].from === at) continue;
    const phrase = phraseAt(sheet, at);
    const rule = phrase ? ruleFor(sheet, phrase) : null;
    if (phrase && rule !== null) found.push([phrase, rule]);
  }
  // In the order of the text, so that each is resolved by what stands before it.
  for (const [{ from, head }, rule] of found.reverse()) {
    take(sheet, { from, to: head + 1, entities: describedBy(sheet, from, head, rule), rule });
  }
}

function phraseAt(sheet: Sheet, at: number): NounPhrase | null {
  const token = sheet.tokens[at];
  if (!token) return null;
  // “MPs” have their capitals everywhere.
  if (token.capital && !token.startsSentence && !/^(?:\p{Lu}{2,}s|MP|MEP|MSP|TD|PM|CEO)$/u.test(token.text)) {
    // “the Alliance”, with its capital; in a headline every word has one.
    if (token.inHeadline || !isCapitalDefinite(sheet, at)) return null;
  }
  return nounPhraseAt(sheet, at);
}

/** “the Alliance”, “the Prime Minister”, “Germany’s Foreign Minister”. */
function isCapitalDefinite(sheet: Sheet, at: number): boolean {
  let from = at;
  while (from > at - 3 && titleParts.has(keyAt(sheet, from - 1)) && /^[ -]$/u.test(sheet.tokens[from]?.gap ?? ''))
    from -= 1;
  const before = sheet.tokens[from - 1];
  // “the US Under Secretary”
  const owned = sheet.taken[from - 1]?.to === from && sheet.tokens[from]?.gap === ' ';
  return before?.key === 'the' || (from < at && (before?.possessive === true || owned));
}

/** “the secretary general” is a person, “the general election” is not. */
function isSeldom(sheet: Sheet, { from, head }: NounPhrase): boolean {
  if (keyAt(sheet, head) === 'general' && from < head) return false;
  if (keyAt(sheet, head) === 'justice' && keyAt(sheet, head - 1) === 'chief') return false;
  // “government agents”, “armed men”
  if (
    from < head &&
    /^(?:agents|guards|miners|marines|units|forces|body|force|watchdog|party|tank|house)$/u.test(keyAt(sheet, head))
  )
    return false;
  // “the head of the delegation”, “the Speaker of the House”
  if (personNouns.has(keyAt(sheet, head)) && keyAt(sheet, head + 1) === 'of') return false;
  return seldomNouns.has(keyAt(sheet, head));
}

/** Why the noun phrase is an actor, or `null` where it is likelier not. */
function ruleFor(sheet: Sheet, phrase: NounPhrase): string | null {
  const key = keyAt(sheet, phrase.head);
  if (phrase.determiner === 'generic' || isIdiom(sheet, phrase)) return null;
  const isMany = peopleNouns.has(key) && phrase.determiner === 'none' && phrase.from < phrase.head;
  if (bodyNouns.has(key) && !isMany) return bodyRule(sheet, phrase, key);
  if (personNouns.has(key)) return personRule(sheet, phrase, key);
  if (peopleNouns.has(key)) return peopleRule(sheet, phrase, key);
  if (bodiesNouns.has(key)) return bodiesRule(sheet, phrase, key);
  if (looksLikePeople(key) && phraseActs(sheet, phrase)) return 'a word that ends like one for people';
  return null;
}

function personRule(sheet: Sheet, phrase: NounPhrase, key: string): string | null {
  const { head, determiner } = phrase;
  const acts = phraseActs(sheet, phrase);
  if (namesSomebody(sheet, head) || leadsToNameAfterOf(sheet, head)) return null;
  switch (determiner) {
    case 'definite':
      if (isSeldom(sheet, phrase) && !acts) return null;
      return 'a description of a person';
    case 'possessive':
      if (kinNouns.has(key)) return 'somebody’s relative or friend';
      if (isSeldom(sheet, phrase) && !acts) return null;
      return acts || isOffice.test(key) ? 'a description of a person with whose it is' : null;
    case 'indefinite':
      if (key === 'source') return acts && phrase.from < head ? 'a person who says or does something' : null;
      return !isSeldom(sheet, phrase) &&
        (acts || startsSentence(sheet, phrase) || speaksFor(sheet, phrase) || isPresented(sheet, phrase))
        ? 'a person who says or does something'
        : null;
    case 'none':
      // “PM dismisses reports”, “opposition leader wins vote”: a headline leaves the article out.
      return acts && key !== 'source' && !isSeldom(sheet, phrase) ? 'a person who says or does something' : null;
    case 'some':
    case 'generic':
      return null;
  }
}

const isOffice =
  /^(?:leader|president|minister|lawyer|attorney|aide|spokesman|spokeswoman|spokesperson|client|predecessor|successor|ally|mentor|rival|opponent|candidate|ambassador|counterpart|envoy|commissioner|commander|governor|mayor|king|queen|emir|premier|chancellor|secretary|chief|head|director|chairman|chairwoman|chairperson|ceo|boss|diplomat|negotiator|prosecutor|ruler|coach|captain|manager|founder|speaker|deputy|adviser|advisor|monarch|pontiff|pm|justice|judge)$/u;

function bodyRule(sheet: Sheet, phrase: NounPhrase, key: string): string | null {
  const { head, determiner } = phrase;
  const acts = phraseActs(sheet, phrase);
  if (namesSomebody(sheet, head) === 'directly') return null;
  if (key === 'party' && (determiner === 'possessive' || determiner === 'definite')) return 'a body with whose it is';
  if (key === 'community' && keyAt(sheet, head - 1) === 'international') return 'the states of the world';
  if (isSeldom(sheet, phrase))
    return acts && (determiner === 'definite' || (determiner === 'possessive' && key === 'office'))
      ? 'a description of a body that acts'
      : null;
  switch (determiner) {
    case 'definite':
      return 'a description of an actor named before';
    case 'possessive':
      return acts || !ownThings.has(key) ? 'a body with whose it is' : null;
    case 'indefinite':
      return acts || startsSentence(sheet, phrase) || isDealtWith(sheet, phrase)
        ? 'a body that says or does something'
        : null;
    case 'none':
      return acts && followsNoCapital(sheet, phrase) ? 'a body that says or does something' : null;
    case 'some':
    case 'generic':
      return null;
  }
}

/** Of somebody, they are rather things than actors: “its final mission”, “their family business”. */
const ownThings = new Set(
  'mission business management administration board court family institution household opposition management daily group'.split(
    ' ',
  ),
);

function peopleRule(sheet: Sheet, phrase: NounPhrase, key: string): string | null {
  const { determiner } = phrase;
  const acts = phraseActs(sheet, phrase);
  const token = sheet.tokens[phrase.head];
  if (token?.capital === true && namesSomebody(sheet, phrase.head) === 'directly') return null;
  const told = /^(?:from|at|who)$/u.test(keyAt(sheet, phrase.head + 1)) && startsSentence(sheet, phrase);
  if (isSeldom(sheet, phrase) && determiner !== 'definite' && !acts && !told) return null;
  if (vagueNouns.has(key) && !(phrase.from < phrase.head && /^(?:sources|figures|powers)$/u.test(key)))
    return vagueRule(sheet, phrase, key);
  switch (determiner) {
    case 'definite':
      return 'a group that acts or speaks';
    case 'none':
      // “expecting twins”, “to bring relatives”
      return acts || !/^(?:twins|relatives|siblings|cousins)$/u.test(key) ? 'a group that acts or speaks' : null;
    case 'possessive':
      return acts || !kinNouns.has(key.replace(/s$/u, '')) ? 'a group with whose it is' : null;
    case 'some':
      return 'several people';
    case 'indefinite':
      return 'a group that acts or speaks';
    case 'generic':
      return null;
  }
}

const loudVerbs = new Set(
  'said say saying told tell protested marched rallied demonstrated complained gathered signed testified chanted shouted thought think argue argued believe believed feared wearing armed demanded demand'.split(
    ' ',
  ),
);

/** “The people said”, “people with knowledge of the plan”, “armed men”: people in general only where they speak or act. */
function vagueRule(sheet: Sheet, { from, head, determiner }: NounPhrase, key: string): string | null {
  const next = sheet.tokens[head + 1];
  const auxiliary = next?.gap === ' ' && /^(?:have|had|also|who|were|are)$/u.test(next.key) ? 1 : 0;
  const verb = sheet.tokens[head + 1 + auxiliary];
  const begins = sheet.tokens[from]?.startsSentence === true && /^(?:neighbou?rs|friends)$/u.test(key);
  if (verb?.gap === ' ' && (loudVerbs.has(verb.key) || (begins && /ed$/u.test(verb.key))))
    return 'people who speak or act';
  if (next?.gap === ' ' && key === 'people' && /^(?:familiar|briefed|close)$/u.test(next.key)) return 'people who know';
  if (next?.gap === ' ' && next.key === 'with' && /^(?:direct|knowledge)$/u.test(keyAt(sheet, head + 2)))
    return 'people who know';
  if (from < head && /^(?:men|women)$/u.test(key) && /^(?:armed|masked|uniformed)$/u.test(keyAt(sheet, head - 1)))
    return 'a group that acts or speaks';
  // “The sources” after “government sources said”, “the two men”: who has been spoken of.
  // “four men were charged”, “he and seven others had left”
  if (
    determiner === 'some' &&
    /^(?:men|women|others)$/u.test(key) &&
    phraseActs(sheet, { from, head, determiner: 'definite' })
  )
    return 'several people';
  const spokenOf = determiner === 'definite' && sheet.tokens[head]?.possessive === false;
  return spokenOf && /^(?:sources|men|women|children|boys|girls|teenagers|passengers|victims)$/u.test(key)
    ? 'a group that acts or speaks'
    : null;
}

function bodiesRule(sheet: Sheet, phrase: NounPhrase, key: string): string | null {
  const acts = phraseActs(sheet, phrase);
  switch (phrase.determiner) {
    case 'definite':
      return 'several bodies named before';
    case 'none':
    case 'some':
      return acts ||
        (!isSeldom(sheet, phrase) && key !== 'missions') ||
        (key === 'parties' && phrase.from < phrase.head)
        ? 'bodies that act or speak'
        : null;
    case 'possessive':
    case 'indefinite':
    case 'generic':
      return null;
  }
}

/** “met with a group”, “will set up a committee”, “join a protest movement”. */
function isDealtWith(sheet: Sheet, { from }: NounPhrase): boolean {
  return /^(?:up|with|join|joined|joining|visit|visited|met|meet|created|ordered|sent|founded|formed|telling)$/u.test(
    keyAt(sheet, from - 2),
  );
}

/** “the president of the region, Name Surname”, “Secretary General of the organization Name Surname”. */
function leadsToNameAfterOf(sheet: Sheet, head: number): boolean {
  if (!/^(?:of|for|at|in)$/u.test(keyAt(sheet, head + 1))) return false;
  for (let at = head + 2; at < head + 8; at += 1) {
    const token = sheet.tokens[at];
    if (!token || !/^,?\s$/u.test(token.gap) || actingVerbs.has(token.key)) return false;
    if (at > head + 2 && sheet.taken[at]?.entities[0]?.entityKind === 'person') return true;
  }
  return false;
}

/** “an analyst at Zorbline told …”, but not “Ella Murtabwe, an analyst at Zorbline”. */
function speaksFor(sheet: Sheet, { from, head }: NounPhrase): boolean {
  const named = sheet.taken[from - 2]?.entities[0]?.entityKind === 'person';
  if ((sheet.tokens[from - 1]?.gap !== ' ' && named) || !/^(?:at|for|with)$/u.test(keyAt(sheet, head + 1)))
    return false;
  const whom = keyAt(sheet, head + 2) === 'the' ? head + 3 : head + 2;
  return sheet.tokens[whom]?.capital === true;
}

/** “Li Anming, a researcher with …”, “said Ella Murtabwe, a shopkeeper”. */
function isPresented(sheet: Sheet, { from, head }: NounPhrase): boolean {
  const named = sheet.taken[from - 2]?.entities[0]?.entityKind === 'person';
  if (!named || sheet.tokens[from - 1]?.gap !== ', ' || kinNouns.has(keyAt(sheet, head))) return false;
  const speaksForSome =
    /^(?:spokesman|spokeswoman|spokesperson|official|researcher|analyst|adviser|advisor)$/u.test(keyAt(sheet, head)) &&
    /^(?:for|with|at|from|in|of)$/u.test(keyAt(sheet, head + 1));
  return speaksForSome || /^[.”"]/u.test(sheet.tokens[head + 1]?.gap ?? '.');
}

function startsSentence(sheet: Sheet, { from, determiner }: NounPhrase): boolean {
  const first = sheet.tokens[determiner === 'none' ? from : from - 1];
  return first?.startsSentence === true;
}

function followsNoCapital(sheet: Sheet, { from }: NounPhrase): boolean {
  const first = sheet.tokens[from];
  const before = sheet.tokens[from - 1];
  return !(before?.capital === true && first !== undefined && /^[ -]$/u.test(first.gap));
}
