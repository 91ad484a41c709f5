import type { DocumentRecord } from '#core/model/records';
import type { KnownEntity, SuggestSource } from '#core/suggest/suggestion';

/** What the assistant is given of a document. */
export function suggestSourceOf(
  { language, date, regions }: DocumentRecord,
  text: string,
  entities: readonly KnownEntity[],
): SuggestSource {
  return { text, language, date, regions, entities };
}
