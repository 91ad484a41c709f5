import { keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import { functionWords, titles } from '#core/suggest/actors/word-lists';

/**
 * Who wrote, sent or photographed the article: “By Ella Murtabwe”, “GENEVA (Reuters) —”, “Photograph: Jan Vorhal”. They
 * do nothing in it: their words are taken for nobody, so that no other rule finds them there.
 */
export function findCredits(sheet: Sheet): void {
  sheet.tokens.forEach(({ startsLine }, at) => {
    if (startsLine) creditLine(sheet, at);
    agencyOfDateline(sheet, at);
    pictureCredit(sheet, at);
  });
}

function skip(sheet: Sheet, from: number, to: number): void {
  if (to > from) take(sheet, { from, to, entities: [], rule: '' });
}

/** “By Ella Murtabwe and Dol Hamreck”, “/ CBS News”, “Jan Vorhal POLITICAL EDITOR”: a line of capitals. */
function creditLine(sheet: Sheet, start: number): void {
  const first = sheet.tokens[start];
  if (!first) return;
  let end = start + 1;
  const limit = start + 12;
  while (end < limit && sheet.tokens[end]?.startsLine === false && !/[|•]/u.test(sheet.tokens[end]?.gap ?? ''))
    end += 1;
  const next = sheet.tokens[end];
  // A longer line is a sentence.
  if (next && !next.startsLine && !/[|•]/u.test(next.gap)) return;
  const words = sheet.tokens.slice(start + 1, end);
  const named = words.length > 0 && words.every(({ capital, key }) => capital || linking.test(key));
  if (!named || words.some(({ gap }) => /[.:;!?“”"]\s/u.test(gap.replace(/^\.\s/u, '')))) return;
  const isBy = first.key === 'by' && first.gap !== ' ';
  const isSlash = /[/–—]\s?$/u.test(first.gap) && first.capital && words.length < 5;
  const isJob = first.capital && words.length > 1 && words.length < 7 && jobs.test(words.at(-1)?.key ?? '');
  if (isBy || isSlash || isJob) skip(sheet, start, end);
}

const linking = /^(?:and|in|at|for|of|the|de|da|van|von|bin|al|el|\d+)$/u;
const jobs = /^(?:editor|correspondent|reporter|writer|columnist)$/u;

/** “GENEVA, 4 July (Reuters) —”, “(Zubrov News) - ”. */
function agencyOfDateline(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  if (!token?.capital || !token.gap.endsWith('(')) return;
  let end = at + 1;
  while (end < at + 4 && sheet.tokens[end]?.gap === ' ') end += 1;
  if (!/^\)\s*(?:[-–—_:]|$)/u.test(sheet.tokens[end]?.gap ?? '')) return;
  for (let back = at; back > at - 9 && back >= 0; back -= 1) {
    const word = sheet.tokens[back];
    if (!word || (back < at && !word.capital && !/^\d/u.test(word.text))) return;
    if (word.startsLine) {
      if (back === at || word.acronym) skip(sheet, at, end);
      return;
    }
  }
}

const slashedCredit = /^(?:REUTERS|AP|AFP|EPA|EFE|PA|Photo|Image|Images|Getty|Pool|X|Handout)\/\p{Lu}/u;
const labels = new Set('photo photos photograph photographs picture pictures image images credit file'.split(' '));

/** “Photograph: Jan Vorhal”, “AP Photo/Jan Vorhal”, “REUTERS/Jan Vorhal”. */
function pictureCredit(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  if (!token) return;
  const slashed = token.text.includes('/') && slashedCredit.test(token.text);
  const labelled = labels.has(token.key);
  if (!slashed && !labelled) return;
  const label = labelled && /^: $/u.test(sheet.tokens[at + 1]?.gap ?? '');
  const by = labelled && keyAt(sheet, at + 1) === 'by' && sheet.tokens[at + 2]?.capital === true;
  if (!slashed && !label && !by) return;
  const from = slashed ? at : by ? at + 2 : at + 1;
  let end = from;
  while (end < from + 6 && isCredited(sheet, end, from)) end += 1;
  const after = sheet.tokens[end];
  // “Photo: Murtabwe leaves the court”, “Photo: President Murtabwe” are captions.
  if (after && (!/^\s*[.)\]|/]|\n/u.test(after.gap) || (after.gap === ' ' && titles.has(after.key)))) return;
  const agency = slashed && sheet.tokens[at - 1]?.acronym === true && token.gap === ' ' ? at - 1 : from;
  skip(sheet, agency, end);
}

function isCredited(sheet: Sheet, at: number, from: number): boolean {
  const token = sheet.tokens[at];
  if (!token?.capital || ((functionWords.has(token.key) || titles.has(token.key)) && !token.acronym)) return false;
  return at === from || /^(?:[ /-]|, |\. )$/u.test(token.gap);
}
