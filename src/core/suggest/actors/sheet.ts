import type { GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import type { EntityGuess } from '#core/suggest/suggestion';
import type { Token } from '#core/suggest/actors/token';

/** An actor found in the words `from` to `to` (past the last). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly EntityGuess[];
  readonly rule: string;
}

/** The words of a text and what has been found among them: the rules run one after the other over it. */
export interface Sheet {
  readonly tokens: readonly Token[];
  /** Names of the gazetteer and the project, longest first, by their first word. */
  readonly known: ReadonlyMap<number, KnownName>;
  /** For each word the mention that has taken it. */
  readonly taken: (Mention | undefined)[];
}

/** A stretch of words that the gazetteer or the project knows. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly GazetteerEntry[];
  /** Guesses from the project's own entities; they go before. */
  readonly own: readonly EntityGuess[];
}

/** Takes the words for a mention unless one of them is taken already. */
export function take(sheet: Sheet, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to; at += 1) if (sheet.taken[at]) return false;
  for (let at = mention.from; at < mention.to; at += 1) sheet.taken[at] = mention;
  return true;
}

/** Whether the two neighbouring words belong to one name as far as what stands between them tells. */
export function joined(left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || (left.possessive && !isOfMembers(left, right))) return false;
  if (right.gap === ' ' || right.gap === '\u00a0' || right.gap === '-' || right.gap === '‑') return true;
  return /^\.\s$/u.test(right.gap) && left.text.length === 1 && left.capital;
}

/** “People’s” in “European People’s Party”: a possessive within a name. */
function isOfMembers(left: Token, right: Token): boolean {
  return left.capital && right.capital && !left.inHeadline && members.test(left.key);
}

const members =
  /^(?:people|peoples|women|womens|men|children|workers|teachers|students|farmers|miners|writers|lawyers|doctors|nurses|citizens|veterans|soldiers|parents|pensioners|consumers|players|traders|bankers|employers|journalists|editors|publishers|governors|mayors|ministers|mothers|patients|drivers|pilots|physicians|employees|friends|young)$/u;

export function guessFrom(entry: GazetteerEntry, rule: string): EntityGuess {
  return { id: null, name: entry.name, entityKind: entry.entityKind, country: entry.country, rule };
}

/** A lower-case copy of the word at an offset, or empty. */
export function keyAt(sheet: Sheet, at: number): string {
  return sheet.tokens[at]?.key ?? '';
}

/** Whether the word follows the one before in the same sentence, with at most a comma or quotation mark between. */
export function sameSentence(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return token !== undefined && !token.startsLine && !/[.!?;:]\s|\n/u.test(token.gap);
}

/** The words as a name, with single spaces and their hyphens. */
export function nameOf(sheet: Sheet, from: number, to: number): string {
  return sheet.tokens
    .slice(from, to)
    .map(({ text, gap, possessive }, index, words) => {
      const ending = possessive && index < words.length - 1 ? (/s$/u.test(text) ? "'" : "'s") : '';
      return `${index === 0 ? '' : gap === '-' ? '-' : ' '}${text}${ending}`;
    })
    .join('');
}
