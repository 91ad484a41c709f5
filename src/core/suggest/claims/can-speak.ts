/** Whether words that stand where a speaker stands are somebody: a name, a person, a group or a body. */
import { isHumanNoun } from '#core/suggest/actors/noun-phrase';
import { looksLikePeople } from '#core/suggest/actors/human-nouns';
import { pronouns } from '#core/suggest/claims/noun-phrases';
import type { TextSpan } from '#core/text/span';

/** Places that speak for those who live there, and words for people that are no nouns of their own. */
const others =
  /^(?:towns?|villages?|districts?|regions?|provinces?|neighbou?rhoods?|embass(?:y|ies)|consulates?|capitals?|one|ones|two|three|four|some|many|most|others?|all|both|several|few|none|nobody|somebody|someone|everyone|everybody|anyone|anybody|accused|elderly|unemployed|poor|rich|young)$/u;

/** `suspension` in `Shortly after the suspension, trump announced` is none. */
export function canSpeak(text: string, { start, end }: TextSpan): boolean {
  const words = text.slice(start, end).replace(/['’]s?$/u, '');
  if (/\p{Lu}|\p{N}/u.test(words) || !/\p{Ll}/u.test(words)) return true;
  // The head decides (`police report`), or what stands before what hangs on it (`officials briefed on the matter`).
  const all = words.split(/[\s-]+/u);
  const isSomebody = (word: string) =>
    isHumanNoun(word) || looksLikePeople(word) || pronouns.has(word) || others.test(word);
  const last = all.at(-1) ?? '';
  if (isNameElsewhere(text, last)) return true;
  return isSomebody(last) || all.slice(0, -1).some((word) => isHumanNoun(word) && /s$|^people$/u.test(word));
}

/** `macron said`, where the text has `Mr Macron`: a name in small letters. */
function isNameElsewhere(text: string, word: string): boolean {
  const name = word.slice(0, 1).toUpperCase() + word.slice(1);
  // Not at the start of a sentence, where any word has a capital.
  for (let at = text.indexOf(` ${name}`); at > 0; at = text.indexOf(` ${name}`, at + 1)) {
    if (/[\p{L},]/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1 + name.length))) return true;
  }
  return false;
}
