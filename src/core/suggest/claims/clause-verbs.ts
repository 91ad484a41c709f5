/** Verbs of a clause that no list of auxiliaries has: `the agenda gives the parties`, `voters want change`. */
import type { ClaimToken } from '#core/suggest/claims/claim-token';
import { determiners, isAdverb, prepositions } from '#core/suggest/claims/noun-phrases';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Past forms that do not end in -ed. */
const pasts = words(
  'rose drew broke brought bought built caught chose cost drove ate fed fought fled flew forgot froze heard hid hurt knew laid lay lent let meant overcame overthrew read rode sank sat sang shook shot shut slept spoke spread stole stood struck swam swept taught threw told understood undertook woke wore withdrew wrote drank dug',
);
/** Present forms that are hardly ever nouns. */
const presents = words(
  'allows applies belongs brings comes contains covers creates deserves depends exists falls feels follows gets gives goes grows helps holds hurts ignores includes involves keeps knows lacks lasts lets lives loses makes opposes owes owns pays poses prefers prevents proves provides puts refuses rejects remains represents requires respects runs seeks sees sends serves shows sits sounds speaks stands strengthens suffers supports takes tells thinks threatens tries understands undermines uses violates wins works',
);
/** Base forms that stand after a plural without being nouns. */
const bases = words(
  'want go have get see know deserve believe think keep seek try mean leave lose live die become continue agree remain expect',
);
/** Base forms that may be nouns, but not before a determiner. */
const likelyBases = words(
  'need support fear face oppose make take give use pay run like love say hope help hold lack feel show tell bring',
);
const objects = words('me him them us it to');

/** Whether the token is the verb of a clause that began at `from`. */
export function isClauseVerb(tokens: readonly ClaimToken[], from: number, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || index === from || token.gap !== '' || before.speech || before.isPossessive) return false;
  if (determiners.has(before.word) || prepositions.has(before.word)) return false;
  // “If he says yes, the deal goes ahead”: another clause.
  if (tokens.slice(from + 1, index).some(({ gap }) => gap.includes(','))) return false;
  if (pasts.has(token.word) || presents.has(token.word)) return true;
  const isPlural = /[^s'u]s$|^(?:people|police|children|women|men)$/u.test(before.word);
  if (isPlural && bases.has(token.word)) return true;
  const next = tokens[index + 1];
  if (!next || next.speech || next.gap !== '' || !(determiners.has(next.word) || objects.has(next.word))) return false;
  if (isPlural) return likelyBases.has(token.word);
  return /[a-z]{2}[^s'u]s$/u.test(token.word) && !prepositions.has(token.word) && !isAdverb(token.word);
}
