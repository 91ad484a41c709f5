import { entityAttributeOf } from '#core/codebook/definitions';
import { indexCodePoints } from '#core/formats/corpus/code-point-index';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { AnnotationRecord, AttributeValue, DocumentRecord, Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { isArticleText } from '#core/regions/region-at';
import type { ScoredDocument, ScoredTag } from '#core/suggest/score-suggestions';
import type { ReadSuggestion } from './read-suggestions.ts';

export interface Gold {
  readonly documents: readonly ScoredDocument[];
  /** What was taken for granted, as sentences. */
  readonly notes: readonly string[];
}

/** Puts gold and suggestions side by side, by the name of the source file. Says as a sentence what does not fit. */
export function collectGold(
  contents: CorpusContents,
  suggestions: readonly ReadSuggestion[],
  coder: string | null,
): Result<Gold, string> {
  const layers = layersOf(contents, coder);
  if (!layers.ok) return layers;
  const notes: string[] = [];
  const names = contents.documents.map(({ source }) => source.name);
  const twice = names.find((name, order) => names.indexOf(name) !== order);
  if (twice !== undefined) return failure(`The gold has two documents from files called ${twice}.`);
  const strangers = new Set(suggestions.map(({ file }) => file).filter((file) => !names.includes(file)));
  if (strangers.size > 0)
    notes.push(`Suggestions of files that the gold has not: ${Array.from(strangers).join(', ')}.`);
  const documents: ScoredDocument[] = [];
  for (const document of contents.documents) {
    const text = contents.texts.get(document.id) ?? '';
    const own = suggestions.filter(({ file }) => file === document.source.name);
    if (own.length === 0) notes.push(`There is no suggestion for ${document.source.name}.`);
    const suggested = toScored(document.source.name, text, own);
    if (!suggested.ok) return suggested;
    const isArticle = (tag: ScoredTag) => isArticleText(document.regions, tag);
    const gold = goldOf(contents, document, layers.value);
    documents.push({ text, gold: gold.filter(isArticle), suggested: suggested.value.filter(isArticle) });
  }
  return success({ documents, notes });
}

/** Ids of the coders whose tags are gold. */
function layersOf({ coders }: CorpusContents, wanted: string | null): Result<ReadonlySet<Id>, string> {
  const people = coders.filter(({ role }) => role !== 'assistant');
  if (wanted === null) return success(new Set(people.map(({ id }) => id)));
  const named = people.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  const [only, ...others] = named;
  if (only === undefined) {
    return failure(`The gold has no coder “${wanted}”. It has: ${people.map(({ name }) => name).join(', ')}.`);
  }
  if (others.length > 0) return failure(`Several coders are called “${wanted}”. Name one by id.`);
  return success(new Set([only.id]));
}

function goldOf(
  { annotations, codebook, entities }: CorpusContents,
  { id }: DocumentRecord,
  layers: ReadonlySet<Id>,
): readonly ScoredTag[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const namesOf = (annotation: AnnotationRecord): readonly string[] => {
    const attribute = entityAttributeOf(codebook, annotation.tag);
    const entity = attribute === undefined ? undefined : byId.get(wordOf(annotation.attributes[attribute.id]));
    return entity === undefined ? [] : [entity.name, ...entity.aliases];
  };
  const seen = new Set<string>();
  return annotations
    .filter(({ documentId, coder, status }) => documentId === id && layers.has(coder) && status === 'confirmed')
    .filter(({ tag, start, end }) => {
      const key = JSON.stringify([tag, start, end]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .map((annotation) => ({
      tag: annotation.tag,
      start: annotation.start,
      end: annotation.end,
      value: wordOf(annotation.attributes['value']),
      modifier: wordOf(annotation.attributes['modifier']),
      entity: namesOf(annotation),
    }));
}

function toScored(
  file: string,
  text: string,
  suggestions: readonly ReadSuggestion[],
): Result<readonly ScoredTag[], string> {
  const points = indexCodePoints(text);
  const scored: ScoredTag[] = [];
  for (const { tag, start: from, end: to, quote, value, modifier, entity } of suggestions) {
    const [start, end] = [points.toUtf16(from), points.toUtf16(to)];
    if (start === undefined || end === undefined || text.slice(start, end) !== quote) {
      const where = `${file} ${String(from)}–${String(to)}`;
      return failure(`${where} is not “${quote}” in the text of the gold: the suggestions are of another text.`);
    }
    scored.push({ tag, start, end, value, modifier, entity: entity === '' ? [] : [entity] });
  }
  return success(scored);
}

function wordOf(value: AttributeValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
