import { foldName } from '#core/entities/fold-name';
import type { Id } from '#core/model/records';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import { settleGuesses } from '#core/suggest/settle-guesses';
import type { Suggestion } from '#core/suggest/suggestion';
import type { TextSpan } from '#core/text/span';
import type { ProjectSession } from '#services/project-session';
import { nameIndexOf } from '#renderer/state/name-index.ts';
import { openProposals } from '#renderer/state/region-proposals.ts';
import type { LiveSuggestions } from '#renderer/state/suggestions.ts';

/** What is accepted together with a suggestion. */
export interface AlikeSuggestions {
  /** This one first; with the actor that was chosen and no other. */
  readonly suggestions: readonly Suggestion[];
  /** How many more there are in what is probably not article text: these are left for those who judge it. */
  readonly leftOut: number;
}

/** Open suggestions of the document that stand for the same actor; only itself for other tags. */
export function alikeSuggestions(
  session: ProjectSession,
  live: LiveSuggestions,
  documentId: Id,
  open: OpenSuggestion,
  choice: number,
): AlikeSuggestions {
  const document = session.view.document(documentId);
  const text = session.text(documentId);
  const doubtful = document === undefined || text === undefined ? [] : openProposals(document, text);
  const settle = (suggestion: Suggestion) => settleGuesses(suggestion, nameIndexOf(session));
  return pickAlike({ open, choice, all: live.open().all(), settle, doubtful });
}

interface Question {
  readonly open: OpenSuggestion;
  readonly choice: number;
  readonly all: readonly OpenSuggestion[];
  readonly settle: (suggestion: Suggestion) => Suggestion;
  readonly doubtful: readonly TextSpan[];
}

export function pickAlike({ open, choice, all, settle, doubtful }: Question): AlikeSuggestions {
  const own = settle(open.suggestion);
  const guess = own.tag === 'actor' ? (own.entities[choice] ?? own.entities[0]) : undefined;
  const raw = all.find(({ id }) => id === open.id)?.suggestion ?? open.suggestion;
  if (guess === undefined || raw.tag !== 'actor') return { suggestions: [own], leftOut: 0 };
  // Only the names of this one are looked up: looking up those of all others would be felt.
  const wanted = new Set([foldName(guess.name)]);
  for (const each of raw.entities) {
    const [settled] = namesOf(settle({ ...raw, entities: [each] }));
    if (settled === foldName(guess.name)) wanted.add(foldName(each.name));
  }
  const others = all.filter(({ id, suggestion }) => id !== open.id && wanted.has(namesOf(suggestion)[0] ?? ''));
  const kept = others.filter(({ start, end }) => !doubtful.some((span) => span.start < end && start < span.end));
  const withGuess = (one: Suggestion): Suggestion => (one.tag === 'actor' ? { ...one, entities: [guess] } : one);
  return {
    suggestions: [own, ...kept.map(({ suggestion }) => suggestion)].map(withGuess),
    leftOut: others.length - kept.length,
  };
}

function namesOf(suggestion: Suggestion): readonly string[] {
  return suggestion.tag === 'actor' ? suggestion.entities.map(({ name }) => foldName(name)) : [];
}
