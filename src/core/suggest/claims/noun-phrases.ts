/** Who speaks: the actor inside a noun phrase, without titles, articles and what hangs on it. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import type { TextSpan } from '#core/text/span';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const determiners = words(
  'the a an this that these those its his her their our my your some many several most all both each one two three four five another other any no every few more',
);
export const pronouns = words('he she they it we i you who which him her them');
export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would can could may might must should shall won't wouldn't can't couldn't hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't",
);
export const prepositions = words(
  'of in on at by for from with to into about after before during over under against among between within without through as per via despite following amid since until upon near outside inside across behind regarding concerning',
);
export const adverbs = words(
  'also later earlier then now again once still even just only already recently previously repeatedly however meanwhile instead simply publicly privately separately yesterday today tonight monday tuesday wednesday thursday friday saturday sunday afterward afterwards too first further furthermore nevertheless therefore thus so far always often never long not consistently here there soon since rather thereafter shortly repeatedly afterward recently though',
);
const titles = words(
  'president minister secretary general chancellor mr mrs ms dr gov sen rep senator governor judge justice administrator ambassador commissioner chief director chairman chairwoman chair ceo cfo spokesman spokeswoman spokesperson leader professor prof king queen prince princess pope sir lord lady colonel col gen lt capt captain mayor coordinator undersecretary deputy adviser advisor premier pm congressman congresswoman congressmember speaker envoy officer founder sheriff sergeant sgt detective attorney lawyer analyst economist prosecutor candidate coach manager head under-secretary economist scientist researcher author activist journalist reporter correspondent mp mps mep td',
);
const joints = words('of for the de la del van von bin al der den and du');

/** A form that only a clause's own verb has. */
const finite =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|said|says|went|came|became|got|took|made|left|fell|rose|saw|knew|met|held|lost|won|began|kept|gave|found|felt|put|paid|sent|sold|bought|spent|led|grew|ran|hit|set|cut|wants|needs|remains|seems|appears|means|deserves|plans|continues|believes|faces)$|n't$|^(?:it|he|she|that|there|they|we|you|i)'(?:s|re|ve|ll|d|m)$/u;

export function isFinite(word: string): boolean {
  return finite.test(word);
}

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || /[^aeiou]ly$/u.test(word) || word.endsWith('ily') || word.endsWith('ally');
}

/** The actors of a noun phrase, one for each part of a coordination. */
export function actorsIn(phrase: readonly ClaimToken[]): readonly TextSpan[] {
  const parts: ClaimToken[][] = [[]];
  phrase.forEach((token, index) => {
    const next = phrase[index + 1];
    const before = phrase[index - 1];
    const isOneNoun =
      phrase.at(-1)?.isCapital === false && before?.isCapital === true && index < 3 && next?.isCapital === true;
    const joins =
      !isOneNoun && (token.word === 'and' || token.word === '&' || (token.word === 'as' && next?.word === 'well'));
    if (joins && next && before && isNameLike(next) && (before.isCapital || !next.isCapital)) parts.push([]);
    else if (token.gap.includes(',') && index > 0 && isListItem(phrase, index)) parts.push([token]);
    else parts.at(-1)?.push(token);
  });
  return parts.flatMap((part) => {
    const actor = actorOf(part);
    return actor ? [actor] : [];
  });
}

function isNameLike(token: ClaimToken): boolean {
  return token.isCapital || determiners.has(token.word);
}

function isListItem(phrase: readonly ClaimToken[], index: number): boolean {
  const token = phrase[index];
  return token !== undefined && token.isCapital && phrase.slice(index).some(({ word }) => word === 'and');
}

function actorOf(part: readonly ClaimToken[]): TextSpan | null {
  const start = part.findIndex(
    ({ word, isCapital }) => !determiners.has(word) && !isAdverb(word) && (isCapital || !/[a-z]{2}ed$/u.test(word)),
  );
  const rest = start < 0 ? [] : part.slice(start);
  const head = headOf(rest);
  const first = head[0];
  const last = head.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function headOf(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const stop = tokens.findIndex((token, index) => index > 0 && (endsHead(tokens, index) || token.gap.includes(',')));
  const head = stop < 0 ? tokens : tokens.slice(0, stop);
  const name = lastName(head);
  if (name.length === 0) return withoutTail(head);
  const title = name.findLastIndex(({ word }) => titles.has(word.replace(/\.$/u, '')));
  const bare = withoutOffice(title >= 0 && title + 1 < name.length ? name.slice(title + 1) : name);
  const lastHead = head.at(-1);
  // "Zambian officials": the noun is the actor, the adjective only says which.
  if (lastHead && !lastHead.isCapital && lastHead !== bare.at(-1)) return withoutTail(head);
  return bare;
}

/** `of Washington Chris Gregoire` after a title: the name is at the end. */
function withoutOffice(name: readonly ClaimToken[]): readonly ClaimToken[] {
  const first = name[0];
  if (!first || !prepositions.has(first.word)) return name;
  const rest = name.slice(1).filter(({ isCapital }) => isCapital);
  return rest.length > 2 ? rest.slice(-2) : rest;
}

function endsHead(tokens: readonly ClaimToken[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (token.word === 'who' || token.word === 'which' || token.word === 'that' || token.word === 'whose') return true;
  if (/[a-z]{3}ing$/u.test(token.word) && !token.isCapital && !determiners.has(tokens[index - 1]?.word ?? ''))
    return true;
  const next = tokens[index + 1];
  if (token.word === 'such' && next?.word === 'as') return true;
  if (!prepositions.has(token.word)) return false;
  // "Ana Lund of the Harbour Trust": two names before "of" are a person, one is a body.
  if (token.word === 'of' && next?.word === 'the' && isPersonal(tokens.slice(0, index))) return true;
  const isPartOfName = joints.has(token.word) && tokens[index - 1]?.isCapital === true && next !== undefined;
  return !(isPartOfName && (next.isCapital || next.word === 'the'));
}

const offices =
  /^(?:ministry|department|bureau|office|bank|council|court|house|chamber|republic|kingdom|union|federation|church|organi[sz]ation|league|board|university|institute|islands?|association|commission|committee|government|army|party|state|states|parliament|society|bishop|archbishop|defen[cs]e|affairs|justice)$/u;

function isPersonal(tokens: readonly ClaimToken[]): boolean {
  const names = tokens.slice(-2);
  return (
    names.length === 2 &&
    names.every(
      ({ isCapital, word, isPossessive }) => isCapital && !isPossessive && !titles.has(word) && !offices.test(word),
    )
  );
}

function lastName(head: readonly ClaimToken[]): readonly ClaimToken[] {
  const end = head.findLastIndex(({ isCapital }) => isCapital);
  if (end < 0) return [];
  let start = end;
  while (start > 0) {
    const before = head[start - 1];
    const isJoint = before !== undefined && joints.has(before.word) && head[start - 2]?.isCapital === true;
    const crossesOwner = before?.isPossessive === true;
    if (!before || crossesOwner || !(before.isCapital || isJoint)) break;
    start -= 1;
  }
  return head.slice(start, end + 1);
}

function withoutTail(head: readonly ClaimToken[]): readonly ClaimToken[] {
  const owner = head.findLastIndex(({ isPossessive }) => isPossessive);
  return owner >= 0 && owner + 1 < head.length ? head.slice(owner + 1) : head;
}
