import { isNameLike } from '#core/entities/is-name-like';
import type { NamedClaimant } from '#core/commands/suggested-claimants';
import type { Id } from '#core/model/records';
import type { EntityGuess, Suggestion } from '#core/suggest/suggestion';
import { makeQuote } from '#core/text/anchor';
import { entityRowsOf } from '#renderer/parts/use-entity-rows.ts';
import { resolveName } from '#renderer/state/name-index.ts';
import type { ProjectSession } from '#services/project-session';

/** Who is meant by words that are not tagged yet; `null` where that is not settled, such as by “the president”. */
export function guessFor(
  session: ProjectSession,
  documentId: Id,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): EntityGuess | null {
  const quote = text.slice(start, end);
  const exact = resolveName(session, quote);
  if (exact !== undefined) {
    const { id, name, entityKind, country } = exact;
    return { id, name, entityKind, country, rule: 'called so' };
  }
  const mention = { documentId, start, end, ...makeQuote(text, start, end) };
  const [first] = entityRowsOf(session, { annotation: mention, mayCreate: true }, '');
  if (first?.kind === 'new') return isNameLike(quote) || first.guess.entityKind !== '' ? first.guess : null;
  if (first === undefined || !isNameLike(quote)) return null;
  const { id, name, entityKind, country } = first.entity;
  return { id, name, entityKind, country, rule: first.why };
}

/** Whom the words of a claim's claimants stand for: what accepting the claim tags along with it. */
export function namedClaimants(
  session: ProjectSession,
  documentId: Id,
  suggestion: Suggestion,
): readonly NamedClaimant[] {
  const text = session.text(documentId);
  if (suggestion.tag !== 'claim' || text === undefined) return [];
  return suggestion.claimants.flatMap((target) => {
    if (target.kind !== 'span') return [];
    const { start, end } = target;
    return [{ start, end, entity: guessFor(session, documentId, text, target) }];
  });
}
