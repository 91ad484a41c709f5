/**
 * Actors in news English, by rules and a gazetteer: organisations, people, countries that act, and groups that speak.
 * The project's own entities go before the gazetteer. Runs in time that grows with the text; no clock, no chance.
 */
import { findBodies } from '#core/suggest/actors/find-bodies';
import { findCourts } from '#core/suggest/actors/find-courts';
import { findCredits } from '#core/suggest/actors/find-credits';
import { findDescriptions } from '#core/suggest/actors/find-descriptions';
import { findKnown } from '#core/suggest/actors/find-known';
import { findNames } from '#core/suggest/actors/find-names';
import { findPeople } from '#core/suggest/actors/find-people';
import { findShortNames } from '#core/suggest/actors/find-short-names';
import { settleNames } from '#core/suggest/actors/settle-names';
import { findSpeakers } from '#core/suggest/actors/find-speakers';
import { findStates } from '#core/suggest/actors/find-states';
import { findUnnamed } from '#core/suggest/actors/find-unnamed';
import type { Mention, Sheet } from '#core/suggest/actors/sheet';
import { tokenise } from '#core/suggest/actors/token';
import type { ActorSuggestion, EntityGuess, SuggestSource } from '#core/suggest/suggestion';
import { snapToGraphemes } from '#core/text/graphemes';

/** Mentions in the order of the text, without overlap, outside what is not article text. */
export function suggestActors(source: SuggestSource): readonly ActorSuggestion[] {
  const tokens = tokenise(articleText(source));
  const sheet: Sheet = {
    tokens,
    known: findKnown(tokens, source.entities),
    taken: Array.from({ length: tokens.length }),
  };
  findCredits(sheet);
  findCourts(sheet);
  findBodies(sheet);
  findPeople(sheet);
  findStates(sheet);
  findSpeakers(sheet);
  findNames(sheet);
  findShortNames(sheet);
  settleNames(sheet);
  findUnnamed(sheet);
  findDescriptions(sheet);
  return inOrder(sheet).flatMap((mention) => toSuggestion(source.text, sheet, mention));
}

/** The text with what is not article text as empty lines, so that offsets stay and nothing is found there. */
function articleText({ text, regions }: SuggestSource): string {
  let article = text;
  for (const { start, end, role } of regions) {
    if (role === 'article' || end <= start) continue;
    const from = Math.max(0, start);
    const to = Math.min(text.length, end);
    if (to > from) article = article.slice(0, from) + '\n'.repeat(to - from) + article.slice(to);
  }
  return article;
}

function inOrder({ taken }: Sheet): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const mention of taken) if (mention && mention !== mentions.at(-1)) mentions.push(mention);
  return mentions;
}

function toSuggestion(text: string, { tokens }: Sheet, mention: Mention): readonly ActorSuggestion[] {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last || mention.entities.length === 0) return [];
  // The dot of “Corp.” belongs to the name.
  const dot =
    /^(?:corp|inc|co|ltd|jr|sr|bros)$/u.test(last.key) && text.charAt(last.end) === '.' && last.capital ? 1 : 0;
  const { start, end } = snapToGraphemes(text, { start: first.start, end: last.end + dot });
  const entities = mention.entities.filter(
    (guess, index, all) => all.findIndex(({ id, name }) => id === guess.id && name === guess.name) === index,
  );
  return [{ tag: 'actor', start, end, entities: entities.map((guess) => withDot(text, guess)), rule: mention.rule }];
}

/** “Great Lakes Axle Corp.” where the text writes it with its dot. */
function withDot(text: string, guess: EntityGuess): EntityGuess {
  const dotted = `${guess.name}.`;
  const abbreviated = guess.id === null && /\b(?:Corp|Inc|Co|Ltd|Bros)$/u.test(guess.name);
  return abbreviated && text.includes(dotted) ? { ...guess, name: dotted } : guess;
}
